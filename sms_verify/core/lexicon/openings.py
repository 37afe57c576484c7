"""How chats of fraud begin, told once for all languages: what stands together, in which order; each brings its words.

A friend says any one of these things. Two of them make an opening: somebody of the family *and* a broken phone, an
uncle who trades *and* an offer to teach it, a soldier far away *and* the search for love.
"""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Table

OPENINGS: Table = {
    "topic.family": (
        "{kin} ~~~60 {phone} ~14 {trouble}",
        "{kin} ~~~60 {trouble} ~14 {phone}",
        "{phone} ~14 {trouble} ~~~60 {kin}",
        "{kin} ~~~60 {others_phone}",
    ),
    "ask.transfer": (
        "{kin} ~~~80 {pay_me} ~30 <amount>|<code>",
        "{kin} ~~~80 <amount>|<code> ~24 {pay_me}",
        "{hold} ~~~80 <amount>|<code>|bitcoin|btc",
        "<amount>|<code>|bitcoin|btc ~~~60 {hold}",
        "{hold} ~~~80 {publish}",
    ),
    "pressure.threat": (
        "{hold} ~~~80 {publish}",
        "{publish} ~~~80 {hold}",
    ),
    "ask.secret": (
        "{code_word} ~~50 {forward_me}",
        "{forward_me} ~~24 {code_word} ~~~60 by mistake|{denied}",
    ),
    "topic.police": ("{officer} ~~30 <number>", "<number> ~~16 {officer}"),
    "ask.fee": ("{won} ~~~60 {taxes} ~30 <amount>|<code>|pay|<number>", "{won} ~~~60 <amount>|<code> ~16 {taxes}"),
    "lure.prize": ("{won} ~~~60 {taxes}",),
    "notice.if-not-you": ("{denied}",),
    "ask.lend": (
        "{pay_me} ~30 <amount>|<code> ~~~60 {hush}",
        "<amount>|<code> ~24 {pay_me} ~~~60 {hush}",
    ),
    "topic.boss": (
        "{giftcard} ~~~70 {gift_codes}",
        "{meeting} ~~~70 {giftcard}",
        "{giftcard} ~~~70 {meeting}",
    ),
    "chat.wrong-number": ("{wrong}",),
    "chat.flattery": ("{nice}|{love}",),
    "chat.introduces": ("{faraway}|{teach}",),
    "chat.approach": ("{relative} ~~60 {trade}",),
    "lure.job": (
        "{task} ~~50 {perday}",
        "{perday} ~~50 {task}",
        "{home} ~~50 {perday}",
        "{perday} ~~50 {home}",
        "{hiring} ~~50 {home}",
        "{own_account} ~16 {rent_out}",
        "{rent_out} ~16 {own_account}",
    ),
    "lure.daily-pay": ("<amount>|<code> ~14 {perday}", "{perday} ~14 <amount>|<code>"),
    "ask.keep-secret": ("{hush}",),
}

ACQUAINTANCE: Table = {
    "chat.approach": ("{met} ~~30 {event}", "{are_you} ~~30 {role}"),
    "chat.introduces": ("{remember}",),
    "chat.source": ("{photo}",),
    "chat.flattery": ("{acquaint}",),
    "chat.errand": ("{errand}",),
    "chat.lost-touch": ("{lost}",),
    "chat.small-talk": ("{how}",),
}
"""How somebody comes to write whom the reader does not know: met at a fair, seen on a photo, taken for the vet."""

NEW_NUMBER: Table = {
    "ask.add-contact": (
        "{kin} ~~~80 {trouble} ~~~60 {new_number}",
        "{kin} ~~~60 {new_number} ~~~60 {trouble}",
    ),
    "ask.secret": (
        "{code_word}|{digits} ~~50 {mistaken} ~~~50 {forward_me}|{tell_me}",
        "{mistaken} ~~~50 {code_word}|{digits} ~~~50 {forward_me}|{tell_me}",
    ),
}
"""A broken phone *and* a new number of somebody of the family; a code or digits sent by mistake, to be passed on."""
