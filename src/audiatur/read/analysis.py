"""Texts in, the parser's analyses out: what the installed pipeline says of them, token for token, at less cost.

Two parts of the usual English pipelines look at every token anew though their answer hangs on its spelling, tag and
relation alone: the rules for parts of speech and the lemmatizer. Here each such answer is asked for once and kept.
Where a rule of several words may apply, and with pipelines built otherwise, those parts run as they stand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from spacy.lang.en.lemmatizer import EnglishLemmatizer
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

from audiatur.read.neutral import neutral

RULER, LEMMATIZER = "attribute_ruler", "lemmatizer"
SEEN: list[int | str] = ["ORTH", "TAG", "DEP"]
"""What the answers of both hang on."""
WORD: list[int | str] = [*SEEN, "POS", "LEMMA"]
PLACE: list[int | str] = ["HEAD", "ENT_TYPE", "ENT_IOB", "SPACY", "SENT_START"]
BEFORE = frozenset({"tok2vec", "transformer", "tagger", "parser", "senter", "ner"})
"""Parts that neither set nor ask for parts of speech and lemmas."""
ASKED = frozenset({"ORTH", "TEXT", "LOWER", "TAG", "DEP", "IS_SPACE"})
"""What a rule may ask of a token for its answer to hang on spelling, tag and relation alone."""
SET = frozenset({"TAG", "DEP", "POS", "MORPH", "LEMMA"})
MOST_CHARACTERS = 500_000
"""Characters of texts whose analyses are kept, should a copy follow: some 30 megabytes."""
MOST_AT_ONCE = 100_000
"""Characters of texts that are parsed side by side: what the parser holds at a time does not grow with the document."""
MOST_KEPT = 200_000
"""Words whose answers are kept; past that, all are asked for anew."""
ENTITY_MARKS = ("", "I", "O", "B")
"""What spaCy's numbers for the place in an entity stand for."""

Key = tuple[int, ...]


class Word(NamedTuple):
    """What holds of a word as it is spelled, tagged and governed, wherever it stands; names as in spaCy."""

    text: str
    lower_: str
    lemma_: str
    tag_: str
    pos_: str
    dep_: str
    is_alpha: bool
    is_digit: bool
    is_punct: bool
    is_quote: bool
    is_space: bool
    is_stop: bool
    like_num: bool


@dataclass(frozen=True, slots=True)
class Analysis:
    """What a parser says of one text; one item a token in every list.

    Attributes:
        text: The text.
        words: Each token's word.
        heads: Index of each token's head; its own where it has none.
        edges: Index of the first and of the last token of each token's subtree.
        entities: Type of the entity each token stands in, or empty, and ``B``, ``I``, ``O`` or empty.
        spaces: Whether a space follows.
        starts: Whether a sentence starts there.
    """

    text: str
    words: tuple[Word, ...]
    heads: tuple[int, ...]
    edges: tuple[tuple[int, int], ...]
    entities: tuple[tuple[str, str], ...]
    spaces: tuple[bool, ...]
    starts: tuple[bool, ...]


@lru_cache(maxsize=4)
def analyser(parser: Language) -> Analyser:
    """The analyser of a pipeline, one for each."""
    return Analyser(parser)


