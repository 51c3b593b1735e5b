"""``letterdesk directory correct`` and ``corrections``: what somebody at hand knows better."""

import argparse

from letterdesk.cli.clock import today
from letterdesk.core.congress import long_date
from letterdesk.core.corrections import Correction, office_of, standing, standing_in_words
from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.corrections import drop_correction, keep_correction, read_corrections
from letterdesk.store.directory import Directory, open_directory


def add_correction_tasks(tasks: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    correct = tasks.add_parser(
        "correct", help="correct a member's phone or address by hand", allow_abbrev=False
    )
    correct.add_argument("bioguide", metavar="BIOGUIDE", help="the member, such as D000563")
    correct.add_argument(
        "--local", default="", metavar="CITY", help="a local office, not Washington"
    )
    correct.add_argument("--phone", default="", metavar="P")
    correct.add_argument("--office-line", action="append", default=[], metavar="L", help="a line above the city; may be repeated")  # fmt: skip
    correct.add_argument("--undo", action="store_true", help="remove the correction again")
    correct.set_defaults(do=_correct)
    listed = tasks.add_parser("corrections", help="list your corrections", allow_abbrev=False)
    listed.set_defaults(do=_list)


def _correct(options: argparse.Namespace) -> int:
    if options.undo:
        if not drop_correction(options.bioguide, options.local):
            raise _wrong(
                sentence(QT_TRANSLATE_NOOP("core", "There is no such correction to remove."))
            )
        print("Removed.")
        return 0
    with _uncorrected() as directory:
        one = _new_correction(directory, options)
    keep_correction(one)
    print(f"Kept, and shown as corrected by hand on {long_date(one.day)}.")
    return 0


def _new_correction(directory: Directory, options: argparse.Namespace) -> Correction:
    member = directory.member(options.bioguide)
    if member is None:
        raise _wrong(sentence(QT_TRANSLATE_NOOP("core", "No sitting member has the id {id}."), id=options.bioguide))  # fmt: skip
    office = office_of(member, options.local)
    if office is None and options.local:
        cities = ", ".join(o.city for o in member.local_offices)
        raise _wrong(sentence(QT_TRANSLATE_NOOP("core", "{member} has no local office in {city}, only in: {cities}."), member=member.name, city=options.local, cities=cities))  # fmt: skip
    street = tuple(line for given in options.office_line if (line := " ".join(given.split())))
    digits = "".join(c for c in options.phone if c.isascii() and c.isdigit())[-10:]
    if options.phone and len(digits) != 10:
        raise _wrong(sentence(QT_TRANSLATE_NOOP("core", "{phone} is not a phone number of ten digits."), phone=options.phone))  # fmt: skip
    if not street and not digits:
        raise _wrong(sentence(QT_TRANSLATE_NOOP("core", "Nothing to correct was given. Please add --phone or --office-line.")))  # fmt: skip
    return Correction(
        bioguide=member.bioguide,
        city=office.city if office and options.local else "",
        day=today(),
        phone=f"{digits[:3]}-{digits[3:6]}-{digits[6:]}" if digits else "",
        street=street,
        phone_before=office.phone if office else "",
        street_before=office.street if office else (),
    )


def _list(_options: argparse.Namespace) -> int:
    with _uncorrected() as directory:
        for one in read_corrections():
            member = directory.member(one.bioguide)
            who = member.name if member else one.bioguide
            said = ", ".join(filter(None, (*one.street, one.phone)))
            how = standing_in_words(standing(one, member))
            print(
                f"{who} ({one.bioguide}), {one.city or 'Washington'}, {long_date(one.day)}: {said}"
            )
            print(f"  {how}")
    return 0


def _uncorrected() -> Directory:
    """The directory in use as its file has it, without anybody's corrections."""
    with open_directory(day=today()) as in_use:
        return open_directory(in_use.path)


def _wrong(message: Sentence) -> UserError:
    return UserError(message, wrong_input=True)
