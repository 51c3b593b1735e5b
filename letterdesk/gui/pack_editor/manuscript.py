"""The campaign as it is being written: its texts, what is saved of them, and where one looks."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from letterdesk import desk
from letterdesk.core.ask import Position
from letterdesk.core.campaign_review import UNFINISHED
from letterdesk.core.errors import UserError
from letterdesk.store.packs.toml_editing import EditedToml, Value
from letterdesk.store.packs.toml_places import Path
from letterdesk.store.packs.working import PackFiles


class Manuscript(QObject):
    """Everything typed goes here at once; nothing reaches the disk before ``save``."""

    changed = Signal()
    """A text is another than before."""
    rearranged = Signal()
    """Languages, positions, bills or points have changed: forms are made anew."""
    view_changed = Signal()
    """Another language or position is looked at."""

    def __init__(self, pack: PackFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pack = pack
        self._saved = pack.texts
        self._texts = dict(self._saved)
        self._tomls: dict[str, EditedToml] = {}
        self._put: set[str] = set()
        """TOML files whose text is older than what was put into them."""
        self.language = "en"
        self.position = self.positions[0] if self.positions else Position.SUPPORT

    # --- what is in it ---

    @property
    def texts(self) -> dict[str, str]:
        """Every text as it is now, by its file's name in the pack."""
        for file in self._put:
            self._texts[file] = self._tomls[file].text
        self._put.clear()
        return dict(self._texts)

    def text(self, file: str) -> str:
        if file in self._put:
            self._texts[file] = self._tomls[file].text
            self._put.discard(file)
        return self._texts.get(file, "")

    def get(self, file: str, *path: str | int) -> Any:
        """A value of a TOML file; None where there is none, or the file cannot be read."""
        try:
            return self._toml(file).get(*path)
        except UserError:
            return None

    def broken(self, file: str) -> UserError | None:
        """Why a TOML file cannot be shown as a form; None when it can."""
        try:
            self._toml(file)
        except UserError as error:
            return error
        return None

    @property
    def languages(self) -> tuple[str, ...]:
        listed = self.get("pack.toml", "languages")
        known = [str(code) for code in listed] if isinstance(listed, list) else []
        return tuple(dict.fromkeys(("en", *known)))

    @property
    def positions(self) -> tuple[Position, ...]:
        listed = self.get("pack.toml", "positions")
        known = listed if isinstance(listed, list) else []
        return tuple(position for position in Position if position in known)

    @property
    def bills(self) -> tuple[str, ...]:
        listed = self.get("pack.toml", "bills")
        return tuple(map(str, listed)) if isinstance(listed, list) else ()

    @property
    def title(self) -> str:
        title = self.get("en/guide.toml", "title")
        return (
            title if isinstance(title, str) and UNFINISHED not in title else self.pack.folder.name
        )

    @property
    def files(self) -> Mapping[str, bytes]:
        """Every file as it is now but for the texts: official texts of bills, the logo."""
        return self.pack.now

    @property
    def unsaved(self) -> bool:
        return bool(self.pack.put) or self.texts != self._saved

    # --- changing it ---

    def put(self, file: str, path: Path, value: Value) -> None:
        """Set one value of a TOML file."""
        self._toml(file).put(path, value)
        self._touched(file)

    def remove(self, file: str, *path: str | int) -> None:
        self._toml(file).remove(*path)
        self._touched(file)

    def put_rows(self, file: str, key: str, rows: list[dict[str, str]]) -> None:
        self._toml(file).put_rows(key, rows)
        self._touched(file)

    def set_text(self, file: str, text: str) -> None:
        """Set a whole file, as somebody types it."""
        if self.text(file) != text:
            self._texts[file] = text
            self._tomls.pop(file, None)
            self.changed.emit()

    def replace(self, texts: Mapping[str, str]) -> None:
        """Take in files made elsewhere, such as those of one more language."""
        for file, text in texts.items():
            self._put.discard(file)
            self._texts[file] = text
            self._tomls.pop(file, None)
        self.rearranged.emit()
        self.changed.emit()

    def put_file(self, file: str, data: bytes | None) -> None:
        """Put in a file that is kept as it is, or with None take it out."""
        self.pack = self.pack.with_file(file, data)
        self.rearranged.emit()
        self.changed.emit()

    def look_at(self, *, language: str = "", position: Position | None = None) -> None:
        """Show another language or position everywhere."""
        before = self.language, self.position
        self.language = language or self.language
        self.position = position or self.position
        if before != (self.language, self.position):
            self.view_changed.emit()

    def save(self, *, overwrite: bool = False) -> None:
        """Save what has changed. Raises UserError; then all of it is still here."""
        self.pack = desk.save_pack(self.pack, self.texts, overwrite=overwrite)
        self._saved = self.pack.texts

    def _toml(self, file: str) -> EditedToml:
        if file not in self._tomls:
            self._tomls[file] = EditedToml(file, self._texts.get(file, ""))
        return self._tomls[file]

    def _touched(self, file: str) -> None:
        self._put.add(file)
        self.changed.emit()
