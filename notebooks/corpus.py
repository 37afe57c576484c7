# ---
# jupyter:
#   jupytext:
#     formats: py:percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---
# ruff: noqa: S101, T201

# %% [markdown]
# # The corpus and its traps
#
# What the model learns from, and why numbers from random splits of it mean little. Runs on what the repository holds;
# with the folder of the labelled sets in `SMS_VERIFY_CORPORA` it runs on those too.

# %%
import os
from collections import Counter
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np

from sms_verify.bootstrap import load_checker
from sms_verify.core.types import MessageKind
from sms_verify.learn.duplicates import ALIKE, SAME, groups, minima
from sms_verify.learn.evaluate import wilson
from sms_verify.learn.masks import unmask
from sms_verify.learn.split import folds
from sms_verify.learn.train import Recipe, balance, development, gather, look, train

ROOT = next(folder for folder in (Path.cwd(), *Path.cwd().parents) if (folder / "data" / "forms").is_dir())
CORPORA = [Path(os.environ["SMS_VERIFY_CORPORA"])] if os.environ.get("SMS_VERIFY_CORPORA") else []
IS_SMALL = not CORPORA
RECIPE = Recipe(rounds=15, each_form=3, each_template=1) if IS_SMALL else Recipe()

checker = load_checker(model=False)
rows = gather(CORPORA, ROOT / "data" / "messages", ROOT / "data" / "forms", checker.registry, RECIPE)
material = look(rows, checker, lambda _: None)
print(f"{len(rows):,} messages, {len(material.rows):,} without near duplicates; small slice: {IS_SMALL}")

# %% [markdown]
# ## Who says what
#
# A set that holds one class only gives its class away: its spelling, its masks, its punctuation are as good as its
# words. Each kind in a set therefore counts for no more than a fixed number of messages.

# %%
counts = Counter((row.dataset, row.kind) for row in material.rows)
sets = sorted({name for name, _ in counts})
fig, ax = plt.subplots(figsize=(8, 0.3 * len(sets) + 1.2))
left = np.zeros(len(sets))
for kind in MessageKind:
    width = np.array([counts[name, kind] for name in sets])
    ax.barh(sets, width, left=left, label=kind)
    left += width
ax.set_xlabel("messages")
ax.legend()
fig.tight_layout()
plt.show()

# %%
weight = balance(material.rows)
by_kind = {
    str(kind): sum(one for row, one in zip(material.rows, weight, strict=True) if row.kind == kind)
    for kind in MessageKind
}
print({kind: round(float(total)) for kind, total in by_kind.items()})

# %% [markdown]
# ## Trap 1: masks
#
# Each set hides personal data in its own way. The same message, as three sets would store it, and what the model sees:

# %%
examples = [
    ("尊敬的 用户 您 的 积分 可 兑换 DIGIT 元 请 登录 URL", "fbs_zh"),
    ("尊敬的用户，您的积分可兑换xxx元，请登录", "zh80w_10k"),
    ("Dear customer your account be block visit http //a.top before XX March", "spamhunter_multi"),
]
for text, dataset in examples:
    print(f"{dataset:18} {unmask(text, dataset)}")

# %% [markdown]
# ## Trap 2: near duplicates and campaigns
#
# A campaign is sent many times with small changes. Split by row, a model has seen the campaign it is tested on.

# %%
found = minima(material.seen)
sizes = {"nearly the same": Counter(groups(found, SAME).tolist()), "alike": Counter(groups(found, ALIKE).tolist())}
fig, ax = plt.subplots(figsize=(6, 3))
for name, of in sizes.items():
    ax.plot(sorted(of.values(), reverse=True), label=name)
ax.set(xscale="log", yscale="log", xlabel="group, largest first", ylabel="messages in the group")
ax.legend()
fig.tight_layout()
plt.show()

# %% [markdown]
# ## Trap 3: the split flatters
#
# The same training, measured twice: on messages left out by row, and on messages whose bank, campaign or form was left
# out as a whole.

# %%
learnt = development(material)
by_group = folds(learnt.rows) == 0
by_row = np.random.default_rng(1).permutation(by_group)
shown = {}
for name, is_out in (("by row", by_row), ("by group", by_group)):
    model = train(learnt.where(~is_out), RECIPE, lambda _: None).scorer(name)
    out = learnt.where(is_out)
    alarms = np.array(model.probabilities(out.seen)) >= 0.5
    for kind in ("smishing", "official", "ham"):
        chosen = np.array([row.kind == kind for row in out.rows])
        shown[name, kind] = (int(alarms[chosen].sum()), int(chosen.sum()))

fig, axes = plt.subplots(1, 3, figsize=(9, 3))
for ax, kind in zip(axes, ("smishing", "official", "ham"), strict=True):
    for place, name in enumerate(("by row", "by group")):
        hits, of = shown[name, kind]
        low, high = wilson(hits, of)
        share = hits / max(1, of)
        ax.bar(place, share, yerr=[[max(0, share - low)], [max(0, high - share)]], capsize=4)
    ax.set_xticks((0, 1), ("by row", "by group"))
    ax.set_title(f"{kind}: share of alarms")
fig.tight_layout()
plt.show()
assert all(of > 0 for _, of in shown.values())

# %% [markdown]
# Only the second kind of number stands in the model's card, per language and set, with intervals.
