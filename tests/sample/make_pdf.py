"""The text of the sample's PDF in, src/audiatur/sample/articles/coastline-review.pdf out.

Run ``python tests/sample/make_pdf.py`` after changing the text; the PDF itself is committed.
"""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.pagesizes import A5
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

OUT = Path(__file__).parents[2] / "src/audiatur/sample/articles/coastline-review.pdf"

TITLE = "What the figures of the Ardovian navy show"
TEXT = """
Ardovia is a state of 900,000 people that has decided to own a navy. This review looks at what has been published, and
at what has not.

According to the Global Defence Register, Ardovia spent around $104 million on defence in 2024, while Sorvenia spent
around $1.3 billion. Sorvenia's budget is far higher than that of Ardovia, and will remain so.

The ministry in Port Ansel gives €96 million for 2024 and has asked for €120 million in 2025, a rise of 40%.

Kestrel Marine will build the yard in Lindhaven. The contract was signed in February 2025. The company, which belongs
to the state of Belmark, said in an earlier statement that the yard would employ 1,200 people.

Of the 12 drones ordered from Tessaly Dynamics, a third have been delivered, the maker says.

How many people died off Cape Orrin is disputed. The coroner in Lindhaven counted four dead. The Sorvenian coast guard
speaks of seven. The two lists of names have not been published.

The exact armament of the new boats is not publicly known, as the contract is classified.
"""


def main() -> None:
    """Write the PDF; without a date or an id in it, so that the same text gives the same bytes."""
    styles = getSampleStyleSheet()
    story = [Paragraph(TITLE, styles["Title"]), Spacer(1, 8)]
    for words in TEXT.strip().split("\n\n"):
        story += [Paragraph(words, styles["BodyText"]), Spacer(1, 6)]
    SimpleDocTemplate(str(OUT), pagesize=A5, title=TITLE, author="Coastline Review", invariant=1).build(story)


if __name__ == "__main__":
    main()
