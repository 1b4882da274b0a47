"""Whether one statement denies what another states, or only looks like it."""

import pytest
from tests.compare.claims.support import Figure, Said, article, ruled, story

from audiatur.compare.questions.acts import pair_of
from audiatur.compare.verdicts.denied_act import denied
from audiatur.compare.verdicts.denying import truly_denied
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

SIGNED = Said("The Quarry Board signed the Tarnholt lease", subject="Quarry Board", predicate="sign",
              object="the Tarnholt lease", names=(("Quarry Board", EntityKind.ORGANISATION),))  # fmt: skip


def _no(text: str, subject: str | None = "Quarry Board", verb: str = "sign", of: str | None = "the Tarnholt lease",
        **more: object) -> Said:  # fmt: skip
    return Said(text, subject=subject, predicate=verb, object=of, negative=True, **more)  # type: ignore[arg-type] # a field's name


def test_a_stand_that_may_be_changed_denies_nothing() -> None:
    guilty = Said("Tessa Quill pleaded guilty to theft", subject="Tessa Quill", predicate="plead")
    not_guilty = _no("Tessa Quill had pleaded not guilty to theft", "Tessa Quill", "plead", None)
    assert not _conflict(guilty, not_guilty)
    found = Said("Tessa Quill opened the Tarnholt mill", subject="Tessa Quill", predicate="open", object="the mill")
    assert _conflict(found, _no("Tessa Quill never opened the Tarnholt mill", "Tessa Quill", "open", "the mill"))


def _conflict(left: Said, right: Said) -> bool:
    made, *_ = story(article("Morning Post", left), article("Herald", right))
    return denied(pair_of(*made.statements)) is not None


@pytest.mark.parametrize(
    ("says", "denies"),
    [
        (SIGNED, _no("The Quarry Board has not signed the Tarnholt lease")),
        (SIGNED, _no("The Quarry Board never signed the Tarnholt lease")),
        (SIGNED, _no("The Quarry Board had not signed the Tarnholt lease when it fell",
                     own="The Quarry Board had not signed the Tarnholt lease")),
        (
            SIGNED,
            Said("Tessa Quill denied that the board of the quarry signed the Tarnholt lease", subject="owners",
                 own="the board of the quarry signed the Tarnholt lease", predicate="sign", object="the Tarnholt lease",
                 commitment=Commitment.DENIED, speaker="Tessa Quill"),
        ),
        (
            SIGNED,
            Said("The Quarry Board signed the Tarnholt lease, which Tessa Quill denies", subject="Quarry Board",
                 own="The Quarry Board signed the Tarnholt lease", predicate="sign", object="the Tarnholt lease",
                 commitment=Commitment.DENIED, speaker="Tessa Quill", rules=("main_clause", "denied")),
        ),
        (
            Said("The Quarry Board signed the Tarnholt lease on Monday", subject="Quarry Board", predicate="sign",
                 object="the Tarnholt lease", period="2031-03-10"),
            _no("The Quarry Board has not signed the Tarnholt lease", as_of="2031-03-12"),
        ),
        (
            Said("The Quarry Board signed the Tarnholt lease on Monday", subject="Quarry Board", predicate="sign",
                 object="the Tarnholt lease"),
            _no("The Quarry Board has never signed the Tarnholt lease"),
        ),
        (SIGNED, _no("The Quarry Board has not signed the Tarnholt lease since March")),
        (
            Said("The divers found oil outside the Tarnholt pier", subject="divers", predicate="find", object="oil"),
            _no("The divers found no oil outside the Tarnholt pier", subject="divers", verb="find", of="no oil"),
        ),
    ],
    ids=["not", "never", "when, of no day", "rejected, of whom it is told otherwise", "a sentence that is denied",
         "not till its day was over", "never, of a day", "since a day", "outside, in both"],
)  # fmt: skip
def test_a_denial_of_the_act_that_is_told(says: Said, denies: Said) -> None:
    assert _conflict(says, denies)


