"""The spelling in which words are compared: folded character for character, so that every place stays the same."""

from __future__ import annotations

import unicodedata

_LATIN = {
    chr(code): base
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if (base := unicodedata.normalize("NFD", chr(code))[0]) != chr(code)
} | dict(zip("đøłıħß", "dolihs", strict=True))
"""Latin letters without their marks: senders leave them out, and so may a fraud."""

_FOLD = str.maketrans(
    {
        **_LATIN,
        **dict(zip("۰۱۲۳۴۵۶۷۸۹", "0123456789", strict=True)),
        **dict(zip("٠١٢٣٤٥٦٧٨٩", "0123456789", strict=True)),
        **dict(zip("०१२३४५६७८९", "0123456789", strict=True)),
        **dict.fromkeys("’‘`´ʼ", "'"),
        **dict.fromkeys("\t\r\u00a0\u2009\u200a\u202f\u3000\u200c", " "),
        **dict(zip("أإآٱىيكةؤئ", "اااا" + "ییکهوی", strict=True)),
        **dict(zip("áàâäéèêëíìîïóòôöúùûüñçё", "aaaaeeeeiiiioooouuuunc" + "е", strict=True)),
        **dict(zip("帐覆佈祇裡臺洩", "账复布只里台泄", strict=True)),
    }
)


def fold(simplified: str) -> str:
    """Return a simplified text with one spelling of digits, blanks, quotes and accents, of the same length."""
    return simplified.translate(_FOLD)


class _Classes(dict[int, str]):
    """What a character of a folded text is: `d` of a number, `l` of an alphabet's word, `.` of neither."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        new = self[code] = "d" if character.isdigit() else "l" if is_letter(character) else "."
        return new


_CLASSES = _Classes()


def classes(text: str) -> str:
    """Return the class of every character of a folded text; two neighbours `dd` or `ll` belong to one word.

    >>> classes("otp 12，是")
    'lll.dd..'
    """
    return text.translate(_CLASSES)


def is_letter(character: str) -> bool:
    """Whether a character belongs to a word of an alphabet."""
    if character < "\u0590":
        return character.isalpha()
    if "\u0e00" <= character <= "\u109f" or "\u1780" <= character <= "\u17ff":
        return False
    return character < "\u2000" and (
        character.isalpha()
        or ("\u0900" <= character <= "\u0dff" and character not in "।॥")
        or "\u064b" <= character <= "\u065f"
    )
