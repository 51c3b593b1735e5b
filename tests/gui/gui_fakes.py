"""Hand-written stand-ins for what the window asks of the rest of Letterdesk.

Made of real core values; they answer as the real functions do, from a handful of places.
"""

from dataclasses import dataclass, replace
from datetime import date

from letterdesk.core.address import inside_address, salutation, titled_name
from letterdesk.core.ask import Position, ask_for, standing
from letterdesk.core.bills import (
    Bill,
    BillId,
    BillType,
    Cosponsor,
    Event,
    EventKind,
    Referral,
    Vote,
    bill_for,
    stage_on,
)
from letterdesk.core.campaign import BothSides, Campaign, Guide, Point
from letterdesk.core.congress import long_date
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Certainty, Finding, Notice
from letterdesk.core.letter import CallCard, Letter, Packet, PhoneNumber, Request
from letterdesk.core.members import Chamber, Member, Office, Role, Seat
from letterdesk.core.wording import sentence
from letterdesk.gui.services import Edition, Services

TODAY = date(2026, 11, 23)
AS_OF = date(2026, 6, 15)
END = date(2027, 1, 3)
HOUSE, SENATE = Chamber.HOUSE, Chamber.SENATE

HOUSE_BILL = Bill(
    id=BillId(BillType.HR, 1865, 115),
    title="Allow States and Victims to Fight Online Sex Trafficking Act of 2017",
    nickname="FOSTA",
    introduced=date(2017, 4, 3),
    sponsor="W000812",
    sponsor_name="Rep. Ann Wagner (R-MO-2)",
    events=(
        Event(date(2017, 4, 3), EventKind.INTRODUCED, HOUSE, "Introduced in the House"),
        Event(date(2018, 2, 20), EventKind.REPORTED, HOUSE, "Reported by the Judiciary Committee"),
        Event(date(2018, 2, 27), EventKind.PASSED, HOUSE, "Passed the House, 388 to 25"),
        Event(date(2018, 3, 21), EventKind.PASSED, SENATE, "Passed the Senate, 97 to 2"),
        Event(date(2018, 4, 11), EventKind.ENACTED, None, "Became Public Law 115-164"),
    ),
    referrals=(Referral("HSJU", "House Committee on the Judiciary", HOUSE, date(2017, 4, 3)),),
    votes=(
        Vote(date(2018, 2, 27), HOUSE, 388, 25, 91),
        Vote(date(2018, 3, 21), SENATE, 97, 2, 60),
    ),
    cosponsors=tuple(Cosponsor(f"X{n:06}", date(2017, 5, 1)) for n in range(174)),
    public_law="115-164",
    companion=BillId(BillType.S, 1693, 115),
    url="https://www.congress.gov/bill/115th-congress/house-bill/1865",
)
SENATE_BILL = Bill(
    id=BillId(BillType.S, 1693, 115),
    title="Stop Enabling Sex Traffickers Act of 2017",
    nickname="SESTA",
    introduced=date(2017, 8, 1),
    sponsor="P000449",
    sponsor_name="Sen. Rob Portman (R-OH)",
    events=(
        Event(date(2017, 8, 1), EventKind.INTRODUCED, SENATE, "Introduced in the Senate"),
        Event(date(2018, 1, 10), EventKind.REPORTED, SENATE, "Reported with a substitute"),
    ),
    cosponsors=tuple(Cosponsor(f"Y{n:06}", date(2017, 9, 1)) for n in range(70)),
    companion=BillId(BillType.HR, 1865, 115),
    url="https://www.congress.gov/bill/115th-congress/senate-bill/1693",
)


def _points(*labels: tuple[str, str, Position]) -> tuple[Point, ...]:
    return tuple(Point(key, label, f"{label}.", position) for key, label, position in labels)


