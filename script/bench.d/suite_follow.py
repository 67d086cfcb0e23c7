"""What keeps a movement alive: duties, the first page that tells of them, review reports, public pages as files.

The review of a commune is drawn from the demo of one, that of a province's size from one with 100,000 nominations; the
public pages are those of 92 communes on PostgreSQL."""

import os
import pathlib
import statistics
import subprocess
import tempfile
import time

from cluster import Cluster
from figures import Figure, ratio
from province_data import CLOCK, DAY, PROVINCE, database, prepare
from served import Server, Session, requests_per_second
from suite_papers import rounds
from suite_season import LARGE, MIDDLE, PASSWORD, prepared

# The limits of the issue that asked for these figures.
LINEAR = 1.25  # of the time that the smaller one foretells
HOME = 1.5
COMMUNE_SECONDS, PROVINCE_SECONDS = 1, 10
GROWTH_MEBIBYTES = 600  # for 1,700 times the records
PAGES = 1_000
COMMUNES = 3_321
#: The demo's evening, on which much is owed; and one before the plan begins, on which nothing is.
BUSY, IDLE = "2026-11-22T20:00:00+07:00", "2025-11-22T20:00:00+07:00"
REVIEW, AS_OF = "interim-2027", "2027-06-30"
#: Of the province, whose five years have passed.
LAST_REVIEW = "final-2030"


def measure(program: pathlib.Path) -> list[Figure]:
    tool = program.with_name("Measure")
    with tempfile.TemporaryDirectory(prefix="thidua-bench-", dir=".build") as folder:
        work = pathlib.Path(folder).resolve()
        return duties(tool) + home(program, work) + reviews(program, work) + province(program, work)


def duties(tool: pathlib.Path) -> list[Figure]:
    def seconds(communes: int, years: int) -> float:
        return statistics.median(rounds(tool, f"duties-{years}", communes, 5)[0]) / 1000

    whole, tenth, young = seconds(COMMUNES, 5), seconds(COMMUNES // 10, 5), seconds(COMMUNES, 1)
    return [
        Figure(f"duties of five years of {COMMUNES} communes", whole, "s", None),
        Figure("the same ÷ ten times those of a tenth of the communes", whole / tenth / 10, "×", LINEAR),
        Figure("the same ÷ five times those of one year", whole / young / 5, "×", LINEAR),
    ]


def home(program: pathlib.Path, work: pathlib.Path) -> list[Figure]:
    data = prepared(program, work, MIDDLE)

    def per_request(clock: str) -> float:
        os.environ["THIDUA_CLOCK"] = clock
        try:
            with Server(program, data) as server:
                session = Session(server, "bench", PASSWORD)
                return 1 / requests_per_second(server, "/", session.cookie)
        finally:
            del os.environ["THIDUA_CLOCK"]

    told = {clock: owed(program, data, clock) for clock in (BUSY, IDLE)}
    name = f"first page with {told[BUSY]} duties ÷ with {told[IDLE]}"
    return [ratio(name, lambda: per_request(BUSY), lambda: per_request(IDLE), HOME, rounds=3)]


def owed(program: pathlib.Path, data: pathlib.Path, clock: str) -> int:
    listed = subprocess.run(
        [program, "duty", "list", "--data", data, "--on", clock[:10], "--json"], check=True, capture_output=True,
        text=True, env=os.environ | {"THIDUA_CLOCK": clock})  # fmt: skip
    return listed.stdout.count('"due"')


def reviews(program: pathlib.Path, work: pathlib.Path) -> list[Figure]:
    """Whole runs of the program, the start included."""
    figures, memories = [], []
    for scale, name, limit in ((1, "of a commune", COMMUNE_SECONDS), (LARGE, "with 100,000 nominations", PROVINCE_SECONDS)):
        data = prepared(program, work, scale)
        times = []
        for place in range(3):
            began = time.monotonic()
            command = [program, "review", "draft", "--data", data, "--occasion", REVIEW, "--as-of", AS_OF,
                       "-o", work / f"review-{scale}-{place}.docx"]  # fmt: skip
            with subprocess.Popen(command, stdout=subprocess.DEVNULL, env=os.environ | {"THIDUA_CLOCK": "2027-07-01T08:00:00+07:00"}) as child:  # fmt: skip
                _, status, usage = os.wait4(child.pid, 0)
                child.returncode = status
            if status != 0:
                raise SystemExit("the review was not drawn")
            times.append(time.monotonic() - began)
        memories.append(usage.ru_maxrss / 1024)
        figures.append(Figure(f"review report {name}", statistics.median(times), "s", limit, rounds={"values": times}))
    return figures + [Figure("memory grown between the two", memories[1] - memories[0], "MiB", GROWTH_MEBIBYTES)]


def province(program: pathlib.Path, work: pathlib.Path) -> list[Figure]:
    cluster = Cluster(pathlib.Path(".build/bench-data/pg"))
    try:
        prepare(program, cluster, [1, PROVINCE])
        return communes(program, cluster, work) + published(program, cluster, work)
    finally:
        cluster.stop()


def communes(program: pathlib.Path, cluster: Cluster, work: pathlib.Path) -> list[Figure]:
    """The reviews of all communes below the first one, which stands in for the province: whole runs of the program."""
    below = "reviews_below"
    cluster.create(below, database(PROVINCE))
    with cluster.connect(below) as connection:
        first = connection.rows("SELECT min(id) FROM agencies")[0][0]
        connection.rows(f"UPDATE agencies SET parent_id = '{first}' WHERE id <> '{first}'")
    times, memory = [], 0
    try:
        for place in range(3):
            began = time.monotonic()
            command = [program, "review", "communes", "--database", cluster.address(below), "--agency", first,
                       "--occasion", LAST_REVIEW, "--as-of", DAY, "-o", work / f"communes-{place}.csv"]  # fmt: skip
            with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ | {"THIDUA_CLOCK": CLOCK}) as child:  # fmt: skip
                _, status, usage = os.wait4(child.pid, 0)
                child.returncode = status
            if status != 0:
                raise SystemExit("the reviews of the communes were not drawn")
            times.append(time.monotonic() - began)
            memory = max(memory, usage.ru_maxrss / 1024)
    finally:
        with cluster.connect() as connection:
            connection.rows(f"DROP DATABASE {below}")
    name = f"reviews of the {PROVINCE - 1} communes below one agency"
    return [
        Figure(name, statistics.median(times), "s", PROVINCE_SECONDS, rounds={"values": times}),
        Figure(f"memory of the {name}", memory, "MiB", GROWTH_MEBIBYTES),
    ]


def published(program: pathlib.Path, cluster: Cluster, work: pathlib.Path) -> list[Figure]:
    began = time.monotonic()
    subprocess.run(
        [program, "publish", "--database", cluster.address(database(PROVINCE)), "-o", work / "web"], check=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ | {"THIDUA_CLOCK": CLOCK})  # fmt: skip
    seconds = time.monotonic() - began
    pages = len(list((work / "web").rglob("*.html")))
    return [Figure(f"{pages} public pages of {PROVINCE} communes as files", pages / seconds, "pages/s", PAGES, at_most=False)]
