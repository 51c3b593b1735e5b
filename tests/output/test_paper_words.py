"""Paper's own words: whole in each language, and the same as the window's."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import fields
from datetime import date

import pytest

from letterdesk.core.bills import EventKind
from letterdesk.core.members import Chamber
from letterdesk.output import paper_words
from letterdesk.output.paper_words import ENGLISH, SPANISH, PaperWords, date_words
from letterdesk.store.paths import bundled

SPANISH_STATUS: Mapping[str, str] = paper_words._SPANISH_STATUS


def blanks(text: str) -> list[str]:
    return sorted(re.findall(r"{(\w+)}", text))


@pytest.mark.parametrize("words", [ENGLISH, SPANISH], ids=["en", "es"])
def test_every_word_is_there(words: PaperWords) -> None:
    assert set(words.events) == set(EventKind)
    assert set(words.chambers) == set(words.vote) == set(Chamber)
    assert all(getattr(words, field.name) for field in fields(words))


def test_both_languages_fill_in_the_same_things() -> None:
    for field in fields(PaperWords):
        english, spanish = getattr(ENGLISH, field.name), getattr(SPANISH, field.name)
        if isinstance(english, str):
            assert blanks(english) == blanks(spanish), field.name


def test_the_status_is_worded_as_in_the_window() -> None:
    messages = ET.parse(bundled("resources") / "i18n" / "letterdesk_es.ts").iter("message")  # noqa: S314 - our own file
    window = {m.findtext("source"): m.findtext("translation") for m in messages}
    assert {english: window.get(english) for english in SPANISH_STATUS} == dict(SPANISH_STATUS)


def test_every_status_can_be_said_in_spanish() -> None:
    from letterdesk.core import status

    known = {
        *status._STATUS.values(),
        *status._STATUS_ACROSS.values(),
        status._LAW_WITHOUT_NUMBER,
    }
    assert known == set(SPANISH_STATUS)


def test_dates_are_worded() -> None:
    assert date_words(date(2018, 4, 11), "en") == "April 11, 2018"
    assert date_words(date(2018, 4, 11), "es") == "11 de abril de 2018"
