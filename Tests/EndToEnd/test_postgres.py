"""What happens to the database's server happens under load: nothing acknowledged is lost, nobody waits for long."""

import http.client
import json
import threading
import time

from cluster import Cluster
from harness import World
from intake import SCHOOL, complete_draft, open_intake, own_unit
from test_kill import number_of
from wire import Wire

DOSSIERS = 24


class Load:
    """Submits dossier after dossier, each as often as it takes, and keeps what was answered and how fast."""

    def __init__(self, wire: Wire, dossiers: list[str]):
        self.wire, self.dossiers = wire, dossiers
        self.acknowledged: list[str] = []
        self.refusals: list[tuple[int, float]] = []
        self.slowest_refusal = 0.0
        self.other: list[str] = []
        self.enough = threading.Event()
        self.thread = threading.Thread(target=self._run)

    def __enter__(self) -> "Load":
        self.thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.enough.set()
        self.thread.join()

    def _run(self) -> None:
        for dossier in self.dossiers:
            while not self.enough.is_set() and not self._submits(dossier):
                time.sleep(0.05)

    def _submits(self, dossier: str) -> bool:
        start = time.monotonic()
        try:
            reply = self.wire.post(f"{dossier}/submission", [("revision", "2")])
        except (OSError, http.client.HTTPException) as error:
            self.refusals.append((0, start))
            self.last_error = error
            return False
        if reply.status == 303:
            self.acknowledged.append(dossier)
            return True
        if reply.status in (409, 422):
            # An attempt whose answer was lost had gone through.
            return True
        self.refusals.append((reply.status, start))
        self.slowest_refusal = max(self.slowest_refusal, time.monotonic() - start)
        if reply.status not in (502, 503):
            self.other.append(f"{reply.status} {reply.says()[:300]}")
        return False

    def wait_for(self, count: int, seconds: float = 30) -> None:
        deadline = time.monotonic() + seconds
        while len(self.acknowledged) < count:
            assert time.monotonic() < deadline, (len(self.acknowledged), self.refusals[-3:], self.other)
            time.sleep(0.01)


def prepared(world: World, address: str) -> tuple[Wire, list[str]]:
    world.clock.set("2026-10-20T09:00:00+07:00")
    world.program.database = address
    world.init()
    world.add_unit(SCHOOL, "school")
    clerk = world.add_account("canbo", "Trần Thị Mai", "clerk")
    unit = world.add_account("truong", "Lý Văn Toàn", "unit", unit=SCHOOL)
    school = Wire(world.serve().address).login(unit)
    occasion = open_intake(Wire(school.address).login(clerk))
    own = own_unit(school)
    return school, [complete_draft(school, occasion, own, f"Người thứ {turn}") for turn in range(DOSSIERS)]


def expect_kept(load: Load, school: Wire) -> None:
    assert load.other == [], load.other
    lost = [dossier for dossier in load.acknowledged if not number_of(school, dossier)]
    assert not lost, f"acknowledged and lost: {lost}"
    numbers = [number_of(school, dossier) for dossier in load.acknowledged]
    assert len(set(numbers)) == len(numbers), numbers


def test_the_primary_dies_and_the_standby_takes_over(world: World):
    primary = Cluster.primary(world)
    standby = primary.standby(world)
    school, dossiers = prepared(
        world, f"postgres://thidua@{primary.host},{standby.host}/thidua?target_session_attrs=read-write")
    with Load(school, dossiers) as load:
        load.wait_for(5)
        primary.kill()
        killed = time.monotonic()
        time.sleep(2)
        before = len(load.acknowledged)
        down = [status for status, moment in load.refusals if moment > killed]
        assert down and set(down) <= {503}, down
        assert load.slowest_refusal < 5, f"a refusal took {load.slowest_refusal:.1f} s"
        standby.promote()
        load.wait_for(before + 5)
        print(f"    {len(down)} refused while there was no primary, slowest {load.slowest_refusal:.2f} s; "
              f"back {time.monotonic() - killed - 2:.1f} s after the promotion began", flush=True)
    expect_kept(load, school)


