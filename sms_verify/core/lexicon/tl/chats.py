"""How strangers open a chat, in Tagalog."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": (
        "matagal na tayong|tagal na natin|naaalala mo ba ako|natatandaan mo ba ako|tagal nating",
        "di nagkita|hindi nagkita|tagal na nating|tagal nating di|tagal na nating di",
    ),
    "chat.small-talk": ("kumusta|kamusta|musta|ano ginagawa mo",),
    "chat.wrong-number": (
        "maling number|wrong send|na-wrong send|mali ang number|pasensya sa abala",
        "wrong number|maling number|namali ng number|mali number",
    ),
    "chat.flattery": (
        "tadhana|maging magkaibigan|makipagkaibigan|makilala ka|mabait ka",
        """
        gusto kitang makilala|gusto kong makilala|makilala kita|tunay na pag-ibig|seryosong relasyon
        |nakita ko profile
        """,
    ),
    "chat.introduces": (
        "ang pangalan ko|ako si|anong pangalan mo|ano pangalan mo|nice to meet you",
        "naaalala mo pa ba|naaalala mo ba|naalala nyo|naalala mo|natatandaan mo",
        "taga saan ka|taga-saan ka|saan ka nakatira|ano trabaho mo|taga san ka",
        "gusto mo turuan|turuan kita|gusto mong matuto|ituturo ko",
        "sundalo|nurse|doktor|army ~~40 syria|yemen|canada|misyon|dear",
        "hr ng|recruiter|galing agency|hiring manager",
    ),
    "chat.source": (
        "nakuha ko number|nakuha ko ang number|number mo sa|nakausap nyo dati|nakausap mo dati|galing sa kaibigan",
    ),
    "chat.approach": (
        "si|ikaw ~14 ba ito|ba to|ba yan ~~~40 wrong number|sorry|mali",
        "tita ko|tito ko|pinsan ko|kaibigan ko|mentor ko ~~60 trade|crypto|bitcoin|forex|invest*",
    ),
}
