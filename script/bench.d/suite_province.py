"""The province: 92 communes, and with THIDUA_BENCH_COUNTRY=1 all 3,321, beside one commune alone on the same server.

Pages are asked once each, so that nothing the program keeps in memory helps; the clock stands on the data's last day.
"""

import os
import pathlib
import statistics
import tempfile

from cluster import Cluster
from figures import Figure
from province_data import CLOCK, COUNTRY, ONE, PROVINCE, database, prepare
from province_pages import KINDS, Place
from province_submissions import Season

# The limits of the issue that asked for these figures; below them what this program has to hold.
GROWN_P99 = 2
BARE_LIST, BARE_SUBMIT = 0.25, 0.3
LOADED_MEBIBYTES, COMMUNE_MEBIBYTES = 200, 8
ROUNDS = 3


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
        found = [figure for kind in KINDS for figure in page(kind, places, work)]
        largest = places[sizes[-1]]
        memory = [largest.asked(kind, work, 99)[2] for kind in KINDS]
        return found + [Figure(f"memory of a server of {sizes[-1]} communes after load", max(memory), "MiB",
                               LOADED_MEBIBYTES)]  # fmt: skip
    finally:
        del os.environ["THIDUA_CLOCK"]


def page(kind: str, places: dict[int, Place], work: pathlib.Path) -> list[Figure]:
    """The sizes take turns, so that a disturbance hits all of them."""
    rounds = [{size: place.asked(kind, work, number) for size, place in places.items()} for number in range(ROUNDS)]
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


def submissions(program: pathlib.Path, cluster: Cluster, work: pathlib.Path) -> list[Figure]:
    season = Season(program, cluster)
    try:
        season.per_second(1, work)
        rounds = [(season.per_second(1, work), season.per_second(2, work), season.bare_per_second())
                  for _ in range(ROUNDS)]  # fmt: skip
    finally:
        season.close()
    found = []
    for processes in (1, 2):
        ours = [one[processes - 1] for one in rounds]
        kept = {"ours": ours, "bare": [one[2] for one in rounds]}
        ratio = statistics.median(mine / one[2] for mine, one in zip(ours, rounds))
        found.append(Figure(f"submissions ÷ bare libpq, {processes} process{'es' * (processes > 1)}", ratio, "×",
                            BARE_SUBMIT, at_most=False, rounds=kept))  # fmt: skip
    return found
