"""A campaign pack while somebody works on it: opened, copied, tried out, checked, saved.

What is typed is in memory until it is saved, so these verbs take the pack's files as they
were read and the texts as they are now.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from letterdesk.core.ask import Position
from letterdesk.core.bill_stages import at_each_stage
from letterdesk.core.bills import Bill
from letterdesk.core.campaign import Campaign
from letterdesk.core.constituent import Constituent
from letterdesk.core.errors import UserError
from letterdesk.core.flaws import Flaw
from letterdesk.core.letter import Request
from letterdesk.core.members import Member

if TYPE_CHECKING:
    from letterdesk.store.packs.working import PackFiles

EXAMPLE_STORY = (
    "Here the writer says, in their own words, why this matters to them. It is the part"
    " that an office reads first."
)
_EXAMPLE_STORIES = {
    "es": "Aquí cuenta la persona, con sus propias palabras, por qué esto le importa. Es la parte"
    " que la oficina lee primero."
}
"""In the languages that the writer's copy is shown in; English stands for any other."""


@dataclass(frozen=True)
class Viewpoint:
    """Whose letter to try a pack's words on."""

    member: Member
    position: Position
    language: str
    bill: str
    """Its id; the pack's first bill where the pack has none of that id."""
    stage: int = 0
    """A place in :func:`stages_of`; 0 is the bill as it stands."""


@dataclass(frozen=True)
class Trial:
    """What a pack's words come to for one viewpoint: the bytes that would be printed."""

    pdf: bytes
    reading_copy: str
    """What the writer reads beside the English letter; '' when they chose English."""
    words_to_cut: int
    """By which the letter is too long for its page; 0 when it fits."""


def open_pack(folder: Path) -> "PackFiles":
    """The files of the pack in ``folder``, to be worked on. Raises UserError."""
    from letterdesk.store.packs.working import read_files

    return read_files(folder)


def save_pack(
    pack: "PackFiles", texts: Mapping[str, str], *, overwrite: bool = False
) -> "PackFiles":
    """Save what has changed; the pack as it is then. See ``store.packs.working.save_files``."""
    from letterdesk.store.packs.working import save_files

    return save_files(pack, texts, overwrite=overwrite)


def copy_pack(
    source: Path,
    new_folder: Path,
    *,
    title: str = "",
    organiser: str = "",
    languages: Sequence[str] = ("en",),
) -> Path:
    """Copy the pack at ``source``, a folder or ``.letterpack``, into a new folder; its path.

    The copy has the new folder's name as its id, is version 1.0 and never expires; what is
    given replaces what the source says. Languages that the source lacks start from the
    practice pack's letters. Raises UserError and leaves nothing behind when it cannot be made.
    """
    from letterdesk.store.packs.copying import copy

    return copy(source, new_folder, title=title, organiser=organiser, languages=languages)


def packs_to_copy() -> tuple[tuple[Path, Campaign], ...]:
    """Every pack there is with its campaign, the practice pack last."""
    from letterdesk.store.packs import list_packs, load_campaign

    loaded = [(path, load_campaign(path)) for path in list_packs()]
    return tuple(sorted(loaded, key=lambda pair: pair[1].practice))


def check_draft(
    pack: "PackFiles",
    texts: Mapping[str, str],
    today: date,
    wanted: Callable[[], bool] = lambda: True,
) -> tuple[Flaw, ...]:
    """What ``check_pack`` would find if ``texts`` were saved. Stops when not ``wanted``."""
    from letterdesk.desk.packs import check_source

    return check_source(pack.with_texts(texts), today, wanted)


def read_draft(pack: "PackFiles", texts: Mapping[str, str]) -> Campaign:
    """The campaign as it would be if ``texts`` were saved. Raises UserError."""
    from letterdesk.store.packs.reading import read_source

    return read_source(pack.with_texts(texts)).campaign


def stages_of(bill: Bill) -> tuple[tuple[Bill, date], ...]:
    """The bill as it stands, then at every stage it can reach; each with a day of that stage."""
    return tuple(at_each_stage(bill))


def try_letter(pack: "PackFiles", texts: Mapping[str, str], view: Viewpoint) -> Trial:
    """The letter and the call card that ``view`` would get, made as they are for a writer.

    Raises UserError; :func:`flaw_of` tells where in the pack it lies.
    """
    from letterdesk.desk.letters import prepare, print_packet

    prepared = prepare(example_request(read_draft(pack, texts), view))
    (letter,), (call,) = prepared.packet.letters, prepared.packet.calls
    copy = "\n\n".join((*letter.reading_copy, *call.reading_copy))
    return Trial(
        print_packet(prepared).data, copy, prepared.words_to_cut.get(letter.corner_code, 0)
    )


def example_request(campaign: Campaign, view: Viewpoint) -> Request:
    """A made-up writer's request, with the first two points ticked."""
    bill = next((b for b in campaign.bills if str(b.id) == view.bill), campaign.bills[0])
    stages = stages_of(bill)
    shown, day = stages[min(view.stage, len(stages) - 1)]
    # Alone: with its companion, a member of the other chamber would get a letter on that one.
    alone = replace(shown, companion=None)
    points = [p.key for p in campaign.guide("en").points if p.position is view.position]
    return Request(
        campaign=replace(campaign, bills=(alone,)),
        position=view.position,
        constituent=_example_writer(view.member),
        members=(view.member,),
        date=day,
        points=tuple(points[:2]),
        story=_EXAMPLE_STORIES.get(view.language, EXAMPLE_STORY),
        bill=alone.id,
        language=view.language,
    )


def _example_writer(member: Member) -> Constituent:
    return Constituent(
        name="Alex Example", street="123 Main Street", city="Springfield",
        state=member.state, zip="00000", phone="202-555-0142",
    )  # fmt: skip


def flaw_of(error: UserError, pack: "PackFiles", texts: Mapping[str, str], view: Viewpoint) -> Flaw:
    """The error of a trial as something to mend in a file, with its line where that is known."""
    from letterdesk.output.pack_review import failure
    from letterdesk.store.packs.flaw_lines import find_lines

    letter = f"{view.language}/letter-{view.position.value}.j2"
    (flaw,) = find_lines((failure(error, pack.folder.name, letter),), texts)
    return flaw


def unready(flaws: Sequence[Flaw]) -> Iterator[Flaw]:
    """The flaws that keep a pack from being handed out."""
    from letterdesk.core.flaws import Severity

    return (flaw for flaw in flaws if flaw.severity is Severity.ERROR)
