"""``letterdesk self-test``: does this installation work?

Uses every part once, as a letter does, and keeps nothing: for packagers after a build, and
for a volunteer before a letter night.
"""

import argparse
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date

from letterdesk import desk
from letterdesk.core.choosing import choose_members
from letterdesk.core.congress import congress_name, long_date
from letterdesk.core.constituent import Constituent
from letterdesk.core.errors import UserError
from letterdesk.core.letter import Request
from letterdesk.output.fonts import Font, font_file
from letterdesk.store.directory import open_directory
from letterdesk.store.packs import list_packs, load_campaign, read_pack
from letterdesk.store.paths import bundled
from letterdesk.store.proofs import prove_house, prove_senators

_WRITER = Constituent("Test Writer", "1 Main Street", "", "Chicago", "IL", "60613")


@dataclass(frozen=True)
class Outcome:
    check: str
    works: bool
    says: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print a list for machines")


def run(options: argparse.Namespace) -> int:
    """Print one line for each check. The exit status is 1 when any of them fails."""
    outcomes = [_outcome(name, check) for name, check in CHECKS.items()]
    if options.json:
        print(json.dumps([asdict(outcome) for outcome in outcomes], indent=2))
    else:
        for o in outcomes:
            print(f"{'ok' if o.works else 'FAILED':<8}{o.check:<12}{o.says}")
    return 0 if all(outcome.works for outcome in outcomes) else 1


def _outcome(name: str, check: Callable[[], str]) -> Outcome:
    try:
        return Outcome(name, True, check())
    except UserError as error:
        return Outcome(name, False, str(error))
    except Exception as error:  # noqa: BLE001 - whatever is broken here is the answer
        return Outcome(name, False, f"{type(error).__name__}: {error}")


def _check_resources() -> str:
    wanted = ("directory/directory.sqlite", "directory/manifest.json", "icons", "i18n")
    missing = [name for name in wanted if not (bundled("resources") / name).exists()]
    if missing:
        raise FileNotFoundError(f"{', '.join(missing)} in {bundled('resources')}")
    return "icons, translations and the directory are in the box"


def _check_directory() -> str:
    with open_directory() as directory:
        about = directory.about
        proofs = (prove_senators(directory), prove_house(directory))
    says = "; ".join(proof.says for proof in proofs)
    if not all(proof.holds for proof in proofs):
        raise ValueError(says)
    return f"{congress_name(about.congress)} as of {long_date(about.as_of)}: {says}"


def _check_campaigns() -> str:
    campaigns = [read_pack(folder).campaign for folder in list_packs()]
    if not campaigns:
        raise FileNotFoundError(f"no campaign in {bundled('templates')}")
    return ", ".join(campaign.id for campaign in campaigns)


def _check_fonts() -> str:
    missing = [font.value for font in Font if not font_file(font).is_file()]
    if missing:
        raise FileNotFoundError(", ".join(missing))
    return f"{len(Font)} font files"


def _check_letter() -> str:
    """Letters to a whole delegation, as a person makes them, dated when the directory is."""
    campaign = load_campaign(list_packs()[0])
    with open_directory() as directory:
        today: date = directory.about.as_of
        finding = desk.find(directory, _WRITER.zip, today, district=5)
    request = Request(
        campaign=campaign,
        position=campaign.positions[0],
        constituent=_WRITER,
        members=choose_members(finding, ("all",)),
        date=today,
        example=True,
    )
    prepared = desk.prepare(request)
    files = desk.make_documents(prepared, ["pdf"])
    pages = sum(file.pages for file in files if file.item is None)
    letters, calls = len(prepared.packet.letters), len(prepared.packet.calls)
    return f"{letters} letters and {calls} call cards on {pages} pages"


CHECKS: dict[str, Callable[[], str]] = {
    "resources": _check_resources,
    "directory": _check_directory,
    "campaigns": _check_campaigns,
    "fonts": _check_fonts,
    "letter": _check_letter,
}
"""Name -> a check that gives what to say when all is well, and raises when not."""
