"""Measuring text and breaking it into lines.

Lines are broken for a whole paragraph at once (after Knuth and Plass, 'Breaking Paragraphs
into Lines', 1981), for ragged right setting: as few lines as possible, as even as possible,
no lonely last word, no bill's number parted from its name, no hyphenation.
"""

import re
from dataclasses import dataclass

from letterdesk.output.direction import keep_direction, runs_right_to_left, visual_order
from letterdesk.output.fonts import ShapedRun, ShapedWord, TextRole, shape_word
from letterdesk.output.scripts import BETWEEN_IDEOGRAPHS, FIRST_IDEOGRAPH, clusters

# What str.split() splits at, except the spaces that are there to hold two words together.
_SPACES = re.compile(r"[^\S\u00a0\u202f\u2007]+")
_BREAK_AFTER = re.compile(r"(?<=[^\W\d_][-‐])(?=[^\W\d_])|(?<=[—/])(?=\w)")
"""Inside a word, a line may end after a hyphen between letters, a dash or a slash."""

_LINE = 1000.0  # the cost of a line: one more than needed for a bill's or a law's number alone
_LONELY = 0.1  # a last line of one short word
_SHORT = 0.1  # a last line of nothing, less the more there is up to a quarter of the measure
_CITED = 1.5 * _LINE  # 'H.R.' at a line's end, '1865' on the next: worth a line of its own
_TORN = 0.03  # 'April' at a line's end, '11' on the next; or a sentence's first word, 'I' or 'A'
_SLACK = 0.01  # points; kerning across a break inside a word

