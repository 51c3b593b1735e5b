"""What Letterdesk itself says on paper that is handed to people, in each of its languages.

The window is translated by Qt, which paper does not know, and a sheet in Spanish must be
Spanish from the first line to the last. Letters and call cards are not here: they are in
English, as the offices are.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from letterdesk.core.bills import Bill, Event, EventKind, Vote
from letterdesk.core.congress import congress_name, long_date
from letterdesk.core.members import Chamber
from letterdesk.core.status import stage_since, status


@dataclass(frozen=True)
class PaperWords:
    """Words of a bill sheet and a flyer. What stands in braces is filled in."""

    example: str
    where_it_stands: str
    in_short: str
    by_section: str
    section: str
    written_by: str
    history: str
    left_out: str
    sponsors: str
    introduced_by: str
    cosponsors: str
    withdrawn: str
    companion: str
    committees: str
    others: str
    votes: str
    no_votes: str
    vote: Mapping[Chamber, str]
    both_sides: str
    supporters: str
    critics: str
    sources: str
    official_text: str
    where_to_read: str
    library: str
    qr_alt: str
    page: str
    scan: str
    when: str
    where: str
    chambers: Mapping[Chamber, Mapping[str, str]]
    """The chambers' names inside a sentence, after 'in', 'of' and 'by'."""
    events: Mapping[EventKind, str]
    parties: Mapping[str, tuple[str, str]]
    """One and many, by the letter of Congress's data."""


ENGLISH = PaperWords(
    example="EXAMPLE: status, history and numbers are those of {date}. The rest is as told today.",
    where_it_stands="Where it stands on {date}",
    in_short="In short",
    by_section="What it does, section by section",
    section="Section {number}",
    written_by="In plain words by {organiser}. The official text decides.",
    history="What happened",
    left_out="({count} steps between are left out)",
    sponsors="Who brought it",
    introduced_by="{sponsor}, on {date}",
    cosponsors="Cosponsors: {count}",
    withdrawn="Took their name back: {count}",
    companion="Companion bill: {bill}",
    committees="Committees",
    others="and {count} more",
    votes="Votes",
    no_votes="No recorded vote.",
    vote={
        Chamber.HOUSE: "House, {date}: {yeas} yes, {nays} no (roll call {number})",
        Chamber.SENATE: "Senate, {date}: {yeas} yes, {nays} no (vote {number})",
    },
    both_sides="Both sides: {subject}",
    supporters="Supporters say",
    critics="Critics say",
    sources="Sources",
    official_text="Read the official text",
    where_to_read="Every text the bill has had is free on the website of Congress:",
    library="No internet? A public library can show it to you or print it.",
    qr_alt="QR code that opens {address}",
    page="Page {page} of {pages}",
    scan="Point a phone’s camera here, or type:",
    when="When",
    where="Where",
    chambers={
        Chamber.HOUSE: {"in": "in the House", "of": "House", "by": "by the House"},
        Chamber.SENATE: {"in": "in the Senate", "of": "Senate", "by": "by the Senate"},
    },
    events={
        EventKind.INTRODUCED: "Introduced {in}",
        EventKind.REFERRED: "Sent to a {of} committee",
        EventKind.HEARING: "Hearing in a {of} committee",
        EventKind.MARKUP: "Worked on by a {of} committee",
        EventKind.REPORTED: "Recommended by a {of} committee",
        EventKind.DISCHARGED: "Released by a {of} committee",
        EventKind.CALENDAR: "Put on the {of} calendar",
        EventKind.PASSED: "Passed {by}",
        EventKind.AMENDED: "Passed with changes {by}",
        EventKind.PRESENTED: "Sent to the President",
        EventKind.SIGNED: "Signed by the President",
        EventKind.VETOED: "Vetoed by the President",
        EventKind.OVERRIDDEN: "Veto overridden by Congress",
        EventKind.ENACTED: "Became law",
    },
    parties={
        "R": ("Republican", "Republicans"),
        "D": ("Democrat", "Democrats"),
        "I": ("independent", "independents"),
    },
)

