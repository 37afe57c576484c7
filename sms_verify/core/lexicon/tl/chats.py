"""How strangers open a chat, in Tagalog."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": ("matagal na tayong|tagal na natin|naaalala mo ba ako|natatandaan mo ba ako|tagal nating",),
    "chat.small-talk": ("kumusta|kamusta|musta|ano ginagawa mo",),
    "chat.wrong-number": ("maling number|wrong send|na-wrong send|mali ang number|pasensya sa abala",),
    "chat.flattery": ("tadhana|maging magkaibigan|makipagkaibigan|makilala ka|mabait ka",),
    "chat.introduces": ("ang pangalan ko|ako si|anong pangalan mo|ano pangalan mo|nice to meet you",),
}