@pytest.mark.parametrize(
    ("says", "denies"),
    [
        (SIGNED, _no("The Quarry Board should not have signed the Tarnholt lease")),
        (SIGNED, _no("So far the Quarry Board has not signed the Tarnholt lease")),
        (SIGNED, _no("The Quarry Board has not signed the Sorrel wage pact", of="the Sorrel wage pact")),
        (SIGNED, _no("The mayor has not signed the Tarnholt lease", subject="mayor")),
        (SIGNED, _no("The Quarry Board has not signed the Tarnholt lease yet")),
        (SIGNED, _no("The Quarry Board has not signed the Tarnholt lease at this time")),
        (SIGNED, _no("The Quarry Board has not signed any lease other than the Tarnholt lease")),
        (SIGNED, _no("boards that have not signed the Tarnholt lease", own="that have not signed the Tarnholt lease")),
        (Said("until the Quarry Board signed the Tarnholt lease", subject="Quarry Board", predicate="sign",
              object="the Tarnholt lease", own="the Quarry Board signed the Tarnholt lease"),
         _no("The Quarry Board has not signed the Tarnholt lease")),
        (Said("The Quarry Board signed any Tarnholt lease", subject="Quarry Board", predicate="sign",
              object="any Tarnholt lease"), _no("The Quarry Board has not signed the Tarnholt lease")),
        (Said("Rebel forces used the old Tarnholt mortars", subject="Rebel forces", predicate="use",
              object="the old Tarnholt mortars"),
         _no("Royal forces did not use the old Tarnholt mortars", subject="Royal forces", verb="use",
             of="the old Tarnholt mortars")),
        (SIGNED, _no("The Quarry Board does not always sign the Tarnholt lease")),
        (
            Said("Neither did the Quarry Board sign the Tarnholt lease", subject="Quarry Board", predicate="sign",
                 object="the Tarnholt lease"),
            _no("The Quarry Board did not sign the Tarnholt lease"),
        ),
        (
            Said("The Herald did not say that the Quarry Board signed the Tarnholt lease", subject="Quarry Board",
                 own="the Quarry Board signed the Tarnholt lease", predicate="sign", object="the Tarnholt lease"),
            _no("The Quarry Board did not sign the Tarnholt lease"),
        ),
        (
            Said("Some boards signed the Tarnholt lease in spring", subject="boards", predicate="sign",
                 object="the Tarnholt lease"),
            _no("The boards did not sign the Tarnholt lease in spring", subject="boards"),
        ),
        (
            Said("The council voted against the Tarnholt lease", subject="council", predicate="vote"),
            _no("The council did not vote for the Tarnholt lease", subject="council", verb="vote", of=None),
        ),
        (SIGNED, _no("The Quarry Board did not sign the Tarnholt lease in time")),
        (SIGNED, _no("The Quarry Board has not signed the Tarnholt lease unless paid",
                     own="The Quarry Board has not signed the Tarnholt lease")),
        (
            Said("The Quarry Board signed the Tarnholt lease on Monday", subject="Quarry Board", predicate="sign",
                 object="the Tarnholt lease", period="2031-03-10"),
            _no("The Quarry Board did not sign the Tarnholt lease when asked to",
                own="The Quarry Board did not sign the Tarnholt lease"),
        ),
        (
            Said("The Quarry Board tried to sign the Tarnholt lease", subject="Quarry Board", predicate="try",
                 object="the Tarnholt lease"),
            _no("The Quarry Board never tried to break the Tarnholt lease", verb="try"),
        ),
        (
            Said("after failing to sign the Tarnholt lease", subject="Quarry Board", predicate="fail",
                 object="the Tarnholt lease"),
            _no("The Quarry Board failed to sign the Tarnholt lease", verb="fail"),
        ),
        (
            Said("A plan for the Quarry Board to sign the Tarnholt lease", subject="Quarry Board", predicate="sign",
                 own="to sign the Tarnholt lease", object="the Tarnholt lease", rules=("purpose_clause",)),
            _no("The Quarry Board has not signed the Tarnholt lease"),
        ),
        (
            SIGNED,
            Said("Tessa Quill denied the report of the board that signed the Tarnholt lease", subject="board",
                 own="that signed the Tarnholt lease", predicate="sign", object="the Tarnholt lease",
                 commitment=Commitment.DENIED, speaker="Tessa Quill", rules=("relative_clause",)),
        ),
        (
            Said("The Quarry Board signed the Tarnholt lease", subject="Quarry Board", predicate="sign",
                 object="the Tarnholt lease"),
            _no("The Quarry Board did not only sign the Tarnholt lease", verb="sign"),
        ),
        (
            Said("They talked of the lease", subject=None, predicate="talk", object="the lease"),
            _no("We have not talked of that", subject="Quill", verb="talk", of="that"),
        ),
        (SIGNED, _no("The Quarry Board had not signed the Tarnholt lease earlier in the day")),
        (SIGNED, _no("The Quarry Board did not sign the Tarnholt lease then and has not since")),
        (SIGNED, _no("The Quarry Board has not signed the Tarnholt lease lately")),
        (
            Said("The Quarry Board signed the Tarnholt lease on Monday", subject="Quarry Board", predicate="sign",
                 object="the Tarnholt lease"),
            _no("The Quarry Board has not signed the Tarnholt lease"),
        ),
        (
            Said("They found oil under the Tarnholt pier", subject="divers", predicate="find", object="oil"),
            _no("The divers found no oil outside the Tarnholt pier", subject="divers", verb="find", of="no oil"),
        ),
        (
            Said("The act forbids nets in Tarnholt bay by day", predicate="forbid", object="nets"),
            Said("Thirty-one ports do not forbid nets in Tarnholt bay by day", (Figure("Thirty-one", 31, "port"),),
                 subject="ports", predicate="forbid", object="nets", negative=True),
        ),
        (
            Said("after the Quarry Board refused the Tarnholt lease", subject="Quarry Board", predicate="refuse",
                 own="the Quarry Board refused the Tarnholt lease", object="the Tarnholt lease"),
            _no("The Quarry Board has refused the Tarnholt lease", verb="refuse"),
        ),
        (
            SIGNED,
            Said("Tessa Quill denied that she knew of a report the Quarry Board signed the Tarnholt lease",
                 subject="Quarry Board", own="the Quarry Board signed the Tarnholt lease", predicate="sign",
                 object="the Tarnholt lease", commitment=Commitment.DENIED, speaker="Tessa Quill",
                 rules=("restrictive_clause", "denied")),
        ),
        (
            SIGNED,
            Said("The Quarry Board signed the Tarnholt lease for a friend", subject="Quarry Board", predicate="sign",
                 object="the Tarnholt lease", commitment=Commitment.DENIED, speaker="Tessa Quill",
                 rules=("main_clause", "denied")),
        ),
    ],
    ids=["should", "so far", "another object", "another subject", "not … yet",
         "at this time", "other than", "of some that", "until", "any", "rebel and royal forces",
         "not always", "neither", "not said so", "some",
         "against and for", "in time", "unless", "when", "another aim", "failing", "an aim", "beside what is denied",
         "not only",
         "of what is not told", "earlier", "not since", "lately", "till then, and done on a day", "outside",
         "so many of several", "refused by both", "on what a denial hangs", "a sentence of who denies another thing"],
)  # fmt: skip
def test_what_looks_like_a_denial(says: Said, denies: Said) -> None:
    assert not _conflict(says, denies)


