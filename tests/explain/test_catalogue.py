import re
import tomllib
from functools import cache
from itertools import pairwise

import pytest
from opencc import OpenCC

from sms_verify.core.rules import ALL
from sms_verify.core.types import ContactKind, Label, Standing
from sms_verify.explain import languages
from sms_verify.explain.advice import REPORT, STEPS
from sms_verify.explain.catalogue import ABOUT, TEXTS, Catalogue, _flat, blanks, load
from sms_verify.explain.facts import WRITERS

TAGS = languages.tags()
OTHERS = [tag for tag in TAGS if tag != "en"]
EN = load("en")

LATIN = re.compile(r"[A-Za-z]{2,}")
LATIN_ALLOWED = {
    "zh-Hans": {"App", "ETC", "HSBC", "SMS", "API", "JSON", "CSV", "XLSX", "Parquet", "JSONL"},
    "zh-Hant": {"App", "ETC", "HSBC", "SMS", "API", "JSON", "CSV", "Enter", "XLSX", "Parquet", "JSONL"},
    "fa": {"ADLIRAN", "HSBC", "SMS", "API", "JSON", "CSV", "Enter", "XLSX", "Parquet", "JSONL"},
}
PERSIAN_LETTERS = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآأؤئء"


def sentences(catalogue: Catalogue) -> list[tuple[str, str]]:
    return [(key, text) for key, texts in catalogue.texts.items() for text in texts]


def words_of(text: str) -> str:
    return re.sub(r"\{\w+\}", "", text)


def test_the_four_languages_are_there() -> None:
    assert TAGS == ("en", "fa", "zh-Hans", "zh-Hant")
    assert languages.names() == {"en": "English", "fa": "فارسی", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}


@pytest.mark.parametrize("tag", TAGS)
def test_no_key_stands_in_two_files(tag: str) -> None:
    files = [tomllib.loads(file.read_text("utf-8")) for file in (TEXTS / tag).iterdir()]
    keys = [key for file in files for key, _ in _flat(file) if key not in ABOUT]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("tag", OTHERS)
def test_every_language_has_the_same_keys(tag: str) -> None:
    assert set(load(tag).texts) ^ set(EN.texts) == set()


@pytest.mark.parametrize("tag", OTHERS)
def test_every_language_has_the_same_refusals_in_one_file_in_one_order(tag: str) -> None:
    theirs, ours = (tomllib.loads((TEXTS / each / "refusals.toml").read_text("utf-8")) for each in (tag, "en"))
    assert [(key, *map(blanks, texts)) for key, texts in _flat(theirs)] == [
        (key, *map(blanks, texts)) for key, texts in _flat(ours)
    ]


@pytest.mark.parametrize("tag", OTHERS)
def test_every_language_has_files_of_the_same_names(tag: str) -> None:
    theirs, ours = ({file.name for file in (TEXTS / each).iterdir()} for each in (tag, "en"))
    assert theirs - {"regions.toml"} == ours


@pytest.mark.parametrize("tag", OTHERS)
def test_what_leads_a_summary_stands_in_the_same_order_everywhere(tag: str) -> None:
    for label in Label:
        assert load(tag).under(f"summary.{label}") == EN.under(f"summary.{label}")


@pytest.mark.parametrize("tag", OTHERS)
def test_every_sentence_has_the_same_blanks(tag: str) -> None:
    theirs = {key: [blanks(text) for text in texts] for key, texts in load(tag).texts.items()}
    ours = {key: [blanks(text) for text in texts] for key, texts in EN.texts.items()}
    assert theirs == ours


@pytest.mark.parametrize("tag", TAGS)
def test_no_sentence_is_empty_or_holds_an_unknown_blank(tag: str) -> None:
    for key, text in sentences(load(tag)):
        assert text.strip() == text != "", key
        if not key.startswith(("page.", "problem.")):
            assert blanks(text) <= set(WRITERS), key


@pytest.mark.parametrize("tag", TAGS)
def test_blanks_are_plain_names(tag: str) -> None:
    for key, text in sentences(load(tag)):
        assert all(blank.isidentifier() for blank in blanks(text)), key
        assert text.count("{") == text.count("}") == len(re.findall(r"\{[a-z]+\}", text)), key


@pytest.mark.parametrize("tag", TAGS)
def test_there_is_always_something_to_say(tag: str) -> None:
    for key, texts in load(tag).texts.items():
        if key.partition(".")[0] in {"finding", "summary", "missing", "advice", "limits", "label"}:
            assert not blanks(texts[-1]), key


@pytest.mark.parametrize("tag", TAGS)
def test_a_more_telling_sentence_comes_first(tag: str) -> None:
    for key, texts in load(tag).texts.items():
        for first, second in pairwise(texts):
            assert not blanks(first) <= blanks(second), key


@pytest.mark.parametrize("tag", TAGS)
def test_every_code_of_the_verdict_has_words(tag: str) -> None:
    keys = load(tag).texts
    wanted = [
        *(f"{table}.{label}" for label in Label for table in ("label", "limits")),
        *(f"summary.{label}.default" for label in Label),
        *(f"standing.{standing}" for standing in Standing),
        *(f"contact.kind.{kind}" for kind in ContactKind),
        *(f"advice.{step.code}" for step in STEPS),
        *(f"report.{channel.way}" for channels in REPORT.values() for channel in channels),
        *(
            f"missing.{code}"
            for code in ("sender", "organisation", "registration", "template", "link", "phone", "received")
        ),
        *(f"difference.{way}" for way in ("changed", "added", "missing")),
    ]
    assert [key for key in wanted if key not in keys] == []


