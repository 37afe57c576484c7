"""What a pip or apt install offers to classify messages, each as its documentation suggests, with its stock rules."""

from __future__ import annotations

import resource
import shutil
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.processes import children_of, seconds_of

Labelled = Sequence[tuple[str, bool]]
"""Texts, and whether each is a fraud."""

RSPAMD_PORT = 8_767
RSPAMD_START_S = 180
"""Its first start compiles its expressions."""
RSPAMD = {
    "worker-normal.inc": f'bind_socket = "127.0.0.1:{RSPAMD_PORT}"; count = 1;',
    "worker-controller.inc": "enabled = false;",
    "worker-proxy.inc": "enabled = false;",
    "worker-fuzzy.inc": "enabled = false;",
    "options.inc": 'dns { nameserver = ["127.0.0.1:1"]; timeout = 0.01s; retransmits = 1; } pidfile = false;',
    "logging.inc": 'type = "console"; level = "error";',
}
"""One worker, nothing of the network; all else as it ships."""


def _timed(work: Callable[[str], object], texts: Iterable[str]) -> list[float]:
    """Return the CPU microseconds of this thread that each took."""
    times = []
    for text in texts:
        begun = time.thread_time_ns()
        work(text)
        times.append((time.thread_time_ns() - begun) / 1_000)
    return times


def sklearn(those: Labelled) -> list[float]:
    """Character n-grams and a logistic regression, as the documentation suggests, learnt from the same messages."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    learnt = make_pipeline(TfidfVectorizer(analyzer="char", ngram_range=(2, 5)), LogisticRegression())
    learnt.fit([text for text, _ in those], [is_fraud for _, is_fraud in those])
    return _timed(lambda text: learnt.predict_proba([text]), [text for text, _ in those])


def fasttext(those: Labelled) -> list[float]:
    """Its supervised classifier over sub-words."""
    import fasttext

    lines = [(" ".join(text.split()), is_fraud) for text, is_fraud in those]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "lines.txt"
        path.write_text("".join(f"__label__{int(is_fraud)} {line}\n" for line, is_fraud in lines), "utf-8")
        learnt = fasttext.train_supervised(str(path), minn=2, maxn=5, thread=1, verbose=0)
    return _timed(lambda line: learnt.f.predict(line, 1, 0.0, "strict"), [line for line, _ in lines])


def spamassassin(those: Labelled) -> list[float]:
    """Its stock rules without the network, over a mailbox; the cost of starting is taken off."""
    if not shutil.which("spamassassin"):
        raise FileNotFoundError("spamassassin is not installed (apt-get install spamassassin)")
    texts = [text for text, _ in those[:200]]
    started, all_of_them = (_of_a_mailbox(some) for some in (texts[:1], texts))
    return [(all_of_them - started) / (len(texts) - 1) * 1e6]


def _mail(text: str) -> bytes:
    head = "From: a@example.com\nTo: b@example.com\nSubject: text\nContent-Type: text/plain; charset=utf-8\n"
    return f"{head}Content-Transfer-Encoding: 8bit\n\n{text}\n\n".encode()


def _of_a_mailbox(texts: Iterable[str]) -> float:
    """Return the CPU seconds that SpamAssassin spends on a mailbox."""

    def spent() -> float:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    before = spent()
    mailbox = b"".join(b"From a@example.com Sat Nov 21 00:00:00 2026\n" + _mail(text) for text in texts)
    command = ["spamassassin", "--local", "--mbox"]
    subprocess.run(command, input=mailbox, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return spent() - before


def rspamd(those: Labelled) -> list[float]:
    """Its stock rules without the network, asked over HTTP on this machine; the worker's time alone."""
    if not shutil.which("rspamd"):
        raise FileNotFoundError("rspamd is not installed (apt-get install rspamd)")
    texts = [text for text, _ in those[:1_000]]
    with TemporaryDirectory() as folder, _rspamd(Path(folder)) as ask:
        worker = ask(texts[0])
        for text in texts[:50]:
            ask(text)
        before = seconds_of(worker)
        for text in texts:
            ask(text)
        return [(seconds_of(worker) - before) / len(texts) * 1e6]


@contextmanager
def _rspamd(folder: Path) -> Iterator[Callable[[str], int]]:
    """Run it with a folder of its own; yield what asks it about a text and returns its worker's process."""
    local = folder / "local.d"
    local.mkdir()
    for name, text in RSPAMD.items():
        (local / name).write_text(text, "utf-8")
    places = [f"--var={name}={folder}" for name in ("LOCAL_CONFDIR", "DBDIR", "RUNDIR", "LOGDIR")]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(["rspamd", "--insecure", "--no-fork", *places], **quiet)

    def ask(text: str) -> int:
        connection = HTTPConnection("127.0.0.1", RSPAMD_PORT, timeout=30)
        connection.request("POST", "/checkv2", _mail(text))
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200, answer.status
        connection.close()
        return _called(b"normal", process.pid)

    try:
        for _ in range(RSPAMD_START_S):
            try:
                ask("Hello")
                break
            except OSError:
                time.sleep(1)
        _let_compile(_called(b"hs_helper", process.pid))
        yield ask
    finally:
        process.terminate()
        process.wait()


def _called(name: bytes, parent: int) -> int:
    return next(pid for pid in children_of(parent) if name in Path(f"/proc/{pid}/cmdline").read_bytes())


def _let_compile(helper: int) -> None:
    """Wait until the process that compiles expressions for the worker spends no more time."""
    before = -1.0
    for _ in range(RSPAMD_START_S // 5):
        if (spent := seconds_of(helper)) == before:
            return
        before = spent
        time.sleep(5)


CLASSIFIERS: Mapping[str, Callable[[Labelled], list[float]]] = {
    "scikit-learn": sklearn,
    "fastText": fasttext,
    "SpamAssassin": spamassassin,
    "rspamd": rspamd,
}
"""What each is called, and what times it."""
