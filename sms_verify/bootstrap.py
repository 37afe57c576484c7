"""Builds a checker from settings: the one place where core, registry files and model meet."""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from sms_verify import lazy_re
from sms_verify.core.case import Model
from sms_verify.core.checker import Checker
from sms_verify.core.types import Message
from sms_verify.errors import InvalidRegistry, UntrustedModel
from sms_verify.registry_files import bundle, kept
from sms_verify.registry_files.files import read_registry

PACKAGE = Path(__file__).parent

STARTERS = (PACKAGE / "starter", PACKAGE.parent / "data" / "registry")
"""Where the starter registry lies: inside an installed package, or in a checkout."""
MODELS = (PACKAGE / "models", PACKAGE.parent / "models")
"""Where trained models lie."""
PIN = PACKAGE / "pinned_model.json"
"""Name and digest of the model that is vouched for; `sms-verify train --promote` writes it."""

WARM_UP = (
    Message(
        "Bank 95588: https://bank.example/a, +85222334455. Your account XX123 is debited by Rs.500.00 on 10-Jan-26"
    ),
    Message("【某某銀行】閣下的賬戶已續約，今日扣款HK$88，餘额请致电95588查询"),
    Message("بانک نمونه\nبرداشت: ۱۲۳٬۰۰۰ ریال"),
)
"""Messages that exercise every look-up and what languages load at their first use."""


def warm(checker: Checker) -> Checker:
    """Return a checker with all that it builds at its first messages."""
    lazy_re.compile_all()
    for message in WARM_UP:
        checker.check(message)
    return checker


@contextmanager
def uncollected() -> Iterator[None]:
    """Work without the garbage collector, which would walk again and again what is only growing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def loading() -> Iterator[None]:
    """Load without the garbage collector, and keep what is there at the end out of its way.

    What a checker holds is a quarter of a million small values without a cycle, which live as long as the process:
    walking them takes a tenth of a second in the midst of a message. Where it is done again, what is no longer needed
    goes first.
    """
    with uncollected():
        yield
        if gc.get_freeze_count():
            gc.unfreeze()
            gc.collect()
        gc.freeze()


def starter_registry() -> Path:
    """Return the folder of the starter registry."""
    for path in STARTERS:
        if path.is_dir():
            return path
    raise InvalidRegistry("The starter registry is not installed; name a registry with --registry PATH.")


def user_cache() -> Path | None:
    """Return the folder in which this user's programs keep what they can make again; None where there is no home."""
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sms-verify"
    except RuntimeError:
        return None


def load_checker(
    registry: str | Path | None = None,
    model: str | Path | Literal[False] | None = None,
    model_digest: str | None = None,
    trusted_keys: str = "",
    cache: Path | None = None,
) -> Checker:
    """Return a checker on a registry (folder, file, exported snapshot or bundle; None: the starter registry).

    With `trusted_keys`, public keys separated by commas, only a bundle that one of them signed is read; raises
    `UntrustedRegistry`.

    With a `cache` folder the starter registry is kept there as built, and taken from there while it is still the same.

    `model` is a trained model's folder; None is the pinned one, False none. A `model_digest` pins the folder's.
    Raises `UntrustedModel` where a model's bytes are not those that are vouched for.
    """
    trusted = bundle.trusted_keys(trusted_keys)
    if registry:
        known = read_registry(Path(registry), trusted)
    else:
        known = kept.read(starter_registry(), cache) if cache else read_registry(starter_registry())
    return Checker(known, None if model is False else load_model(model, model_digest))


def load_model(folder: str | Path | None = None, digest: str | None = None) -> Model | None:
    """Return a trained model, or the pinned one; None where no model is pinned."""
    # The checker must start fast where no model is wanted; numpy is the model's alone.
    from sms_verify.learn.artefact import load

    if folder is not None:
        return load(Path(folder), digest).scorer
    pinned = pinned_model()
    return load(*pinned).scorer if pinned else None


def pinned_model() -> tuple[Path, str] | None:
    """Return the folder and the digest of the pinned model; None where none is pinned.

    Raises `UntrustedModel` where the pin cannot be read or its model is not there.
    """
    if not PIN.is_file():
        return None
    try:
        pin = json.loads(PIN.read_text("utf-8"))
        name, digest = str(pin["model"]), str(pin["digest"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UntrustedModel(f"{PIN.name} cannot be read: {error!r}") from error
    for models in MODELS:
        if (models / name).is_dir():
            return models / name, digest
    raise UntrustedModel(f"The pinned model {name} is not installed; switch the model off or name one.")