@pytest.mark.parametrize("tag", TAGS)
def test_every_rule_has_a_sentence(tag: str) -> None:
    told = set(load(tag).under("finding"))
    assert {rule.code for rule in ALL} == told


def test_no_advice_is_written_for_nobody() -> None:
    assert set(EN.under("advice")) == {step.code for step in STEPS}


@pytest.mark.parametrize("tag", OTHERS)
def test_a_reader_meets_no_latin_word(tag: str) -> None:
    found = {
        (key, word)
        for key, text in sentences(load(tag))
        for word in LATIN.findall(words_of(text))
        if word not in LATIN_ALLOWED[tag]
    }
    assert found == set()


@cache
def converter(config: str) -> OpenCC:
    return OpenCC(config)


@pytest.mark.parametrize(
    ("tag", "config", "both"),
    [("zh-Hans", "t2s", ""), ("zh-Hant", "s2t", "台准里群")],
)
def test_no_character_is_of_the_other_chinese_spelling(tag: str, config: str, both: str) -> None:
    text = "".join(text for _, text in sentences(load(tag)))
    other = {
        character
        for character in set(text)
        if "\u4e00" <= character <= "\u9fff" and converter(config).convert(character) != character
    }
    assert other <= set(both)


@pytest.mark.parametrize(
    ("tag", "foreign"),
    [
        ("zh-Hans", ("短訊", "簡訊", "連結", "軟體", "網路", "信息安全", "「", "『", "您好", "短信息")),
        ("zh-Hant", ("短信", "鏈接", "賬戶", "屏幕", "信息", "默認", "服務器", "“", "鼠標")),
        ("fa", ("ي", "ك", "ۀ", "ة", "?", ";", ",", "٠", "١", "٢", "پسورد", "sms")),
        ("en", ("organiz", "recogniz", "!", "\u2014")),
    ],
)
def test_no_word_or_mark_is_of_another_place(tag: str, foreign: tuple[str, ...]) -> None:
    text = "\n".join(words_of(text) for _, text in sentences(load(tag)))
    assert [word for word in foreign if word in text] == []


def test_persian_joins_its_prefixes_without_a_blank() -> None:
    text = "\n".join(text for _, text in sentences(load("fa")))
    loose = re.findall(
        r"(?:^|[\s«(])(?:ن?می) \S+|\S+ (?:ها|های|هایی|هایش|تر|ترین)(?=[\s.،؛:؟»)]|$)", text, re.MULTILINE
    )
    assert loose == []
    assert not re.search(r"\u200c(?:[\s.،؛:؟»«]|$)|(?:^|[\s«])\u200c", text, re.MULTILINE)
    unknown = {char for char in set(words_of(text)) if char.isalpha() and char not in PERSIAN_LETTERS}
    assert {char for char in unknown if not char.isascii()} <= {"ً", "ِ", "ّ"}


@pytest.mark.parametrize("tag", ["zh-Hans", "zh-Hant"])
def test_chinese_uses_full_width_marks(tag: str) -> None:
    found = [
        (key, text)
        for key, text in sentences(load(tag))
        if re.search(r"[\u4e00-\u9fff][,.;:?!()]|[,;:?!()][\u4e00-\u9fff]", text)
    ]
    assert found == []


@pytest.mark.parametrize("tag", TAGS)
def test_sentences_are_short(tag: str) -> None:
    limit = 70 if tag.startswith("zh") else 160
    long = [(key, len(text)) for key, text in sentences(load(tag)) if len(words_of(text)) > limit]
    assert long == []


@pytest.mark.parametrize(
    ("tag", "number", "share"),
    [("en", "4,000", "97%"), ("zh-Hans", "4,000", "97%"), ("zh-Hant", "4,000", "97%"), ("fa", "۴٬۰۰۰", "۹۷٪")],
)
def test_numbers_are_written_as_the_language_writes_them(tag: str, number: str, share: str) -> None:
    assert load(tag).number(4000) == number
    assert load(tag).percent(0.97) == share


def test_direction_is_the_languages_own() -> None:
    assert {tag: load(tag).dir for tag in TAGS} == {"en": "ltr", "zh-Hans": "ltr", "zh-Hant": "ltr", "fa": "rtl"}


def test_the_first_sentence_whose_blanks_are_known_is_said() -> None:
    catalogue = Catalogue("x", "x", "ltr", "en", "gregorian", "0123456789%", (), {"k": ("{a} {b}", "only {a}", "none")})
    assert catalogue.say("k", {"a": "1", "b": "2"}) == "1 2"
    assert catalogue.say("k", {"a": "1", "b": ""}) == "only 1"
    assert catalogue.say("k") == catalogue.plain("k") == "none"


def test_a_value_is_never_read_as_a_sentence() -> None:
    catalogue = Catalogue("x", "x", "ltr", "en", "gregorian", "0123456789%", (), {"k": ("say {a}",)})
    assert catalogue.say("k", {"a": "{b.__class__}{"}) == "say {b.__class__}{"
