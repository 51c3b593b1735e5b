"""The rows that are to do, answered one by one, each held against the same rules again."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from letterdesk.core.campaign import Campaign
from letterdesk.core.constituent import Constituent
from letterdesk.core.finding import Finding
from letterdesk.core.signups import SignUp, ToDo
from letterdesk.desk.batch.deciding import Decider
from letterdesk.desk.batch.orders import Listing, Order, Writer
from letterdesk.desk.documents import Document
from letterdesk.desk.places import find
from letterdesk.store.directory import Directory, open_directory

TO_DO_LIST, ANSWERS_LIST = "to-do.csv", "answered.csv"


@dataclass(frozen=True)
class SomeRows:
    """Some rows of a list, with the answers in them, as a list of their own."""

    rows: tuple[SignUp, ...]

    @property
    def digest(self) -> str:
        return hashlib.sha256(repr(self.rows).encode()).hexdigest()

    def people(self) -> Iterator[SignUp]:
        return iter(self.rows)


@dataclass(frozen=True)
class OpenRow:
    """A row that was to do. ``waits`` is what is still open; None once it is answered."""

    person: SignUp
    """With the answers so far."""
    waits: ToDo | None
    same_person: bool = False
    """Answered by: this is who another row is, and no second letter is wanted."""


def everybody_seen(
    listing: Listing, directory: Directory, campaign: Campaign, order: Order
) -> Mapping[bytes, int]:
    """Who is on the list, so that an answer which makes two rows one person is noticed.

    Takes about a second for each 5,000 rows. Raises UserError when the list is damaged.
    """
    decider = Decider(directory, campaign, order)
    for person in listing.people():
        decider.notice(person)
    return decider.seen


class OpenRows:
    """All rows of a batch that were to do. Every one stays: open, answered, or the same person."""

    def __init__(
        self,
        rows: Iterable[tuple[ToDo, SignUp]],
        directory: Directory,
        campaign: Campaign,
        order: Order,
        seen: Mapping[bytes, int],
    ) -> None:
        self._directory, self.campaign, self.order = directory, campaign, order
        self._decider = Decider(directory, campaign, order, seen)
        self._rows = {person.row: OpenRow(person, waits) for waits, person in rows}
        self._made: set[int] = set()
        self._kept: SomeRows = SomeRows(())

    # --- what there is ---

    def __getitem__(self, row: int) -> OpenRow:
        return self._rows[row]

    @property
    def waiting(self) -> tuple[int, ...]:
        """The numbers of the rows with an open question, in the order of the list."""
        return tuple(n for n, row in self._rows.items() if row.waits is not None)

    @property
    def answered(self) -> SomeRows:
        """The rows to be written for now: answered, and no letters made yet."""
        return SomeRows(
            tuple(
                row.person
                for n, row in self._rows.items()
                if row.waits is None and not row.same_person and n not in self._made
            )
        )

    @property
    def settled(self) -> int:
        """How many have their letters, or need none because another row is the same person."""
        return len(self._made) + sum(row.same_person for row in self._rows.values())

    @property
    def unkept(self) -> bool:
        """Whether answers would be lost now."""
        return bool(set(self.answered.rows) - set(self._kept.rows))

    @property
    def any_answer(self) -> bool:
        return any(r.waits is None and not r.same_person for r in self._rows.values())

    # --- asking ---

    def constituent(self, row: int) -> Constituent:
        """Who a row is, as far as its cells can be read."""
        return self._decider.read(self._rows[row].person)

    def finding(self, row: int) -> Finding:
        """Who represents a row's address, without what it says of a district."""
        c = self.constituent(row)
        state = self._rows[row].person.votes_in or c.state
        return find(self._directory, c.zip, self.order.today, state=state, city=c.city)

    # --- answering ---

    def decide(self, person: SignUp) -> Writer | ToDo:
        """Hold a row with an answer in it against the rules: settled, or what is open then."""
        return self._decider.decide(person)

    def take(self, row: int, person: SignUp, waits: ToDo | None) -> None:
        """Take ``person`` for this row; ``waits`` is what is still open, None for nothing."""
        self._rows[row] = OpenRow(person, waits)

    def take_for_same(self, row: int) -> None:
        """This row is the person of another one, who gets no second letter."""
        self._rows[row] = replace(self._rows[row], waits=None, same_person=True)

    def note_made(self, listing: SomeRows, to_do: Sequence[ToDo]) -> None:
        """The letters of ``listing`` were made, but for those that are to do again."""
        again = {waits.row: waits for waits in to_do}
        for person in listing.rows:
            if person.row in again:
                self._rows[person.row] = OpenRow(person, again[person.row])
            else:
                self._made.add(person.row)

    # --- keeping ---

    def note_kept(self) -> None:
        """The answers have been saved as a list."""
        self._kept = self.answered

    def to_do_list(self) -> Document:
        """The rows that still wait, as a list to be mended and read again."""
        return _list(TO_DO_LIST, [(r.waits, r.person) for r in self._rows.values() if r.waits])

    def answers_list(self) -> Document:
        """The rows that were answered, with their answers, as a list to be read again."""
        nothing = ((row.waits, row.person) for row in self._rows.values() if not row.same_person)
        return _list(ANSWERS_LIST, [(None, person) for waits, person in nothing if not waits])


def look_at_fit(writer: Writer, order: Order, campaign: Campaign) -> ToDo | None:
    """Lay out the letters of one row, and say why they cannot be made; None when they can.

    Takes up to a second, and may run beside a window. Raises UserError when the directory is
    damaged.
    """
    from letterdesk.desk.batch.making import make_piece

    with open_directory(day=order.today) as directory:
        return next(iter(make_piece((writer,), order, campaign, directory).to_do), None)


def _list(name: str, rows: Iterable[tuple[ToDo | None, SignUp]]) -> Document:
    from letterdesk.output.to_do_list import to_do_csv

    return Document(name, "csv", to_do_csv(rows), 0)
