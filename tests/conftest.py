"""What every test stands on: no screen, a home of its own, and reasons where one is skipped."""

import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.print_shop import PrintShop, missing

# Before anything imports Qt or asks where settings live: nothing that a test does may reach
# the screen, the settings or the files of the person who runs it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = Path(tempfile.mkdtemp(prefix="letterdesk-tests-"))
for _name, _folder in {
    "HOME": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "runtime",
}.items():
    (_HOME / _folder).mkdir(mode=0o700, exist_ok=True)
    os.environ[_name] = str(_HOME / _folder)

if TYPE_CHECKING:
    from letterdesk.store.directory import Directory

ROOT = Path(__file__).parents[1]
SOURCE_DATA = ROOT.parent / "shared" / "data"
_SCREEN_PROGRAMS = ("Xvfb", "openbox", "xdotool")
_PDF_PROGRAMS = ("qpdf", "pdffonts", "pdfinfo", "pdftoppm", "pdftotext")

# Shared machines stall: a slow example is no finding here, speed has its own benchmarks.
_CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("quick", _CALM, max_examples=60)
settings.register_profile("ci", _CALM, max_examples=60, derandomize=True, database=None)
settings.register_profile("campaign", _CALM, max_examples=20_000)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--campaigns",
        action="store_true",
        help="also run the long fuzzing campaigns, with many examples",
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--campaigns"):
        settings.load_profile("campaign")
    else:
        settings.load_profile("ci" if os.environ.get("CI") else "quick")


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the window's tests alone where ``./check`` has found that Qt cannot be loaded."""
    windowless = not config.pluginmanager.hasplugin("pytest-qt")
    of_the_window = collection_path in (ROOT / "tests" / d for d in ("gui", "kiosk", "screen"))
    return True if windowless and of_the_window else None


def pytest_report_header(config: pytest.Config) -> str | None:
    if config.pluginmanager.hasplugin("pytest-qt"):
        return None
    return "No tests of the window (tests/gui, tests/kiosk, tests/screen): Qt's system libraries are missing here."


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        reason = _reason_to_skip(item, campaigns=config.getoption("--campaigns"))
        if reason:
            item.add_marker(pytest.mark.skip(reason=reason))


def _reason_to_skip(item: pytest.Item, *, campaigns: bool) -> str:
    if item.get_closest_marker("campaign") and not campaigns:
        return "a long fuzzing campaign; run with --campaigns"
    if item.get_closest_marker("source_data") and not SOURCE_DATA.is_dir():
        return "needs the source data beside the checkout, in ../shared/data"
    missing = [program for program in _SCREEN_PROGRAMS if not shutil.which(program)]
    if item.get_closest_marker("screen") and missing:
        return f"needs {', '.join(missing)} to open a window on a screen of its own"
    return ""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None]:
    """Skip, rather than fail, a test that looks at a PDF with a program that is not here."""
    try:
        yield
    except FileNotFoundError as error:
        if error.filename not in _PDF_PROGRAMS:
            raise
        pytest.skip(f"needs {error.filename}")


@pytest.fixture(scope="session")
def directory() -> "Iterator[Directory]":
    """The real directory in the box."""
    from letterdesk.store.directory import open_directory

    with open_directory() as opened:
        yield opened


@pytest.fixture(scope="session")
def _private_cups() -> Iterator[PrintShop]:
    if reason := missing():
        pytest.skip(reason)
    shop = PrintShop()
    yield shop
    shop.close()


@pytest.fixture
def shop(_private_cups: PrintShop, monkeypatch: pytest.MonkeyPatch) -> PrintShop:
    """A real CUPS of our own with one idle printer, as the print system of this test."""
    monkeypatch.setenv("CUPS_SERVER", _private_cups.server)
    _private_cups.set_up()
    return _private_cups
