"""Training: the same bytes from the same seed, and clear answers to what cannot be learnt from."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from sms_verify.bootstrap import pinned_model
from sms_verify.cli.main import main
from sms_verify.errors import InvalidInput
from sms_verify.learn.artefact import MANIFEST, WEIGHTS, load, read_manifest
from sms_verify.learn.build import Built
from sms_verify.learn.promote import measured
from sms_verify.learn.train import OFFICIAL, balance, development, frozen, train
from tests.support.learning import RECIPE, ROOT, material, silent, trained


def test_the_same_seed_gives_the_same_model_bit_for_bit() -> None:
    again = train(development(material()), RECIPE, silent)
    assert (again.weights.table == trained().weights.table).all()
    assert (again.weights.signals, again.weights.intercept) == (trained().weights.signals, trained().weights.intercept)
    assert again.points == trained().points
    assert again.unseen == trained().unseen


def test_nothing_frozen_or_forged_is_learnt_from() -> None:
    learnt = {row.text for row in trained().material.rows}
    assert not learnt & {row.text for row in frozen(material()).rows}
    assert not [row for row in trained().material.rows if row.dataset.endswith("/forged")]


def test_genuine_messages_weigh_most_and_no_set_outshouts_the_others() -> None:
    rows = trained().material.rows
    weights = balance(rows)
    own = {kind: weights[place] for place, row in enumerate(rows) if row.dataset == "own_en" for kind in [row.kind]}
    assert own["official"] > own["ham"]
    assert weights.max() <= OFFICIAL


def test_every_probability_is_of_a_model_that_had_not_seen_the_group() -> None:
    unseen = np.array(trained().unseen)
    assert len(unseen) == len(trained().material.rows)
    assert ((unseen >= 0) & (unseen <= 1)).all()


def test_training_without_a_kind_is_refused() -> None:
    only = material().where(row.kind == "ham" for row in material().rows)
    with pytest.raises(InvalidInput, match="every kind"):
        train(only, RECIPE, silent)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A small part of the project's own data, for the command line."""
    (tmp_path / "messages").mkdir()
    (tmp_path / "forms").mkdir()
    lines = (ROOT / "data" / "messages" / "en.csv").read_text("utf-8")
    (tmp_path / "messages" / "en.csv").write_text(lines, "utf-8")
    for file in (ROOT / "data" / "forms").glob("*.txt"):
        kept = file.read_text("utf-8").splitlines()[1::8]
        (tmp_path / "forms" / file.name).write_text("\n".join(kept), "utf-8")
    return tmp_path


def test_the_command_writes_a_model_that_loads(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(
        ["train", "--data", str(small), "--models", str(small / "models"), "--version", "t", "--name", "small"]
    )
    said = capsys.readouterr()
    assert status == 0, said.err
    folder = small / "models" / "small-t"
    manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
    assert said.out.split() == [str(folder), manifest["digest"]]
    assert (folder / WEIGHTS).is_file()
    assert load(folder).scorer.version.startswith("small-t+")
    assert "messages" in said.err
    assert {"recipe", "libraries", "data", "metrics", "reliability"} <= set(manifest)


def test_a_model_made_again_is_compared_with_the_pinned_one(
    small: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pinned = pinned_model()
    assert pinned

    def again(_rows: object, _judge: object, _recipe: object, models: Path, *_: object) -> Built:
        manifest = read_manifest(*pinned)
        figures = {what: measured(manifest, what) for what in manifest["metrics"]}
        return Built(shutil.copytree(pinned[0], models / "witness-new"), pinned[1], figures)

    monkeypatch.setattr("sms_verify.learn.build.build", again)
    assert main(["train", "--data", str(small), "--check"]) == 0
    assert f"every figure of {pinned[0].name} is reproduced" in capsys.readouterr().err


def test_only_a_model_of_the_checkout_is_promoted(small: Path) -> None:
    assert main(["train", "--data", str(small), "--models", str(small / "models"), "--promote"]) == 2


def test_evaluate_prints_a_line_a_set_and_kind(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(small / "messages"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {(one["dataset"], one["witness"]) for one in told} >= {("own_en", "model"), ("own_en", "checker")}
    assert main(["evaluate", str(small / "messages"), "--no-model"]) == 0
    assert "| rules |" in capsys.readouterr().out
