"""One parsed sentence in, its runs of capitalised words out: where a name may stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.read.names.gazetteer import any_country_code, country_code
from audiatur.read.names.nicknames import nickname_behind
from audiatur.read.names.words import is_office, name_words
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

NAME_LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "LAW", "WORK_OF_ART"})
"""What the parser's own recogniser calls names; nationalities, figures and dates are none."""

FIGURES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL"})

HEADLINE_SHARE = 0.7
"""Share of capitalised long words from which a line is set in capitals as a headline is."""

LONG_WORD = 4
LINKS = frozenset({"of", "for"})
OUTER_SIGNS = frozenset({",", ".", ";", ":"})
OPENING = frozenset({"“", '"', "``", "‘", "'", ":", ".", "!", "?", "»", "«", "„", "•", "-", "–", "—"})

CLOSING = frozenset({"”", '"', "’", "'", "''"})

LONGEST_SYLLABLE = 6

SHORT_LINE = 3
"""Long words a line must have to be called a headline."""


def is_headline(sentence: Sentence) -> bool:
    """Whether capitals say nothing in this line, since nearly every longer word has one."""
    words = [token.text for token in sentence.tokens if token.is_alpha and len(token) >= LONG_WORD]
    if len(words) < SHORT_LINE or sentence.text[-1] in '.”"':
        return False
    return sum(word[0].isupper() for word in words) >= HEADLINE_SHARE * len(words)


def runs(sentence: Sentence) -> Iterator[Sequence[Token]]:
    """Runs of words that may be a name, inner small words included, in the order of the text."""
    tokens = list(sentence.tokens)
    run: list[Token] = []
    nickname = 0  # tokens of it still to come
    for index, token in enumerate(tokens):
        nickname = nickname or (nickname_behind(run, tokens, index) if run else 0)
        if nickname:
            run.append(token)
            nickname -= 1
        elif run and (
            (token.is_digit and _numbered(run))
            or _joins(run, token, tokens, index)
            or _opens_hyphened(run, tokens, index)
            or (run[-1].text == "-" and _is_syllable(run[:-1], run[-1], token))
        ):
            run.append(token)
        elif _may_be_name(token, sentence):
            if run and not _continues(run, token):
                yield from _cut(run)
                run = []
            run.append(token)
        elif run:
            yield from _cut(run)
            run = []
    if run:
        yield from _cut(run)


def _may_be_name(token: Token, sentence: Sentence) -> bool:
    """Whether a token is written as a part of a name."""
    word = token.text
    if token.lower_ in name_words().not_names or token.ent_type_ in FIGURES or "—" in word:
        return False
    if word[:1].isdigit():
        return "-" in word and any(character.isupper() for character in word)
    if not word[:1].isupper():
        return False
    if _opens(token, sentence):
        plain = token.is_stop and len(word) > 1
        return not plain and (token.pos_ == "PROPN" or token.ent_type_ in NAME_LABELS or country_code(word) is not None)
    body = token.lower_ in name_words().organisations  # "Front" is a small word to the parser
    return word.isupper() or body or not (token.is_stop or token.pos_ in {"PRON", "DET", "AUX"})


def _numbered(run: Sequence[Token]) -> bool:
    """Whether a figure right after the run is a part of the name: "Resolution 77", "BRIGHT STAR 12"."""
    last = run[-1]
    acronym = last.text.isupper() and len(last) > len("US") and last.is_alpha
    return bool(last.whitespace_) and (acronym or last.lower_ in name_words().agreements | {"exercise", "operation"})


def _opens(token: Token, sentence: Sentence) -> bool:
    """Whether the token's capital is due to its place: at the start, after an opening mark, a colon or a stop."""
    if token.i == sentence.tokens.start:
        return True
    return token.nbor(-1).text in OPENING and not _goes_on(token, sentence)


def _goes_on(token: Token, sentence: Sentence) -> bool:
    """Whether a sentence goes on behind a quotation that ends in a comma: "“It is over,” Lund said" names Lund."""
    closing = token.nbor(-1)
    if closing.text not in CLOSING or closing.i - 1 <= sentence.tokens.start or not closing.whitespace_:
        return False
    return closing.nbor(-1).text == "," and not closing.nbor(-1).whitespace_


def _continues(run: Sequence[Token], token: Token) -> bool:
    """Whether two capitalised words side by side may be one name; two acronyms are two names."""
    last = run[-1]
    if all(part.text.isupper() and part.is_alpha and len(part) > 1 for part in (last, token)):
        return token.ent_iob_ == "I" and last.ent_type_ == token.ent_type_ == "PERSON"
    return last.text not in OUTER_SIGNS and not token.text.startswith("@")


