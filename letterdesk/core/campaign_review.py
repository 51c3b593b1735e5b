"""A campaign's words and facts, looked at as a careful editor would: no layout, no rendering."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from letterdesk.core.bills import ENDED, stage_on
from letterdesk.core.campaign import Campaign, Explanation, Guide, explanation_file
from letterdesk.core.congress import long_date
from letterdesk.core.flaws import Flaw, Severity
from letterdesk.core.readability import reading_grade
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence

PLAINEST = 10.0
"""Reading grade up to which words pass as plain; guidance aims at the eighth."""
FEWEST_POINTS = 5
"""Talking points for each position: with fewer, a room's letters come out alike."""
LONGEST_ASK = 24
"""Words: a voicemail has thirty seconds for everything."""
STALE = timedelta(days=60)
"""After which the facts of a bill that is still alive should be fetched again."""

UNFINISHED = "[[write here"
"""How a new pack marks what its author still has to say."""

Place = tuple[str | int, ...]
"""Where words are in a TOML file."""

_NAMED = re.compile(
    r"\b(?:Senator|Sen\.|Representative|Rep\.|Congressman|Congresswoman|Delegate|"
    r"Senador|Senadora|Congresista)\s+[A-ZÁÉÍÓÚÑ][a-záéíóúñ’'-]+"
)
_PART = re.compile(r"^\[[a-z]+\]$", re.MULTILINE)
_PLACEHOLDER = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)


def review_campaign(campaign: Campaign, today: date) -> Iterator[Flaw]:
    """Everything to mend that the campaign's own words and facts show."""
    yield from _review_facts(campaign, today)
    for language in campaign.guides:
        yield from _review_guide(campaign, campaign.guides[language])
        yield from _review_asks(language, campaign.asks[language])
    for name, text in campaign.templates.items():
        yield from _review_template(f"{name}.j2", text)
    for name, explanation in campaign.explanations.items():
        yield from _review_explanation(explanation_file(name), explanation)
    for language in campaign.guides:
        if language != "en":
            yield from _review_translation(campaign, language)


def _review_facts(campaign: Campaign, today: date) -> Iterator[Flaw]:
    if campaign.expires is not None and campaign.expires < today:
        yield _error("expired", "pack.toml", sentence(QT_TRANSLATE_NOOP("core", "the campaign ended on {day}"), day=long_date(campaign.expires)),
            sentence(QT_TRANSLATE_NOOP("core", "Give 'expires' a later day, or stop handing the campaign out.")), at=("expires",))  # fmt: skip
    if campaign.url and not campaign.url.startswith("https://"):
        yield _error("url", "pack.toml", sentence(QT_TRANSLATE_NOOP("core", "'url' does not begin with https://")),
            sentence(QT_TRANSLATE_NOOP("core", "Write the whole address of the page.")), at=("url",))  # fmt: skip
    if UNFINISHED in campaign.organiser:
        yield _unfinished("pack.toml", campaign.organiser, at=("organiser",))
    for bill in campaign.bills:
        for key, words in (("title", bill.title), ("sponsor_name", bill.sponsor_name)):
            if UNFINISHED in words:
                yield _unfinished(f"bills/{bill.id}.toml", words, at=(key,))
        if bill.companion and campaign.bill(bill.companion) is None:
            yield _warning("companion", f"bills/{bill.id}.toml", sentence(QT_TRANSLATE_NOOP("core", "its companion {bill} is not in this campaign"), bill=bill.companion),
                sentence(QT_TRANSLATE_NOOP("core", "Import {bill} too, or take 'companion' out: the other chamber would get a letter about this bill."), bill=bill.companion), at=("companion",))  # fmt: skip
        alive = stage_on(bill, today) not in ENDED
        if alive and bill.as_of is not None and today - bill.as_of > STALE:
            yield _warning("stale", f"bills/{bill.id}.toml", sentence(QT_TRANSLATE_NOOP("core", "the facts are of {day}"), day=long_date(bill.as_of)),
                sentence(QT_TRANSLATE_NOOP("core", "Get a fresh BILLSTATUS file and import it again.")), at=("as_of",))  # fmt: skip


