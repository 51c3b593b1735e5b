from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from letterdesk.output import fallback_fonts


@pytest.fixture
def fonts_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Lets a test say in which folders fonts are looked for, beside our own."""

    def look(*folders: Path) -> None:
        monkeypatch.setattr(fallback_fonts, "font_folders", lambda: folders)
        fallback_fonts.fallback_fonts.cache_clear()

    yield look
    fallback_fonts.fallback_fonts.cache_clear()


@pytest.fixture
def only_our_fonts(fonts_in: Callable[..., None]) -> None:
    """A computer without any other font."""
    fonts_in()
