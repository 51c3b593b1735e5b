"""The palettes: worked out from one table, and readable."""

import pytest

from letterdesk.gui.tokens import DARK, LIGHT, Colours, Ink, colour

TEXT, SHAPE = 4.5, 3.0
"""Contrast that WCAG 2.2 asks for: 1.4.3 of text, 1.4.11 of what shows a control."""

PAIRS = [
    *((front, back, TEXT) for front in ("text", "muted", "accent", "danger", "caution", "done")
      for back in ("desk", "card", "field", "chosen")),
    ("text", "caution_wash", TEXT),
    ("caution", "caution_wash", TEXT),
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_strong", TEXT),
    ("rail_text", "rail", TEXT),
    ("rail_text", "rail_here", TEXT),
    ("rail_muted", "rail", TEXT),
    ("rail_muted", "rail_here", TEXT),
    ("rail_focus", "rail", SHAPE),
    *(("edge", back, SHAPE) for back in ("desk", "card", "field")),
    *(("focus", back, SHAPE) for back in ("desk", "card", "field")),
]  # fmt: skip


def luminance(value: str) -> float:
    """Relative luminance of '#rrggbb', as WCAG defines it."""
    channels = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_every_pair_of_roles_is_readable(
    palette: Colours, front: str, back: str, least: float
) -> None:
    assert contrast(getattr(palette, front), getattr(palette, back)) >= least


def test_an_ink_runs_from_black_to_white() -> None:
    ink = Ink(250, 0.08)
    assert colour(ink, 0) == "#000000"
    assert colour(ink, 1) == "#ffffff"
