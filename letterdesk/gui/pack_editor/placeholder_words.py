"""What each placeholder becomes, for the palette and the completion."""

from PySide6.QtCore import QCoreApplication


def groups() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Headings, each with placeholders and a sentence on what stands there in a letter."""
    translate = QCoreApplication.translate
    return (
        (translate("placeholders", "The letter itself"), (
            ("story", translate("placeholders", "The writer’s own words. Needed once in a letter.")),
            ("ask", translate("placeholders", "The request that fits the bill’s stage and the member.")),
            ("points", translate("placeholders", "The sentences of the reasons that the writer ticked.")),
            ("point", translate("placeholders", "The first of these sentences, for the phone.")),
            ("date", translate("placeholders", "The letter’s date as 2026-11-23, to compare.")),
            ("position", translate("placeholders", "support or oppose, to compare.")),
            ("ask_code", translate("placeholders", "Which request it is, to compare.")),
        )),
        (translate("placeholders", "The bill"), (
            ("bill", translate("placeholders", "Its number, such as H.R. 1865.")),
            ("named", translate("placeholders", "Its number and title, for the first time it is named.")),
            ("title", translate("placeholders", "Its title alone.")),
            ("nickname", translate("placeholders", "Its short name, such as FOSTA, if it has one.")),
            ("law", translate("placeholders", "The law’s number, such as 115-164, once it is law.")),
            ("stage", translate("placeholders", "How far the bill has come, to compare.")),
            ("first_chamber", translate("placeholders", "house or senate, where it began; to compare.")),
        )),
        (translate("placeholders", "The member of Congress"), (
            ("member_name", translate("placeholders", "Title and last name, such as Senator Durbin.")),
            ("member_full_name", translate("placeholders", "The full name without a title.")),
            ("chamber", translate("placeholders", "house or senate, to compare.")),
            ("role", translate("placeholders", "senator, representative, delegate; to compare.")),
            ("sponsor", translate("placeholders", "True for whoever introduced the bill.")),
            ("cosponsor", translate("placeholders", "True for whoever signed on to the bill.")),
            ("on_committee", translate("placeholders", "True for a committee that has the bill.")),
        )),
        (translate("placeholders", "The writer"), (
            ("writer_name", translate("placeholders", "The writer’s name.")),
            ("writer_street", translate("placeholders", "Their street and house number.")),
            ("writer_city", translate("placeholders", "Their city.")),
            ("writer_state", translate("placeholders", "Their state, spelled out.")),
            ("writer_zip", translate("placeholders", "Their ZIP code.")),
            ("spelled_zip", translate("placeholders", "The ZIP code digit by digit, to be said.")),
            ("writer_phone", translate("placeholders", "Their phone number, if they gave one.")),
            ("spelled_phone", translate("placeholders", "The phone number digit by digit.")),
        )),
    )  # fmt: skip


def sharing() -> tuple[tuple[str, str], ...]:
    """The placeholders of the texts for telling others."""
    translate = QCoreApplication.translate
    return (
        ("campaign", translate("placeholders", "The campaign’s title.")),
        ("summary", translate("placeholders", "What it is about.")),
        ("organiser", translate("placeholders", "Who is behind it.")),
        ("url", translate("placeholders", "The address of its web page.")),
        ("bills", translate("placeholders", "The numbers of its bills.")),
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