_BILL_TYPE = re.compile(r"[A-Z]\.(?:[A-Z][a-z]*\.)*")
_LAW_NUMBER = re.compile(r"\d{2,3}-\d{1,4}(?!\d|-)")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of text that stays on one line. Widths in points."""

    text: str
    width: float
    space: float
    """The space after it: 0 inside a word."""


class _Words(dict[str, ShapedWord]):
    """The words of a role that run one way, each shaped the first time it is asked for."""

    def __init__(self, role: TextRole, right_to_left: bool) -> None:
        super().__init__()
        self._role, self._right_to_left = role, right_to_left

    def __missing__(self, word: str) -> ShapedWord:
        shaped = self[word] = shape_word(self._role, word, right_to_left=self._right_to_left)
        return shaped


class Typesetter:
    """Measures and breaks text, remembering what it has seen.

    Make one for each packet (or batch) and let it go: it holds the writer's words.
    """

    def __init__(self) -> None:
        self._words: dict[tuple[TextRole, bool], _Words] = {}
        self._pieces: dict[tuple[TextRole, float, float, str], tuple[_Piece, ...]] = {}
        self._paragraphs: dict[tuple[TextRole, float, float, str], tuple[str, ...]] = {}

    def shape(self, role: TextRole, word: str, right_to_left: bool = False) -> ShapedWord:
        """The kerned glyphs of one word."""
        return self._words_of(role, right_to_left)[word]

    def _words_of(self, role: TextRole, right_to_left: bool = False) -> _Words:
        words = self._words.get((role, right_to_left))
        if words is None:
            words = self._words[role, right_to_left] = _Words(role, right_to_left)
        return words

    def set_line(self, role: TextRole, text: str) -> list[ShapedRun]:
        """One line of text as it stands from left to right."""
        if not runs_right_to_left(text):
            return self._set(role, text, right_to_left=False)
        return [
            shaped
            for run in visual_order(text)
            for shaped in self._set(role, run.text, run.right_to_left)
        ]

    def _set(self, role: TextRole, text: str, right_to_left: bool) -> list[ShapedRun]:
        """Words of one direction and the spaces between them, from left to right."""
        words = text.split(" ")
        if right_to_left:
            words.reverse()
        shaped = self._words_of(role, right_to_left)
        space = self.shape(role, " ").runs
        runs: list[ShapedRun] = []
        for number, word in enumerate(words):
            if number:
                runs += space
            if word:
                runs += shaped[word].runs
        return runs

    def width(self, role: TextRole, size: float, text: str) -> float:
        """The width of one line of text, in points."""
        if runs_right_to_left(text):
            return sum(run.width for run in self.set_line(role, text)) * size / 1000
        words, shaped = text.split(" "), self._words_of(role)
        thousandths = sum([shaped[word].width for word in words if word])
        return (thousandths + (len(words) - 1) * shaped[" "].width) * size / 1000

    def break_lines(
        self, role: TextRole, size: float, measure: float, text: str
    ) -> tuple[str, ...]:
        """Break a paragraph into lines no wider than ``measure`` points.

        Line breaks in the text are kept; runs of spaces become one.
        """
        key = (role, size, measure, text)
        lines = self._paragraphs.get(key)
        if lines is None:
            kept = text.splitlines() or [""]
            lines = tuple(line for part in kept for line in self._break(role, size, measure, part))
            self._paragraphs[key] = lines
        return lines

    def _break(self, role: TextRole, size: float, measure: float, text: str) -> list[str]:
        if text.isascii() and text.isprintable():
            words = text.split()
        else:
            words = [word for word in map(_printable, _SPACES.split(text)) if word]
        whole = " ".join(words)
        if self.width(role, size, whole) <= measure:
            return [whole]
        pieces = [p for word in words for p in self._pieces_of(role, size, measure, word)]
        lines, start = [], 0
        for end in _best_breaks(pieces, measure):
            parts = (f"{piece.text}{' ' if piece.space else ''}" for piece in pieces[start:end])
            lines.append("".join(parts).rstrip(" "))
            start = end
        if len(pieces) > len(words) and not whole.isascii():
            # Part of a word may be set in another font than the word, and may be narrower.
            wide = (self.width(role, size, line) for line in lines if len(clusters(line)) > 1)
            over = max(wide, default=0.0) - measure
            if over > _SLACK and measure > size:
                return self._break(role, size, measure - over, text)
        return keep_direction(lines) if runs_right_to_left(whole) else lines

    def _pieces_of(
        self, role: TextRole, size: float, measure: float, word: str
    ) -> tuple[_Piece, ...]:
        """A word, cut where a line may end inside it."""
        key = (role, size, measure, word)
        pieces = self._pieces.get(key)
        if pieces is None:
            parts = [part for part in _BREAK_AFTER.split(word) if part]
            if not word.isascii() and max(word) >= FIRST_IDEOGRAPH:
                parts = [bit for part in parts for bit in BETWEEN_IDEOGRAPHS.split(part)]
            bits = [bit for part in parts for bit in self._cut(role, size, measure, part)]
            spaces = [0.0] * (len(bits) - 1) + [self.width(role, size, " ")]
            pieces = self._pieces[key] = tuple(
                _Piece(bit, self.width(role, size, bit), space)
                for bit, space in zip(bits, spaces, strict=True)
            )
        return pieces

    def _cut(self, role: TextRole, size: float, measure: float, word: str) -> list[str]:
        """Cut a word that is wider than a whole line into pieces that are not."""
        if self.width(role, size, word) <= measure:
            return [word]
        pieces = []
        letters = clusters(word)
        trial = Typesetter()  # nobody needs to remember half words
        while letters:
            fits, too_long = 1, len(letters) + 1
            while too_long - fits > 1:
                middle = (fits + too_long) // 2
                if trial.width(role, size, "".join(letters[:middle])) <= measure:
                    fits = middle
                else:
                    too_long = middle
            pieces.append("".join(letters[:fits]))
            letters = letters[fits:]
        return pieces


def _printable(word: str) -> str:
    """A word without control characters, which have no place on paper."""
    return word if word.isprintable() else "".join(c for c in word if c >= " " and c != "\x7f")


def _best_breaks(pieces: list[_Piece], measure: float) -> list[int]:
    """Where lines end, as indices after their last piece, at the least cost overall."""
    count = len(pieces)
    cost = [0.0] * (count + 1)  # the least for the pieces before each place, a line included
    came_from = [0] * (count + 1)
    texts = [piece.text for piece in pieces]
    begins = [0.0]  # where each piece would begin on one endless line
    for piece in pieces:
        begins.append(begins[-1] + piece.width + piece.space)
    first = 0  # the line that ends here begins there at the earliest
    for end in range(1, count + 1):
        stop = begins[end] - pieces[end - 1].space
        while first < end - 1 and stop - begins[first] > measure - _SLACK:
            first += 1
        torn = _cost_of_tearing(*texts[end - 1 : end + 2])
        best = float("inf")
        for start in range(first, end):
            before = cost[start] + _LINE
            if before > best:  # a line more, most likely; the line itself would only add to it
                continue
            width = stop - begins[start]
            if end == count:
                line = _SHORT * max(0.0, 1 - 4 * width / measure)
                line += _LONELY if start == end - 1 and width < measure / 3 else 0.0
            else:
                line = ((measure - width) / measure) ** 2 + torn
            if before + line <= best:
                best, came_from[end] = before + line, start
        cost[end] = best
    breaks = []
    end = count
    while end:
        breaks.append(end)
        end = came_from[end]
    return breaks[::-1]


def hold_citations(text: str) -> str:
    """Text with the spaces inside 'H.R. 1865' fixed, for programs that break lines themselves."""
    words = text.split(" ")
    held = words[:1]
    for place, word in enumerate(words[1:]):
        fixed = _cost_of_tearing(*words[place : place + 3]) >= _CITED
        held += ("\u00a0" if fixed else " ", word)
    return "".join(held)


def _cost_of_tearing(word: str, following: str = "", after: str = "") -> float:
    """What it costs to end a line between ``word`` and ``following``.

    The number of a bill or a law is never parted from its name ('H.R. 1865', 'Public Law
    115-164'). Where it can be helped, other numbers stay with the name before them and spelled
    digits with each other ('6, 0, 6'), neither end of a parenthesis stands alone, and no
    sentence begins with one letter at a line's end.
    """
    if following[:1].isdigit():
        bare = word.lstrip("(")
        named = bare[:1].isupper()
        cited = (named and _LAW_NUMBER.match(following)) or _BILL_TYPE.fullmatch(bare)
        return _CITED if cited else _TORN if named or word[:1].isdigit() else 0.0
    if after[:1].isdigit() and following[:1].isupper():
        bare = word.lstrip("(")
        if bare[:1].isupper() and bare.isalpha():
            return _CITED if _LAW_NUMBER.match(after) else _TORN
    if following[-1:] == ")" and "(" not in following:
        return _TORN
    if word[:1] == "(" and ")" not in word:
        return _TORN
    return _TORN if word in ("I", "A") else 0.0
