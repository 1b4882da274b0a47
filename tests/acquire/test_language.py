"""The language of a text; English is not refused for its names."""

from __future__ import annotations

import pytest

from audiatur.acquire.language import language_of


@pytest.mark.parametrize(
    "text",
    [
        "The board voted on Tuesday to dredge the outer basin of the harbour before the herring season opens.",
        "Ferro, Hale, Brandvold, Skjelbred and Østerhus voted with Mijatović and Đurić against Kovačević's plan.",
        "arrives on 4 Jan",
        "Lowmere",
        "12 345",
        "",
        "Vote in Lowmere: Ferro 7, Hale 5.",
    ],
)
def test_english(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Der Hafenrat hat am Dienstag beschlossen, das äußere Becken auszubaggern, was die Stadt aufschiebt.",
            "de",
        ),
        (
            "Il consiglio del porto ha deciso martedì di dragare il bacino esterno, un lavoro che la città rimanda.",
            "it",
        ),
        (
            "Совет порта во вторник решил углубить внешний бассейн, работу, которую город откладывал одиннадцать лет.",
            "ru",
        ),
        ("港湾委員会は火曜日、町が十一年間先送りしてきた外港の浚渫を決定した。工事は五月に始まる。", "ja"),
        ("قرر مجلس الميناء يوم الثلاثاء تعميق الحوض الخارجي وهو عمل أجلته المدينة أحد عشر عاما", "ar"),
    ],
)
def test_other_languages(text: str, language: str) -> None:
    assert language_of(text) == language
