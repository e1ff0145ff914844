"""Which language a text is in, and when that is better left open."""

from __future__ import annotations

import pytest

from indexer.language import language_of


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The harvest was late this year, and nobody could say how long the grain would last."),
        ("de", "Die Ernte kam in diesem Jahr spät, und niemand wusste, wie lange das Getreide reichen würde."),
        ("fr", "La récolte a été tardive cette année et personne ne savait combien de temps le grain durerait."),
        ("es", "La cosecha llegó tarde este año y nadie sabía cuánto tiempo duraría el grano."),
        ("ru", "Урожай в этом году собрали поздно, и никто не знал, надолго ли хватит зерна."),
        ("uk", "Цього року врожай зібрали пізно, і ніхто не знав, чи надовго вистачить зерна."),
        ("ar", "تأخر الحصاد هذا العام ولم يعرف أحد في القرية كم من الوقت ستكفي الحبوب."),
        ("fa", "امسال برداشت محصول دیر شد و هیچ‌کس در روستا نمی‌دانست که غله تا کی کافی خواهد بود."),
        ("zh", "今年收成很晚，没有人知道粮食还能维持多久。"),
        ("ja", "今年の収穫は遅れ、穀物がどれだけもつか誰にも分からなかった。"),
        ("ko", "올해는 수확이 늦어서 곡식이 얼마나 갈지 아무도 몰랐다."),
        ("el", "Η συγκομιδή άργησε φέτος και κανείς δεν ήξερε πόσο θα κρατούσαν τα σιτηρά."),
        ("he", "הקציר התאחר השנה ואיש לא ידע כמה זמן יספיק התבואה."),
        ("th", "ปีนี้การเก็บเกี่ยวล่าช้าและไม่มีใครรู้ว่าธัญพืชจะอยู่ได้นานแค่ไหน"),
    ],
)
def test_a_sentence_is_enough(code: str, text: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param(
            "Die neue Version von Word 2021 läuft unter Windows 11.\n" + "한국어 " * 2, "de", id="mostly Latin"
        ),
        pytest.param(
            "作者「さくら」的小说在中国非常受欢迎，已经被翻译成许多语言并且拍成了电影。",
            "zh",
            id="a Japanese name in Chinese",
        ),
        pytest.param("使用 Python 编写的程序可以在所有常见的操作系统上运行。", "zh", id="a Latin name in Chinese"),
        pytest.param("THE HARVEST WAS LATE THIS YEAR AND NOBODY KNEW WHY", "en", id="capitals"),
        pytest.param("粮食还能维持多久呢", "zh", id="few signs of a script say much"),
        pytest.param(
            "The rain came early that spring. " * 13 + "Und dann auf Deutsch. " * 200, "en", id="its beginning"
        ),
    ],
)
def test_most_of_the_beginning_decides(text: str, code: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("Thank you all.", id="too short"),
        pytest.param("今年", id="too short for a script"),
        pytest.param("3.14 2.72 1.41 1.73 0.57 " * 8, id="numbers"),
        pytest.param("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", id="a hash"),
        pytest.param("for (i = 0; i < n; i++) { buf[i] = src[i] ^ key[i % len]; }", id="code"),
        pytest.param("Bd. Nr. 12 xx-345 Qty kg EUR Art. Pos. 7 ABCD-77 QWRT zzz", id="scraps"),
    ],
)
def test_what_cannot_be_told_is_left_open(text: str) -> None:
    assert language_of(text) is None
