"""A target appears whole or not at all."""

import os
from pathlib import Path

import pytest

from sms_verify.batch.target import refuse_same, replacing
from sms_verify.errors import InvalidInput


def test_a_finished_file_takes_its_name(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("old")
    with replacing(target) as part:
        part.write_text("new")
        assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]
    assert target.read_text() == "new"


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit])
def test_an_unfinished_file_is_gone_and_the_old_one_stays(tmp_path: Path, error: type[BaseException]) -> None:
    target = tmp_path / "out.csv"
    target.write_text("old")
    with pytest.raises(error), replacing(target) as part:
        part.write_text("half")
        raise error
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]
    assert target.read_text() == "old"


def test_a_link_keeps_pointing_to_the_new_file(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    link = tmp_path / "link.csv"
    link.symlink_to("real.csv")
    with replacing(link) as part:
        part.write_text("new")
    assert link.is_symlink()
    assert (tmp_path / "real.csv").read_text() == "new"


@pytest.mark.parametrize(("name", "reason"), [("nowhere/out.csv", "no folder"), ("folder", "is a folder")])
def test_a_place_that_takes_no_file_is_named(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(InvalidInput, match=reason), replacing(tmp_path / name):
        pass


def test_the_source_is_no_target_by_any_name(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("text\n")
    (tmp_path / "link.csv").symlink_to(source)
    os.link(source, tmp_path / "hard.csv")
    for name in ("in.csv", "link.csv", "hard.csv"):
        with pytest.raises(InvalidInput, match="name another file"):
            refuse_same(source, tmp_path / name)
    refuse_same(source, tmp_path / "out.csv")
