"""What a pip install offers for the same questions, each used as its documentation suggests, up to the size it can reach."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sms_verify.core.normalise import Folded, simplify
from sms_verify.core.templates import CompiledTemplate, compile_template
from sms_verify.core.types import Template

Engine = Callable[[Folded], list[str]]
"""A message's templates, best first, by their keys."""


@dataclass(frozen=True)
class Peer:
    """An engine's answers; None where the question is not its own."""

    exact: Engine | None = None
    near: Engine | None = None


def _expression(pattern: CompiledTemplate) -> str:
    return ".{1,40}?".join(map(re.escape, pattern.literals))


def _regular_expressions(templates: Sequence[Template]) -> Peer:
    known = [(template.key, re.compile(_expression(compile_template(template)))) for template in templates]
    return Peer(exact=lambda text: [key for key, expression in known if expression.fullmatch(text.text)])


def _re2_set(templates: Sequence[Template]) -> Peer:
    import re2

    options = re2.Options()
    options.max_mem = 1 << 30
    options.log_errors = False
    known = re2.Set.FullMatchSet(options)
    for template in templates:
        known.Add(_expression(compile_template(template)))
    known.Compile()
    return Peer(exact=lambda text: [templates[number].key for number in known.Match(text.text)])


def _aho_corasick(templates: Sequence[Template]) -> Peer:
    """The longest literal finds the candidates, our reader decides."""
    import ahocorasick

    automaton = ahocorasick.Automaton()
    known: dict[str, list[CompiledTemplate]] = {}
    for template in templates:
        pattern = compile_template(template)
        known.setdefault(max(pattern.literals, key=len), []).append(pattern)
    for literal, patterns in known.items():
        automaton.add_word(literal, patterns)
    automaton.make_automaton()

    def exact(text: Folded) -> list[str]:
        return [
            pattern.template.key
            for _, patterns in automaton.iter(text.text)
            for pattern in patterns
            if pattern.read(text.text) is not None
        ]

    return Peer(exact=exact)


def _rapidfuzz(templates: Sequence[Template]) -> Peer:
    from rapidfuzz import process
    from rapidfuzz.distance import Indel

    literals = {template.key: simplify("".join(compile_template(template).literals)) for template in templates}

    def near(text: Folded) -> list[str]:
        found = process.extractOne(simplify(text.text), literals, scorer=Indel.normalized_similarity)
        return [found[2]] if found else []

    return Peer(near=near)


def _shingles(text: str) -> set[str]:
    return {text[place : place + 4] for place in range(max(1, len(text) - 3))}


def _datasketch(templates: Sequence[Template]) -> Peer:
    from datasketch import MinHash, MinHashLSH

    def hashed(text: str) -> MinHash:
        minhash = MinHash(num_perm=64)
        minhash.update_batch([shingle.encode() for shingle in _shingles(simplify(text))])
        return minhash

    lsh = MinHashLSH(threshold=0.5, num_perm=64)
    known = {template.key: hashed("".join(compile_template(template).literals)) for template in templates}
    for key, minhash in known.items():
        lsh.insert(key, minhash)

    def near(text: Folded) -> list[str]:
        asked = hashed(text.text)
        return sorted(lsh.query(asked), key=lambda key: asked.jaccard(known[key]), reverse=True)

    return Peer(near=near)


def _drain3(templates: Sequence[Template]) -> Peer:
    """Clusters learnt from the bodies; a message's cluster names the first template put there."""
    import logging

    from drain3 import TemplateMiner
    from drain3.template_miner_config import TemplateMinerConfig

    logging.disable(logging.INFO)
    miner = TemplateMiner(config=TemplateMinerConfig())
    first: dict[int, str] = {}
    for template in templates:
        body = re.sub(r"\{[^}]*\}", "<*>", template.body.replace("\n", " "))
        first.setdefault(miner.add_log_message(body)["cluster_id"], template.key)

    def exact(text: Folded) -> list[str]:
        found = miner.match(text.text)
        return [first[found.cluster_id]] if found and found.cluster_id in first else []

    return Peer(exact=exact)


def _tantivy(templates: Sequence[Template]) -> Peer:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("key", stored=True, tokenizer_name="raw")
    builder.add_text_field("body", stored=False, tokenizer_name="grams")
    index = tantivy.Index(builder.build())
    index.register_tokenizer("grams", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.ngram(3, 3, False)).build())
    writer = index.writer(heap_size=200_000_000, num_threads=1)
    for template in templates:
        writer.add_document(
            tantivy.Document(key=template.key, body=simplify(" ".join(compile_template(template).literals)))
        )
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def near(text: Folded) -> list[str]:
        words = re.sub(r"[^\w]+", " ", simplify(text.text))
        found = searcher.search(index.parse_query(words, ["body"]), 1).hits
        return [searcher.doc(address)["key"][0] for _, address in found]

    return Peer(near=near)


PEERS: dict[str, tuple[int, Callable[[Sequence[Template]], Peer]]] = {
    "re, one by one": (1_000, _regular_expressions),
    "google-re2 set": (1_000, _re2_set),
    "pyahocorasick": (100_000, _aho_corasick),
    "rapidfuzz": (10_000, _rapidfuzz),
    "datasketch": (10_000, _datasketch),
    "drain3": (10_000, _drain3),
    "tantivy": (100_000, _tantivy),
}
"""The largest number of templates each is tried with, and how it is built."""