class Analyser:
    """A pipeline, and what it has said of words so far."""

    def __init__(self, parser: Language) -> None:
        self._parser = parser
        self._shortcut = _Shortcut(parser) if _allows_shortcut(parser) else None
        self._words: dict[Key, Word] = {}
        self._kept: dict[str, Analysis] = {}
        self._characters = 0

    def analyses(self, texts: Sequence[str]) -> Iterator[Analysis]:
        """One analysis a text, in their order; what was parsed shortly before, for a copy, is not parsed again.

        What the parser says of a text does not hang on the texts beside it, so this is what it would say.
        """
        times = Counter(texts)
        parsed = self._parsed([text for text in times if text not in self._kept])
        found = {text: self._kept[text] for text in times if text in self._kept}
        for text in texts:
            analysis = found.pop(text, None) or next(parsed)
            times[text] -= 1
            if times[text]:
                found[text] = analysis
            self._keep(analysis)
            yield analysis

    def _keep(self, analysis: Analysis) -> None:
        """Keep it in the place of those that were not asked for longest."""
        if self._kept.pop(analysis.text, None) is None:
            self._characters += len(analysis.text)
        self._kept[analysis.text] = analysis
        while self._characters > MOST_CHARACTERS:
            oldest = next(iter(self._kept))
            self._characters -= len(oldest)
            del self._kept[oldest]

    def _parsed(self, texts: Sequence[str]) -> Iterator[Analysis]:
        for batch in _batches(texts):
            yield from self._parsed_at_once(batch)

    def _parsed_at_once(self, texts: Sequence[str]) -> Iterator[Analysis]:
        shown = [neutral(self._parser.make_doc(text)) for text in texts]
        left_out = [RULER, LEMMATIZER] if self._shortcut else []
        docs = list(self._parser.pipe([doc for doc, _ in shown], disable=left_out))
        if self._shortcut:
            self._shortcut.learn(docs)
        for text, (_, own), doc in zip(texts, shown, docs, strict=True):
            keys = (self._shortcut.keys(doc) if self._shortcut else None) or self._complete(doc)
            yield self._analysis(text, doc, [_under(own[i], key) if i in own else key for i, key in enumerate(keys)])

    def _complete(self, doc: Doc) -> list[Key]:
        return [tuple(row) for row in doc.to_array(WORD).tolist()]

    def _analysis(self, text: str, doc: Doc, keys: list[Key]) -> Analysis:
        if len(self._words) > MOST_KEPT:
            self._words.clear()
        known = self._words
        for key in set(keys).difference(known):
            known[key] = self._word(*key)
        strings = doc.vocab.strings
        places = doc.to_array(PLACE).astype("int64").tolist()
        return Analysis(
            text=text,
            words=tuple(known[key] for key in keys),
            heads=tuple(index + row[0] for index, row in enumerate(places)),
            edges=tuple((token.left_edge.i, token.right_edge.i) for token in doc),
            entities=tuple((strings[row[1]] if row[1] else "", ENTITY_MARKS[row[2]]) for row in places),
            spaces=tuple(bool(row[3]) for row in places),
            starts=tuple(row[4] == 1 for row in places),
        )

    def _word(self, orth: int, tag: int, dep: int, pos: int, lemma: int) -> Word:
        vocab = self._parser.vocab
        strings, lexeme = vocab.strings, vocab[orth]
        return Word(
            text=lexeme.orth_,
            lower_=lexeme.lower_,
            lemma_=strings[lemma],
            tag_=strings[tag],
            pos_=strings[pos],
            dep_=strings[dep],
            is_alpha=lexeme.is_alpha,
            is_digit=lexeme.is_digit,
            is_punct=lexeme.is_punct,
            is_quote=lexeme.is_quote,
            is_space=lexeme.is_space,
            is_stop=lexeme.is_stop,
            like_num=lexeme.like_num,
        )


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """The texts in their order, as many at a time as may be parsed at once, and one at least."""
    first = characters = 0
    for index, text in enumerate(texts):
        if index > first and characters + len(text) > MOST_AT_ONCE:
            yield texts[first:index]
            first, characters = index, 0
        characters += len(text)
    if first < len(texts):
        yield texts[first:]


def _under(spelling: int, key: Key) -> Key:
    """The answers for a name, under its own spelling, which is its lemma too."""
    _, tag, relation, part, _ = key
    return spelling, tag, relation, part, spelling


def _seen(doc: Doc) -> list[Key]:
    """Spelling, tag and relation of each token."""
    return [tuple(row) for row in doc.to_array(SEEN).tolist()]