GUIDE = Guide(
    language="en",
    title="Online trafficking and Section 230",
    summary="In 2018 a law made websites answer for knowingly helping sex trafficking. Ask Congress"
    " to look at what it has done since.",
    bill_summaries={
        "hr1865-115": "Makes it a crime to run a website with the aim of promoting prostitution,"
        " and lets victims of trafficking sue websites that knowingly helped.",
        "s1693-115": "Lets victims and state attorneys general take websites to court that"
        " knowingly assist, support or facilitate sex trafficking.",
    },
    positions={
        Position.SUPPORT: "The law is right. Congress should make sure that it is used well.",
        Position.OPPOSE: "The law does harm. Congress should change it or take it back.",
    },
    points=_points(
        ("justice", "Survivors deserve their day in court", Position.SUPPORT),
        ("evidence", "Congress should ask for evidence of how the law works", Position.SUPPORT),
        ("platforms", "Platforms that knowingly profit should answer for it", Position.SUPPORT),
        ("safety", "Sex workers lost tools that kept them safe", Position.OPPOSE),
        ("speech", "Sites took down lawful speech out of fear", Position.OPPOSE),
    ),
    prompts=(
        "Why does this matter to you or somebody you know?",
        "What have you seen in your town?",
        "What would you like to have changed a year from now?",
    ),
    both_sides=BothSides(
        supporters=("Survivors could not sue websites before; now they can.",),
        critics=("By 2021 the new crime had been charged once (GAO-21-385).",),
        sources=("GAO-21-385, June 2021",),
    ),
)
GUIDE_ES = replace(
    GUIDE,
    language="es",
    title="La trata en línea y la Sección 230",
    summary="En 2018 una ley hizo responsables a los sitios web que ayudan a la trata a sabiendas.",
)
CAMPAIGN = Campaign(
    id="sesta-fosta",
    organiser="Letterdesk volunteers",
    version="1",
    expires=None,
    url="https://example.org/",
    bills=(HOUSE_BILL, SENATE_BILL),
    guides={"en": GUIDE, "es": GUIDE_ES},
)


def _member(bioguide: str, name: str, role: Role, party: str, state: str, **more: object) -> Member:
    street, phone = more.pop("street", ""), more.pop("phone", "")
    office = Office((str(street),), "Washington", "DC", "20510", str(phone)) if street else None
    known = {"district": None, "term_end": END, "washington": office, **more}
    return Member(bioguide, name, name.rsplit(maxsplit=1)[-1], role, party, state, **known)  # type: ignore[arg-type]


DURBIN = _member("D000563", "Richard J. Durbin", Role.SENATOR, "Democrat", "IL", rank="senior",
                 street="711 Hart Senate Office Building", phone="202-224-2152")  # fmt: skip
DUCKWORTH = _member("D000622", "Tammy Duckworth", Role.SENATOR, "Democrat", "IL", rank="junior",
                    street="524 Hart Senate Office Building", phone="202-224-2854")  # fmt: skip
QUIGLEY = _member("Q000023", "Mike Quigley", Role.REPRESENTATIVE, "Democrat", "IL", district=5,
                  street="2083 Rayburn House Office Building", phone="202-225-4061")  # fmt: skip
SCHAKOWSKY = _member("S001145", "Janice D. Schakowsky", Role.REPRESENTATIVE, "Democrat", "IL",
                     district=9, street="2408 Rayburn House Office Building",
                     phone="202-225-2111")  # fmt: skip
NORTON = _member("N000147", "Eleanor Holmes Norton", Role.DELEGATE, "Democrat", "DC", district=0,
                 street="2136 Rayburn House Office Building", phone="202-225-8050")  # fmt: skip
CORNYN = _member("C001056", "John Cornyn", Role.SENATOR, "Republican", "TX", rank="senior",
                 street="517 Hart Senate Office Building", phone="202-224-2934")  # fmt: skip
CRUZ = _member("C001098", "Ted Cruz", Role.SENATOR, "Republican", "TX", rank="junior",
               street="167 Russell Senate Office Building", phone="202-224-5922")  # fmt: skip
GALLAGHER = _member(
    "G000606", "James Gallagher", Role.REPRESENTATIVE, "Republican", "CA", district=1
)

IL_05 = Seat("IL", 5, QUIGLEY, ("North Center", "Elmhurst", "Lake Zurich"))
IL_09 = Seat("IL", 9, SCHAKOWSKY, ("Evanston", "Skokie", "Wilmette"))


def _finding(zip5: str, place: str, state: str, certainty: Certainty, **more: object) -> Finding:
    known = {"basis": sentence("From the Census Bureau's map of ZIP code {zip}.", zip=zip5),
             "senators": (), "seats": (), "states": (state,) if state else (), **more}  # fmt: skip
    return Finding(zip5, zip5, place, "", state, certainty, congress=119, as_of=AS_OF, **known)  # type: ignore[arg-type]


