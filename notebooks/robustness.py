# ---
# jupyter:
#   jupytext:
#     formats: py:percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---
# ruff: noqa: T201

# %% [markdown]
# # Robustness
#
# What is left of the recall when a caught fraud is disguised, drowned in genuine words, or told to be genuine. Measured
# on the project's own frauds; with `SMS_VERIFY_CORPORA` on those of the sets too (on rows the model learnt from: what
# counts here is the drop).

# %%
import os
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np

from sms_verify.bootstrap import load_checker
from sms_verify.learn.attacks import SUITE, under_attack
from sms_verify.learn.corpus import read_corpora
from sms_verify.learn.split import is_forged

ROOT = next(folder for folder in (Path.cwd(), *Path.cwd().parents) if (folder / "data" / "forms").is_dir())
CORPORA = [Path(os.environ["SMS_VERIFY_CORPORA"])] if os.environ.get("SMS_VERIFY_CORPORA") else []
EACH = 400 if CORPORA else 40

checker = load_checker()
rows = [row for path in (ROOT / "data" / "messages", *CORPORA) for row in read_corpora(path)]
frauds = [row for row in rows if row.kind == "smishing" and not is_forged(row)]
by_set = {}
for row in frauds:
    by_set.setdefault(row.dataset, []).append(row.text)
rng = np.random.default_rng(1)
chosen = {
    name: [texts[i] for i in rng.permutation(len(texts))[:EACH]] for name, texts in by_set.items() if len(texts) >= 20
}
print({name: len(texts) for name, texts in chosen.items()})

# %% [markdown]
# ## The suite, per set
#
# `as pasted`: the model on the text with no disguise undone. `model`: after normalisation. `checker`: rules and model.

# %%
held = {name: under_attack(texts, checker) for name, texts in chosen.items()}
for name, found in held.items():
    print(f"\n{name}")
    print(f"{'attack':32} {'as pasted':>9} {'model':>7} {'rules':>7} {'checker':>8}")
    for one in found:
        print(f"{one.attack:32} {one.raw:9.1%} {one.model:7.1%} {one.rules:7.1%} {one.checker:8.1%}")

# %%
names = ["none", *SUITE]
fig, axes = plt.subplots(1, len(held), figsize=(3.2 * len(held) + 2, 4), sharey=True)
for ax, (name, found) in zip(np.atleast_1d(axes), held.items(), strict=True):
    places = np.arange(len(found))
    for shift, witness in enumerate(("raw", "model", "checker")):
        ax.barh(places + 0.27 * (shift - 1), [getattr(one, witness) for one in found], height=0.25, label=witness)
    ax.set(title=name, xlabel="recall", xlim=(0, 1))
    ax.set_yticks(places, names)
    ax.invert_yaxis()
np.atleast_1d(axes)[0].legend(loc="lower left")
fig.tight_layout()
plt.show()

# %% [markdown]
# ## Padding
#
# A linear model weighs all words, so genuine words before or behind a fraud outvote it where the text is scored as a
# whole. It is scored in stretches, too (`sms_verify/learn/stretches.py`), and the worst one speaks for the message. The
# first two columns are the checker without and with the padding; the third is the model on the whole text alone.

# %%
PADDED = ("padding with a genuine message", "padding with a chat", "a genuine message behind")
for name, found in held.items():
    by_attack = {one.attack: one for one in found}
    print(f"\n{name}")
    for attack in PADDED:
        before, padded = by_attack["none"], by_attack[attack]
        print(f"{attack:32} {before.checker:7.1%} {padded.checker:7.1%} {padded.raw:7.1%}")
lost = {
    name: found[0].checker - min(one.checker for one in found if one.attack in PADDED) for name, found in held.items()
}
print(f"\nmost lost by padding: {max(lost.values()):.1%}, {max(lost, key=lost.get)}")
