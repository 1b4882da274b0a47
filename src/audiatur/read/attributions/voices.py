"""A word in its sentence in, whether it names who or what may say something out."""

from __future__ import annotations

from audiatur.read.attributions.words import attribution_words
from audiatur.read.names.words import is_office
from audiatur.read.tokens import Token


def may_tell(verb: Token, source: Token) -> bool:
    """Whether a source may say something with such a verb: a rise that signals something only shows it.

    Args:
        verb: The reporting verb.
        source: The head word of its source.
    """
    words, lemma = attribution_words(), verb.lemma_.lower()
    if lemma in words.boding:
        return source.pos_ != "NOUN" or not tells_nothing(source)
    if lemma not in words.showing or (source.pos_ != "PRON" and may_speak(source)):
        return True
    if source.lower_ == "it":
        return any(child.dep_ == "ccomp" for child in verb.children)
    pointing = any(child.lower_ in {"this", "these", "such"} for child in source.children)
    return not (pointing or is_mute(source))


def is_mute(source: Token) -> bool:
    """Whether a word names what happens or is done, which tells nothing: "the sale", "testing"."""
    words, noun = attribution_words(), source.lemma_.lower()
    ends = noun.endswith(words.mute_endings) and noun not in words.voices
    return noun in words.mute or ends or source.tag_ == "VBG"


def tells_nothing(noun: Token) -> bool:
    """Whether a word names what happens or is done, and no body, office or document besides."""
    return is_mute(noun) and not may_speak(noun)


def is_mute_noun(noun: str) -> bool:
    """Whether the lemma of a noun names what happens or is done, and no body, document or office."""
    words = attribution_words()
    return noun.endswith(words.mute_endings) and noun not in words.voices | words.speaking_nouns and not _speaks(noun)


def may_speak(source: Token) -> bool:
    """Whether a word names who or what may speak: somebody by name or pronoun, a body, an office, a document."""
    return source.pos_ in {"PROPN", "PRON"} or _speaks(source.lemma_.lower()) or is_office(source.lower_)


def _speaks(noun: str) -> bool:
    words = attribution_words()
    return noun in words.documents | words.body_nouns | words.government_nouns or is_office(noun)
