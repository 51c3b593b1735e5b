"""Tallies as files: one for each computer in a night's folder, and merged ones.

No file holds a name or a word of a letter. Every write replaces the file whole, so a pulled
stick leaves the old one or the new one; only this computer writes its own file, one process
after the other. The id that tells computers apart is random and lies in the user's data
folder, as do no counts.
"""

import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.core.likeness import PLACES, VALUES, Sketch
from letterdesk.core.tally import MOST, Count, Kind, Line, Night, Station, merge
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import make_folder, read_bounded, save_new, sweep
from letterdesk.store.paths import user_data

LARGEST = 8_000_000
"""Bytes of one file: some hundred stations with all that they may hold."""
MOST_FILES = 500
_FORM = "letterdesk-tally-1"
_SALT_FILE = "likeness-salt.txt"
_SALT_BYTES = 32
_ID = re.compile(r"[0-9a-f]{16}")

_Number = Annotated[int, Meta(ge=0, le=MOST)]
_Id = Annotated[str, Meta(pattern="^[0-9a-f]{16}$")]
_Campaign = Annotated[str, Meta(pattern="^[a-z0-9][a-z0-9-]{0,39}$")]
_Office = Annotated[str, Meta(pattern="^([A-Z]{2}-(SR|JR|AL|[0-9]{2}))?$")]
_Row = Annotated[tuple[_Number, ...], Meta(min_length=VALUES, max_length=VALUES)]


class _LineEntry(Struct, omit_defaults=True):
    campaign: _Campaign
    kind: Kind
    added: _Number
    office: _Office = ""
    position: Position | None = None
    taken_back: _Number = 0


class _SketchEntry(Struct):
    campaign: _Campaign
    salt: _Id
    letters: _Number
    counts: Annotated[tuple[_Row, ...], Meta(min_length=PLACES, max_length=PLACES)]


class _StationEntry(Struct, omit_defaults=True):
    id: _Id
    lines: Annotated[list[_LineEntry], Meta(max_length=10_000)]
    likeness: Annotated[list[_SketchEntry], Meta(max_length=20)] = []


class _TallyFile(Struct):
    form: str
    stations: Annotated[list[_StationEntry], Meta(max_length=10_000)]


# --- reading -----------------------------------------------------------------


def read_tally(path: Path) -> Night:
    """What one file knows. Raises UserError when it is missing, too large or damaged."""
    data = read_bounded(path, LARGEST)
    try:
        read = msgspec.json.decode(data, type=_TallyFile)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise _damaged(path) from None
    if read.form != _FORM or not all(map(_is_whole, read.stations)):
        raise _damaged(path)
    return merge(Night({entry.id: _station(entry)}) for entry in read.stations)


def read_night(places: Sequence[Path]) -> Night:
    """Every tally in these files and folders, merged. A folder without any is an empty night.

    Raises UserError naming the file that cannot be used: nothing is left out in silence.
    """
    return merge(read_tally(path) for place in places for path in _files(place))


def _files(place: Path) -> list[Path]:
    if not place.is_dir():
        return [place]
    try:
        found = sorted(path for path in place.iterdir() if _is_tally(path.name))
    except OSError:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP("core", "The folder {folder} cannot be read."), folder=place
            ),
            sentence(QT_TRANSLATE_NOOP("core", "Please check that the stick or folder is there.")),
        ) from None
    if len(found) > MOST_FILES:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP("core", "The folder {folder} holds more than {most} tallies."),
                folder=place,
                most=MOST_FILES,
            ),
            sentence(QT_TRANSLATE_NOOP("core", "Please use one folder for each night.")),
            wrong_input=True,
        )
    return found


def _is_tally(name: str) -> bool:
    return name.startswith("tally-") and name.endswith(".json")


def _is_whole(entry: _StationEntry) -> bool:
    """Every place of a sketch counts each of its letters once."""
    return all(sum(row) == s.letters for s in entry.likeness for row in s.counts) and all(
        bool(line.office) == (line.kind is not Kind.WRITERS) for line in entry.lines
    )


