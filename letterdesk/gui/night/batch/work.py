"""A batch from its list to the last answered row, as the window knows it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from letterdesk.core.ask import Position
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.letter import EnvelopeSize, PaperForm
from letterdesk.core.members import OfficeChoice
from letterdesk.core.signups import SignUp, ToDo
from letterdesk.desk import choose_points
from letterdesk.desk.batch import (
    Arrange,
    BatchBeside,
    BatchResult,
    OpenRows,
    Order,
    Progress,
    SomeRows,
    Standing,
    Task,
    everybody_seen,
    standing_of,
)
from letterdesk.gui.night.batch.opened import OpenedList
from letterdesk.gui.services import Services
from letterdesk.store.directory import Directory, open_directory
from letterdesk.store.signups import SignUpList

_LOOK_AGAIN = 100
"""Milliseconds between looks at how the work stands."""


class Stage(Enum):
    LIST = auto()
    COLUMNS = auto()
    CHOICES = auto()
    MAKING = auto()
    STOPPED = auto()
    """Called off, or something was in the way; it can be gone on with."""
    DONE = auto()
    TO_DO = auto()


@dataclass(frozen=True)
class Choices:
    """What an organiser decides besides campaign and list."""

    position: Position | None = None
    arrange: Arrange = Arrange.BY_OFFICE
    cards: bool = True
    envelope: EnvelopeSize | None = None
    to: str = "all"
    """'all', 'senators' or 'representative'."""
    office: OfficeChoice = OfficeChoice.WASHINGTON
    form: PaperForm = PaperForm.STANDARD
    names: bool = False
    """Whether the manifest has the writers' names."""
    out: Path | None = None


@dataclass(frozen=True)
class Made:
    """A finished batch, and where it lies."""

    out: Path
    result: BatchResult
    order: Order


FoundRows = tuple[list[tuple[ToDo, SignUp]], Mapping[bytes, int]]
"""The open rows as the list has them, and who else is on it."""


def find_open_rows(made: Made, listing: SignUpList, campaign: Campaign) -> FoundRows:
    """Go through the list once more. Raises UserError when it is damaged."""
    waits = {to_do.row: to_do for to_do in made.result.to_do}
    people = [(waits[p.row], p) for p in listing.people() if p.row in waits]
    with open_directory(day=made.order.today) as directory:
        return people, everybody_seen(listing, directory, campaign, made.order)


