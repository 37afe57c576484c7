"""A page as a person sees it: its elements and its visible words."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "link", "input", "br", "use", "path", "rect", "circle"}
UNSEEN = {"script", "style", "title", "svg"}


@dataclass
class Element:
    """An element with its attributes and the text inside it."""

    tag: str
    attributes: dict[str, str]
    within: tuple[Element, ...] = ()
    text: str = ""


@dataclass
class Page(HTMLParser):
    """A page parsed from its HTML."""

    html: str
    elements: list[Element] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed(self.html)
        assert [element.tag for element in self.open] == [], "an element is not closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, tuple(self.open))
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}, tuple(self.open)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open and self.open[-1].tag == tag, f"</{tag}> closes {self.open[-1:]}"
            self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """Return the elements with a tag and some attributes; `class_` stands for `class`."""
        wanted = {name.rstrip("_"): value for name, value in attributes.items()}
        return [
            element
            for element in self.elements
            if element.tag == tag and all(element.attributes.get(name) == value for name, value in wanted.items())
        ]

    def one(self, tag: str, **attributes: str) -> Element:
        """Return the only such element; fails for none or several."""
        (element,) = self.all(tag, **attributes)
        return element


class Words(HTMLParser):
    """Collects the visible words of a page that are in the page's own language."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words = ""
        self.skipped = 0
        self.stack: list[bool] = []
        self.language = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "html":
            self.language = attributes["lang"] or ""
        if tag in VOID:
            return
        foreign = attributes.get("lang", self.language) != self.language
        quoted = tag in ("bdi", "code", "textarea") or attributes.get("class") == "message"
        quoted = quoted or ("lang" in attributes and attributes.get("dir") == "auto")
        skip = foreign or quoted or tag in UNSEEN
        self.stack.append(skip)
        self.skipped += skip

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self.skipped -= self.stack.pop()

    def handle_data(self, data: str) -> None:
        if not self.skipped:
            self.words += data + "\n"
