"""The style sheet, worked out from colours and a text size."""

from string import Template

from letterdesk.gui.tokens import EDGE, HAIRLINE, RADIUS, SPACE, TARGET, TYPE, Colours

# Widgets say what they are with the property "role"; nothing else styles them.
_SHEET = Template("""
QWidget#wizard, QWidget#browser, QDialog { background: $desk; }
QScrollArea, QScrollArea > QWidget > QWidget#column { background: transparent; border: none; }
QToolTip { background: $card; color: $text; border: ${hairline}px solid $edge; padding: $xs; }

QLabel { background: transparent; color: $text; }
QLabel[role="title"] { font-family: "$serif"; font-size: $type_title; }
QLabel[role="heading"] { font-family: "$serif"; font-size: $type_heading; }
QLabel[role="lead"] { font-size: $type_lead; color: $muted; }
QLabel[role="link"] { color: $accent; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="hint"] { font-size: $type_small; color: $muted; }
QLabel[role="problem"] { color: $danger; font-weight: 600; }
QLabel[role="wordmark"] { font-family: "$serif"; font-size: $type_title; color: $rail_text; }
QLabel[role="rail-note"] { font-size: $type_small; color: $rail_muted; }

QFrame[role="card"], QFrame[role="choice"] {
    background: $card; border: ${hairline}px solid $line; border-radius: $round_card;
}
QFrame[role="choice"] { border: ${edge_width}px solid $edge; }
QFrame[role="choice"]:hover { border-color: $accent; }
QFrame[role="choice"][chosen="true"] { background: $chosen; border-color: $accent; }
QFrame[role="choice"][focused="true"] { border-color: $focus; }
QFrame[role="notice"] {
    background: $caution_wash; border: none; border-left: ${bar}px solid $caution;
    border-radius: $round;
}
QFrame[role="alarm"] {
    background: $caution_wash; border: ${edge_width}px solid $danger;
    border-left: ${alarm_bar}px solid $danger; border-radius: $round;
}
QFrame[role="alarm"] QLabel { font-weight: 600; }
QFrame[role="footer"] { background: $card; border: none; border-top: ${hairline}px solid $line; }
QFrame[role="line"] { background: $line; border: none; max-height: ${hairline}px; }

QPushButton {
    background: $card; color: $text; border: ${edge_width}px solid $edge; border-radius: $round;
    padding: $xs $m; min-height: $target;
}
QPushButton:hover { border-color: $accent; }
QPushButton:pressed { background: $chosen; }
QPushButton:focus { border-color: $focus; }
QPushButton:disabled { color: $muted; border-color: $line; }
QFrame#rail { background: $rail; border: none; }
QPushButton[role="step"] {
    background: transparent; color: $rail_text; border-color: transparent; text-align: left;
    padding: $xs $s;
}
QPushButton[role="step"]:hover { background: $rail_here; }
QPushButton[role="step"]:disabled { color: $rail_muted; }
QPushButton[role="step"][here="true"] {
    background: $rail_here; font-weight: 600; border-left-color: $rail_text;
}
QPushButton[role="step"]:focus { border-color: $rail_focus; }
QPushButton[role="main"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
    padding: $xs $l;
}
QPushButton[role="main"]:hover { background: $accent_strong; }
QPushButton[role="main"]:focus { border-color: $focus; }
QPushButton[role="main"]:disabled { background: $card; color: $muted; border-color: $line; }
QPushButton[role="quiet"] {
    background: transparent; color: $accent; border-color: transparent; padding: $xs;
    text-align: left;
}
QPushButton[role="quiet"]:hover { text-decoration: underline; }
QPushButton[role="quiet"]:focus { border-color: $focus; }
QPushButton[role="quiet"]:checked { color: $text; border-bottom-color: $accent; }

QLineEdit, QComboBox, QPlainTextEdit, QListWidget, QListView[role="people"] {
    background: $field; color: $text; border: ${edge_width}px solid $edge; border-radius: $round;
    padding: $xs $s; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox { min-height: $target; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QListWidget:focus,
QListView[role="people"]:focus { border-color: $focus; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {
    border-color: $danger;
}
QLineEdit[wrong="true"]:focus, QComboBox[wrong="true"]:focus { border-color: $focus; }
QComboBox:disabled { color: $muted; border-color: $line; }
QComboBox::drop-down { border: none; width: $target; }
QComboBox QAbstractItemView {
    background: $field; color: $text; border: ${hairline}px solid $edge;
    selection-background-color: $accent; selection-color: $on_accent;
}
QListWidget, QListView[role="people"] { outline: none; }
QListView[role="people"] { padding: 0; }
QListWidget::item { padding: $s; border-radius: $round; color: $text; }
QListWidget::item:hover { background: $chosen; }
QListWidget::item:selected { background: $accent; color: $on_accent; }

QRadioButton::indicator, QCheckBox::indicator {
    width: $tick; height: $tick; background: $field; border: ${edge_width}px solid $edge;
}
QRadioButton::indicator { border-radius: $tick_round; }
QCheckBox::indicator { border-radius: $tick_corner; }
QRadioButton::indicator:checked {
    border-color: $accent;
    background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
        stop:0 $accent, stop:0.5 $accent, stop:0.58 $field, stop:1 $field);
}
QCheckBox::indicator:checked { border-color: $accent; background: $accent; image: url("$check"); }

QProgressBar {
    background: $chosen; border: ${hairline}px solid $edge; border-radius: $xs;
    min-height: $s; max-height: $s;
}
QProgressBar::chunk { background: $accent; border-radius: $xs; }

QScrollBar:vertical { background: transparent; width: $bar_width; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $bar_width; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: $bar_round; margin: 2px; }
QScrollBar::handle:vertical { min-height: $target; }
QScrollBar::handle:horizontal { min-width: $target; }
QScrollBar::handle:hover { background: $accent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(colours: Colours, em: int, serif: str, check: str) -> str:
    """The application's style sheet.

    ``em`` is the text size in pixels, ``serif`` the family of headings, ``check`` the file
    with the tick of a chosen box, drawn in the colour ``on_accent``.
    """

    def px(size: float) -> str:
        return f"{max(1, round(size * em))}px"

    half = round(em / 2)
    """Half the mark of a radio button; a radius of more than half is ignored by Qt."""
    return _SHEET.substitute(
        colours._asdict(),
        **{name: px(size) for name, size in SPACE.items()},
        **{f"type_{name}": px(size) for name, size in TYPE.items()},
        serif=serif,
        check=check,
        hairline=HAIRLINE,
        edge_width=EDGE,
        bar=2 * EDGE,
        alarm_bar=5 * EDGE,
        round=px(RADIUS["control"]),
        round_card=px(RADIUS["card"]),
        target=px(TARGET - 0.9),
        tick=f"{2 * half}px",
        tick_round=f"{half + EDGE}px",
        tick_corner=px(0.2),
        bar_width=px(0.8),
        bar_round=px(0.2),
    )
