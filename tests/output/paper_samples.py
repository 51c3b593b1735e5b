"""Hand-made letters and call cards for the tests of everything that goes on paper."""

from dataclasses import replace
from datetime import date

from letterdesk.core.ask import Ask
from letterdesk.core.bills import BillId, BillType, Stage
from letterdesk.core.letter import CallCard, Letter, Packet, PhoneNumber
from letterdesk.core.members import Member, Office, Role

HR1865 = BillId(BillType.HR, 1865, 115)

SENATOR = Member(
    bioguide="D000563",
    name="Richard J. Durbin",
    last_name="Durbin",
    role=Role.SENATOR,
    party="Democrat",
    state="IL",
    district=None,
    term_end=date(2027, 1, 3),
    rank="senior",
    washington=Office(("711 Hart Senate Office Building",), "Washington", "DC", "20510"),
)
JUNIOR = replace(
    SENATOR, bioguide="D000622", name="Tammy Duckworth", last_name="Duckworth", rank="junior"
)
REPRESENTATIVE = replace(
    SENATOR,
    bioguide="Q000023",
    name="Mike Quigley",
    last_name="Quigley",
    role=Role.REPRESENTATIVE,
    district=5,
    rank="",
)

PARAGRAPHS = (
    "I live in Chicago, and I am writing about the Allow States and Victims to Fight Online "
    "Sex Trafficking Act, H.R. 1865 of the 115th Congress, which became Public Law 115-164 on "
    "April 11, 2018.",
    "My neighbor’s daughter was sold through an advertisement on a website that knew very well "
    "what it was selling. It took the family two years to find a lawyer who would take the "
    "case, and then they were told that Section 230 stood in the way.",
    "The law was meant to change that. Yet the Government Accountability Office reported in "
    "June 2021 that prosecutors had used its new crime only once, that no victim had sought "
    "restitution under it, and that many platforms had simply moved abroad—out of reach of "
    "our courts.",
    "Please ask the Department of Justice and the Judiciary Committee for a full account of "
    "how the law has worked: how many cases, how many victims helped, and what stands in the "
    "way of the rest. Will you do that this year?",
    "I would be grateful for a reply that tells me what you decide and why.",
)  # fmt: skip

NORMAL = Letter(
    to=SENATOR,
    bill=HR1865,
    stage=Stage.ENACTED,
    ask=Ask.OVERSEE,
    sender=("1250 W Addison St, Apt 3", "Chicago, IL 60613"),
    date="November 23, 2026",
    inside_address=(
        "The Honorable Richard J. Durbin",
        "711 Hart Senate Office Building",
        "United States Senate",
        "Washington, DC 20510",
    ),
    reference="Re: H.R. 1865 (115th Congress), now Public Law 115-164",
    salutation="Dear Senator Durbin:",
    body=PARAGRAPHS,
    closing="Sincerely,",
    signature="Maria Alvarez",
    contact=("312-555-0142",),
    corner_code="IL-SR",
    talking_points=(PARAGRAPHS[1], *PARAGRAPHS[3:]),
    own_words=47,
)
SHORT = replace(NORMAL, body=(PARAGRAPHS[0], PARAGRAPHS[4]), contact=())
FULL = replace(NORMAL, body=(*PARAGRAPHS[:3], PARAGRAPHS[1], PARAGRAPHS[2], *PARAGRAPHS[3:]))
TOO_LONG = replace(NORMAL, body=PARAGRAPHS * 3)
EXAMPLE = replace(NORMAL, date="October 1, 2017", example=True)

CARD = CallCard(
    to=SENATOR,
    bill=HR1865,
    corner_code="IL-SR",
    numbers=(
        PhoneNumber("Washington", "202-224-2152"),
        PhoneNumber("Chicago", "312-353-4952"),
        PhoneNumber("Capitol switchboard", "202-224-3121"),
    ),
    live=(
        "Hello, my name is Maria Alvarez. I live in Chicago, ZIP code 60613, and I am a "
        "constituent. May I speak with the person who handles online safety?",
        "I am calling about Public Law 115-164, the law against online sex trafficking. I ask "
        "the senator to find out how it works: how many cases, how many victims helped.",
        "No reply is needed. Thank you for writing down that I called.",
    ),
    answers=(
        ("“What is your address?”", "1250 West Addison Street, Apartment 3, Chicago, 60613."),
        ("“Do you want a reply?”", "Yes, by letter, please."),
        ("“What is your view on the bill?”", "I support it, and I want to know that it works."),
    ),
    voicemail=(
        "Hello, this is Maria Alvarez, 1250 West Addison Street in Chicago, ZIP code "
        "6, 0, 6, 1, 3. I support the law against online sex trafficking, Public Law 115-164, "
        "and ask the senator to find out how well it works.",
        "My number is 312-555-0142. Again, 312-555-0142. Thank you.",
    ),
)

PACKET = Packet(
    letters=(
        NORMAL,
        replace(NORMAL, to=JUNIOR, corner_code="IL-JR", salutation="Dear Senator Duckworth:"),
        replace(
            NORMAL,
            to=REPRESENTATIVE,
            corner_code="IL-05",
            salutation="Dear Representative Quigley:",
        ),
    ),
    calls=(
        CARD,
        replace(CARD, to=JUNIOR, corner_code="IL-JR"),
        replace(CARD, to=REPRESENTATIVE, corner_code="IL-05"),
    ),
)
