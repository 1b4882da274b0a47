"""A seed in, an agency's invented story and what other outlets made of it out, beside a reporter's own."""

from __future__ import annotations

import random

from story import COUNTRIES, PEOPLE, TOWNS, Story

AGENCY = "Tarn News Agency"
OWN = "own.txt"
"""The one article that is no copy."""


def wire(seed: int) -> Story:
    """The agency's story; a copy under another headline and byline; one without its credit; one whose lead was told
    anew and whose end was cut; two sentences with a word changed; and an article that somebody else wrote.
    """
    dice = random.Random(seed)  # noqa: S311 - a story, not a secret
    country, neighbour = dice.sample(COUNTRIES, 2)
    town, port = dice.sample(TOWNS, 2)
    minister, mayor = dice.sample(PEOPLE, 2)
    dead, jobs, cost = dice.randint(13, 48), dice.randint(12, 48) * 100, dice.randint(12, 88) * 10
    lead = (
        f"A fire in the oil terminal of {port} killed {dead} workers on Tuesday and cut {country} off from most of the "
        f"fuel that it buys in {neighbour}."
    )
    body = [
        (
            f"The terminal employed {jobs:,} people and had been built for {cost} million euros, more than any other "
            f"works in the history of {country}."
        ),
        (
            f"Firefighters from {town} needed nine hours to put the flames out, because two of the four pumps at the "
            f"quay had been sent away for repair in the spring."
        ),
        (
            f"The mayor of {port}, {mayor}, closed the schools and asked families behind the harbour to keep "
            f"their windows shut until the wind had turned."
        ),
        (
            f"{country} has fuel for 40 days in its stores, according to the ministry, which has ordered {jobs * 3:,} "
            f"tons from a refinery further south."
        ),
    ]
    retold = (
        f"{country} has lost its largest oil terminal to a blaze in which {dead} people died, and now has to look for "
        f"fuel elsewhere than in {neighbour}."
    )
    own = [
        (
            f"Nobody in {port} slept that night, and on Wednesday morning the road to the harbour was full "
            f"of people who wanted to know who was missing."
        ),
        (
            f"{dead} workers were killed in the terminal, the union said after it had gone through the lists of the "
            f"shift with relatives who stood at the gate."
        ),
        f"The pumps that should have saved them stood in a yard in {town}, under a tarpaulin, on Thursday.",
        f"{minister}, who signed for their repair, did not want to speak about it.",
    ]
    byline, other = f"By {dice.choice(PEOPLE)}", f"By {dice.choice(PEOPLE)}"
    articles = {
        "agency.txt": [f"Fire in {port} terminal kills {dead}", byline, lead, *body, f"({AGENCY})"],
        "headline.txt": [f"{country} cut off from its fuel", other, lead, *body, f"({AGENCY})"],
        "credit.txt": [f"{dead} die in blaze at {port}", lead, *body],
        "lead.txt": [f"A country without fuel: the night of {port}", other, retold, *body[:3]],
        "brief.txt": [f"Blaze in {port}", lead.replace("workers", "dockers"), body[0]],
        OWN: [f"The gate of {port}", *own],
    }
    outlets = dict(zip(articles, (AGENCY, "Hill Post", "Bay Review", "Coast Mirror"), strict=False))
    outlets |= {"brief.txt": "Valley Courier", OWN: "Harbour Ledger"}
    texts = {name: "\n\n".join(paragraphs) + "\n" for name, paragraphs in articles.items()}
    copies = tuple(("agency.txt", name) for name in articles if name not in {"agency.txt", OWN})
    return Story(texts, outlets, planted=(), apart=(), wrong_sums=(), right_sums=(), reprints=copies)
