"""Keeps PySide6 from reading, and holding in memory, the source of every module imported."""

import sys
from types import ModuleType


def leave_sources_unread() -> None:
    """Tell PySide6 that no module asks for Qt under other names. Call it before others import.

    PySide6 can spell Qt's methods in snake case, module by module. To learn which modules of
    the program may ask for that, it looks for the word "PySide6" in the source of each that
    is imported after it, Jinja2 and the standard library too, and Python keeps all those
    lines. We ask for nothing of the kind. docs/decisions/0079.
    """
    import PySide6  # noqa: F401 - brings the module below with it

    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and "_mod_uses_pyside" in vars(feature):
        vars(feature)["_mod_uses_pyside"] = _asks_for_nothing


def _asks_for_nothing(_module: ModuleType) -> bool:
    return False
