"""What is wrong or doubtful in a template's body and its slots."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "slot.long": "The body has {count} characters; shorten it to {most}.",
    "slot.brace": "The brace `{brace}` at {at} is not part of a slot; write `{twice}` to mean it.",
    "slot.none": "`{slot}` at {at} is not a slot; write `{form}`, like `{example}`.",
    "slot.kind": "Slot `{slot}` at {at} has the unknown kind `{kind}`; use one of {known}.",
    "slot.argument": "Slot `{slot}` at {at}: `{kind}` takes no argument; write `{example}`.",
    "slot.length": "Slot `{slot}` at {at} needs a length of 1 to {most}; write `{example}`.",
    "slot.nested": ("At {at} an optional part begins inside the one that began at {other}; close that one first."),
    "slot.unclosed": "The optional part that begins at {at} is not closed; write a closing brace at its end.",
    "slot.options": "The body has {count} optional parts; use at most {most} or make it several templates.",
    "slot.choice": (
        "Slot `{slot}` at {at} lists words, each another, of at most {most} characters; write `{example}`."
    ),
    "slot.choices": "Slot `{slot}` at {at} lists {count} words; use at most {most}.",
    "slot.character": "{character} at {at} cannot stand in a message; remove it.",
    "slot.twice": "Two slots are called `{slot}`, the second at {at}; give each its own name.",
    "slot.adjacent": "Slots `{slot}` and `{other}` are adjacent at {at}; put a word or a mark between them.",
    "slot.many": "The body has {count} slots; use at most {most}.",
    "slot.no-words": "The body has no words of its own; write what every such message says around its slots.",
    "slot.no-value": "No value fits template `{template}`: {slots} cannot be read back.",
    "slot.no-values": "No value fits template `{template}`: its slots cannot be read back.",
    "placeholder.many": "The body has {count} placeholders; use at most {most}.",
    "placeholder.adjacent": (
        "`{slot}` and `{other}` are adjacent at {at}; put a word or a mark between them, "
        "or make them one of at most {most} characters."
    ),
    "placeholder.tag": "`{slot}` at {at} is no tag of {style}; the tags are {known}.",
    "placeholder.address": (
        "`{slot}` at {at} stands for an e-mail address, which no slot holds; "
        "write the address itself and register it, or take it out."
    ),
    "placeholder.style": "`{slot}` is a placeholder of {other}, the others are of {style}; write all in one style.",
    "guess.name": "its name '{words}'",
    "guess.words": "the words '{words}'",
    "guess.digits": "`{slot}` says digits and not what they are",
    "guess.nothing": "neither `{slot}` nor the words around it say what it holds",
    "body.category": "'{value}' is no category; the categories are {known}",
    "body.language": "'{value}' is no language tag, like {known}",
    "body.dates": "lies before valid_from: exchange or mend the dates",
    "body.anybody": "is anybody's ({bits} of {floor} bits): add words of the organisation's own",
    "body.slots": "is mostly slots: add words or split it into several templates",
    "body.loose-link": "has free text {slot} where '{words}' announces a link: make it {example}",
    "body.loose-phone": "has free text {slot} where '{words}' announces a number: make it {example}",
    "body.blank": "has only a blank between {slot} and {other}: put a word or a mark there",
    "body.better-kind": "takes any text for {slot}, whose kind the words tell: make it {example}",
    "body.open-end": "ends with free text {slot}: close it with words, or a kind that holds less",
    "body.parts": "can take {count} message parts: shorten it to {most}",
    "body.alphabet": "takes {count} message parts instead of {fewer} because of {marks}: write it in the GSM alphabet",
    "body.way-out": "is marketing without a way out: add {words}",
    "body.unreadable": "has slots that cannot be read back: put words between them",
    "body.secret": "asks for a secret, as forged messages do: say it without asking",
    "body.threat": "threatens, as forged messages do: say what happens without pressure",
    "body.links-never": "links to {contact}, but policy.links is never: change one of them",
    "body.never-asks": "asks for {what}, which policy.asks does not name: say it without asking, or change the policy",
    "body.calls-never": "names {contact}, but policy.callback is never: change one of them",
    "body.shortener": "hides its target behind {contact}: write the official address",
    "body.stranger": "names {contact}, which is not in {group}: register it or take it out",
    "clash.own": "accepts the same messages as {template}: merge them",
    "clash.other": (
        "accepts the same messages as {template}: add the signature or other words of the organisation's own"
    ),
}
