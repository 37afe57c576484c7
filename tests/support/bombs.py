"""Hostile files: small ones that unpack to much, and malformed ones; generated here, none is stored."""

from __future__ import annotations

import gzip
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable

import pyarrow as pa
import pyarrow.parquet as pq

Made = Callable[[], bytes]

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c></row>'


def inline(place: str, text: str = "x") -> str:
    """Return a sheet's cell with inline text."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def workbook(rows: str, dimension: str = "", strings: str = "", sheets: int = 1, doctype: str = "") -> bytes:
    """Return a workbook with the given rows in its sheets."""
    numbers = range(1, sheets + 1)
    body = f"<dimension ref='{dimension}'/>" if dimension else ""
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets>'
        + "".join(f'<sheet name="s{n}" sheetId="{n}" r:id="r{n}"/>' for n in numbers)
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="r{n}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
        )
        + f'<Relationship Id="s" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": f"<sst {MAIN}>{strings}</sst>",
    }
    for n in numbers:
        parts[f"xl/worksheets/sheet{n}.xml"] = (
            f"{doctype}<worksheet {MAIN}>{body}<sheetData>{rows}</sheetData></worksheet>"
        )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, XML + content)
    return out.getvalue()


def lying(content: bytes, size: int) -> bytes:
    """Return a zip whose directory states false unpacked sizes."""
    out, at = bytearray(content), 0
    while (at := out.find(b"PK\x01\x02", at)) >= 0:
        out[at + 24 : at + 28] = struct.pack("<I", size)
        at += 4
    return bytes(out)


def parquet(columns: dict[str, pa.Array | pa.ChunkedArray], **options: object) -> bytes:
    """Return a Parquet file."""
    out = io.BytesIO()
    pq.write_table(pa.table(columns), out, **options)
    return out.getvalue()


def same(text: str, rows: int) -> pa.ChunkedArray:
    """Return a column that repeats one value, stored once."""
    one = pa.array([text] * 1_000)
    return pa.chunked_array([one.slice(0, min(1_000, rows - begin)) for begin in range(0, rows, 1_000)])


def categories(text: str, rows: int) -> pa.Array:
    """Return a column that repeats one value and stays a dictionary when it is read."""
    return pa.DictionaryArray.from_arrays(pa.array([0] * rows, pa.int32()), [text])


def nested(depth: int, rows: int) -> pa.Array:
    """Return a column of deeply nested lists."""
    kind = pa.string()
    value: object = "x"
    for _ in range(depth):
        kind, value = pa.list_(kind), [value]
    return pa.array([value] * rows, kind)


def zeros(megabytes: int, begin: bytes = b"text\n", fill: bytes = b"a") -> bytes:
    """Return a packed file of repeated zero bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = fill * ((1 << 20) // len(fill))
    return b"".join([packer.compress(begin), *(packer.compress(block) for _ in range(megabytes)), packer.flush()])


def objects(rows: int, make: Callable[[int], object]) -> bytes:
    """Return JSON lines."""
    return b"\n".join(json.dumps(make(number)).encode() for number in range(rows))


def row(number: int, cells: str) -> str:
    """Return a row of a sheet."""
    return f'<row r="{number}">{cells}</row>'


SPARSE = workbook(HEAD + row(1_048_576, inline("XFD1048576")), "A1:XFD1048576")
LONG = '<c t="inlineStr"><is><t>' + "x" * 30_000 + "</t></is></c>"
LETTERS = "x" * 20_000
WIDE = b",".join(b"text%d" % number for number in range(20_000))

BOMBS: dict[str, Made] = {
    # Workbooks.
    "sparse.xlsx": lambda: SPARSE,
    "sparse-without-dimension.xlsx": lambda: workbook(HEAD + row(1_048_576, inline("XFD1048576"))),
    "sparse-down.xlsx": lambda: workbook(HEAD + row(1_048_576, inline("A1048576"))),
    "sparse-across.xlsx": lambda: workbook(HEAD + row(2, inline("XFD2"))),
    "sparse-square.xlsx": lambda: workbook(HEAD + row(60_000, inline("ALL60000"))),
    "far-row.xlsx": lambda: workbook(HEAD + row(4_294_967_294, inline("A4294967294"))),
    "far-column.xlsx": lambda: workbook(HEAD + row(2, inline("ZZZZZZ2"))),
    "dimension-alone.xlsx": lambda: workbook(HEAD + row(2, inline("A2")), "A1:XFD1048576"),
    "dimension-nonsense.xlsx": lambda: workbook(HEAD + row(2, inline("A2")), "XFD1048576:A1"),
    "sparse-on-every-sheet.xlsx": lambda: workbook(row(1_048_576, inline("XFD1048576")), sheets=20),
    "many-sheets.xlsx": lambda: workbook(row(1, inline("A1")), sheets=400),
    "many-rows.xlsx": lambda: workbook(HEAD + "<row><c><v>1</v></c></row>" * 250_000),
    "many-columns.xlsx": lambda: workbook(HEAD + row(2, "<c><v>1</v></c>" * 16_000)),
    "long-cell.xlsx": lambda: workbook(HEAD + row(2, inline("A2", "x" * 5_000_000))),
    "long-cells.xlsx": lambda: workbook(HEAD + f"<row>{LONG}</row>" * 2_500),
    "shared-string.xlsx": lambda: workbook(
        HEAD + row(2, '<c t="s"><v>0</v></c>'), strings=f"<si><t>{'x' * 40_000_000}</t></si>"
    ),
    "shared-often.xlsx": lambda: workbook(
        HEAD + '<row><c t="s"><v>0</v></c></row>' * 3_000, strings=f"<si><t>{'x' * 30_000}</t></si>"
    ),
    "shared-nowhere.xlsx": lambda: workbook(HEAD + row(2, '<c t="s"><v>99999999</v></c>')),
    "spaces.xlsx": lambda: workbook(HEAD + " " * 60_000_000),
    "entities.xlsx": lambda: workbook(
        HEAD + row(2, inline("A2", "&b;")),
        doctype='<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    ),
    "deep.xlsx": lambda: workbook(HEAD + "<row>" * 200_000),
    "lying-small.xlsx": lambda: lying(workbook(HEAD + row(2, inline("A2", "x" * 5_000_000))), 10),
    "lying-large.xlsx": lambda: lying(workbook(HEAD + row(2, inline("A2"))), 0xFFFFFFF0),
    "cut.xlsx": lambda: workbook(HEAD + row(2, inline("A2")))[:-40],
    "no-workbook.xlsx": lambda: b"PK\x05\x06" + b"\0" * 18,
    # Parquet.
    "one-value.parquet": lambda: parquet({"text": same(LETTERS, 3_500)}),
    "one-value-often.parquet": lambda: parquet({"text": same("x" * 2_000, 60_000)}),
    "one-category.parquet": lambda: parquet({"text": categories("x" * 1_000_000, 50_000)}),
    "one-category-hidden.parquet": lambda: parquet(
        {"text": same("hi", 5_000), "note": categories("x" * 3_000_000, 5_000)}
    ),
    "many-rows.parquet": lambda: parquet({"text": same("hi", 1_000_000)}),
    "nulls.parquet": lambda: parquet({"text": pa.nulls(5_000_000, pa.string())}),
    "many-columns.parquet": lambda: parquet({f"c{n}": pa.array(["x"]) for n in range(1_500)}),
    "many-cells.parquet": lambda: parquet({f"c{n}": same("x", 9_000) for n in range(500)}),
    "wide-structure.parquet": lambda: parquet({"text": pa.array([{f"k{n}": "x" for n in range(1_500)}])}),
    "nested.parquet": lambda: parquet({"text": pa.array(["x"]), "deep": nested(60, 1)}),
    "long-list.parquet": lambda: parquet({"text": same("x", 2), "list": pa.array([[1] * 1_000_000] * 2)}),
    "long-binary.parquet": lambda: parquet({"text": pa.array([b"\xff" * 5_000_000])}, compression="zstd"),
    "no-column.parquet": lambda: parquet({}),
    "cut.parquet": lambda: parquet({"text": same("hi", 1_000)})[:-20],
    "wrong-footer.parquet": lambda: b"PAR1" + b"\x15\x00" * 60 + struct.pack("<I", 0x7FFFFFF0) + b"PAR1",
    # CSV.
    "wide.csv": lambda: b",".join([b"text"] * 20_000) + b"\nx\n",
    "wide-names.csv": lambda: WIDE + b"\n" + WIDE + b"\n",
    "commas.csv": lambda: b"," * 5_000_000,
    "commas-in-rows.csv": lambda: b"text\n" + b"a,,,,,,,,,,,,,,,,\n" * 5_000,
    "one-cell.csv": lambda: b"text\n" + b"x" * 17_000_000,
    "no-line-end.csv": lambda: b"x" * 17_000_000,
    "open-quotation.csv": lambda: b'text\n"' + b"x\n" * 300_000,
    "quotations.csv": lambda: b"text\n" + b'"' * 3_000_000,
    "many-rows.csv": lambda: b"text\n" + b"1\n" * 1_000_000,
    "blank-rows.csv": lambda: b"text,a\n" + b"\n" * 300_000 + b"x,y\n",
    "many-cells.csv": lambda: b",".join(b"c%d" % n for n in range(900)) + b"\n" + b"x\n" * 9_000,
    "long-cells.csv": lambda: b"text\n" + (b"x" * 30_000 + b"\n") * 2_300,
    "nulls.csv": lambda: b"\0" * 3_000_000,
    "noise.csv": lambda: bytes(range(256)) * 4_000,
    # Packed.
    "one-cell.csv.gz": lambda: zeros(40),
    "rows.csv.gz": lambda: zeros(40, fill=b"1\n"),
    "blank.csv.gz": lambda: zeros(40, fill=b"\n"),
    "spaces.jsonl.gz": lambda: zeros(40, b"", b" "),
    "absent-keys.jsonl.gz": lambda: gzip.compress(
        objects(1, lambda _: {f"k{n}": 1 for n in range(900)}) + b"\n" + b"{}\n" * 150_000
    ),
    "many-members.csv.gz": lambda: gzip.compress(b"text\n") + gzip.compress(b"x" * 1_000_000) * 40,
    "packed-twice.csv.gz": lambda: gzip.compress(zeros(50)),
    "cut.csv.gz": lambda: zeros(2)[:-9],
    "wrong-sum.csv.gz": lambda: gzip.compress(b"text\nhi\n")[:-8] + b"\0" * 8,
    # JSON lines.
    "keys.jsonl": lambda: objects(20_000, lambda n: {f"k{n}": 1, "text": "x"}),
    "deep.jsonl": lambda: b'{"text": "a"}\n{"text": ' + b"[" * 200_000 + b"]" * 200_000 + b"}\n",
    "deep-enough.jsonl": lambda: b'{"text": "a", "b": ' + b"[" * 900 + b"]" * 900 + b"}\n",
    "deep-objects.jsonl": lambda: b'{"a":' * 100_000,
    "huge-number.jsonl": lambda: b'{"text": ' + b"9" * 1_000_000 + b"}\n",
    "same-key.jsonl": lambda: b"{" + b'"text": 1,' * 200_000 + b'"text": 2}\n',
    "long-list.jsonl": lambda: b'{"text": [' + b"1," * 500_000 + b"1]}\n",
    "long-text.jsonl": lambda: json.dumps({"text": "x" * 5_000_000}).encode(),
    "escapes.jsonl": lambda: b'{"text": "' + b"\\ud83d" * 500_000 + b'"}\n',
    # Encodings.
    "utf-16.csv": lambda: "text\n".encode("utf-16") + b"\x00\xd8" * 1_000_000,
    "utf-16-of-half.csv": lambda: b"\xff\xfe\x00",
    "utf-7.csv": lambda: b"+AHQ-ext\n" + b"+" * 1_000_000,
    "big5.csv": lambda: b"text\n" + b"\xa4\x40" * 500_000,
    "gb18030.csv": lambda: b"text\n" + b"\x81\x30\x81\x30" * 300_000,
    "ligatures.csv": lambda: b"text\n" + ("\ufdfa" * 30_000 + "\n").encode() * 20,
    "marks.csv": lambda: b"text\n" + ("a" + "\u0301" * 30_000 + "\n").encode() * 20,
    "marks-of-order.csv": lambda: b"\xef\xbb\xbf" * 500_000,
    # A name that says another format than the content has.
    "workbook.csv": lambda: SPARSE,
    "table.xlsx": lambda: b"text\n" * 100_000,
    "packed.parquet": lambda: zeros(20),
    "nothing.csv": lambda: b"",
    "nothing.xlsx": lambda: b"",
    "nothing.parquet": lambda: b"",
    "nothing.csv.gz": lambda: b"",
}
"""The hostile files by name."""
