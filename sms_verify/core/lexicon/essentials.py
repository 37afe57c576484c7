"""What a language must say at least to be read: patterns told once, for languages that bring only their words."""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.lexicon.notation import Language, Sets, Table, joined
from sms_verify.core.lexicon.openings import ACQUAINTANCE, NEW_NUMBER, OPENINGS

_NAMED = re.compile(r"\{([a-z_]+)\}")

ESSENTIALS: Table = {
    "ask.secret": ("{give} ~24 {secret}",),
    "ask.identity": ("{confirm} ~24 {details}",),
    "ask.fee": ("{fee} ~~30 <amount>|<code>|{pay}", "{pay} ~~30 {fee}", "<amount> ~~16 {fee}"),
    "ask.pay": ("{pay} ~~24 <link>|<amount>|{now}|{fine}", "{debt} ~~30 <amount>|<link>|{pay}"),
    "ask.click": ("{open} ~24 <link>|{here}", "{here} ~8 <link>"),
    "ask.call": ("{call} ~20 <number>|{us}",),
    "ask.login": ("{confirm} ~24 {account}|<link>",),
    "ask.cancel": ("{cancel} ~30 <link>|<number>|{call}",),
    "ask.reply": ("{write} ~14 {me}",),
    "ask.add-contact": (
        "{write} ~30 whatsapp*|telegram*|signal|viber*|вотсап*|вайбер*|телеграм*",
        "whatsapp|telegram|viber ~10 <number>|<link>",
    ),
    "pressure.threat": ("{account} ~34 {blocked}", "{blocked} ~18 {account}", "{avoid} ~24 {harm}"),
    "pressure.deadline": ("{urgent}",),
    "pressure.loss": ("{charged} ~30 <amount> ~~~60 {notyou}|{cancel}|{call}",),
    "lure.prize": ("{prize} ~~~50 {claim}|<link>",),
    "lure.reward": ("{prize} ~~40 <link>|<amount>|{claim}",),
    "lure.refund": ("{refund} ~~40 <amount>|<link>|{claim}|{confirm}",),
    "lure.subsidy": ("{subsidy} ~~40 <amount>|<link>|{claim}",),
    "lure.invest": ("{trade} ~~50 {profit}",),
    "topic.parcel": ("{parcel} ~~50 {held}|{fee}",),
    "topic.tax": ("{taxman} ~~50 {refund}|{debt}|<amount>|<link>",),
    "topic.fine": ("{fine} ~~50 {pay}|<link>|<amount>|{debt}",),
    "topic.toll": ("{toll} ~~50 {pay}|<link>|<amount>|{debt}",),
    "topic.utility": ("{utility} ~~40 {blocked}|{debt}",),
    "topic.bank-account": ("{account} ~30 {blocked}", "{suspicious} ~20 {movement}", "{movement} ~34 {suspicious}"),
    "topic.kyc": ("{account} ~30 {blocked}|{expires}",),
    "topic.court": ("{court} ~~50 <link>|<number>|{debt}|{pay}",),
    "topic.police": ("{police} ~~50 <link>|{court}",),
    "topic.subscription": ("netflix|spotify|disney|hbo|icloud ~~50 {failed}|{blocked}|{confirm}",),
    "notice.otp": ("{secret} ~~20 <code>", "<code> ~~16 {secret}"),
    "notice.never-share": ("{never} ~20 {share}",),
    "notice.warning": ("{scam}", "{warn} ~~40 {fraud}"),
    "notice.if-not-you": ("{notyou}",),
    "notice.settled": ("{settled}",),
    "notice.arrival": ("{ready}",),
}
"""The asks, the pressure, the commonest stories and what ordinary notices say."""


def of_words(sets: Sets) -> Language:
    """Return the language of some word sets; patterns that name a set which is not among them are left out."""
    return Language(sets, _known(joined(ESSENTIALS, OPENINGS, ACQUAINTANCE, NEW_NUMBER), sets))


def _known(table: Table, sets: Sets) -> Table:
    """Return the lines of a table all of whose sets are known."""
    known = {
        notion: tuple(line for line in lines if set(_NAMED.findall(line)) <= sets.keys())
        for notion, lines in table.items()
    }
    return {notion: lines for notion, lines in known.items() if lines}
