"""A model is used only when its bytes are those that were vouched for."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sms_verify import Message
from sms_verify.bootstrap import load_checker, load_model, pinned_model
from sms_verify.errors import UntrustedModel
from sms_verify.learn.artefact import MANIFEST, MAX_WEIGHTS_BYTES, WEIGHTS, digest, load, read_manifest, save
from tests.support.learning import ROOT, trained


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the pinned model."""
    pinned = pinned_model()
    assert pinned
    shutil.copytree(pinned[0], tmp_path / "copy")
    return tmp_path / "copy"


def changed(folder: Path, sealed: bool = True, **values: object) -> Path:
    """Return the folder with other values in its manifest, sealed again as an attacker would."""
    file = folder / MANIFEST
    manifest = {**json.loads(file.read_text("utf-8")), **values}
    if sealed:
        manifest["digest"] = digest(manifest)
    file.write_text(json.dumps(manifest), "utf-8")
    return folder


def test_the_pinned_model_loads_and_a_copy_of_it_too(copy: Path) -> None:
    pinned = pinned_model()
    assert pinned
    assert load(copy, pinned[1]).scorer.version == load(*pinned).scorer.version


def test_a_flipped_bit_of_the_weights_is_refused(copy: Path) -> None:
    content = bytearray((copy / WEIGHTS).read_bytes())
    content[-1] ^= 1
    (copy / WEIGHTS).write_bytes(content)
    with pytest.raises(UntrustedModel, match="weights"):
        load_checker(model=copy)


def test_a_changed_manifest_is_refused(copy: Path) -> None:
    with pytest.raises(UntrustedModel, match="changed"):
        load(changed(copy, sealed=False, scale=1.0))


def test_the_manifest_of_a_model_for_other_features_is_still_read_to_compare_with(copy: Path) -> None:
    older = changed(copy, features="0")
    assert read_manifest(older)["metrics"]["frozen"]
    with pytest.raises(UntrustedModel, match="pinned"):
        read_manifest(older, "abc")


def test_a_sealed_forgery_is_refused_by_the_pin(copy: Path) -> None:
    pinned = pinned_model()
    assert pinned
    forged = changed(copy, scale=1.0)
    assert load(forged).scorer
    with pytest.raises(UntrustedModel, match="pinned"):
        load(forged, pinned[1])


@pytest.mark.parametrize(
    ("key", "value"),
    [("features", "0"), ("numpy", "1"), ("format", 99), ("classes", ["ham", "spam"]), ("features", None)],
)
def test_a_model_for_other_features_or_libraries_is_refused_by_name(copy: Path, key: str, value: object) -> None:
    with pytest.raises(UntrustedModel, match=f"{key}.*Train it again"):
        load(changed(copy, **{key: value}))


@pytest.mark.parametrize("key", ["scale", "intercept", "signals", "points", "name"])
def test_a_manifest_that_lacks_something_is_refused(copy: Path, key: str) -> None:
    manifest = json.loads((copy / MANIFEST).read_text("utf-8"))
    del manifest[key]
    manifest["digest"] = digest(manifest)
    (copy / MANIFEST).write_text(json.dumps(manifest), "utf-8")
    with pytest.raises(UntrustedModel):
        load(copy)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff\xfe", b'{"digest": 1}', b"null"])
def test_whatever_stands_in_a_manifest_the_answer_is_a_refusal(copy: Path, content: bytes) -> None:
    (copy / MANIFEST).write_bytes(content)
    with pytest.raises(UntrustedModel):
        load(copy)


def test_a_pickle_in_place_of_the_weights_is_never_read(copy: Path) -> None:
    import hashlib
    import pickle

    content = pickle.dumps({"weights": 1})
    (copy / WEIGHTS).write_bytes(content)
    with pytest.raises(UntrustedModel):
        load(changed(copy, weights=hashlib.sha256(content).hexdigest()))


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UntrustedModel):
        load_model(tmp_path / "none")


def test_a_saved_model_gives_the_same_probabilities(tmp_path: Path) -> None:
    scorer = trained().scorer("small-1")
    told = save(tmp_path / "small-1", scorer, {"name": "small", "version": "1"}, "card")
    loaded = load(tmp_path / "small-1", told).scorer
    seen = trained().material.seen[:200]
    assert loaded.probabilities(seen) == scorer.probabilities(seen)


def test_the_model_is_small_and_its_card_names_the_sets() -> None:
    pinned = pinned_model()
    assert pinned
    assert (pinned[0] / WEIGHTS).stat().st_size < MAX_WEIGHTS_BYTES
    card = (pinned[0] / "card.md").read_text("utf-8")
    manifest = json.loads((pinned[0] / MANIFEST).read_text("utf-8"))
    assert [name for name in manifest["data"] if name not in card] == []


def test_loading_needs_no_scikit_learn() -> None:
    code = (
        "import sys; from sms_verify.bootstrap import load_model; assert load_model();"
        "print([name for name in ('sklearn', 'scipy', 'pandas', 'joblib') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_verdict_names_the_model() -> None:
    verdict = load_checker().check(Message("您的ETC已失效，请登录 http://a-etc.top 重新认证"))
    assert verdict.versions.model
    assert verdict.versions.model.startswith("witness-")
    assert verdict.probability is not None