def _station(entry: _StationEntry) -> Station:
    return Station(
        {
            Line(e.campaign, e.kind, e.office, e.position): Count(e.added, e.taken_back)
            for e in entry.lines
        },
        {(e.campaign, e.salt): Sketch(e.letters, e.counts) for e in entry.likeness},
    )


def _damaged(path: Path) -> UserError:
    return UserError(
        sentence(
            QT_TRANSLATE_NOOP(
                "core", "{path} is not a tally, or it is damaged. Nothing was counted."
            ),
            path=path,
        ),
        sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "Please copy it again from its computer, or take it out of the folder.",
            )
        ),
        wrong_input=True,
    )


# --- writing -----------------------------------------------------------------


def write_tally(path: Path, night: Night, *, overwrite: bool = False) -> None:
    """Save what is known of every station as one file; equal nights give equal bytes."""
    stations = [_entry(name, night.stations[name]) for name in sorted(night.stations)]
    data = msgspec.json.encode(_TallyFile(_FORM, stations))
    save_new(path, data + b"\n", overwrite=overwrite)


def _entry(name: str, station: Station) -> _StationEntry:
    lines = sorted(
        (
            _LineEntry(of.campaign, of.kind, n.added, of.office, of.position, n.taken_back)
            for of, n in station.counts.items()
        ),
        key=lambda e: (e.campaign, e.kind, e.office, e.position or ""),
    )
    sketches = [
        _SketchEntry(campaign, salt, sketch.letters, sketch.counts)
        for (campaign, salt), sketch in sorted(station.sketches.items())
    ]
    return _StationEntry(name, lines, sketches)


def change_own_tally(folder: Path, change: Callable[[Station], Station]) -> Night:
    """Change this computer's counts in a night's folder and return what it counted so far.

    The folder is made if need be. Raises UserError when ``change`` does, and when the file
    cannot be read or saved; it is then as it was before.
    """
    make_folder(folder)
    sweep(folder)
    with _alone():
        own = station_id()
        path = folder / f"tally-{own}.json"
        known = read_tally(path) if os.path.lexists(path) else Night()
        mine = Night({own: change(known.stations.get(own, Station()))})
        write_tally(path, mine, overwrite=True)
    return mine


def station_id() -> str:
    """This computer's own id: random, made when it is first needed."""
    path = user_data() / "station.txt"
    made = _made_once(path, 8)
    if not _ID.fullmatch(made):
        raise _damaged(path)
    return made


def night_salt(folder: Path) -> tuple[str, bytes]:
    """The secret of a night's folder, made with it, and a name for it that tells nothing.

    Who deletes the folder deletes it: no signature can then be tried again.
    """
    from hashlib import blake2b

    path = folder / _SALT_FILE
    text = _made_once(path, _SALT_BYTES)
    if not re.fullmatch(rf"[0-9a-f]{{{2 * _SALT_BYTES}}}", text):
        raise _damaged(path)
    salt = bytes.fromhex(text)
    return blake2b(b"name", key=salt, digest_size=8).hexdigest(), salt


def holds_salt(folder: Path, name: str) -> bool:
    """Whether this is still the folder with the secret of that name.

    A stick that is pulled out leaves an empty folder, or none, where it was.
    """
    try:
        return os.path.lexists(folder / _SALT_FILE) and night_salt(folder)[0] == name
    except UserError:
        return False


def _made_once(path: Path, size: int) -> str:
    """A random number in hexadecimal, kept in a file; whoever comes first makes it."""
    make_folder(path.parent)
    if not os.path.lexists(path):
        try:
            save_new(path, os.urandom(size).hex().encode())
        except UserError:
            if not os.path.lexists(path):
                raise
    return read_bounded(path, 1000).decode("ascii", errors="replace").strip()


@contextmanager
def _alone() -> Iterator[None]:
    """Hold off every other Letterdesk of this user on this computer until done."""
    folder = user_data()
    make_folder(folder)
    descriptor = os.open(folder / "station.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
