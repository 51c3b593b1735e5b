"""Campaign packs as an organiser makes them: begun, checked, built."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from letterdesk.core.bills import BillId
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import FileError, UserError
from letterdesk.core.finding import Notice
from letterdesk.core.flaws import Flaw, Severity
from letterdesk.core.members import Member, Role
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence

if TYPE_CHECKING:
    from letterdesk.store.billstatus import PutInPack
    from letterdesk.store.packs.source import PackSource


def check_pack(path: Path, today: date) -> tuple[Flaw, ...]:
    """Everything to mend in the pack at ``path``, a folder or a ``.letterpack`` file.

    The gravest first, then by file and line. Raises UserError when there is no pack at all.
    """
    from letterdesk.store.packs.source import open_source

    return check_source(open_source(path), today)


def check_source(
    source: "PackSource", today: date, wanted: Callable[[], bool] = lambda: True
) -> tuple[Flaw, ...]:
    """The same of a pack wherever it is. Ends early, with less, once it is not ``wanted``."""
    from letterdesk.core.campaign_review import review_campaign
    from letterdesk.core.text_review import review_texts
    from letterdesk.desk.bill_texts import review_files
    from letterdesk.output.pack_papers import review_papers
    from letterdesk.output.pack_review import review_rendered
    from letterdesk.store.packs.flaw_lines import find_lines
    from letterdesk.store.packs.reading import read_source
    from letterdesk.store.packs.text_files import texts_of

    try:
        pack = read_source(source)
    except FileError as error:
        file = error.file.removeprefix(f"{source.name}/")
        hint = sentence(QT_TRANSLATE_NOOP("core", "Mend this first: until then nothing else of the campaign can be checked."))  # fmt: skip
        return (Flaw(Severity.ERROR, "unreadable", file, error.what, hint, error.line),)
    flaws = [
        Flaw(
            Severity.WARNING, n.code, n.file.removeprefix(f"{source.name}/"), n.what, n.hint, n.line
        )
        for n in pack.notices
    ]
    flaws += review_campaign(pack.campaign, today)
    flaws += review_texts(pack.campaign)
    still_wanted = _until_unwanted(wanted)
    flaws += review_files(source, pack.campaign, still_wanted)
    if still_wanted():
        flaws += review_rendered(pack.campaign, longest_named(today), still_wanted)
        flaws += review_papers(pack.campaign, today, still_wanted)
    placed = find_lines(flaws, texts_of(source, pack.campaign))
    return tuple(
        sorted(placed, key=lambda f: (f.severity is not Severity.ERROR, f.file, f.line, f.code))
    )


def _until_unwanted(wanted: Callable[[], bool]) -> Callable[[], bool]:
    """``wanted``, which is not asked again once it has said no."""
    answers = iter(wanted, False)
    return lambda: next(answers, False)


def longest_named(today: date) -> Mapping[Role, Member]:
    """For each role, the member of Congress with the longest name."""
    from letterdesk.store.directory import open_directory

    longest: dict[Role, Member] = {}
    with open_directory(day=today) as directory:
        for member in directory.members():
            known = longest.get(member.role)
            if known is None or len(member.name) > len(known.name):
                longest[member.role] = member
    return longest


def build_pack(folder: Path, out: Path, today: date, *, overwrite: bool = False) -> Path:
    """Make a pack's folder into one ``.letterpack`` file in the folder ``out``; its path.

    Raises UserError when the pack has an error, naming the first, and writes nothing then.
    """
    from letterdesk.desk.attaching import require_pack
    from letterdesk.store.files import make_folder, save_new
    from letterdesk.store.packs.archive import build_archive
    from letterdesk.store.packs.source import SUFFIX, FolderSource
    from letterdesk.store.packs.text_files import files_of

    require_pack(folder)
    source = FolderSource(folder.resolve())
    refuse_errors(check_pack(source.folder, today))
    make_folder(out)
    path = out / f"{source.name}{SUFFIX}"
    save_new(path, build_archive(source.name, files_of(source)), overwrite=overwrite)
    return path


def refuse_errors(flaws: tuple[Flaw, ...]) -> None:
    """Raise UserError for a pack with errors, naming the first."""
    errors = [flaw for flaw in flaws if flaw.severity is Severity.ERROR]
    if errors:
        first = errors[0]
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "This campaign is not ready. {file}, line {line}: {what}."), file=first.file, line=first.line or 1, what=first.what),
            sentence(QT_TRANSLATE_NOOP("core", "Look at everything there is to mend with: letterdesk pack check")),
            wrong_input=True,
        )  # fmt: skip


@dataclass(frozen=True)
class Offer:
    """The campaigns that a person may choose from."""

    campaigns: tuple[Campaign, ...]
    seals: Mapping[str, Notice]
    """By id: who signed it, for each that did not come with Letterdesk."""
    notices: tuple[Notice, ...]
    """About those that are installed and cannot be offered."""


def offer_campaigns() -> Offer:
    """The campaigns in the box and those installed, without those for practice.

    A stranger's pack that cannot be read must not take the others away: it becomes a notice.
    Raises UserError for a broken one in the box, where only a new installation helps.
    """
    from letterdesk.store.packs import load_campaign, survey_packs
    from letterdesk.store.packs.installed import not_offered

    found = survey_packs()
    campaigns = [load_campaign(path) for path in found.in_the_box]
    seals, notices = {}, list(found.notices)
    for path, seal in found.installed.items():
        from letterdesk.store.packs.seal import seal_notice

        try:
            campaign = load_campaign(path)
        except UserError as error:
            notices.append(not_offered(path, error))
            continue
        campaigns.append(campaign)
        seals[campaign.id] = seal_notice(seal)
    chosen = tuple(campaign for campaign in campaigns if not campaign.practice)
    return Offer(chosen, seals, tuple(notices))


def begin_pack(
    folder: Path,
    *,
    title: str,
    organiser: str,
    bills: tuple[BillId, ...] = (),
    billstatus: tuple[Path, ...] = (),
    languages: tuple[str, ...] = ("en",),
) -> Path:
    """Write a complete pack into a new ``folder``, to be filled in; its path.

    Its letters fit any bill. What only its author can say is marked, and ``check_pack``
    finds every mark. Facts come from ``billstatus`` files; a bill in ``bills`` without one
    gets a fact file to fill in by hand. Raises UserError, and leaves nothing behind, when
    the folder is there already or a file cannot be used.
    """
    from letterdesk.store.packs.beginning import begin

    return begin(
        folder,
        title=title,
        organiser=organiser,
        bills=bills,
        billstatus=billstatus,
        languages=languages,
    )


def import_bill(file: Path, pack: Path) -> "PutInPack":
    """Create or refresh a bill's facts in a pack's folder from its BILLSTATUS file.

    Raises UserError when the file or the pack cannot be used; then nothing is written.
    """
    from letterdesk.store.billstatus import import_bill

    return import_bill(file, pack)
