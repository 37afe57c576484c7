"""Why a table, or a row of one, does not come in."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "row.cells": "has {count} cells for {width} columns: quote the cells that hold a comma",
    "row.rounded": "the spreadsheet has rounded this number: store the column as text",
    "row.id-rounded": "'{value}' was rounded by a spreadsheet: store the column as text",
    "row.status": "'{value}' is not approved: only approved templates are official",
    "row.organisation": "'{value}' is not in the registry: describe it in a file of its own first",
    "row.sender": "'{value}' belongs to {owners}, not to {organisation}",
    "row.owners": "'{value}' belongs to {owners}: add a column {column}, or give {option}",
    "row.no-owner": "nothing in the row tells it: add a column {column}, or give {option}",
    "row.elsewhere": "stands in another file of the registry: take it out there, or give another id",
    "row.twice": "stands twice, and an earlier row came in: ids are unique",
    "row.unsigned": (
        "has no signature, which the provider puts in front: add a column {column} or write {example} in the body"
    ),
    "row.house": "'{value}' is another organisation: only templates of {organisation} come in here",
    "import.column": "There is no column {column}, and nothing is chosen for it.",
    "import.unreadable": "This file cannot be read: send one of {known}, unpacked and without a password.",
    "import.too-much": "This file holds more than can be read at once: send it in parts.",
    "import.rows": "This file has more than {most} rows: send it in parts.",
    "import.nothing": "Choose a file with at least one row.",
    "import.stale": "This preview is more than an hour old or was not made for you: send the file again.",
    "table.column": "{line}: there is no column {column}",
    "table.column-option": "{line}: there is no column {column}: give {option}",
    "table.unreadable": "{file}: cannot be read: {error}",
    "table.absent": "{file}: there is no such file or folder",
    "table.none": "{file}: holds none of the tables that are read: {known}",
}
