"""Texts that are to cost a look-up dearly: as long as one may be, and full of what many templates hold."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from sms_verify.core.normalise import Folded, fold
from sms_verify.core.templates import CompiledTemplate

LENGTH = 4_000
PATTERNS = 2_000
"""Templates whose words are used."""

_FRAMES = 20


def texts(patterns: Sequence[CompiledTemplate], genuine: Sequence[str]) -> dict[str, Folded]:
    """Return hostile texts by what they are."""
    return {name: fold(text[:LENGTH]) for name, text in _texts(patterns, genuine)}


def _texts(patterns: Sequence[CompiledTemplate], genuine: Sequence[str]) -> Iterator[tuple[str, str]]:
    rng = random.Random(9)
    literals = [literal for pattern in patterns for literal in pattern.literals if len(literal) > 3]
    letters = [char for literal in literals for char in literal]

    def drawn(kept: Sequence[str]) -> str:
        return "".join(rng.choices(kept or literals, k=LENGTH // 2))

    yield "genuine messages, joined", "".join(genuine)
    yield "genuine messages, a line each", "\n".join(genuine)
    yield "one genuine message again and again", genuine[0] * LENGTH
    yield "one digit", "1" * LENGTH
    yield "digits", "".join(rng.choices("0123456789", k=LENGTH))
    yield "one letter", "a" * LENGTH
    yield "a frequent phrase", "您尾号的" * LENGTH
    yield "frequent phrases", "您的验证码为请勿告知他人支出余额应还请确保余额充足" * LENGTH
    yield "letters of literals, shuffled", "".join(rng.choices(letters, k=LENGTH))
    yield "literals", drawn(literals)
    yield "literals in Chinese", drawn([each for each in literals if max(each) >= "\u4e00"])
    yield (
        "literals in Persian",
        drawn([each for each in literals if any("\u0600" <= char <= "\u06ff" for char in each)]),
    )
    yield "literals in English", drawn([each for each in literals if each.isascii()])
    yield "four languages", "您的储蓄卡 Dear customer حساب 親愛的客戶 1234 http://a.b " * LENGTH
    yield "invisible characters", "\u200b" * LENGTH
    yield "marks on letters", "a\u0301\u0302" * LENGTH
    yield "ligatures", "ﷺ" * LENGTH
    for number, pattern in enumerate(rng.sample(list(patterns), min(_FRAMES, len(patterns)))):
        first, *_, last = pattern.literals
        for name, filling in (
            ("literals", drawn(literals)),
            ("digits", "1" * LENGTH),
            ("its own literals", "12".join(pattern.literals) * LENGTH),
        ):
            yield f"{name} in the frame of template {number}", (first + filling)[: LENGTH - len(last)] + last
            room = max(pattern.longest - len(last), len(first))
            yield f"{name} in that frame, as short as it must be ({number})", (first + filling)[:room] + last