PLACES = {
    "60613": _finding("60613", "Chicago", "IL", Certainty.CHOOSE, senators=(DURBIN, DUCKWORTH),
                      seats=(IL_05, IL_09), basis=sentence("ZIP code 60613 lies in more than one district: IL-5 and IL-9. Your street address decides; a ZIP code cannot.")),
    "60618": _finding("60618", "Chicago", "IL", Certainty.ONE_DISTRICT,
                      senators=(DURBIN, DUCKWORTH), seats=(IL_05,)),
    "20001": _finding("20001", "Washington", "DC", Certainty.AT_LARGE, seats=(Seat("DC", 0, NORTON),)),
    "78840": _finding("78840", "Del Rio", "TX", Certainty.ONE_DISTRICT, senators=(CORNYN, CRUZ),
                      seats=(Seat("TX", 23),),
                      notices=(Notice("vacant-seat", sentence("The House seat TX-23 is vacant: nobody holds it until a special election. You can still write to both senators of Texas.")),)),
    "95926": _finding("95926", "Chico", "CA", Certainty.ONE_DISTRICT, seats=(Seat("CA", 1, GALLAGHER),),
                      notices=(Notice("no-office", sentence("We do not know an office of Representative Gallagher yet.")),)),
    "96941": _finding("96941", "Pohnpei", "FM", Certainty.NO_SEAT,
                      basis=sentence("ZIP code 96941 is in Micronesia, which has no seat in Congress.")),
    "09012": _finding("09012", "APO", "AE", Certainty.HOME_OF_RECORD, states=(),
                      basis=sentence("ZIP code 09012 is military mail, which has no district of its own.")),
    "59221": _finding("59221", "Fairview", "", Certainty.CHOOSE, states=("MT", "ND")),
    "82801": _finding("82801", "Sheridan", "IL", Certainty.CONFIRM, senators=(DURBIN, DUCKWORTH),
                      seats=(IL_05,)),
}  # fmt: skip


def find(query: str, *, state: str = "", city: str = "", district: int | None = None) -> Finding:
    if not query.isdigit():
        raise UserError(sentence("'{query}' is no ZIP code.", query=query), wrong_input=True)
    unknown = sentence("We do not know ZIP code {zip}. Please check its five digits.", zip=query)
    found = PLACES.get(query, _finding(query, "", "", Certainty.UNKNOWN, basis=unknown))
    if found.certainty is Certainty.HOME_OF_RECORD and state == "IL":
        found = replace(found, state="IL", senators=(DURBIN, DUCKWORTH), seats=(IL_05, IL_09))
    if district is not None:
        seats = tuple(seat for seat in found.seats if seat.district == district)
        found = replace(found, seats=seats, certainty=Certainty.ONE_DISTRICT)
    return found


@dataclass(frozen=True)
class Prepared:
    packet: Packet
    words_to_cut: dict[str, int]
    notices: tuple[Notice, ...] = ()


LONGEST_BODY = 120
"""Words that fit the page of the stand-in."""


def prepare(request: Request) -> Prepared:
    letters = tuple(_letter(request, member) for member in request.members)
    calls = tuple(_call(request, letter) for letter in letters)
    cut = {x.corner_code: x.words - LONGEST_BODY for x in letters if x.words > LONGEST_BODY}
    missing = "💌" in request.story
    notices = (
        (Notice("missing", sentence("The letter cannot print this sign: 💌")),) if missing else ()
    )
    return Prepared(Packet(letters, calls), cut, notices)


def _letter(request: Request, member: Member) -> Letter:
    bills = request.campaign.bills
    bill = bill_for(member.role.chamber, bills[0], bills, request.date)
    points = [p.sentence for p in GUIDE.points if p.key in request.points]
    c = request.constituent
    return Letter(
        to=member,
        bill=bill.id,
        stage=stage_on(bill, request.date),
        ask=ask_for(standing(bill, member, request.position, request.date)),
        sender=(c.street_line, c.city_line),
        date=long_date(request.date),
        inside_address=inside_address(member),
        reference=f"{bill.id.citation}, {bill.title}",
        salutation=salutation(member),
        body=(
            "I am writing about the law that Congress passed in 2018 on online trafficking.",
            " ".join(points),
            request.story,
            "Will you ask for the evidence of how this law works? Please write back to me.",
        ),
        closing="Sincerely,",
        signature=c.name,
        corner_code=member.corner_code,
        own_words=len(request.story.split()),
    )


def _call(request: Request, letter: Letter) -> CallCard:
    phone = letter.to.washington.phone if letter.to.washington else "202-224-3121"
    who = f"Hello, my name is {request.constituent.name} and I live in {request.constituent.city}."
    return CallCard(
        to=letter.to,
        bill=letter.bill,
        corner_code=letter.corner_code,
        numbers=(PhoneNumber("Washington", phone),),
        live=(who, f"I am calling {titled_name(letter.to)} about {letter.bill.citation}."),
        answers=(("Do you want a reply?", "No reply needed, thank you."),),
        voicemail=(who,),
    )


def make_services(today: date = TODAY, campaigns: tuple[Campaign, ...] = (CAMPAIGN,)) -> Services:
    return Services(
        today=lambda: today,
        edition=lambda: Edition(AS_OF, 119),
        campaigns=lambda: campaigns,
        find=find,
        prepare=prepare,
        print_pages=lambda packet: b"%PDF-1.7",
        share_text=lambda campaign, language: (
            f"I wrote to Congress: {campaign.guide(language).title}"
        ),
    )
