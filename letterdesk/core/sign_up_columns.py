"""Which column of a sign-up list holds what, by the names that people give to columns."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from letterdesk.core.errors import UserError
from letterdesk.core.signups import FIELDS
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence

ROLES = ("name", "first", "last", *FIELDS[1:])
"""What a column can be: a field, or half of the name."""

_NAMES: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "full name", "your name", "writer", "nombre completo", "nombre y apellido",
             "nombre y apellidos", "tu nombre", "su nombre", "print name"),
    "first": ("first name", "first", "given name", "firstname", "fname", "nombre", "nombres",
              "primer nombre"),
    "last": ("last name", "last", "surname", "family name", "lastname", "lname", "apellido",
             "apellidos"),
    "street": ("address", "street", "street address", "address 1", "address line 1", "address1",
               "home address", "mailing address", "residential address", "your address",
               "full address", "direccion", "calle", "domicilio", "direccion postal"),
    "unit": ("unit", "apt", "apartment", "apt unit", "apt number", "apt no", "suite", "address 2",
             "address line 2", "address2", "unit number", "apartamento", "depto", "departamento",
             "apto", "piso"),
    "city": ("city", "town", "city town", "city or town", "municipality", "ciudad", "pueblo",
             "municipio", "localidad"),
    "state": ("state", "st", "state code", "state province", "province", "estado"),
    "zip": ("zip", "zip code", "zipcode", "postal code", "postcode", "zip 4", "zip5",
            "zip postal code", "postal", "codigo postal", "cp", "c p"),
    "phone": ("phone", "phone number", "telephone", "tel", "cell", "cell phone", "mobile",
              "mobile number", "mobile phone", "telefono", "celular", "movil",
              "numero de telefono"),
    "district": ("district", "congressional district", "house district", "cd", "us house district",
                 "distrito", "distrito electoral"),
    "votes_in": ("voting state", "votes in", "voting residence", "state of voting residence",
                 "home of record", "estado donde vota", "vota en"),
    "story": ("story", "your story", "own words", "your own words", "my words", "message",
              "your message", "personal message", "why", "historia", "tu historia", "su historia",
              "mensaje", "sus palabras"),
    "points": ("points", "talking points", "point", "puntos", "temas"),
    "keep": ("keep", "keep both", "conservar"),
}  # fmt: skip
_ROLE_OF = {name: role for role, names in _NAMES.items() for name in names}
_UNMISTAKABLE = {
    "zip": "zip", "zipcode": "zip", "postal": "zip", "phone": "phone", "telefono": "phone",
    "city": "city", "ciudad": "city", "street": "street", "apartment": "unit", "story": "story",
}  # fmt: skip
"""Words that decide in a longer question, such as 'What is your ZIP code?'."""
_NOT_OURS = frozenset({"email", "e", "mail", "correo", "date", "time", "timestamp", "update"})


@dataclass(frozen=True)
class Columns:
    """The columns of a list: its own headings, and which of them is what."""

    headings: tuple[str, ...]
    places: Mapping[str, int]
    """By role: which column, counted from 0."""

    @property
    def unused(self) -> tuple[str, ...]:
        """The headings of columns that are not read."""
        used = set(self.places.values())
        return tuple(h for n, h in enumerate(self.headings) if h and n not in used)

    @property
    def can_be_written(self) -> bool:
        """Whether the columns can hold a name and an address at all."""
        named = "name" in self.places or {"first", "last"} <= set(self.places)
        return named and "street" in self.places


def recognise(headings: Sequence[str], corrections: Mapping[str, str]) -> Columns:
    """Find out which column is what, by its heading, in English or Spanish.

    ``corrections`` names columns by role ('zip': 'Postal Code', or '#7' for the seventh) and
    goes before what is recognised; a role with '' is left out. Of two columns that go by a
    name the first is taken. Raises UserError for a role or a column that there is not.
    """
    plain = [_plain(heading) for heading in headings]
    places: dict[str, int] = {}
    for role, wanted in corrections.items():
        if role not in ROLES:
            raise UserError(
                sentence(QT_TRANSLATE_NOOP("core", "A column cannot be “{role}”."), role=role),
                sentence(QT_TRANSLATE_NOOP("core", "It can be: {roles}."), roles=", ".join(ROLES)),
                wrong_input=True,
            )
        if wanted:
            places[role] = _column_called(wanted, headings, plain)
    closed = set(corrections)
    taken = set(places.values())
    for find in (_ROLE_OF.get, _role_of_question):
        for place, heading in enumerate(plain):
            found = find(heading)
            if found and found not in closed and found not in places and place not in taken:
                places[found] = place
                taken.add(place)
    # In Spanish 'nombre' beside 'apellidos' is the first name, and alone it is the whole name.
    if "first" in places and not {"last", "name"} & set(places) and "name" not in closed:
        places["name"] = places.pop("first")
    return Columns(tuple(headings), places)


def _column_called(wanted: str, headings: Sequence[str], plain: Sequence[str]) -> int:
    if re.fullmatch(r"#[0-9]{1,3}", wanted) and 1 <= int(wanted[1:]) <= len(headings):
        return int(wanted[1:]) - 1
    if wanted in headings:
        return headings.index(wanted)
    if _plain(wanted) in plain:
        return plain.index(_plain(wanted))
    raise UserError(
        sentence(QT_TRANSLATE_NOOP("core", "The list has no column “{column}”."), column=wanted),
        sentence(
            QT_TRANSLATE_NOOP("core", "It has: {columns}."),
            columns=", ".join(filter(None, headings)),
        ),
        wrong_input=True,
    )


def _role_of_question(name: str) -> str | None:
    words = name.split()
    if not _NOT_OURS.isdisjoint(words):
        return None
    roles = {_UNMISTAKABLE[word] for word in words if word in _UNMISTAKABLE}
    return roles.pop() if len(roles) == 1 else None


def _plain(heading: str) -> str:
    """'  Dirección (calle)* ' -> 'direccion calle'."""
    apart = unicodedata.normalize("NFKD", heading.casefold())
    return " ".join(
        re.findall(r"[a-z0-9]+", "".join(c for c in apart if not unicodedata.combining(c)))
    )