@pytest.mark.parametrize(
    ("words", "day", "expected"),
    [
        ("could not sign the Tarnholt lease", "2031-03-09", False),
        ("failed to sign the Tarnholt lease by a Monday deadline", "2031-03-09", False),
        ("couldn't sign the Tarnholt lease", "2031-04-12", True),
        ("did not sign the Tarnholt lease", "2031-03-09", True),
    ],
)
def test_what_could_not_be_brought_about_may_be_later(words: str, day: str, *, expected: bool) -> None:
    made, *_ = story(
        article("Morning Post", SIGNED, published="2031-04-10"),
        article("Herald", _no(f"The Quarry Board {words}"), published=day),
    )
    assert (denied(pair_of(*made.statements)) is not None) == expected


def test_one_person_does_not_deny_her_own_words() -> None:
    says, denies = (
        Said(
            f"Tessa Quill said she {told} the Tarnholt lease",
            subject="Tessa Quill",
            own=f"she {told} the Tarnholt lease",
            predicate="sign",
            object="the Tarnholt lease",
            speaker="Tessa Quill",
            negative="not" in told,
            names=(("Tessa Quill", EntityKind.PERSON),),
        )
        for told in ("signed", "has not signed")
    )
    assert not _conflict(says, denies)


@pytest.mark.parametrize(
    ("text", "own", "verb", "expected"),
    [
        ("Tessa Quill denied that the pier was rammed", "the pier was rammed", "ram", True),
        ("Tessa Quill denied the story: “The story is false", "The story is false", "be", False),
        ("Tessa Quill has denied any wrongdoing", "Tessa Quill has denied any wrongdoing", "deny", False),
        ("Quill and two guards were dismissed from the port", "Quill and two guards were dismissed from the port",
         "dismiss", False),
    ],
    ids=["what is denied", "the denier's own words", "the denial itself", "an act"],
)  # fmt: skip
def test_what_is_denied_is_told_from_the_denial(text: str, own: str, verb: str, *, expected: bool) -> None:
    made, *_ = story(article("A", Said(text, own=own, predicate=verb, commitment=Commitment.DENIED)))
    assert truly_denied(made.statements[0]) == expected


