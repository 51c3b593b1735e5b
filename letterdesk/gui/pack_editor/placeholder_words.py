"""What each placeholder becomes, for the palette and the completion."""

from PySide6.QtCore import QCoreApplication


def groups() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Headings, each with placeholders and a sentence on what stands there in a letter."""
    tr = QCoreApplication.translate
    return (
        (tr("placeholders", "The letter itself"), (
            ("story", tr("placeholders", "The writer’s own words. Needed once in a letter.")),
            ("ask", tr("placeholders", "The request that fits the bill’s stage and the member.")),
            ("points", tr("placeholders", "The sentences of the reasons that the writer ticked.")),
            ("point", tr("placeholders", "The first of these sentences, for the phone.")),
            ("date", tr("placeholders", "The letter’s date as 2026-11-23, to compare.")),
            ("position", tr("placeholders", "support or oppose, to compare.")),
            ("ask_code", tr("placeholders", "Which request it is, to compare.")),
        )),
        (tr("placeholders", "The bill"), (
            ("bill", tr("placeholders", "Its number, such as H.R. 1865.")),
            ("named", tr("placeholders", "Its number and title, for the first time it is named.")),
            ("title", tr("placeholders", "Its title alone.")),
            ("nickname", tr("placeholders", "Its short name, such as FOSTA, if it has one.")),
            ("law", tr("placeholders", "The law’s number, such as 115-164, once it is law.")),
            ("stage", tr("placeholders", "How far the bill has come, to compare.")),
            ("first_chamber", tr("placeholders", "house or senate, where it began; to compare.")),
        )),
        (tr("placeholders", "The member of Congress"), (
            ("member_name", tr("placeholders", "Title and last name, such as Senator Durbin.")),
            ("member_full_name", tr("placeholders", "The full name without a title.")),
            ("chamber", tr("placeholders", "house or senate, to compare.")),
            ("role", tr("placeholders", "senator, representative, delegate; to compare.")),
            ("sponsor", tr("placeholders", "True for whoever introduced the bill.")),
            ("cosponsor", tr("placeholders", "True for whoever signed on to the bill.")),
            ("on_committee", tr("placeholders", "True for a committee that has the bill.")),
        )),
        (tr("placeholders", "The writer"), (
            ("writer_name", tr("placeholders", "The writer’s name.")),
            ("writer_street", tr("placeholders", "Their street and house number.")),
            ("writer_city", tr("placeholders", "Their city.")),
            ("writer_state", tr("placeholders", "Their state, spelled out.")),
            ("writer_zip", tr("placeholders", "Their ZIP code.")),
            ("spelled_zip", tr("placeholders", "The ZIP code digit by digit, to be said.")),
            ("writer_phone", tr("placeholders", "Their phone number, if they gave one.")),
            ("spelled_phone", tr("placeholders", "The phone number digit by digit.")),
        )),
    )  # fmt: skip


def sharing() -> tuple[tuple[str, str], ...]:
    """The placeholders of the texts for telling others."""
    tr = QCoreApplication.translate
    return (
        ("campaign", tr("placeholders", "The campaign’s title.")),
        ("summary", tr("placeholders", "What it is about.")),
        ("organiser", tr("placeholders", "Who is behind it.")),
        ("url", tr("placeholders", "The address of its web page.")),
        ("bills", tr("placeholders", "The numbers of its bills.")),
    )


IN_TEXT = {"points": '{{ points | join(" ") }}', "bills": '{{ bills | join(" and ") }}'}
"""How a list is put into a text; all else stands alone between braces."""


def written(name: str) -> str:
    """A placeholder as it stands in a text: '{{ bill }}'."""
    return IN_TEXT.get(name, f"{{{{ {name} }}}}")


def choices(file: str) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """What may be put into ``file``, by headings."""
    if file.endswith("share.j2"):
        return ((QCoreApplication.translate("placeholders", "The campaign"), sharing()),)
    all_ = groups()
    if file.endswith("asks.toml"):  # a request is put into others, and has no place for words
        first = tuple(p for p in all_[0][1] if p[0] not in ("ask", "story"))
        return ((all_[0][0], first), *all_[1:])
    if "/call-" in file:
        return ((all_[0][0], tuple(p for p in all_[0][1] if p[0] != "story")), *all_[1:])
    return all_
