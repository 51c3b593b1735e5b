"""Against a real CUPS of our own: what reaches the printer, and what is known of it."""

import io

import pikepdf
import pypdf
import pytest

from letterdesk import desk
from letterdesk.core.errors import UserError
from letterdesk.core.printing import JobState, PrintJob, PrintKind, Progress, Trouble
from letterdesk.cups import waiting
from letterdesk.cups.commands import Order, cancel
from letterdesk.cups.waiting import choose_printer, follow, send
from tests.print_shop import PRINTER, PrintShop

PAGES = 5
SECRET = b"Maria Alvarez of 1250 W Addison"


@pytest.fixture(scope="module")
def job() -> PrintJob:
    """Pages that differ in height by a point each, with somebody's name where all can read it."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for n in range(PAGES):
            pdf.add_blank_page(page_size=(612, 792 + n))
        pdf.pages[0].Contents = pdf.make_stream(b"% " + SECRET)
        pdf.save(out, compress_streams=False)
    return PrintJob(PrintKind.LETTERS, out.getvalue(), PAGES)


def run(shop: PrintShop, job: PrintJob, patience: float = 15) -> list[Progress]:
    return list(follow(send(job, Order(PRINTER)), PRINTER, patience=patience, pause=0.05))


def heights(pdf: bytes) -> list[int]:
    return [int(page.mediabox.height) - 791 for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def test_the_very_bytes_arrive_and_nothing_of_them_stays(shop: PrintShop, job: PrintJob) -> None:
    shop.tell("hold")
    sent = send(job, Order(PRINTER, copies=2))
    assert shop.holds(SECRET), "while it waits, the print system has it"
    shop.relieve("hold")
    last = list(follow(sent, PRINTER, patience=15, pause=0.05))[-1]
    assert last == Progress(JobState.DONE)
    assert shop.printed() == [job.pdf]
    (title, copies, options) = shop.tickets()[0]
    assert (title, copies) == ("Letters", 2)
    assert {"sides=one-sided", "media=na_letter_8.5x11in", "print-scaling=none"} <= options
    shop.until(lambda: not shop.holds(SECRET))
    assert not shop.holds(b"Maria")


@pytest.mark.parametrize(
    ("ranges", "pages"),
    [
        ([], [1, 2, 3, 4, 5]),
        ([(1, 5)], [1, 2, 3, 4, 5]),
        ([(2, 2)], [2]),
        ([(1, 2), (4, 9)], [1, 2, 4, 5]),
    ],
)
def test_only_the_pages_asked_for_leave_us(
    shop: PrintShop, job: PrintJob, ranges: list[tuple[int, int]], pages: list[int]
) -> None:
    chosen = desk.choose_pages(job, ranges)
    assert chosen.pages == len(pages)
    run(shop, chosen)
    assert heights(shop.printed()[0]) == pages


def test_a_page_is_named_while_it_prints(shop: PrintShop, job: PrintJob) -> None:
    shop.tell("hold")
    ways = follow(send(job, Order(PRINTER)), PRINTER, patience=15, pause=0.05)
    assert next(way for way in ways if way.page) == Progress(JobState.PRINTING, 1)
    shop.relieve("hold")
    assert list(ways)[-1].state is JobState.DONE


def test_an_empty_tray_is_named_and_printing_goes_on_when_it_is_filled(
    shop: PrintShop, job: PrintJob
) -> None:
    shop.tell("out-of-paper")
    ways = follow(send(job, Order(PRINTER)), PRINTER, patience=15, pause=0.05)
    assert next(way for way in ways if way.trouble).trouble is Trouble.PAPER
    shop.relieve("out-of-paper")
    assert list(ways)[-1] == Progress(JobState.DONE)


def test_a_paused_printer_is_named_and_not_waited_for_without_end(
    shop: PrintShop, job: PrintJob
) -> None:
    shop.pause()
    assert run(shop, job, patience=0.3)[-1] == Progress(JobState.SENT, trouble=Trouble.PAUSED)
    shop.go_on()
    assert shop.printed() == [job.pdf]


def test_a_cancelled_job_is_known_as_such(shop: PrintShop, job: PrintJob) -> None:
    shop.pause()
    sent = send(job, Order(PRINTER))
    shop.run(*cancel(sent))
    assert list(follow(sent, PRINTER, patience=15, pause=0.05)) == [Progress(JobState.CANCELLED)]


def test_a_printer_that_breaks_down_stops_and_is_named(shop: PrintShop, job: PrintJob) -> None:
    shop.tell("fail")
    assert run(shop, job, patience=0.3)[-1].trouble is Trouble.PAUSED


def test_a_printer_that_went_away_is_named(shop: PrintShop, job: PrintJob) -> None:
    shop.pause()
    sent = send(job, Order(PRINTER))
    shop.remove()
    (way,) = follow(sent, PRINTER, patience=0.1, pause=0.05)
    assert way.trouble is Trouble.MISSING
    with pytest.raises(UserError, match="no longer finds the printer"):
        send(job, Order(PRINTER))


def test_a_printer_that_rejects_work_is_named(shop: PrintShop, job: PrintJob) -> None:
    shop.reject()
    with pytest.raises(UserError, match="not taking any work"):
        send(job, Order(PRINTER))


def test_no_answer_in_time_is_no_news(
    shop: PrintShop, job: PrintJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.pause()
    ways = follow(send(job, Order(PRINTER)), PRINTER, patience=0.2, pause=0.05)
    assert next(ways).trouble is Trouble.PAUSED
    monkeypatch.setattr(waiting, "_LONGEST_ANSWER", 0.0001)
    assert list(ways) == []


def test_which_printer_is_meant(shop: PrintShop) -> None:
    assert choose_printer() == PRINTER
    assert choose_printer(PRINTER) == PRINTER
    with pytest.raises(UserError, match=f"It has: {PRINTER}") as error:
        choose_printer("Attic")
    assert error.value.wrong_input
    shop.remove()
    with pytest.raises(UserError, match="knows no printer"):
        choose_printer()
