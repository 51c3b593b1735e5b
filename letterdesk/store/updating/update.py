"""Making the next directory from the one in use and the files somebody brings."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from letterdesk.core.changes import Changes, compare_members
from letterdesk.core.congress import long_date
from letterdesk.core.corrections import Standing, standing
from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.compiling.assemble import assemble, check_content
from letterdesk.store.compiling.build import compile_content
from letterdesk.store.compiling.content import Content, read_back
from letterdesk.store.compiling.plain_values import LARGEST
from letterdesk.store.compiling.sources import Given
from letterdesk.store.corrections import read_corrections
from letterdesk.store.directory import open_directory
from letterdesk.store.files import read_bounded
from letterdesk.store.installed import install
from letterdesk.store.updating.recognise import SIGNED, foreign, recognise
from letterdesk.store.updating.signed import open_signed


@dataclass(frozen=True)
class Update:
    """A directory that could be installed, and what it would change."""

    content: Content
    changes: Changes
    new: bool
    """False when the directory in use already is of these very files."""
    signed_by: str = ""
    """Whose signature the file carries; '' for files of the sources themselves."""


def prepare_update(files: Sequence[Path], today: date, as_of: date | None = None) -> Update:
    """Read ``files``, check them, and lay them over the directory in use. Nothing is written.

    ``as_of`` is the day that the files are of. Without it each file's own date counts, which
    is the day it was downloaded or, unpacked from an archive, made; never later than
    ``today``. Raises UserError when a file is damaged, older than what is there, no update
    at all, or does not fit the others.
    """
    return lay_over(in_use(today), files, today, as_of)


def in_use(today: date) -> Content:
    """The content of the directory in use, without corrections by hand: those stay apart."""
    with open_directory(day=today) as directory:
        path = directory.path
    with open_directory(path) as uncorrected:
        return read_back(uncorrected)


def lay_over(
    base: Content, files: Sequence[Path], today: date, as_of: date | None = None
) -> Update:
    """:func:`prepare_update` over any directory's content."""
    in_use_already = {part.sha256 for part in base.parts}
    read = [(path, read_bounded(path, LARGEST)) for path in files]
    signed = [(path, data) for path, data in read if data.startswith(SIGNED)]
    if signed:
        path, data = signed[0]
        if len(read) > 1:
            raise foreign(path, sentence(QT_TRANSLATE_NOOP("core", "A signed directory is whole. Please give it alone.")))  # fmt: skip
        opened = open_signed(path, data)
        check_content(opened.content)
        _refuse_older(path.name, opened.content.as_of, base, opened.content.congress)
        changes = _changes(base, opened.content, ())
        return Update(opened.content, changes, opened.content != base, opened.signer)
    given: dict[str, Given] = {}
    for path, data in read:
        day = min(as_of or _day_of(path), today).isoformat()
        one = recognise(path, data, day)
        if one.source.name in given:
            raise foreign(path, sentence(QT_TRANSLATE_NOOP("core", "Two of the files are the same list ({name}). Please give each once."), name=one.source.name))  # fmt: skip
        if hashlib.sha256(data).hexdigest() in in_use_already:
            continue  # however new a copy of it is, what it says is not
        _refuse_older_part(one, base)
        given[one.source.name] = one
    made = assemble(given, base)
    return Update(made.content, _changes(base, made.content, made.left_aside), bool(given))


def install_update(update: Update) -> Path:
    """Compile and install an update beside the directories that are there; give its path."""
    content = update.content
    return install(compile_content(content), content.congress, date.fromisoformat(content.as_of))


def _day_of(path: Path) -> date:
    return datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()


def _refuse_older_part(one: Given, base: Content) -> None:
    known = {part.name: part.date for part in base.parts}
    if one.source.date < known[one.source.name]:
        raise _older(one.source.file, one.source.date, known[one.source.name])


def _refuse_older(name: str, as_of: str, base: Content, congress: int) -> None:
    if congress <= base.congress and as_of < base.as_of:
        raise _older(name, as_of, base.as_of)


def _older(name: str, theirs: str, ours: str) -> UserError:
    return UserError(
        sentence(
            QT_TRANSLATE_NOOP("core", "{file} is older ({theirs}) than what is in use ({ours}). Nothing was changed."),
            file=name,
            theirs=_in_words(theirs),
            ours=_in_words(ours),
        ),
        sentence(QT_TRANSLATE_NOOP("core", "Please get a newer one. If the computer's clock or the file's date is wrong, say the right day with --as-of.")),
        wrong_input=True,
    )  # fmt: skip


def _in_words(day: str) -> str:
    return long_date(date.fromisoformat(day)) if len(day) == 10 else day


def _changes(base: Content, new: Content, left_aside: tuple[str, ...]) -> Changes:
    came, left, changed = compare_members(base.members, new.members)
    held, holds = ({(m.state, m.district) for m in c.members} for c in (base, new))
    both = sorted({*base.seats} & {*new.seats})
    zips = {place.zip for place in new.places}
    return Changes(
        congress=(base.congress, new.congress),
        as_of=(date.fromisoformat(base.as_of), date.fromisoformat(new.as_of)),
        came=came,
        left=left,
        filled=tuple(seat for seat in both if seat in holds and seat not in held),
        vacated=tuple(seat for seat in both if seat in held and seat not in holds),
        changed=changed,
        zips_changed=sum(base.census.get(z) != new.census.get(z) for z in zips),
        outlines_changed=sum(base.outlines.get(s) != new.outlines.get(s) for s in both),
        left_aside=left_aside,
        caught_up=_caught_up(base, new),
    )


def _caught_up(base: Content, new: Content) -> tuple[str, ...]:
    before, after = ({m.bioguide: m for m in content.members} for content in (base, new))
    return tuple(
        after[one.bioguide].name
        for one in read_corrections()
        if one.bioguide in after
        and standing(one, after[one.bioguide]) is Standing.CAUGHT_UP
        and standing(one, before.get(one.bioguide)) is not Standing.CAUGHT_UP
    )
