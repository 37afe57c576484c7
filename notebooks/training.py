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
# # Training and calibration
#
# One linear model over hashed character n-grams and signals; a probability whose 0.5 is the operating point of each
# language group. Runs on what the repository holds; with `SMS_VERIFY_CORPORA` on the labelled sets too.

# %%
import os
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np

from sms_verify import Message
from sms_verify.bootstrap import load_checker, load_model
from sms_verify.learn.build import unseen_figures
from sms_verify.learn.calibrate import fractions
from sms_verify.learn.evaluate import table
from sms_verify.learn.pipeline import restored
from sms_verify.learn.train import Recipe, development, gather, look, train

ROOT = next(folder for folder in (Path.cwd(), *Path.cwd().parents) if (folder / "data" / "forms").is_dir())
CORPORA = [Path(os.environ["SMS_VERIFY_CORPORA"])] if os.environ.get("SMS_VERIFY_CORPORA") else []
RECIPE = Recipe() if CORPORA else Recipe(rounds=15, each_form=3, each_template=1)

checker = load_checker(model=False)
rows = gather(CORPORA, ROOT / "data" / "messages", ROOT / "data" / "forms", checker.registry, RECIPE)
learnt = development(look(rows, checker, lambda _: None))
trained = train(learnt, RECIPE, print)

# %% [markdown]
# ## Figures on groups the model had not seen
#
# Smishing: recall. Official and ham: false alarms. Never pooled over languages or sets.

# %%
print(table(unseen_figures(trained)))

# %% [markdown]
# ## Scores and operating points

# %%
probabilities = np.array(trained.unseen)
kinds = np.array([row.kind for row in trained.material.rows])
languages = np.array([seen.group for seen in trained.material.seen])
shown = [name for name in ("zh", "fa", "en", "ar") if (languages == name).any()]
fig, axes = plt.subplots(1, len(shown), figsize=(3 * len(shown), 3), sharey=True)
for ax, language in zip(np.atleast_1d(axes), shown, strict=True):
    for kind in ("ham", "official", "smishing"):
        chosen = (languages == language) & (kinds == kind)
        ax.hist(probabilities[chosen], bins=20, range=(0, 1), histtype="step", density=True, label=kind)
    ax.axvline(0.5, color="grey", linestyle=":")
    ax.set(title=language, xlabel="probability", yscale="log")
np.atleast_1d(axes)[0].legend()
fig.tight_layout()
plt.show()

# %% [markdown]
# ## Reliability
#
# A probability is right for one share of fraud among the messages; each group's is its `prior`. With the messages
# reweighted to that share, the points should lie near the diagonal.

# %%
fig, ax = plt.subplots(figsize=(4.5, 4.5))
ax.plot((0, 1), (0, 1), color="grey", linestyle=":")
for language in shown:
    chosen = (languages == language) & (kinds != "spam")
    is_fraud = kinds[chosen] == "smishing"
    if is_fraud.all() or not is_fraud.any():
        continue
    prior = trained.points[language].prior
    odds = prior / (1 - prior) * (~is_fraud).sum() / is_fraud.sum()
    bins = fractions(probabilities[chosen].tolist(), is_fraud.tolist(), 8)
    means = [mean for mean, _, _ in bins]
    shares = [share * odds / (share * odds + 1 - share) if share < 1 else 1.0 for _, share, _ in bins]
    ax.plot(means, shares, marker="o", label=f"{language} (prior {prior:.1%})")
ax.set(xlabel="probability said", ylabel="share of fraud, at the prior")
ax.legend()
fig.tight_layout()
plt.show()

# %% [markdown]
# ## The scorer is the pipeline
#
# At work there is no scikit-learn: whole-number weights, two classes in a word. The probabilities are those of the
# pipeline.

# %%
some = list(trained.material.seen[:2_000])
found = np.exp(trained.weights.logits(some).T)
difference = np.abs(found / found.sum(axis=1, keepdims=True) - restored(trained.weights).predict_proba(some)).max()
print(f"largest difference: {difference:.1e}")
assert difference < 1e-4

# %% [markdown]
# ## Reasons

# %%
witness = load_model()
for text in (
    "【ETC中心】您的ETC已失效，请登录 http://etc-rz.top 重新认证",
    "Hi mum, I broke my phone, this is my new number",
):
    case = checker.case(Message(text))
    probability, reasons = witness.assess(case, alarm=0)
    print(round(probability, 3), [text[slice(*span)] for span in reasons])