def _joins(run: Sequence[Token], token: Token, tokens: Sequence[Token], index: int) -> bool:
    """Whether a small word or a sign inside a name carries it on."""
    if index + 1 == len(tokens):
        return False
    last, following, word = run[-1], tokens[index + 1], token.lower_
    capital = following.text[:1].isupper()
    if word in {"/", "-", "–"}:
        begins = capital or following.text[:1].isdigit() or _is_syllable(run, token, following)
        glued = not last.whitespace_ and not token.whitespace_ and begins
        return glued and not (country_code(last.text) and country_code(following.text))
    if word not in name_words().inner_words or not last.text[:1].isupper():
        return word == "the" and last.lower_ in LINKS and capital
    capital = capital and (following.text.isupper() or not following.is_stop)
    if word in LINKS:
        the_name = following.lower_ == "the" and _capital_after(tokens, index + 2)
        return (capital or the_name) and _heads_a_phrase(last, word)
    if word == "and":
        return capital and _and_inside(run, token, tokens, index)
    return capital and (word == "&" or word in name_words().family_particles)


def _opens_hyphened(run: Sequence[Token], tokens: Sequence[Token], index: int) -> bool:
    """Whether a small particle begins the next part of somebody's name: "Sami al-Harun", "Sami bin Ali el-Harun"."""
    glued = index + 2 < len(tokens) and [t.whitespace_ for t in tokens[index : index + 2]] == ["", ""]
    particle = tokens[index].lower_ in name_words().family_particles and tokens[index + 1].text == "-"
    person = run[-1].text[:1].isupper() and run[-1].ent_type_ in {"PERSON", tokens[index].ent_type_}
    return glued and particle and person and tokens[index + 2].text[:1].isupper()


def _is_syllable(run: Sequence[Token], hyphen: Token, token: Token) -> bool:
    """Whether a small word behind a hyphen ends somebody's given name: "Lee Min-ho"; not "Ada Lund-led"."""
    person = len(run) > 1 and not is_office(run[-1].lower_) and any(part.ent_type_ == "PERSON" for part in run)
    small = token.is_alpha and token.text.islower() and len(token) <= LONGEST_SYLLABLE and not token.is_stop
    return person and hyphen.text == "-" and small and token.lower_ not in name_words().after_names


def _capital_after(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].text[:1].isupper()


def _heads_a_phrase(token: Token, word: str) -> bool:
    """Whether "of" or "for" after this word may belong to a name: "Ministry of", "Centre for", "Republic of"."""
    words = name_words()
    folded = token.lower_
    general = words.organisations | words.places | words.facilities | words.agreements | words.events
    if folded in general or folded.removesuffix("s") in general or is_office(folded):
        return True
    return (
        word == "of"
        and token.ent_type_ in {"ORG", "FAC", "LAW", "WORK_OF_ART", "EVENT"}
        and token.ent_iob_ != "O"
        and (token.nbor(1).ent_iob_ == "I" if token.i + 1 < len(token.doc) else False)
    )


def _and_inside(run: Sequence[Token], token: Token, tokens: Sequence[Token], index: int) -> bool:
    """Whether "and" stands inside one name: a country's, or a body's whose last word says so."""
    ahead: list[Token] = []
    for following in tokens[index + 1 :]:
        if not following.text[:1].isupper():
            break
        ahead.append(following)
    right = " ".join(part.text for part in ahead)
    left = " ".join(part.text for part in run)
    if country_code(f"{left} and {right}"):
        return True
    if any(any_country_code(side) for side in (left, right)) or not ahead:
        return False
    words = name_words()
    if token.ent_iob_ == "I" and token.ent_type_ in {"ORG", "LAW"}:
        return ahead[-1].lower_ in words.organisations or any(part.lower_ in {"of", "for"} for part in run)
    return any(part.lower_ in {"of", "for"} for part in run) and any(
        part.lower_ in words.organisations or part.lower_.removesuffix("s") in words.organisations for part in run[:2]
    )


def _cut(run: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The run without small words and signs at its ends."""
    start, end = 0, len(run)
    words = name_words()
    while end > start and (run[end - 1].lower_ in words.inner_words or not any(map(str.isalnum, run[end - 1].text))):
        end -= 1
    while start < end and not any(map(str.isalnum, run[start].text)):
        start += 1
    if (
        end - start > 1
        and run[start].i == run[start].sent.start
        and run[start].lower_.endswith(("ing", "ed"))
        and (run[start].ent_iob_ != "B" or country_code(run[start + 1].text))
    ):
        start += 1  # "Underpinning Peru's plan": a participle with a capital because it comes first
    if start < end:
        yield run[start:end]
