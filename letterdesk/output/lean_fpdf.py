"""fpdf2, without the parts that Letterdesk never asks it for. The only import of fpdf2.

It reads pictures, SVG and HTML, signs and encrypts, and prepares fonts. What that takes, Pillow,
fontTools and more, is five times what the rest of it takes: 160 ms and 27 MB before the first
letter is on the screen (docs/decisions/0171). So while fpdf2 is imported these modules are stood
in for. Their names are there, for fpdf2 to import; nothing can be made or asked of them, and who
tries is told so by :class:`NotImported`. Imported by anybody else they are what they always are.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

LEFT_OUT = (
    "PIL",
    "cryptography",
    "defusedxml",
    "endesive",
    "fontTools",
    "fpdf.drawing",
    "fpdf.encryption",
    "fpdf.font_type_3",
    "fpdf.html",
    "fpdf.image_parsing",
    "fpdf.linearization",
    "fpdf.outline",
    "fpdf.pattern",
    "fpdf.recorder",
    "fpdf.sign",
    "fpdf.svg",
    "fpdf.table",
    "fpdf.template",
    "fpdf.transitions",
)
"""With everything in them."""

_MADE = ("SVGLimits",)
"""What every document makes one of, and ours never look at."""


class NotImported(Exception):  # noqa: N818 - the whole sentence
    """A part of fpdf2 was asked for that is left out."""


class _LeftOutType(type):
    """The type of every class that is left out, or function."""

    def __call__(cls, *_args: Any, **_kwargs: Any) -> Any:
        if cls.__name__ in _MADE:
            return super().__call__()
        raise NotImported(f"{cls.__module__}.{cls.__name__}")

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):  # what Python asks of every class
            raise AttributeError(name)
        raise NotImported(f"{cls.__module__}.{cls.__name__}.{name}")


class _LeftOut(ModuleType):
    """A module that has whatever name is imported from it."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what Python asks of every module
            raise AttributeError(name)
        stand_in = _LeftOutType(name, (), {"__module__": self.__name__})
        setattr(self, name, stand_in)
        return stand_in


class _Finder:
    """Finds stand-ins for the modules that are left out."""

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        left_out = any(f"{name}.".startswith(f"{one}.") for one in LEFT_OUT)
        loader: Any = self  # it has the two methods that are asked of one
        return ModuleSpec(name, loader, is_package=True) if left_out else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _LeftOut(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing in it."""


@contextmanager
def _left_out() -> Iterator[None]:
    """Modules of :data:`LEFT_OUT` that are imported here for the first time are stand-ins."""
    finder = _Finder()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name, module in list(sys.modules.items()):
            if isinstance(module, _LeftOut):
                del sys.modules[name]


with _left_out():
    from fpdf import FPDF, ViewerPreferences
    from fpdf.bidi import BidiParagraph
    from fpdf.enums import OutputIntentSubType, TextDirection
    from fpdf.output import OutputProducer, PDFICCProfile, PDFPagesRoot
    from fpdf.structure_tree import StructureTreeBuilder
    from fpdf.syntax import PDFArray, PDFObject

__all__ = [
    "FPDF",
    "BidiParagraph",
    "OutputIntentSubType",
    "OutputProducer",
    "PDFArray",
    "PDFICCProfile",
    "PDFObject",
    "PDFPagesRoot",
    "StructureTreeBuilder",
    "TextDirection",
    "ViewerPreferences",
]