def _review_guide(campaign: Campaign, guide: Guide) -> Iterator[Flaw]:
    file = f"{guide.language}/guide.toml"
    for at, words in _words_of(guide):
        if UNFINISHED in words:
            yield _unfinished(file, words, at=at)
    for position in campaign.positions:
        count = sum(point.position is position for point in guide.points)
        if count < FEWEST_POINTS:
            yield _warning("few-points", file, sentence(QT_TRANSLATE_NOOP("core", "there are only {count} talking points for '{position}'"), count=count, position=position.value),
                sentence(QT_TRANSLATE_NOOP("core", "Write at least {least}, so that letters differ."), least=FEWEST_POINTS), at=("points",))  # fmt: skip
    if not guide.both_sides.supporters or not guide.both_sides.critics:
        yield _error("one-sided", file, sentence(QT_TRANSLATE_NOOP("core", "the note on both sides has only one")),
            sentence(QT_TRANSLATE_NOOP("core", "Say what supporters and what critics hold, in their own best words.")), at=("both_sides",))  # fmt: skip
    for number, point in enumerate(guide.points):
        named = _NAMED.search(point.sentence)
        if named:
            yield _names_somebody(file, named[0], at=("points", number, "sentence"))
    yield from _review_reading(file, (words for _, words in _words_of(guide)))


def _review_reading(file: str, written: Iterable[str]) -> Iterator[Flaw]:
    """How hard English words are to read; no measure is known for other languages."""
    grade = reading_grade(" ".join(words for words in written if UNFINISHED not in words))
    if file.startswith("en/") and grade > PLAINEST:
        yield _warning("hard-to-read", file, sentence(QT_TRANSLATE_NOOP("core", "its words ask for {grade} years of school"), grade=f"{grade:.0f}"),
            sentence(QT_TRANSLATE_NOOP("core", "Use shorter sentences and everyday words; aim at eight.")))  # fmt: skip


def _words_of(guide: Guide) -> Iterator[tuple[Place, str]]:
    """What a guide says to a writer, and where; sources are names of documents and are left out."""
    yield ("title",), guide.title
    yield ("summary",), guide.summary
    for bill, words in guide.bill_summaries.items():
        yield ("bill_summaries", bill), words
    for position, words in guide.positions.items():
        yield ("positions", position.value), words
    for number, point in enumerate(guide.points):
        yield ("points", number, "label"), point.label
        yield ("points", number, "sentence"), point.sentence
    for number, words in enumerate(guide.prompts):
        yield ("prompts", number), words
    for side in ("supporters", "critics"):
        for number, words in enumerate(getattr(guide.both_sides, side)):
            yield ("both_sides", side, number), words


def _review_asks(language: str, asks: Mapping[str, str]) -> Iterator[Flaw]:
    file = f"{language}/asks.toml"
    for key, words in asks.items():
        if UNFINISHED in words:
            yield _unfinished(file, words, at=(key,))
        named = _NAMED.search(_PLACEHOLDER.sub("", words))
        if named:
            yield _names_somebody(file, named[0], at=(key,))
        said = _PLACEHOLDER.sub("x", words).strip()
        if not said.endswith("?"):
            yield _warning("no-question", file, sentence(QT_TRANSLATE_NOOP("core", "'{key}' does not end with a question"), key=key),
                sentence(QT_TRANSLATE_NOOP("core", "End it with one question that can be answered yes or no.")), at=(key,))  # fmt: skip
        count = max(len(choice.split()) for choice in _choices(words))
        if language == "en" and count > LONGEST_ASK:
            yield _warning("long-ask", file, sentence(QT_TRANSLATE_NOOP("core", "'{key}' has {count} words"), key=key, count=count),
                sentence(QT_TRANSLATE_NOOP("core", "Keep it to {most}: a voicemail has thirty seconds."), most=LONGEST_ASK), at=(key,))  # fmt: skip


def _choices(words: str) -> tuple[str, ...]:
    """An ask's words, roughly: placeholders as one word, and of an 'if' either side."""
    halves = re.split(r"\{% *else *%\}", words)
    head, *_ = re.split(r"\{% *if.*?%\}", halves[0])
    tail = halves[-1].rpartition("%}")[2] if len(halves) > 1 else ""
    whole = _PLACEHOLDER.sub("x", words)
    return (
        (whole,)
        if len(halves) == 1
        else (f"{_PLACEHOLDER.sub('x', halves[0])} {tail}", f"{head} x {tail}")
    )


