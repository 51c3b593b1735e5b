"""What CUPS is told and what its answers mean."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.errors import UserError
from letterdesk.gui.lp import (
    PrintJob,
    is_stopped,
    lp_command,
    read_default,
    read_pages,
    read_printers,
    refused,
)


def test_a_job_is_one_sided_has_a_title_without_names_and_takes_its_pdf_from_stdin() -> None:
    words = lp_command(PrintJob("Front_Desk", copies=2, pages="1-3,5"))
    assert words == (
        "lp", "-d", "Front_Desk", "-n", "2", "-t", "Letterdesk",
        "-o", "sides=one-sided", "-o", "collate=true", "-P", "1-3,5", "--", "-",
    )  # fmt: skip
    assert "-P" not in lp_command(PrintJob("Front_Desk"))


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", ""),
        ("  ", ""),
        ("2", "2"),
        ("1-3", "1-3"),
        ("1 - 3, 5", "1-3,5"),
        ("1–2; 4 6", "1-2,4,6"),
        ("3-3", "3"),
    ],
)
def test_pages_are_read_as_people_write_them(text: str, pages: str) -> None:
    assert read_pages(text, last=6) == pages


@pytest.mark.parametrize("text", ["0", "7", "3-2", "1-9", "all", "-", "1-2-3", "٣", "1;rm -rf /"])
def test_pages_that_are_not_there_are_named(text: str) -> None:
    with pytest.raises(UserError) as error:
        read_pages(text, last=6)
    assert text in str(error.value)
    assert "1 to 6" in str(error.value)


@given(st.text(), st.integers(1, 40))
def test_whatever_is_typed_as_pages_is_a_list_of_them_or_refused(text: str, last: int) -> None:
    try:
        pages = read_pages(text, last)
    except UserError:
        return
    assert re.fullmatch(r"(\d+(-\d+)?(,\d+(-\d+)?)*)?", pages)
    assert all(1 <= int(n) <= last for n in re.findall(r"\d+", pages))


def test_printers_are_read_from_what_cups_lists() -> None:
    assert read_printers("Front_Desk\nOffice-2\n\nFront_Desk\n") == ("Front_Desk", "Office-2")
    assert read_printers("") == ()


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("system default destination: Front_Desk\n", "Front_Desk"),
        ("no system default destination\n", ""),
        ("lpstat: error - PRINTER environment variable names no printer: x\n", ""),
        ("", ""),
    ],
)
def test_the_default_printer(answer: str, name: str) -> None:
    assert read_default(answer) == name


@pytest.mark.parametrize(
    ("answer", "stopped"),
    [
        ("printer Front_Desk disabled since Mon Nov 23 10:00:00 2026 -\n\tPaused\n", True),
        ("printer Front_Desk is idle.  enabled since Mon Nov 23 10:00:00 2026\n", False),
        ("printer Front_Desk now printing Front_Desk-7.  enabled since today\n", False),
        ("", False),
    ],
)
def test_a_stopped_printer_is_noticed(answer: str, stopped: bool) -> None:
    assert is_stopped(answer) is stopped


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("lp: The printer or class does not exist.", "no longer there"),
        ("lp: Error - no default destination available.", "no longer there"),
        ('lp: Destination "X" is not accepting jobs.', "not taking any work"),
        ("lp: Error - scheduler not responding.", "could not be sent"),
        ("", "could not be sent"),
    ],
)
def test_a_refusal_is_said_in_plain_words(answer: str, said: str) -> None:
    error = refused(answer)
    assert said in str(error.message)
    assert str(error.hint)
