import argparse
from pathlib import Path

import pytest

from tests.bench import templates


def test_the_bench_of_templates_writes_a_table_and_a_picture(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(templates, "PEERS", {})
    templates.run(argparse.Namespace(sizes=[300], messages=60, out=str(tmp_path)))
    table = (tmp_path / "templates.md").read_text(encoding="utf-8").splitlines()
    cells = [cell.strip() for cell in table[2].strip("|").split("|")]
    row = dict(zip(templates.COLUMNS, cells, strict=True))
    assert (row["found"], row["missed"], row["wrong"], row["forged accepted"]) == ("60", "0", "0", "0")
    figures = {cells[1]: cells for line in table[4:] if (cells := [cell.strip() for cell in line.split("|")])}
    assert figures["forged copies accepted"][2:5] == ["0", "0 of 60", "yes"]
    assert figures["genuine messages found"][2:5] == ["all", "60 of 60", "yes"]
    assert sum("hostile" in name for name in figures) == 2
    assert (tmp_path / "templates.png").stat().st_size > 1000
    assert "sms-verify" in capsys.readouterr().out
