"""Templates in four languages, and all ways of tampering that promise 1 has to withstand."""

import random
from collections.abc import Callable, Iterator

from hypothesis import strategies as st

from sms_verify.core.templates import KINDS
from sms_verify.core.templates.slot_kind import Argument
from sms_verify.core.types import Template

WORDS = {
    "zh-Hans": (
        "尊敬的客户",
        "您尾号",
        "的储蓄卡",
        "支出人民币",
        "元,余额",
        "，",
        "。",
        "【招商银行】",
        "请确保账户余额充足",
        "贷款",
        "于",
        "办理",
    ),
    "zh-Hant": (
        "尊敬的客戶",
        "您尾號",
        "的信用卡",
        "簽賬港幣",
        "元，結餘",
        "，",
        "。",
        "【滙豐銀行】",
        "請確保戶口有足夠存款",
        "貸款",
        "於",
        "辦理",
    ),
    "en": (
        "Dear customer, ",
        " your account ",
        " was debited by ",
        ". Avl bal ",
        " on ",
        " at ",
        " - HDFC Bank",
        "Info: ",
        "; ",
        " ref ",
    ),
    "fa": (
        "بانک ملی\n",
        "\nحساب:",
        "\nمانده:",
        "برداشت ",
        " در تاریخ ",
        "\n",
        "مشتری گرامی ",
        " قسط شما ",
        " ریال ",
        "، ",
    ),
}

CHOICES = {
    "zh-Hans": ("网银转账", "跨行汇款", "现金"),
    "zh-Hant": ("網上轉賬", "現金"),
    "en": ("UPI", "NEFT", "debit card"),
    "fa": ("کارت به کارت", "پایانه فروش"),
}


@st.composite
def templates(draw: st.DrawFn) -> Template:
    """Templates with one to six slots and literal words between them."""
    language = draw(st.sampled_from(sorted(WORDS)))
    kinds = draw(st.lists(st.sampled_from(sorted(KINDS)), min_size=1, max_size=6))
    words = st.lists(st.sampled_from(WORDS[language]), min_size=1, max_size=3).map("".join)
    body = WORDS[language][0] + draw(words)
    for place, kind in enumerate(kinds):
        match KINDS[kind].argument:
            case Argument.LENGTH:
                argument = f"({draw(st.integers(4, 40))})"
            case Argument.VALUES:
                argument = f"({'|'.join(CHOICES[language])})"
            case None:
                argument = ""
        body += f"{{s{place}:{kind}{argument}}}{draw(words)}"
    return Template("t", "bank", language, "transaction", body)


LOOKALIKES = str.maketrans("aeocpiABH行号户بن", "аеосріАВН亍號戸ٮں")
TRADITIONAL = str.maketrans("户号储贷办额请确", "戶號儲貸辦額請確")
SIMPLIFIED = str.maketrans("戶號簽賬貸辦結餘請確銀滙豐", "户号签账贷办结余请确银汇丰")


def tampered(text: str, literals: tuple[tuple[int, int], ...], rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield the name and result of each way of tampering that changes the message."""
    ways: dict[str, Callable[[str], str]] = {
        "call appended": lambda t: t + "如非本人操作请致电139-1234-5678",
        "link appended": lambda t: t + " http://icbc-safe.top/x",
        "link in front": lambda t: "http://icbc-safe.top/x " + t,
        "sentence appended": lambda t: t + "。请立即核实",
        "words in front": lambda t: "紧急通知：" + t,
        "handle inserted": lambda t: _inserted(t, "加微信abc123", literals, rng),
        "zero width inserted": lambda t: _inserted(t, "\u200b", literals, rng),
        "direction mark inserted": lambda t: _inserted(t, "\u202e", literals, rng),
        "letter doubled": lambda t: _inserted(t, "中", literals, rng),
        "letter deleted": lambda t: _deleted(t, literals, rng),
        "look-alike letters": lambda t: _within(t, literals, lambda part: part.translate(LOOKALIKES)),
        "simplified for traditional": lambda t: _within(t, literals, lambda part: part.translate(TRADITIONAL)),
        "traditional for simplified": lambda t: _within(t, literals, lambda part: part.translate(SIMPLIFIED)),
        "upper case": lambda t: _within(t, literals, str.swapcase),
        "cut short": lambda t: t[: literals[-1][0]] if literals else t,
        "twice": lambda t: f"{t}。{t}",
    }
    for way, change in ways.items():
        new = change(text)
        if new.split() != text.split():
            yield way, new


def _within(text: str, literals: tuple[tuple[int, int], ...], change: Callable[[str], str]) -> str:
    for start, end in reversed(literals):
        text = text[:start] + change(text[start:end]) + text[end:]
    return text


def _inserted(text: str, what: str, literals: tuple[tuple[int, int], ...], rng: random.Random) -> str:
    """Return the text with something inserted between two letters of a literal."""
    inside = [
        place for start, end in literals for place in range(start + 1, end) if not text[place - 1 : place + 1].isspace()
    ]
    place = rng.choice(inside) if inside else len(text)
    return text[:place] + what + text[place:]


def _deleted(text: str, literals: tuple[tuple[int, int], ...], rng: random.Random) -> str:
    # Not at an edge: there a value's own letter can stand in for it (UPI before Info, less an I).
    places = [place for start, end in literals for place in range(start + 1, end - 1) if text[place].isalpha()]
    if not places:
        return text[:-1]
    place = rng.choice(places)
    return text[:place] + text[place + 1 :]
