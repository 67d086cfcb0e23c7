"""The province: 92 communes, and with THIDUA_BENCH_COUNTRY=1 all 3,321, beside one commune alone on the same server.

Pages are asked once each, so that nothing the program keeps in memory helps; the clock stands on the data's last day.
All sizes are read into the memory of the machine first, and the first round is thrown away: what a page costs from the
disk depends on the disk, and is told beside it.
"""

import os
import pathlib
import statistics
import tempfile

from cluster import Cluster
from figures import Figure
from province_data import CLOCK, COUNTRY, ONE, PROVINCE, database, prepare
from province_pages import KINDS, VISITED, Place
from province_submissions import Season

# The limits of the issue that asked for these figures; below them what this program has to hold.
GROWN_P99 = 2
BARE_LIST, BARE_SUBMIT = 0.25, 0.3
LOADED_MEBIBYTES, COMMUNE_MEBIBYTES = 200, 8
ROUNDS, SUBMISSION_ROUNDS = 4, 3


def measure(program: pathlib.Path) -> list[Figure]:
    is_country = os.environ.get("THIDUA_BENCH_COUNTRY") == "1"
    sizes = [ONE, PROVINCE] + ([COUNTRY] if is_country else [])
    cluster = Cluster(pathlib.Path(".build/bench-data/pg"))
    try:
        prepare(program, cluster, sizes)
        with tempfile.TemporaryDirectory(prefix="thidua-bench-", dir=".build") as folder:
            work = pathlib.Path(folder).resolve()
            return disk(cluster, sizes) + pages(program, cluster, sizes, work) + submissions(program, cluster, work)
    finally:
        cluster.stop()


def disk(cluster: Cluster, sizes: list[int]) -> list[Figure]:
    return [
        Figure(f"disk per commune, {size}", cluster.mebibytes(database(size)) / size, "MiB", COMMUNE_MEBIBYTES)
        for size in sizes[1:]
    ]


def pages(program: pathlib.Path, cluster: Cluster, sizes: list[int], work: pathlib.Path) -> list[Figure]:
    os.environ["THIDUA_CLOCK"] = CLOCK
    try:
        places = {size: Place(program, cluster, size) for size in sizes}
        for size in sizes:
            cluster.warm(database(size))
        rounds = {kind: in_turns(kind, places, work) for kind in KINDS}
        found = [figure for kind in KINDS for figure in page(kind, places, rounds[kind])]
        return found + memory(sizes, rounds) + [cold(kind, places[sizes[-1]], work) for kind in KINDS]
    finally:
        del os.environ["THIDUA_CLOCK"]


def in_turns(kind: str, places: dict[int, Place], work: pathlib.Path) -> list[dict[int, tuple[float, float, float]]]:
    """The sizes take turns, so that a disturbance hits all of them; the first round warms them."""
    return [{size: place.asked(kind, work, number) for size, place in places.items()}
            for number in range(ROUNDS + 1)][1:]  # fmt: skip


def page(kind: str, places: dict[int, Place], rounds: list[dict]) -> list[Figure]:
    found = []
    for size in list(places)[1:]:
        ratios = [one[size][1] / one[ONE][1] for one in rounds]
        kept = {"p99": {str(which): [one[which][1] for one in rounds] for which in (ONE, size)},
                "mean": {str(which): [one[which][0] for one in rounds] for which in (ONE, size)}}  # fmt: skip
        found.append(Figure(f"{kind}: p99 in {size} communes ÷ one commune", statistics.median(ratios), "×", GROWN_P99,
                            rounds=kept))  # fmt: skip
    largest = list(places)[-1]
    bare, statements = places[largest].bare_milliseconds(kind)
    ours = statistics.median(one[largest][0] for one in rounds)
    kept = {"ours ms": ours, "bare ms": bare, "statements": statements}
    return found + [Figure(f"{kind}: pages ÷ bare libpq, per second, {largest} communes", bare / ours, "×", BARE_LIST,
                           at_most=False, rounds=kept)]  # fmt: skip


def memory(sizes: list[int], rounds: dict[str, list[dict]]) -> list[Figure]:
    """After the kind of page that needs most; what a visited commune adds is seen beside a server of one."""
    most = {size: max(one[size][2] for kind in rounds for one in rounds[kind]) for size in (ONE, sizes[-1])}
    more = (most[sizes[-1]] - most[ONE]) / VISITED
    kept = {"MiB": {str(size): value for size, value in most.items()}}
    return [
        Figure(f"memory of a server of {sizes[-1]} communes after load", most[sizes[-1]], "MiB", LOADED_MEBIBYTES,
               rounds=kept),
        Figure("memory a commune adds to a server that has shown it", more, "MiB", None),
    ]  # fmt: skip


def cold(kind: str, place: Place, work: pathlib.Path) -> Figure:
    return Figure(f"{kind}: a commune's first page from the disk, {place.communes} communes, mean",
                  place.cold_milliseconds(kind, work), "ms", None)  # fmt: skip


def submissions(program: pathlib.Path, cluster: Cluster, work: pathlib.Path) -> list[Figure]:
    season = Season(program, cluster)
    try:
        season.per_second(1, work)
        rounds = [(season.per_second(1, work), season.per_second(2, work), season.bare_per_second())
                  for _ in range(SUBMISSION_ROUNDS)]  # fmt: skip
    finally:
        season.close()
    found = []
    for processes in (1, 2):
        ours = [one[processes - 1] for one in rounds]
        kept = {"ours": ours, "bare": [one[2] for one in rounds]}
        ratio = statistics.median(mine / one[2] for mine, one in zip(ours, rounds))
        found.append(Figure(f"submissions a second, {processes} process{'es' * (processes > 1)}",
                            statistics.median(ours), "/s", None, rounds={"ours": ours}))  # fmt: skip
        found.append(Figure(f"submissions ÷ bare libpq, {processes} process{'es' * (processes > 1)}", ratio, "×",
                            BARE_SUBMIT, at_most=False, rounds=kept))  # fmt: skip
    return found