def _review_template(file: str, text: str) -> Iterator[Flaw]:
    if UNFINISHED in text:
        yield _unfinished(file, UNFINISHED, near=UNFINISHED)
    kind = file.rpartition("/")[2].partition("-")[0]
    if kind in ("letter", "call") and not re.search(r"\{\{[^}]*\bask\b[^}]*\}\}", text):
        yield _error("no-ask", file, sentence(QT_TRANSLATE_NOOP("core", "it never asks for anything")),
            sentence(QT_TRANSLATE_NOOP("core", "Put {placeholder} where the request belongs."), placeholder="{{ ask }}"))  # fmt: skip
    if kind in ("letter", "call"):
        named = _NAMED.search(_PLACEHOLDER.sub("", text))
        if named:
            yield _names_somebody(file, named[0], near=named[0])
    said = _PLACEHOLDER.sub(lambda found: "" if found[0].startswith("{%") else "x", text)
    yield from _review_reading(file, [_PART.sub("", said)])


def _review_explanation(file: str, explanation: Explanation) -> Iterator[Flaw]:
    for at, words in _words_of_explanation(explanation):
        if UNFINISHED in words:
            yield _unfinished(file, words, at=at)
    yield from _review_reading(file, (words for _, words in _words_of_explanation(explanation)))


def _words_of_explanation(explanation: Explanation) -> Iterator[tuple[Place, str]]:
    yield ("text",), explanation.text
    for number, section in enumerate(explanation.sections):
        yield ("sections", number, "heading"), section.heading
        yield ("sections", number, "words"), section.words


def _review_translation(campaign: Campaign, language: str) -> Iterator[Flaw]:
    """Words that are the same as in English, which most likely nobody has translated."""
    english = dict(_words_of(campaign.guides["en"]))
    for at, words in _words_of(campaign.guides[language]):
        if words == english.get(at) and len(words.split()) > 2 and UNFINISHED not in words:
            yield _untranslated(f"{language}/guide.toml", words, at=at)
    for key, words in campaign.asks["en"].items():
        if campaign.asks[language].get(key) == words and len(words.split()) > 2:
            yield _untranslated(f"{language}/asks.toml", words, at=(key,))
    for name, text in campaign.templates.items():
        if name.startswith(f"{language}/") and text == campaign.templates.get(
            f"en/{name.partition('/')[2]}"
        ):
            first = text.strip().partition("\n")[0]
            yield _untranslated(f"{name}.j2", first, near=first)
    for name, told in campaign.explanations.items():
        folder, _, bill = name.partition("/")
        if folder == "en":
            theirs_told = campaign.explanations.get(f"{language}/{bill}")
            yield from _review_translated(explanation_file(f"{language}/{bill}"), told, theirs_told)


def _review_translated(file: str, ours: Explanation, theirs: Explanation | None) -> Iterator[Flaw]:
    """What is explained in English and not in another language."""
    if theirs is None:
        yield _warning("untranslated", file, sentence(QT_TRANSLATE_NOOP("core", "it is missing, and the sheet about this bill then has less to say than the English one")),
            sentence(QT_TRANSLATE_NOOP("core", "Translate the English file of this name.")))  # fmt: skip
        return
    english = dict(_words_of_explanation(ours))
    for at, words in _words_of_explanation(theirs):
        if words == english.get(at) and len(words.split()) > 2 and UNFINISHED not in words:
            yield _untranslated(file, words, at=at)


def _untranslated(file: str, words: str, **where: Any) -> Flaw:
    return _warning("untranslated", file, sentence(QT_TRANSLATE_NOOP("core", "“{words}” is the same as in English"), words=_short(words)),
        sentence(QT_TRANSLATE_NOOP("core", "Translate it.")), **where)  # fmt: skip


def _unfinished(file: str, words: str, **where: Any) -> Flaw:
    return _error("unfinished", file, sentence(QT_TRANSLATE_NOOP("core", "this is still to be written")),
        sentence(QT_TRANSLATE_NOOP("core", "Write your own words in the place of “{words}”."), words=_short(words)), **where)  # fmt: skip


def _names_somebody(file: str, name: str, **where: Any) -> Flaw:
    return _warning("names-member", file, sentence(QT_TRANSLATE_NOOP("core", "it names “{name}”"), name=name),
        sentence(QT_TRANSLATE_NOOP("core", "Use {placeholder}: Letterdesk knows each member's name and title."), placeholder="{{ member_name }}"), **where)  # fmt: skip


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:57]}..."


def _error(code: str, file: str, what: Sentence, hint: Sentence, **where: Any) -> Flaw:
    return Flaw(Severity.ERROR, code, file, what, hint, **where)


def _warning(code: str, file: str, what: Sentence, hint: Sentence, **where: Any) -> Flaw:
    return Flaw(Severity.WARNING, code, file, what, hint, **where)
