"""Rules of the house that import-linter does not hold."""

import ast
import os
import pwd
import shutil
import subprocess
from collections.abc import Container, Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from letterdesk.cli.main import VERBS

ROOT = Path(__file__).parents[1]
CODE = sorted((ROOT / "letterdesk").rglob("*.py"))

_NETWORK = ("socket", "ssl", "urllib", "http", "ftplib", "smtplib", "xmlrpc", "asyncio")
_QT_NETWORK = ("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngine")


def _calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            yield name, node


def _imported(tree: ast.AST) -> Iterator[str]:
    """Every module imported, by statement or by a call with its name as a string."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
    for name, call in _calls(tree):
        if name in ("__import__", "import_module"):
            yield from (str(a.value) for a in call.args if isinstance(a, ast.Constant))


@cache
def _parsed(path: Path) -> ast.AST:
    return ast.parse(path.read_text(encoding="utf-8"))


def _module(path: Path) -> str:
    """A file of the package as it is imported; a folder's ``__init__`` is the folder."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_nothing_knows_the_network() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {module}"
        for path in CODE
        for module in _imported(_parsed(path))
        if module.split(".")[0] in _NETWORK or module.startswith(_QT_NETWORK)
    ]
    assert not found


@pytest.mark.parametrize(
    ("line", "module"),
    [
        ("import urllib.request", "urllib.request"),
        ("from PySide6 import QtNetwork", "PySide6.QtNetwork"),
        ("__import__('socket')", "socket"),
        ("importlib.import_module('http.client')", "http.client"),
    ],
)
def test_every_way_of_importing_is_seen(line: str, module: str) -> None:
    assert module in set(_imported(ast.parse(line)))


def _known(tree: ast.AST, modules: Container[str]) -> set[str]:
    """Which of ``modules`` are imported: a folder itself only for what stands in no file of it."""
    imported = set(_imported(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = (f"{node.module}.{alias.name}" for alias in node.names)
            if all(name in modules for name in names):
                imported.discard(node.module)
    return {name for name in imported if name in modules}


def test_no_import_leads_back_to_where_it_came_from() -> None:
    """Not within a function and not for types alone either: one idea would live in two files."""
    modules = {_module(path): path for path in CODE}
    knows = {name: _known(_parsed(path), modules) for name, path in modules.items()}
    assert sum(map(len, knows.values())) > len(modules)  # most files know several others
    try:
        TopologicalSorter(knows).prepare()
    except CycleError as error:
        pytest.fail(" is known by ".join(error.args[1]))


def test_no_thread_beside_a_window_destroys_what_is_the_windows() -> None:
    """Every one is started where the collector is held back (docs/decisions/0192)."""
    started = {
        path.name
        for path in CODE
        if "gui" in path.relative_to(ROOT).parts
        for name, _ in _calls(_parsed(path))
        if name in ("Thread", "Timer", "QThreadPool", "ThreadPoolExecutor", "ThreadPool")
    }
    assert started == {"channel.py"}, "a kiosk's, which holds it back line by line"


def test_what_is_translated_is_written_out() -> None:
    """lupdate reads the source: it takes an f-string literally and misses a variable."""
    found = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in CODE
        for name, call in _calls(_parsed(path))
        for words in (call.args[:1] if name == "tr" else call.args[:2])
        if (name in ("tr", "QT_TRANSLATE_NOOP") and not isinstance(words, ast.Constant))
        or (name == "translate" and isinstance(words, ast.JoinedStr))
    ]
    assert not found


def test_tests_stand_where_the_code_stands() -> None:
    folders = {p.parent.relative_to(ROOT / "tests") for p in (ROOT / "tests").rglob("test_*.py")}
    mirrored = {f for f in folders if (ROOT / "letterdesk" / f).is_dir()}
    assert folders - mirrored <= {
        Path(),  # the desk, and the project as a whole
        Path("packaging"),
        Path("benchmarks"),
        Path("kiosk"),  # a whole kiosk, its supervisor and its sessions
        Path("screen"),  # the whole program on a virtual screen
    }


def test_every_module_is_named_by_a_test_or_by_another_module() -> None:
    """What nobody names is dead: a leftover, or a feature without a test."""
    everything = [*CODE, *(ROOT / "tests").rglob("*.py")]
    named = {module for path in everything for module in _imported(_parsed(path))}
    modules = {_module(path) for path in CODE if path.stem not in ("__init__", "__main__")}
    verbs = {module for module, _does in VERBS.values()}
    unnamed = modules - named - verbs
    assert not unnamed


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("needs git and its checkout, to know which files are the project's")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    home = pwd.getpwuid(os.getuid()).pw_dir  # $HOME is the tests' own
    places = [str(ROOT).encode(), *(f"{at}/".encode() for at in (home, "/root", "/Users", "/work"))]
    found = [
        name
        for name in listed.stdout.decode().split("\0")
        if name and (ROOT / name).is_file() and any(p in (ROOT / name).read_bytes() for p in places)
    ]
    assert not found