class _Shortcut:
    """Part of speech and lemma of words, each asked for once."""

    def __init__(self, parser: Language) -> None:
        ruler: Any = parser.get_pipe(RULER)
        self._vocab = parser.vocab
        self._ruler, self._lemmatizer = ruler, parser.get_pipe(LEMMATIZER)
        self._of_one = AttributeRuler(parser.vocab, validate=False)
        self._of_several = Matcher(parser.vocab, validate=False)
        self._needed: list[tuple[frozenset[int], frozenset[int]]] = []
        for number, rule in enumerate(ruler.patterns):
            single = [pattern for pattern in rule["patterns"] if len(pattern) == 1]
            several = [pattern for pattern in rule["patterns"] if len(pattern) > 1]
            if single:
                self._of_one.add(single, rule["attrs"], rule["index"])
            if several:
                self._of_several.add(str(number), several)
                self._needed.extend(self._needs(pattern) for pattern in several)
        self._known: dict[Key, Key] = {}

    def learn(self, docs: Sequence[Doc]) -> None:
        """Ask for every word of these documents that is new, all at once."""
        if len(self._known) > MOST_KEPT:
            self._known.clear()
        if new := {key for doc in docs for key in _seen(doc)}.difference(self._known):
            self._ask(sorted(new))

    def keys(self, doc: Doc) -> list[Key] | None:
        """Spelling, tag, relation, part of speech and lemma of each token of a document that was learnt.

        None where a rule of several words applies; then the document has been completed by the pipeline's own parts.
        """
        if self._several_apply(doc):
            self._lemmatizer(self._ruler(doc))
            return None
        known = self._known
        return [known[key] for key in _seen(doc)]

    def _ask(self, keys: list[Key]) -> None:
        """Put the words one beside the other and let the pipeline's parts answer."""
        strings = self._vocab.strings
        words = Doc(self._vocab, words=[strings[key[0]] for key in keys])
        for token, (_, tag, dep) in zip(words, keys, strict=True):
            token.tag = tag
            token.dep = dep
        self._lemmatizer(self._of_one(words))
        answers = words.to_array(WORD).tolist()
        self._known.update((key, tuple(answer)) for key, answer in zip(keys, answers, strict=True))

    def _needs(self, pattern: list[dict[str, Any]]) -> tuple[frozenset[int], frozenset[int]]:
        """Words in lower case, and relations, without which a pattern cannot apply."""
        lowers = {self._vocab[part["LOWER"]].lower for part in pattern if isinstance(part.get("LOWER"), str)}
        relations = {self._vocab.strings.add(part["DEP"]) for part in pattern if isinstance(part.get("DEP"), str)}
        return frozenset(lowers), frozenset(relations)

    def _several_apply(self, doc: Doc) -> bool:
        lowers, relations = set(doc.to_array("LOWER").tolist()), set(doc.to_array("DEP").tolist())
        may = any(words <= lowers and dependencies <= relations for words, dependencies in self._needed)
        return may and bool(self._of_several(doc, allow_missing=True))


def _allows_shortcut(parser: Language) -> bool:
    """Whether parts of speech and lemmas hang on spelling, tag and relation, but for rules of several words."""
    names = [name for name in parser.pipe_names if parser.get_pipe_meta(name).factory not in BEFORE]
    if names != [RULER, LEMMATIZER]:
        return False
    ruler: Any = parser.get_pipe(RULER)
    lemmatizer = parser.get_pipe(LEMMATIZER)
    if type(ruler) is not AttributeRuler or type(lemmatizer) is not EnglishLemmatizer or lemmatizer.mode != "rule":
        return False
    rules: list[Any] = ruler.patterns
    parts = [part for rule in rules for pattern in rule["patterns"] for part in pattern]
    return all(ASKED.issuperset(part) for part in parts) and all(SET.issuperset(rule["attrs"]) for rule in rules)