def test_connections_are_cut_under_load(world: World):
    server = Cluster.primary(world)
    school, dossiers = prepared(world, server.address())
    with Load(school, dossiers) as load:
        for _ in range(15):
            server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'thidua'")
            time.sleep(0.05)
        load.wait_for(len(dossiers) // 2)
    expect_kept(load, school)


def test_a_process_is_killed_and_another_goes_on(world: World):
    server = Cluster.primary(world)
    school, dossiers = prepared(world, server.address())
    other = world.program.serve(world.folder / "second.log")
    with Load(school, dossiers) as load:
        load.wait_for(4)
        world.server.kill()
        school.address = other.address
        load.wait_for(12)
    expect_kept(load, school)
    assert other.stop() == []
    world.server = None


def asking(school: Wire, count: int) -> tuple[list[threading.Thread], list[tuple[object, float]]]:
    """So many readers of a list at once, each with what it got and after how long."""
    answers: list[tuple[object, float]] = []

    def ask() -> None:
        start = time.monotonic()
        try:
            status: object = Wire(school.address, dict(school.cookies), seconds=40).get("/participants").status
        except (OSError, http.client.HTTPException) as error:
            status = str(error)
        answers.append((status, time.monotonic() - start))

    askers = [threading.Thread(target=ask) for _ in range(count)]
    for asker in askers:
        asker.start()
    return askers, answers


def test_all_connections_wait_and_nobody_waits_for_ever(world: World):
    """A table is locked from outside: the first requests hold all connections, the others find none."""
    server = Cluster.primary(world)
    school, dossiers = prepared(world, server.address())
    holder = server.hold("BEGIN; LOCK TABLE participants; SELECT pg_sleep(60)")
    time.sleep(0.5)
    askers, answers = asking(school, 20)
    for asker in askers:
        asker.join()
    assert {status for status, _ in answers} == {503}, answers
    # At most: for a connection twice (who asks, what is asked) 5 s each, for the lock 10 s.
    slowest = max(seconds for _, seconds in answers)
    assert slowest < 22, answers
    print(f"    20 refused, the last after {slowest:.1f} s", flush=True)
    let_go(server, holder)
    assert school.get("/participants").status == 200


def let_go(server: Cluster, holder) -> None:
    server.sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE query LIKE '%LOCK TABLE participants%' AND pid <> pg_backend_pid()")
    holder.wait()


def expect_stop(world: World, state: str) -> None:
    start = time.monotonic()
    assert world.server.stop() == [], state
    print(f"    {state}: stopped after {time.monotonic() - start:.1f} s", flush=True)
    world.server = None


def test_a_stop_takes_no_longer_when_requests_wait_for_a_lock(world: World):
    server = Cluster.primary(world)
    school, dossiers = prepared(world, server.address())
    holder = server.hold("BEGIN; LOCK TABLE participants; SELECT pg_sleep(60)")
    time.sleep(0.5)
    askers, _ = asking(school, 12)
    time.sleep(0.5)
    expect_stop(world, "requests wait for a lock and for a connection")
    for asker in askers:
        asker.join()
    let_go(server, holder)


def test_a_stop_takes_no_longer_when_the_server_is_silent(world: World):
    """Its processes stand still, as if the machine were cut off: connections stay open and nothing answers."""
    server = Cluster.primary(world)
    school, dossiers = prepared(world, server.address())
    server.freeze()
    try:
        askers, _ = asking(school, 12)
        time.sleep(0.5)
        expect_stop(world, "the server is silent")
    finally:
        server.thaw()
    for asker in askers:
        asker.join()


def test_a_stop_takes_no_longer_when_there_is_no_primary(world: World):
    """Killed and nobody promoted: only a standby answers, which takes no writes."""
    primary = Cluster.primary(world)
    standby = primary.standby(world)
    school, dossiers = prepared(
        world, f"postgres://thidua@{primary.host},{standby.host}/thidua?target_session_attrs=read-write")
    with Load(school, dossiers) as load:
        load.wait_for(3)
        primary.kill()
        time.sleep(1)
        expect_stop(world, "no primary, under load")
    standby.promote()


def test_a_backup_goes_round_both_engines(world: World):
    """Server to file while submissions go on, file to an empty database, server to file to server by `move`."""
    server = Cluster.primary(world)
    school, dossiers = prepared(world, server.address())
    file = world.folder / "backup.sqlite"
    with Load(school, dossiers) as load:
        load.wait_for(3)
        world.program.run("backup", str(file), *world.program.place)
    expect_kept(load, school)
    rehearsal = json.loads(world.program.run("backup", "verify", str(file), "--json"))
    assert rehearsal["holds"] is True, rehearsal
    again, third = (fresh(server, name) for name in ("again", "third"))
    world.program.run("restore", str(file), "--database", again)
    status, words = world.program.refused("restore", str(file), "--database", again)
    assert status > 0 and "đã có dữ liệu" in words, words
    world.program.run("check", "--database", again)
    moved = world.folder / "moved.sqlite"
    there = json.loads(world.program.run("move", "--from", again, "--to", f"sqlite:{moved}", "--json"))
    back = json.loads(world.program.run("move", "--from", f"sqlite:{moved}", "--to", third, "--json"))
    assert there["journals"] == back["journals"] and there["tables"] == back["tables"]
    heads = [journal["head"] for journal in there["journals"]]
    assert heads == [agency["head"] for agency in rehearsal["agencies"]], (heads, rehearsal["agencies"])
    world.program.run("journal", "verify", "--database", third)


def fresh(server: Cluster, name: str) -> str:
    server.sql(f"CREATE DATABASE {name} OWNER thidua ENCODING 'UTF8' TEMPLATE template0")
    return server.address(name)