SPANISH = PaperWords(
    example="EJEMPLO: la situación, la historia y las cifras son las del {date}. Lo demás es de hoy.",
    where_it_stands="En qué punto está al {date}",
    in_short="En resumen",
    by_section="Qué hace, sección por sección",
    section="Sección {number}",
    written_by="En palabras sencillas de {organiser}. Vale el texto oficial.",
    history="Lo que ha pasado",
    left_out="(se omiten {count} pasos intermedios)",
    sponsors="Quién lo presentó",
    introduced_by="{sponsor}, el {date}",
    cosponsors="Copatrocinadores: {count}",
    withdrawn="Retiraron su nombre: {count}",
    companion="Proyecto paralelo: {bill}",
    committees="Comités",
    others="y {count} más",
    votes="Votaciones",
    no_votes="No hubo votación nominal.",
    vote={
        Chamber.HOUSE: "Cámara, {date}: {yeas} a favor, {nays} en contra (votación {number})",
        Chamber.SENATE: "Senado, {date}: {yeas} a favor, {nays} en contra (votación {number})",
    },
    both_sides="Los dos lados: {subject}",
    supporters="Quienes lo apoyan dicen",
    critics="Quienes lo critican dicen",
    sources="Fuentes",
    official_text="Lea el texto oficial",
    where_to_read="Todos los textos del proyecto están gratis, en inglés, en el sitio web del Congreso:",
    library="¿No tiene internet? Una biblioteca pública puede mostrárselo o imprimirlo.",
    qr_alt="Código QR que abre {address}",
    page="Página {page} de {pages}",
    scan="Apunte aquí con la cámara del teléfono, o escriba:",
    when="Cuándo",
    where="Dónde",
    chambers={
        Chamber.HOUSE: {"in": "en la Cámara", "of": "de la Cámara", "by": "por la Cámara"},
        Chamber.SENATE: {"in": "en el Senado", "of": "del Senado", "by": "por el Senado"},
    },
    events={
        EventKind.INTRODUCED: "Presentado {in}",
        EventKind.REFERRED: "Enviado a un comité {of}",
        EventKind.HEARING: "Audiencia en un comité {of}",
        EventKind.MARKUP: "Revisado por un comité {of}",
        EventKind.REPORTED: "Recomendado por un comité {of}",
        EventKind.DISCHARGED: "Liberado por un comité {of}",
        EventKind.CALENDAR: "Puesto en el calendario {of}",
        EventKind.PASSED: "Aprobado {by}",
        EventKind.AMENDED: "Aprobado con cambios {by}",
        EventKind.PRESENTED: "Enviado al Presidente",
        EventKind.SIGNED: "Firmado por el Presidente",
        EventKind.VETOED: "Vetado por el Presidente",
        EventKind.OVERRIDDEN: "El Congreso anuló el veto",
        EventKind.ENACTED: "Se convirtió en ley",
    },
    parties={
        "R": ("republicano", "republicanos"),
        "D": ("demócrata", "demócratas"),
        "I": ("independiente", "independientes"),
    },
)

_WORDS = {"en": ENGLISH, "es": SPANISH}

_SPANISH_STATUS = {
    "Not introduced until {since}.": "No se presentó hasta el {since}.",
    "Introduced on {since}.": "Presentado el {since}.",
    "In committee since {since}.": "En comité desde el {since}.",
    "Out of committee since {since}, waiting for the floor.": "Salió del comité el {since} y espera que lo debata toda la cámara.",
    "Ready for a vote since {since}.": "Listo para votarse desde el {since}.",
    "Passed by the House and the Senate on {since}.": "Aprobado por la Cámara y el Senado el {since}.",
    "Sent to the President on {since}.": "Enviado al Presidente el {since}.",
    "Became law on {since}.": "Se convirtió en ley el {since}.",
    "Became law on {since}: Public Law {law}.": "Se convirtió en ley el {since}: Ley Pública {law}.",
    "Adopted on {since}.": "Adoptado el {since}.",
    "Vetoed by the President on {since}.": "Vetado por el Presidente el {since}.",
    "Ended with the {congress} on {since}, without becoming law.": "Terminó con el {congress} el {since}, sin llegar a ser ley.",
    "Passed by the House on {since}, waiting in the Senate.": "Aprobado por la Cámara el {since}; espera en el Senado.",
    "Passed by the Senate on {since}, waiting in the House.": "Aprobado por el Senado el {since}; espera en la Cámara.",
    "Passed by the House, in a Senate committee since {since}.": "Aprobado por la Cámara; en un comité del Senado desde el {since}.",
    "Passed by the Senate, in a House committee since {since}.": "Aprobado por el Senado; en un comité de la Cámara desde el {since}.",
    "Passed by the House, ready for a vote in the Senate since {since}.": "Aprobado por la Cámara; listo para votarse en el Senado desde el {since}.",
    "Passed by the Senate, ready for a vote in the House since {since}.": "Aprobado por el Senado; listo para votarse en la Cámara desde el {since}.",
}  # fmt: skip
"""By the English of letterdesk.core.status. A test holds them to the window's translation."""

_SPANISH_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
)  # fmt: skip


def words_for(language: str) -> PaperWords:
    """The words in ``language``, or in English where Letterdesk has none."""
    return _WORDS.get(language, ENGLISH)


def date_words(day: date, language: str) -> str:
    """'April 11, 2018'; '11 de abril de 2018' in Spanish."""
    if language == "es":
        return f"{day.day} de {_SPANISH_MONTHS[day.month - 1]} de {day.year}"
    return long_date(day)


def congress_words(congress: int, language: str) -> str:
    """'115th Congress'; '115.º Congreso' in Spanish."""
    return f"{congress}.º Congreso" if language == "es" else congress_name(congress)


def status_words(bill: Bill, day: date, language: str) -> str:
    """The bill's stage on ``day`` in a sentence."""
    said = status(bill, day)
    if language != "es":
        return str(said)
    return _SPANISH_STATUS[said.template].format(
        since=date_words(stage_since(bill, day), language),
        law=bill.public_law,
        congress=congress_words(bill.id.congress, language),
    )


def event_words(event: Event, words: PaperWords) -> str:
    """'Put on the House calendar': what happened, in a few plain words."""
    chamber = words.chambers[event.chamber] if event.chamber else {"in": "", "of": "", "by": ""}
    return " ".join(words.events[event.kind].format(**chamber).split())


def vote_words(vote: Vote, language: str) -> str:
    return (
        words_for(language)
        .vote[vote.chamber]
        .format(
            date=date_words(vote.date, language), yeas=vote.yeas, nays=vote.nays, number=vote.number
        )
    )
