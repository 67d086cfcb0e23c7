"""The server is killed a hundred times in the middle of submissions: what was acknowledged is there, all of it."""

import http.client
import random
import re
import sqlite3
import threading
import time
from contextlib import closing

from harness import World
from intake import SCHOOL, complete_draft, open_intake, own_unit
from wire import Reply, Wire

ROUNDS = 100
DOSSIERS = 12
NUMBER = re.compile(r"HS-2026-(\d+)")


def test_nothing_acknowledged_is_lost_in_a_hundred_kills(world: World):
    world.clock.set("2026-10-20T09:00:00+07:00")
    world.init()
    world.add_unit(SCHOOL, "school")
    clerk = world.add_account("canbo", "Trần Thị Mai", "clerk")
    unit = world.add_account("truong", "Lý Văn Toàn", "unit", unit=SCHOOL)
    school = Wire(world.serve().address).login(unit)
    occasion = open_intake(Wire(school.address).login(clerk))
    own = own_unit(school)
    chance = random.Random(20261122)
    numbers: dict[str, str] = {}
    waiting: list[str] = []
    made = 0
    for _ in range(ROUNDS):
        # The clock stands still unless moved; a session outlives all hundred servers.
        while len(waiting) < DOSSIERS:
            made += 1
            waiting.append(complete_draft(school, occasion, own, f"Người thứ {made}"))
        acknowledged = submit_until_killed(world, school, waiting, after=chance.uniform(0, 0.08))
        school.address = world.serve().address
        numbers |= after_restart(school, waiting, acknowledged)
        waiting = [dossier for dossier in waiting if dossier not in numbers]
    assert len(numbers) >= ROUNDS, f"only {len(numbers)} submissions in {ROUNDS} rounds: nothing was tried"
    assert world.server.stop() == []
    for command in (("check",), ("journal", "verify")):
        world.program.run(*command, "--data", str(world.data))
    expect_all(world, numbers)


def after_restart(school: Wire, sent: list[str], acknowledged: list[str]) -> dict[str, str]:
    """Numbers of what is submitted. The one on its way when the server died may be either, whole."""
    numbers = {dossier: number_of(school, dossier) for dossier in sent[: len(acknowledged) + 1]}
    lost = [dossier for dossier in acknowledged if not numbers[dossier]]
    assert not lost, f"acknowledged and lost: {lost}"
    return {dossier: number for dossier, number in numbers.items() if number}


def expect_all(world: World, numbers: dict[str, str]) -> None:
    """The numbers people saw are those on record, and none is missing between the first and the last."""
    with closing(sqlite3.connect(world.data / "thidua.sqlite")) as database:
        rows = database.execute("SELECT id, number FROM nominations WHERE number IS NOT NULL").fetchall()
        (last,) = database.execute("SELECT last FROM numbers WHERE kind = 'nomination'").fetchone()
    assert {f"/nominations/{id}": number for id, number in rows} == numbers
    ordinals = sorted(int(NUMBER.fullmatch(number).group(1)) for number in numbers.values())
    assert ordinals == list(range(1, last + 1)), ordinals


def submit_until_killed(world: World, school: Wire, dossiers: list[str], after: float) -> list[str]:
    """Submits one after the other until the server dies; returns what the server acknowledged."""
    acknowledged: list[str] = []
    refused: list[str] = []
    started = threading.Event()

    def submit() -> None:
        for dossier in dossiers:
            started.set()
            try:
                reply = school.post(f"{dossier}/submission", [("revision", "2")])
            except (OSError, http.client.HTTPException):
                return
            if reply.status != 303 or reply.location != dossier:
                refused.append(f"{reply.status} {reply.location} {reply.says()}")
                return
            acknowledged.append(dossier)

    worker = threading.Thread(target=submit)
    worker.start()
    started.wait()
    time.sleep(after)
    world.server.kill()
    worker.join()
    assert not refused, refused
    return acknowledged


def number_of(school: Wire, dossier: str) -> str | None:
    """As its page says it after the restart; `None` while it is a draft."""
    page = school.get(dossier)
    assert page.status == 200, page.says()
    found = NUMBER.search(page.text)
    assert bool(found) == ("Đã nộp" in page.text), page.says()
    return found and found.group()