class BatchWork(QObject):
    """What has been chosen, what is under way, and what was made. Pages show it."""

    stage_changed = Signal()
    progressed = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self.stage = Stage.LIST
        self.opened: OpenedList | None = None
        self.choices = Choices()
        self.progress: Progress | None = None
        self.stopping = False
        """Whether it was called off, and ends what it is at."""
        self.error: UserError | None = None
        """Why the work stopped; None when it was called off."""
        self.made: list[Made] = []
        """The batch of the whole list, then those of answered rows."""
        self.counted: set[Path] = set()
        """Folders of batches whose letters are in the night's tally."""
        self.open_rows: OpenRows | None = None
        self.row = 0
        """The open row that is looked at."""
        self._campaign: Campaign | None = None
        self._task: Task | None = None
        self._beside: BatchBeside | None = None
        self._directory: Directory | None = None
        self._looking = QTimer(self, interval=_LOOK_AGAIN)
        self._looking.timeout.connect(self._look)

    def go(self, stage: Stage) -> None:
        self.stage = stage
        self.stage_changed.emit()

    # --- what there is ---

    @property
    def at_work(self) -> bool:
        return self._beside is not None

    @property
    def unkept(self) -> bool:
        """Whether answers would be lost now."""
        return self.open_rows is not None and self.open_rows.unkept

    @property
    def of_answers(self) -> bool:
        """Whether what is made now are the letters of answered rows."""
        return bool(self.made)

    @property
    def rows(self) -> int:
        return self.made[0].result.rows if self.made else 0

    @property
    def good(self) -> int:
        """Rows that need nothing more: with what is answered and what waits, all of them."""
        first = self.made[0].result.written if self.made else 0
        return first + (self.open_rows.settled if self.open_rows else 0)

    @property
    def answered(self) -> int:
        return len(self.open_rows.answered.rows) if self.open_rows else 0

    @property
    def waiting(self) -> int:
        if self.open_rows is not None:
            return len(self.open_rows.waiting)
        return len(self.made[0].result.to_do) if self.made else 0

    # --- the list ---

    def take_list(self, opened: OpenedList) -> None:
        self.opened = opened
        self.go(Stage.COLUMNS)

    def forget(self) -> None:
        """Begin with another list; what was answered and not made is gone."""
        self.stop()
        self.opened = self.open_rows = self._task = self.progress = self.error = None
        self.made = []
        self.choices = replace(self.choices, out=None)
        self.go(Stage.LIST)

    # --- making ---

    def order(self, campaign: Campaign) -> Order | None:
        """What is chosen; None while no position is."""
        choices, today = self.choices, self._services.today()
        if choices.position is None:
            return None
        return Order(
            campaign.id,
            choices.position,
            today,
            today,
            points=choose_points(campaign, choices.position, None),
            to=(choices.to,),
            office=choices.office,
            form=choices.form,
            cards=choices.cards,
            envelope=choices.envelope,
            arrange=choices.arrange,
        )

    def standing(self, out: Path, campaign: Campaign | None) -> Standing:
        """How a folder stands to a batch of this list, as chosen so far."""
        assert self.opened is not None  # noqa: S101 - the stage says so
        return standing_of(out, self.opened.listing, self.order(campaign) if campaign else None)

    def begin(self, campaign: Campaign, *, resume: bool = False, overwrite: bool = False) -> None:
        """Begin with everybody's letters, as chosen. Raises UserError, and then nothing begins."""
        order, choices = self.order(campaign), self.choices
        if self.opened is None or choices.out is None or order is None:
            raise ValueError("something is not chosen yet")
        self._campaign = campaign
        listing, names = self.opened.listing, choices.names
        self._start(Task(listing, order, choices.out, resume, overwrite, names))

    def begin_answered(self) -> None:
        """Begin with the letters of the rows that have been answered, in a folder beside."""
        if self.open_rows is None or not self.made:
            return
        first = self.made[0]
        out = next(folder for n in count(2) if not (folder := first.out / f"answered-{n}").exists())
        answered, names = self.open_rows.answered, self.choices.names
        self._start(Task(answered, first.order, out, names=names))

    def go_on(self) -> None:
        """Go on with what was stopped."""
        if self._task is not None:
            self._start(replace(self._task, resume=True))

    def call_off(self) -> None:
        """Stop, as soon as what is being made is finished and kept."""
        if self._beside is not None:
            self._beside.call_off()
            self.stopping = True
            self.progressed.emit()

    def stop(self) -> None:
        """Let go of everything that would live on without a window."""
        if self._beside is not None:
            self._beside.call_off()
            self._rest()
        if self._directory is not None:
            self._directory.close()
            self._directory = None

    def _start(self, task: Task) -> None:
        if self.at_work:  # pressed twice
            return
        self._task, self.progress, self.error = task, None, None
        self._beside = BatchBeside(task)
        self._looking.start()
        self.go(Stage.MAKING)

    def _rest(self) -> None:
        self.stopping = False
        self._looking.stop()
        self._beside = None

    def _look(self) -> None:
        if self._beside is None or self._task is None:
            return
        for news in self._beside.news():
            if isinstance(news, Progress):
                self.progress = news
                self.progressed.emit()
                continue
            task = self._task
            self._rest()
            if isinstance(news, UserError):
                self.error = news
                self.go(Stage.STOPPED)
                return
            if self.open_rows is not None and isinstance(task.listing, SomeRows):
                self.open_rows.note_made(task.listing, news.to_do)
            self.made.append(Made(task.out, news, task.order))
            self.go(Stage.DONE)
            return
        if self._beside.over:
            self._rest()
            self.go(Stage.STOPPED)

    # --- what is open ---

    def open_rows_finder(self) -> Callable[[], FoundRows]:
        """What finds the open rows on the list again: to be done beside, holding no widget."""
        assert self.opened is not None and self._campaign is not None  # noqa: S101 - it was made
        return partial(find_open_rows, self.made[0], self.opened.listing, self._campaign)

    def take_open_rows(self, found: FoundRows) -> None:
        """Begin to ask about the rows that were found."""
        assert self._campaign is not None  # noqa: S101 - it was made
        people, seen = found
        order = self.made[0].order
        self._directory = open_directory(day=order.today)
        self.open_rows = OpenRows(people, self._directory, self._campaign, order, seen)
        self.row = next(iter(self.open_rows.waiting), 0)
        self.go(Stage.TO_DO)

    def next_row(self, after: int) -> None:
        """Look at the next open row, the first again after the last."""
        waiting = self.open_rows.waiting if self.open_rows else ()
        self.row = next((n for n in waiting if n > after), next(iter(waiting), 0))
        self.go(Stage.TO_DO)

    def row_before(self, before: int) -> None:
        """Look at the open row before, the last again before the first."""
        waiting = self.open_rows.waiting if self.open_rows else ()
        self.row = next((n for n in reversed(waiting) if n < before), next(reversed(waiting), 0))
        self.go(Stage.TO_DO)
