"""Dresses the application: Qt's palette and one style sheet, both worked out from the tokens.

The only place that turns roles into paint. Sizes come from the size of the person's own
text; colours follow the system between light and dark. Where the system asks for high
contrast, the system's own colours play every role and ours step aside.
"""

from functools import partial
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from letterdesk.gui.icons import icon_file
from letterdesk.gui.stylesheet import stylesheet
from letterdesk.gui.tokens import BODY_ENLARGED, DARK, LIGHT, SPACE, Colours

_SERIF_PACKAGE, _SANS_PACKAGE = "font_source_serif_pro", "font_source_sans_pro"
SERIF, _SANS = "Source Serif Pro", "Source Sans Pro"


def em(size: float = 1.0) -> int:
    """``size`` em in pixels, where one em is the application's text size."""
    return round(size * QFontInfo(QApplication.font()).pixelSize())


def space(name: str) -> int:
    """A step of the spacing scale ('xs' to 'xl') in pixels."""
    return em(SPACE[name])


def dress(app: QApplication) -> None:
    """Give ``app`` Letterdesk's look, now and whenever the system's colours change."""
    app.setStyle("Fusion")
    _load_fonts()
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * BODY_ENLARGED)
    app.setFont(font)
    hints = app.styleHints()
    recolour = partial(_colour, app)
    hints.colorSchemeChanged.connect(recolour)
    hints.accessibility().contrastPreferenceChanged.connect(recolour)
    recolour()


def _colour(app: QApplication, *_changed: object) -> None:
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        app.setPalette(QPalette())  # forget ours, so that the system's shows
        colours = system_colours(app.palette())
    else:
        colours = DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
    wear(app, colours)


def wear(app: QApplication, colours: Colours) -> None:
    """Put on one palette, measured by the present text size."""
    app.setPalette(palette(colours))
    app.setStyleSheet(stylesheet(colours, em(), SERIF, _tick(colours)))


def _tick(colours: Colours) -> str:
    """The file of the tick that shows on the accent colour."""
    light = QColor(colours.on_accent).lightnessF() > 0.5
    return icon_file("tick-light" if light else "tick-dark").as_posix()


def use_text_size(app: QApplication, points: float) -> None:
    """Set the size of body text; everything else is measured by it."""
    font = app.font()
    font.setPointSizeF(points)
    app.setFont(font)
    _colour(app)


def palette(colours: Colours) -> QPalette:
    """Qt's palette for these colours. Painted widgets and icons take their ink from here."""
    roles = {
        QPalette.ColorRole.Window: colours.desk,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.field,
        QPalette.ColorRole.AlternateBase: colours.card,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.card,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.ToolTipBase: colours.card,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.BrightText: colours.danger,
        QPalette.ColorRole.Midlight: colours.line,
        QPalette.ColorRole.Mid: colours.edge,
        QPalette.ColorRole.Dark: colours.rail,
        QPalette.ColorRole.Light: colours.rail_text,
        QPalette.ColorRole.Shadow: colours.focus,
    }
    made = QPalette()
    for role, value in roles.items():
        made.setColor(role, value)
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, colours.muted)
    return made


def system_colours(system: QPalette) -> Colours:
    """Every role played by one of the system's own colours, for high contrast."""

    def of(role: QPalette.ColorRole) -> str:
        return system.color(role).name()

    window = of(QPalette.ColorRole.Window)
    text = of(QPalette.ColorRole.WindowText)
    base = of(QPalette.ColorRole.Base)
    highlight = of(QPalette.ColorRole.Highlight)
    return Colours(
        desk=window,
        card=window,
        field=base,
        text=text,
        muted=text,
        line=text,
        edge=text,
        accent=highlight,
        accent_strong=highlight,
        on_accent=of(QPalette.ColorRole.HighlightedText),
        chosen=window,
        focus=highlight,
        rail=window,
        rail_text=text,
        rail_muted=text,
        rail_here=window,
        rail_focus=highlight,
        danger=text,
        caution=text,
        caution_wash=window,
        done=text,
    )


def _load_fonts() -> None:
    """The serif of headings; and, on a machine without any font, a sans to read at all."""
    _load_font(_SERIF_PACKAGE, "SourceSerifPro-Semibold.ttf")
    if not QFontInfo(QApplication.font()).family():
        use_own_sans(QApplication.font().pointSizeF())


def use_own_sans(points: float) -> None:
    """Set body text in the sans that comes with Letterdesk instead of the system's font."""
    for weight in ("Regular", "Semibold"):
        _load_font(_SANS_PACKAGE, f"SourceSansPro-{weight}.ttf")
    font = QFont(_SANS)
    font.setPointSizeF(points)
    QApplication.setFont(font)


def _load_font(package: str, file: str) -> None:
    """Make one font of a font package known to Qt. Without it the system's own serves."""
    spec = find_spec(package)
    if spec is not None and spec.origin is not None:
        QFontDatabase.addApplicationFont(str(Path(spec.origin).with_name("files") / file))
