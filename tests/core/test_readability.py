"""The reading grade tells everyday words from a lawyer's."""

from letterdesk.core.readability import reading_grade

PLAIN = (
    "Tell Congress what you think. Your words matter. We help you write a letter in your own way."
)
LEGAL = (
    "Notwithstanding any other provision of law, interactive computer service providers shall "
    "be presumptively immunized from liability occasioned by publication of third-party material."
)


def test_plain_words_ask_for_few_years_of_school_and_legal_ones_for_many() -> None:
    assert reading_grade(PLAIN) < 6
    assert reading_grade(LEGAL) > 15


def test_the_stops_of_a_citation_end_no_sentence() -> None:
    cited = "I write about H.R. 1865 and S. 1693 and the U.S. Senate today."
    assert abs(reading_grade(cited) - reading_grade(cited.replace(".", "") + ".")) < 4
    assert reading_grade("") == 0
    assert reading_grade("1865, 1693.") == 0
