"""A member in short phrases, in the window's language."""

from PySide6.QtCore import QCoreApplication

from letterdesk.core.address import SWITCHBOARD
from letterdesk.core.members import Member, Office, Role, Seat
from letterdesk.core.states import ALL


def office_words(member: Member) -> str:
    """'Senior senator for Illinois', 'Representative for Illinois, district 5'."""
    translate = QCoreApplication.translate
    if member.role is Role.SENATOR:
        words = (
            translate("MembersPage", "Senior senator for {state}")
            if member.rank == "senior"
            else translate("MembersPage", "Junior senator for {state}")
        )
    elif member.role is Role.DELEGATE:
        words = translate("MembersPage", "Delegate for {state}")
    elif member.role is Role.RESIDENT_COMMISSIONER:
        words = translate("MembersPage", "Resident Commissioner for {state}")
    elif member.district:
        words = translate("MembersPage", "Representative for {state}, district {district}")
    else:
        words = translate("MembersPage", "Representative for all of {state}")
    return words.format(state=_place(member.state), district=member.district)


def _place(state: str) -> str:
    """A place as it stands within a sentence."""
    translate = QCoreApplication.translate
    with_article = {
        "DC": translate("MembersPage", "the District of Columbia"),
        "MP": translate("MembersPage", "the Northern Mariana Islands"),
        "VI": translate("MembersPage", "the U.S. Virgin Islands"),
    }
    return with_article.get(state, ALL.get(state, state))


def party_words(member: Member) -> str:
    return party_name(member.party)


def party_name(party: str) -> str:
    """A party as the directory names it, in the window's language."""
    translate = QCoreApplication.translate
    names = {
        "Democrat": translate("MembersPage", "Democrat"),
        "Republican": translate("MembersPage", "Republican"),
        "Independent": translate("MembersPage", "Independent"),
    }
    return names.get(party, party)


def phone_words(member: Member) -> str:
    """The number to ring first."""
    translate = QCoreApplication.translate
    if member.washington and member.washington.phone:
        words = translate("MembersPage", "{phone} in Washington")
        return words.format(phone=member.washington.phone)
    words = translate("MembersPage", "{phone}, the Capitol switchboard")
    return words.format(phone=SWITCHBOARD)


def district_words(seat: Seat) -> str:
    """'Illinois, district 5'; the state's name alone at large."""
    state = ALL.get(seat.state, seat.state)
    if not seat.district:
        return state
    words = QCoreApplication.translate("MembersPage", "{state}, district {district}")
    return words.format(state=state, district=seat.district)


def distance_words(office: Office) -> str:
    """'Chicago, 4 miles'; the city alone where the distance is not known."""
    if office.miles is None:
        return office.city
    miles = max(1, round(office.miles))
    words = (
        QCoreApplication.translate("MembersPage", "{city}, 1 mile")
        if miles == 1
        else QCoreApplication.translate("MembersPage", "{city}, {miles} miles")
    )
    return words.format(city=office.city, miles=miles)
