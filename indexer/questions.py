"""Answers numbered questions in their own threads; a newer one of the same asker makes the older one stop."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from datetime import datetime
from functools import lru_cache, partial
from itertools import islice
from typing import Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray

from indexer.analysis import STOP_WORDS, folded
from indexer.errors import WorldError
from indexer.events import Answered, AnyEvent, QuestionFailed
from indexer.language import language_of
from indexer.library import Library
from indexer.records import Answer, Completions, Lane, Reason
from indexer.scheduling import Gate
from indexer.searching.completion import complete
from indexer.searching.meanings import combined
from indexer.searching.question import Question, parse
from indexer.searching.reasons import COUNTED, of_filters_alone, reasons, unreadable
from indexer.searching.search import POOL, answer, begin, fitting, listed
from indexer.service.protocol import Ask

# Two faces may ask at the same time; what they no longer want may take a moment to notice, and nobody waits for that.
_THREADS = 4
LONGEST_QUESTION = 20_000
_REMEMBERED = 256
# The share of stop words from which on a question is English whatever it is taken for: of 3 000 short English ones
# CLD3 takes 18 for another language, such as "How do I cancel a transaction?" for Portuguese.
_ENGLISH = 0.3
# So many passages tell the language of a question that is too short.
_HEARD = 10
# Passages of an answer that get their exact vectors at once: sharpening these is worth as much as sharpening all
# (0.653 against 0.656 nDCG@10 on five collections), and takes the time of a typing pause.
_SHARPENED, _AT_ONCE = 50, 4
# Seconds without a key that are a pause in typing: what is sharpened before it is mostly in the way of the next key.
_PAUSE = 0.15


class Superseded(WorldError):
    """A newer question took the place of this one."""


class Model(Protocol):
    """What makes vectors; see `indexer.meaning.embedder`."""

    def embed_question(self, text: str) -> NDArray[np.float32]: ...
    def embed_passage(self, text: str) -> NDArray[np.float32]: ...


class Asker(Protocol):
    """Where a question comes from and its events go."""

    @property
    def number(self) -> int: ...
    def notify(self, event: AnyEvent) -> None: ...


class Questions:
    """Runs questions. `model` gives what embeds them, or None while it is not ready.

    `explain` gives reasons why the library may not know an answer (yet); an empty answer carries them. `now` is the
    local time that dates in words are reckoned from, `reads` gives the languages of the model, none if it reads any.
    """

    def __init__(
        self,
        library: Library,
        gate: Gate,
        model: Callable[[], Model | None],
        explain: Callable[[], tuple[Reason, ...]] = tuple,
        now: Callable[[], datetime] = datetime.now,
        reads: Callable[[], frozenset[str]] = frozenset,
        pause: float = _PAUSE,
    ) -> None:
        self._library, self._gate, self._model, self._explain = library, gate, model, explain
        self._now, self._reads = now, reads
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="question")
        self._newest: dict[tuple[int, str], int] = {}
        self._typed: dict[tuple[int, str], str] = {}
        self._pause = pause
        self._lock = threading.Condition()
        self._vectors = lru_cache(_REMEMBERED)(self._embed)

    def ask(self, asker: Asker, ask: Ask) -> Future[Answer]:
        with self._lock:
            self._newest[asker.number, ask.asker] = ask.number
            before = self._typed.get((asker.number, ask.asker))
            self._typed[asker.number, ask.asker] = ask.question
            self._lock.notify_all()
        typing = ask.stream and before is not None and _is_typed(before, ask.question)
        with ExitStack() as turn:
            # From this moment on, not only when a thread is free for it.
            turn.enter_context(self._gate.asking(typing=typing))
            given = self._pool.submit(self._answer, asker, ask, typing)
            over = turn.pop_all()
        # What waits for the result, as the reply does, comes before what waits for the question to be over.
        result: Future[Answer] = Future()
        given.add_done_callback(partial(_pass_on, result))
        given.add_done_callback(lambda _: over.close())
        return result

    def complete(self, question: str, cursor: int) -> Completions:
        """How the qualifier under the cursor can go on."""
        return complete(question[:LONGEST_QUESTION], cursor, self._library.counts(), self._now())

    def count(self, typed: str, literal: bool = False) -> int:
        """How many files a question finds: those that fit its filters, or its strong hits."""
        question = parse(typed[:LONGEST_QUESTION], literal=literal, now=self._now())
        if question.is_empty:
            return len(fitting(self._library, question)) if question.conditions else 0
        unread = bool(not literal and self._unread(question))
        vector = None if literal or unread else self._meaning_of(question)
        found = answer(self._library, question, vector=vector, limit=POOL, by_words_alone=unread)
        return sum(not hit.weak for hit in found.hits)

    def meaning_of(self, typed: str) -> NDArray[np.float32] | None:
        """The vector of a question as it was typed, or None while there is no model."""
        return self._meaning_of(parse(typed[:LONGEST_QUESTION], now=self._now()))

    def cancel(self, asker: Asker, number: int) -> None:
        with self._lock:
            self._newest = {k: n for k, n in self._newest.items() if (k[0], n) != (asker.number, number)}
            self._lock.notify_all()

    def forget(self, asker: Asker) -> None:
        with self._lock:
            self._newest = {key: number for key, number in self._newest.items() if key[0] != asker.number}
            self._typed = {key: text for key, text in self._typed.items() if key[0] != asker.number}
            self._lock.notify_all()

    def model_changed(self) -> None:
        self._vectors.cache_clear()

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _answer(self, asker: Asker, ask: Ask, typing: bool) -> Answer:
        try:
            return self._stages(asker, ask, typing)
        except Superseded:
            raise
        except WorldError as error:
            asker.notify(QuestionFailed(ask.number, str(error)))
            raise

    def _stages(self, asker: Asker, ask: Ask, typing: bool) -> Answer:
        """Names and words at once, if the face wants to see them come; then everything."""
        typed = ask.question[:LONGEST_QUESTION]
        question = parse(typed, typing=ask.stream, literal=ask.literal, now=self._now())
        check = partial(self._check, asker, ask)
        check()
        if question.is_empty:
            return self._final(asker, ask, self._without_words(ask, question))
        model = self._model() if ask.lane in (None, Lane.meaning) and not question.literal else None
        unread = self._unread(question) if model is not None else ()
        if unread:
            return self._by_words(ask, asker, question, unread)
        begun = begin(self._library, question, ask.lane)
        if ask.stream and model is not None:
            quick = answer(self._library, question, limit=ask.limit, lane=ask.lane, check=check, begun=begun)
            check()
            asker.notify(Answered(ask.number, quick, final=False))
        vector = self._meaning_of(question) if model is not None else None
        check()
        full = answer(self._library, question, vector=vector, limit=ask.limit, lane=ask.lane, check=check, begun=begun)
        check()
        full = self._explained(ask, question, vector, full)
        self._final(asker, ask, full)
        if typing:
            self._await_pause(asker, ask)
        if ask.stream and model is not None and vector is not None and self._sharpen(asker, ask, full, model):
            sharp = answer(self._library, question, vector=vector, limit=ask.limit, lane=ask.lane)
            return self._final(asker, ask, self._explained(ask, question, vector, sharp))
        return full

    def _unread(self, question: Question) -> tuple[Reason, ...]:
        """Why the model cannot read a question; a language told from few words is doubted if they are English ones."""
        reads = self._reads()
        words = folded(question.plain).split()
        english = sum(word in STOP_WORDS for word in words) >= _ENGLISH * len(words)
        if not reads or ("en" in reads and english):
            return ()
        return unreadable(self._language_of(question, reads), reads)

    def _language_of(self, question: Question, reads: frozenset[str]) -> str | None:
        """The language of a question; of one too short to tell, that of the passages that hold its words.

        Words of plain letters are shared by too many languages, and learned ones are taken for Latin: that they are of
        a language which the model does not read, is believed if these passages are in it, too.
        """
        told = language_of(question.plain)
        if not question.plain.isascii():
            return told or self._language_of_hits(question)
        return told if told in reads or (told and told == self._language_of_hits(question)) else None

    def _language_of_hits(self, question: Question) -> str | None:
        """The language of most passages that hold the words of a question."""
        hits = [passage for passage, _, _ in self._library.by_words(question, _HEARD) if passage]
        found = Counter(filter(None, self._library.lookup.languages_of(hits).values()))
        language, times = found.most_common(1)[0] if found else (None, 0)
        return language if 2 * times > found.total() else None

    def _by_words(self, ask: Ask, asker: Asker, question: Question, unread: tuple[Reason, ...]) -> Answer:
        """The answer where meaning would only be in the way: a model ranks what it cannot read by chance."""
        given = answer(self._library, question, limit=ask.limit, lane=ask.lane, by_words_alone=True)
        self._check(asker, ask)
        notes = (*given.notes, *(reason.sentence for reason in unread))
        told = msgspec.structs.replace(given, notes=notes, meaning_ready=True)
        return self._final(asker, ask, self._explained(ask, question, None, told, unread))

    def _without_words(self, ask: Ask, question: Question) -> Answer:
        """The answer to a question that names nothing to look for, but perhaps filters."""
        if question.conditions:
            given = listed(self._library, question, limit=ask.limit)
        else:
            nothing = () if question.notes or question.excluded else ("Type what you remember.",)
            given = Answer(ask.question, (), 0.0, True, notes=(*question.notes, *nothing), filters=question.filters)
        said = of_filters_alone(question, self._library.scope)
        unknown = self._explain() if given.nothing_close and question.conditions else ()
        return msgspec.structs.replace(given, reasons=(*said, *unknown))

    def _explained(
        self,
        ask: Ask,
        question: Question,
        vector: NDArray[np.float32] | None,
        given: Answer,
        unread: tuple[Reason, ...] = (),
    ) -> Answer:
        """An answer without a strong hit says why."""
        if not given.nothing_close:
            return given

        def again(other: Question) -> Answer:
            return answer(
                self._library, other, vector=vector, limit=COUNTED, lane=ask.lane, by_words_alone=bool(unread)
            )

        said = reasons(question, given, self._library.scope, again, (*unread, *self._explain()))
        return msgspec.structs.replace(given, reasons=said)

    def _meaning_of(self, question: Question) -> NDArray[np.float32] | None:
        """The vector of a question with what to add and to take away; None if the model has gone or nothing is left."""
        asked = self._vectors(question.plain) if question.plain.strip() else None
        more = [vector for text in question.more if (vector := self._vectors(text)) is not None]
        less = [vector for text in question.less if (vector := self._vectors(text)) is not None]
        return combined(asked, more, less)

    def _sharpen(self, asker: Asker, ask: Ask, full: Answer, model: Model) -> bool:
        """Give the best passages that are still sketches their exact vectors, until the next key is pressed.

        What was sharpened stays so. Returns whether anything changed.
        """
        shown = (p.id for hit in full.hits for p in hit.passages if not p.exact)
        inexact = self._library.lookup.inexact_texts(islice(shown, _SHARPENED))
        for start in range(0, len(inexact), _AT_ONCE):
            vectors = []
            try:
                for key, text in inexact[start : start + _AT_ONCE]:
                    self._check(asker, ask)
                    vectors.append((key, model.embed_passage(text)))
            finally:
                if vectors:
                    self._library.catalog.store_vectors(vectors)
        if inexact:
            self._library.catch_up()
            self._check(asker, ask)
        return bool(inexact)

    def _final(self, asker: Asker, ask: Ask, full: Answer) -> Answer:
        if ask.stream:
            asker.notify(Answered(ask.number, full, final=True))
        return full

    def _embed(self, text: str) -> NDArray[np.float32] | None:
        model = self._model()
        return model.embed_question(text) if model is not None else None

    def _await_pause(self, asker: Asker, ask: Ask) -> None:
        """Let a moment pass in which the next key may come."""
        with self._lock:
            self._lock.wait_for(lambda: self._is_passed(asker, ask), self._pause)
        self._check(asker, ask)

    def _is_passed(self, asker: Asker, ask: Ask) -> bool:
        return self._newest.get((asker.number, ask.asker)) != ask.number

    def _check(self, asker: Asker, ask: Ask) -> None:
        if self._is_passed(asker, ask):
            raise Superseded("A newer question was asked.")


def _pass_on(result: Future[Answer], given: Future[Answer]) -> None:
    if given.cancelled():
        result.cancel()
    elif error := given.exception():
        result.set_exception(error)
    else:
        result.set_result(given.result())


def _is_typed(before: str, now: str) -> bool:
    """Whether a question is the one before it with letters added or taken away at its end."""
    return before != now and (now.startswith(before) or before.startswith(now))
