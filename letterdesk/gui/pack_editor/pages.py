"""The pages of the pack editor, and which of them shows which file."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from letterdesk.gui.pack_editor.about import AboutPage
from letterdesk.gui.pack_editor.bills import BillsPage
from letterdesk.gui.pack_editor.guide import SidesPage, SummaryPage
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.page import EditorPage
from letterdesk.gui.pack_editor.reasons import ReasonsPage
from letterdesk.gui.pack_editor.template import TemplatePage
from letterdesk.store.packs.toml_places import Path


@dataclass(frozen=True)
class Chapter:
    """One page: its name in the list, and how it is made."""

    key: str
    name: str
    make: Callable[[Manuscript], EditorPage]


def chapters() -> tuple[Chapter, ...]:
    """In the order in which a campaign is written."""
    translate = QCoreApplication.translate
    return (
        Chapter("about", translate("pack_editor", "About"), AboutPage),
        Chapter("bills", translate("pack_editor", "Bills"), BillsPage),
        Chapter("guide", translate("pack_editor", "What writers read"), SummaryPage),
        Chapter("reasons", translate("pack_editor", "Reasons to tick"), ReasonsPage),
        Chapter("sides", translate("pack_editor", "Both sides"), SidesPage),
        Chapter("letter", translate("pack_editor", "Letter"), _letter),
        Chapter("asks", translate("pack_editor", "Requests"), _asks),
        Chapter("call", translate("pack_editor", "Phone script"), _call),
        Chapter("share", translate("pack_editor", "Sharing"), _share),
    )


def chapter_of(file: str, path: Path) -> str:
    """The key of the page that shows a place of a file."""
    name = file.rpartition("/")[2]
    if file == "pack.toml" or path[:1] == ("title",):
        return "bills" if path[:1] == ("bills",) else "about"
    if file.startswith(("bills/", "texts/")):
        return "bills"
    if name == "guide.toml":
        return {"points": "reasons", "both_sides": "sides"}.get(
            str(path[0]) if path else "", "guide"
        )
    kind = name.partition(".")[0].partition("-")[0]
    return kind if kind in ("letter", "call", "asks", "share") else "about"


def make_page(chapter: Chapter, manuscript: Manuscript) -> EditorPage:
    """The chapter's page; the text of a file that cannot be shown as a form until it is mended."""
    needed = ["pack.toml"]
    if chapter.key in ("about", "guide", "reasons", "sides"):
        needed += [f"{language}/guide.toml" for language in manuscript.languages]
    for file in needed:
        if manuscript.broken(file) is not None:
            return TemplatePage(
                manuscript,
                chapter.name,
                QCoreApplication.translate(
                    "pack_editor", "The file {file} cannot be read. Mend its text here."
                ).format(file=file),
                lambda _, file=file: file,  # type: ignore[misc]
                by_position=False,
            )
    return chapter.make(manuscript)


def _letter(manuscript: Manuscript) -> EditorPage:
    return TemplatePage(
        manuscript,
        QCoreApplication.translate("pack_editor", "Letter"),
        QCoreApplication.translate(
            "pack_editor",
            "The paragraphs only, with an empty line between them. Address, date, salutation and"
            " signature are set by Letterdesk.",
        ),
        lambda m: f"{m.language}/letter-{m.position.value}.j2",
        by_position=True,
    )


def _asks(manuscript: Manuscript) -> EditorPage:
    return TemplatePage(
        manuscript,
        QCoreApplication.translate("pack_editor", "Requests"),
        QCoreApplication.translate(
            "pack_editor",
            "One sentence for each request. Letterdesk chooses the one that fits; you word it, as"
            " one question, in under 24 words. Change only what stands between the quotes.",
        ),
        lambda m: f"{m.language}/asks.toml",
        by_position=False,
    )


def _call(manuscript: Manuscript) -> EditorPage:
    return TemplatePage(
        manuscript,
        QCoreApplication.translate("pack_editor", "Phone script"),
        QCoreApplication.translate(
            "pack_editor",
            "What to say to a person, answers to have ready, and what to say to a machine. Leave"
            " the lines [live], [answers] and [voicemail] as they are.",
        ),
        lambda m: f"{m.language}/call-{m.position.value}.j2",
        by_position=True,
    )


def _share(manuscript: Manuscript) -> EditorPage:
    return TemplatePage(
        manuscript,
        QCoreApplication.translate("pack_editor", "Sharing"),
        QCoreApplication.translate(
            "pack_editor",
            "Texts with which writers tell others. Leave the lines [post], [message] and [flyer]"
            " as they are.",
        ),
        lambda m: f"{m.language}/share.j2",
        by_position=False,
    )