def test_who_denies_what_is_told_of_a_year_does_not_deny_the_year() -> None:
    names = (("Bo Lund", EntityKind.PERSON),)
    told = Said(
        "Bo Lund hid the toll of the 1961 flood of Tarnholt",
        subject="Bo Lund",
        predicate="hide",
        object="the toll of the 1961 flood of Tarnholt",
        period="1961",
        speaker="Ada Holm",
        names=names,
    )
    denial = Said(
        "Bo Lund denied this",
        subject="Bo Lund",
        predicate="deny",
        object="this",
        names=names,
        commitment=Commitment.DENIED,
    )
    other = Said(
        "The toll of the 1961 flood of Tarnholt is in the chronicle",
        subject="toll of the 1961 flood of Tarnholt",
        predicate="be",
        object="in the chronicle",
        period="1961",
    )
    assert (Verdict.CORROBORATED, "same_date") in ruled(article("A", told, denial), article("B", other))


@pytest.mark.parametrize(
    ("text", "own", "expected"),
    [
        ("Lund denied the story and is eager to speak", "is eager to speak", False),
        ("Lund denied that he took the boat and hid the key", "hid the key", True),
        ("Lund denied taking the boat and hiding the key", "hiding the key", True),
        ("Lund denied he took the boat", "he took the boat", True),
    ],
)
def test_what_follows_a_denied_thing_is_told_of_who_denies_it(text: str, own: str, *, expected: bool) -> None:
    said = Said(text, subject="Lund", predicate="be", commitment=Commitment.DENIED, own=own)
    told, *_ = story(article("Post", said))
    assert truly_denied(told.statements[0]) is expected


@pytest.mark.parametrize(("published", "expected"), [("2031-03-02", True), ("2031-03-04", False)])
def test_what_happened_to_nobody_is_of_the_day_it_is_told(published: str, *, expected: bool) -> None:
    says = Said("Four guards had been injured at the Tarnholt gate", subject="Four guards", predicate="injure")
    nobody = Said("no guards were injured at the Tarnholt gate", subject="guards", predicate="injure", negative=True)
    made, *_ = story(article("Post", nobody, published="2031-03-02"), article("Herald", says, published=published))
    assert (denied(pair_of(*made.statements)) is not None) is expected
