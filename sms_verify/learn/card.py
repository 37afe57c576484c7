"""The card: what a model is, what it was made of, how often it errs, in words for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sms_verify.learn.evaluate import Figure, table
from sms_verify.learn.train import WEAK

CARD = """# {name} {version}

A small linear model that says how much a text message looks like fraud. It is one witness among the rules of
sms-verify, and its word weighs in steps: `model.hint` from its operating point on, `model.likely` and `model.fraud`
from higher probabilities. Only the last makes a message `suspicious` by itself, and only where the message wants
something done or leads somewhere; on the shape of an ordinary notice none is more than a hint. It can never make a
message `fraud`, `genuine` or `consistent`.

**It sees** hashed character n-grams (1 to 4) of the normalised text with contacts and numbers masked, and what the
extraction found: kinds and standing of contacts, asks, pressure, disguises. It scores the whole text and its stretches,
from one end of a sentence or contact to another, so that genuine words around a fraud cannot drown it; the worst of
them speaks for the message. **It does not see** the sender.

**It does not know** fraud that reads like chat ("long time no see"), messages whose only fault is a changed number
(the rules' task), and languages with few examples: everything but Chinese, Persian, Arabic, Russian and English shares
one operating point.

**Probability** 0.5 is the operating point of each language group: chosen so that at most {official:.1%} of the official
messages and {ham:.1%} of the ham of the development data would alarm, judged by models that had not learnt from their
bank or campaign. The probabilities are calibrated for the share of fraud given as `prior` in the manifest.

**It can be made again**: the same rows, seed and libraries give the same bytes on one machine. Another machine's
arithmetic rounds otherwise, and some weights come out different; `sms-verify train --check` trains anew and shows that
every figure below is reproduced within its interval.

## Made of

Rows of these sets were learnt from; none is part of the project. Licences, where a set states one, are in
`data/SOURCES.md`.

{sets}

`forms_*` are the project's own made-up messages, `templates` renderings of registered templates, `own_*` the project's
messages in `data/messages`. In {weak}, `spam` holds fraud and even genuine messages: a model of the other sets told
them apart, and doubtful rows were left out.

## Errors

Smishing: recall. Ham and official: false alarms. Spam (advertising): alarms, which are no aim and no harm. Shares with
95 % intervals, by language group and set. Sets are never pooled.

### Groups the model had not seen

Cross-validation: each message judged by a model trained without its bank, sender, campaign or form.

{unseen}

### Whole sources left out

{left}

### Frozen evaluation

One bank or campaign in eight of the written messages. These are the figures of a twin that did not learn from them; the
model itself learns from all. A later model's twin must not be worse.

{frozen}
"""


def card(about: Mapping[str, Any], measured: Mapping[str, Sequence[Figure]]) -> str:
    """Return the card's text."""
    sets = "\n".join(
        f"- {name}: {', '.join(f'{count:,} {kind}' for kind, count in one['rows'].items())}"
        for name, one in about["data"].items()
    )
    return CARD.format(
        name=about["name"],
        version=about["version"],
        **about["operating point"]["alarms"],
        sets=sets,
        weak=", ".join(WEAK),
        unseen=table(measured["unseen"]),
        left=table(measured["left out"]) if measured["left out"] else "No such set was given.",
        frozen=table(measured["frozen"]),
    )
