"""Two processes on one database server: everybody who hands in is answered, soon, and the numbers have no gap."""

import http.client
import re
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

from cluster import Cluster
from harness import World
from intake import SCHOOL, complete_draft, open_intake, own_unit
from wire import Wire

PEOPLE, DOSSIERS = 4, 25
#: Seconds. A submission takes some ten milliseconds; what is lost is not answered at all.
SOON = 5


def test_everybody_is_answered_by_two_processes(world: World):
    server = Cluster.primary(world)
    world.clock.set("2026-10-20T09:00:00+07:00")
    world.program.database = server.address()
    world.init()
    world.add_unit(SCHOOL, "school")
    clerk = world.add_account("canbo", "Trần Thị Mai", "clerk")
    unit = world.add_account("truong", "Lý Văn Toàn", "unit", unit=SCHOOL)
    first, second = world.serve(), world.program.serve(world.folder / "second.log")
    school = Wire(first.address).login(unit)
    occasion = open_intake(Wire(second.address).login(clerk))
    own = own_unit(school)
    drafts = [complete_draft(school, occasion, own, f"Người thứ {turn}") for turn in range(PEOPLE * DOSSIERS)]
    people = [Wire((first, second)[turn % 2].address).login(unit) for turn in range(PEOPLE)]
    with ThreadPoolExecutor(PEOPLE) as pool:
        slowest = max(pool.map(hand_in, people, [drafts[turn::PEOPLE] for turn in range(PEOPLE)]))
    print(f"    {len(drafts)} dossiers, the slowest answered after {slowest:.2f} s", flush=True)
    assert slowest < SOON, f"a submission was answered after {slowest:.1f} s"
    page = school.get("/nominations?status=submitted").text
    assert f"HS-2026-{len(drafts):03}" in page, re.findall(r"HS-2026-\d+", page)[:3]
    assert int(server.sql("SELECT last FROM numbers WHERE kind = 'nomination'", "thidua")) == len(drafts)
    assert int(server.sql("SELECT count(DISTINCT number) FROM nominations", "thidua")) == len(drafts)
    assert second.stop() == []
    for command in (("check",), ("journal", "verify")):
        world.program.run(*command, *world.program.place)


def hand_in(person: Wire, dossiers: list[str]) -> float:
    """One after the other on a connection that stays; gives the seconds the slowest took."""
    place = urllib.parse.urlsplit(person.address)
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=4 * SOON)
    headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in person.cookies.items()),
               "Content-Type": "application/x-www-form-urlencoded"}  # fmt: skip
    form = urllib.parse.urlencode({"revision": "2", "csrf": person.token})
    slowest = 0.0
    for dossier in dossiers:
        start = time.monotonic()
        connection.request("POST", f"{dossier}/submission", form, headers)
        answer = connection.getresponse()
        answer.read()
        assert (answer.status, answer.headers["Location"]) == (303, dossier), answer.status
        slowest = max(slowest, time.monotonic() - start)
    connection.close()
    return slowest
