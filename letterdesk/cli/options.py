"""Options that several verbs share, and how their words become values."""

import argparse
from datetime import date
from pathlib import Path

from letterdesk.core.ask import Position
from letterdesk.core.bills import BillId, parse_bill_id
from letterdesk.core.campaign import Campaign
from letterdesk.core.constituent import Constituent, explain, find_problems, tidy
from letterdesk.core.errors import UserError
from letterdesk.core.states import REPRESENTED, state_code
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.packs import find_campaign


def day(text: str) -> date:
    """Read a date written as 2017-10-01."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"“{text}” is not a date. Please write year-month-day, such as 2017-10-01"
        ) from None


def add_campaign(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--campaign", required=True, metavar="ID", help="see 'letterdesk campaigns'"
    )


def add_position(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--position",
        choices=[position.value for position in Position],
        default=Position.SUPPORT.value,
        help="for or against the bill (default: support)",
    )


def add_language(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--language",
        metavar="CODE",
        default="en",
        help="your language, en or es: letters go out in English, with a copy for you to read",
    )


def add_folder(parser: argparse._ActionsContainer, *, required: bool = True) -> None:
    parser.add_argument(
        "--out", type=Path, required=required, metavar="DIR", help="folder for the files"
    )
    parser.add_argument(
        "--replace", action="store_true", help="replace files of the same name in that folder"
    )


def add_as_of(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--as-of",
        type=day,
        metavar="YYYY-MM-DD",
        help="make the letter of another day, marked as an example",
    )


def choose_campaign(campaign_id: str, language: str) -> Campaign:
    """Load a campaign by its id and check that it speaks ``language``.

    Raises UserError naming the campaigns, or the languages, that there are.
    """
    campaign = find_campaign(campaign_id)
    if language not in campaign.guides:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP(
                    "core", "This campaign has no words in the language “{language}”."
                ),
                language=language,
            ),
            sentence(
                QT_TRANSLATE_NOOP("core", "It has: {languages}."),
                languages=", ".join(campaign.guides),
            ),
            wrong_input=True,
        )
    return campaign


def position_of(word: str, campaign: Campaign) -> Position:
    """The position meant by ``word``. Raises UserError when the campaign does not offer it."""
    position = Position(word)
    if position not in campaign.positions:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP("core", "This campaign has no letters that {position} the bill."),
                position=position.value,
            ),
            wrong_input=True,
        )
    return position


def bill_of(text: str | None, campaign: Campaign) -> BillId | None:
    """The campaign's bill meant by ``text``; None when none was named.

    A number without a Congress is read as one of the campaign's own. Raises UserError for
    a bill that the campaign does not have.
    """
    if text is None:
        return None
    for bill in campaign.bills:
        if parse_bill_id(text, congress=bill.id.congress) == bill.id:
            return bill.id
    raise UserError(
        sentence(
            QT_TRANSLATE_NOOP("core", "The campaign “{campaign}” has no bill “{bill}”."),
            campaign=campaign.id,
            bill=text,
        ),
        sentence(
            QT_TRANSLATE_NOOP("core", "It has: {bills}."),
            bills=", ".join(f"{bill.id} ({bill.id.citation})" for bill in campaign.bills),
        ),
        wrong_input=True,
    )


def constituent_of(options: argparse.Namespace) -> Constituent:
    """The writer as typed. Raises UserError with one sentence for each field to mend."""
    fields = ("name", "street", "unit", "city", "state", "zip", "phone")
    you = tidy(Constituent(**{field: getattr(options, field, "") for field in fields}))
    problems = find_problems(you)
    if problems:
        raise UserError(
            sentence(
                "{problems}", problems="\n".join(f"--{p.field}: {explain(p)}" for p in problems)
            ),
            sentence(QT_TRANSLATE_NOOP("core", "Nothing was written.")),
            wrong_input=True,
        )
    return you


def represented_state(text: str) -> str:
    """The two letters of a state or territory with a seat in Congress, as people write it."""
    code = state_code(text)
    if code in REPRESENTED:
        return code
    raise UserError(
        sentence(QT_TRANSLATE_NOOP("core", "No state or territory with a seat in Congress is called {text}."), text=text),
        sentence(QT_TRANSLATE_NOOP("core", "Please use its two letters, such as IL, or its name.")),
        wrong_input=True,
    )  # fmt: skip
