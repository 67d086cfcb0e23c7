"""The season's first figures: the list against the same bytes ready-made, submissions against a bare durable write,
the list's slowest answers as it grows, start-up and memory."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import questions
from bare_write import bare_write_milliseconds
from figures import Figure, median, ratio
from served import Server, Session, requests_per_second
from submissions import submissions_per_second

#: Filtered, and searched without marks, as a clerk does it.
LIST = "/nominations?q=nguyen&kind=individual"
PASSWORD = "chi-de-do-luong-2026"
DAY = "2026-11-22"

# The limits of the issue that asked for these figures.
LIST_TO_CONSTANT = 0.4
GROWN_TO_SMALL_P99 = 1.5
SUBMIT_TO_BARE = 0.3
START_SECONDS = 0.3
IDLE_MEBIBYTES = 80
LOADED_MEBIBYTES = 160

QUESTIONS = 2_000

# One unit of the demo's scale is about 60 nominations.
SMALL, MIDDLE, LARGE = 17, 170, 1_700


def measure(program: pathlib.Path) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="thidua-bench-", dir=".build") as folder:
        work = pathlib.Path(folder).resolve()
        plain = prepared(program, work, 1)
        middle = prepared(program, work, MIDDLE)
        return [
            median("start to first answer, demo", lambda: started(program, plain), "s", START_SECONDS),
            idle(program, plain),
            *loaded(program, middle, work),
            *grown(program, work, middle),
            submitting(program, work),
        ]


def prepared(program: pathlib.Path, work: pathlib.Path, scale: int) -> pathlib.Path:
    """A demo of that size with one person who may read the list; kept between runs, for a large one takes minutes."""
    kept = pathlib.Path(f".build/bench-data/{scale}").resolve()
    if not (kept / "thidua.sqlite").exists():
        shutil.rmtree(kept, ignore_errors=True)
        kept.parent.mkdir(parents=True, exist_ok=True)
        quick = os.environ | {"THIDUA_SCRYPT_LN": "4"}
        command = [program, "demo", "--data", kept, "--until", DAY, "--scale", str(scale)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=quick)
        account = ["account", "add", "--data", kept, "--login", "bench", "--name", "Bench", "--role", "clerk"]
        subprocess.run([program, *account, "--password-stdin"], check=True, input=PASSWORD + "\n", text=True,
                       stdout=subprocess.DEVNULL)  # fmt: skip
    data = work / f"scale-{scale}"
    shutil.copytree(kept, data)
    return data


def started(program: pathlib.Path, data: pathlib.Path) -> float:
    with Server(program, data) as server:
        return server.start_seconds


def idle(program: pathlib.Path, data: pathlib.Path) -> Figure:
    with Server(program, data) as server:
        return Figure("memory of the demo, idle", server.resident_mebibytes(), "MiB", IDLE_MEBIBYTES)


def loaded(program: pathlib.Path, data: pathlib.Path, work: pathlib.Path) -> list[Figure]:
    constant = work / "constant.html"
    with Server(program, data) as server:
        constant.write_bytes(Session(server, "bench", PASSWORD).get(LIST))
    with Server(program, data, constant) as server:
        session = Session(server, "bench", PASSWORD)
        listing = ratio(
            "list of 10,000 ÷ the same bytes ready-made, requests per second",
            lambda: requests_per_second(server, LIST, session.cookie),
            lambda: requests_per_second(server, "/bench/constant"),
            LIST_TO_CONSTANT, at_most=False,
        )  # fmt: skip
        return [listing, Figure("memory after load", server.resident_mebibytes(), "MiB", LOADED_MEBIBYTES)]


def grown(program: pathlib.Path, work: pathlib.Path, middle: pathlib.Path) -> list[Figure]:
    """100,000 with THIDUA_BENCH_LARGE=1 (making them takes some minutes), 10,000 otherwise."""
    is_large = os.environ.get("THIDUA_BENCH_LARGE") == "1"
    large = prepared(program, work, LARGE) if is_large else middle
    small = prepared(program, work, SMALL)
    sizes = f"{'100,000' if is_large else '10,000'} ÷ 1,000 nominations"
    with Server(program, large) as ours, Server(program, small) as theirs:
        many, few = Session(ours, "bench", PASSWORD), Session(theirs, "bench", PASSWORD)
        again = ratio(
            f"the same list again, p99, {sizes}",
            lambda: slowest_milliseconds(ours, many.cookie), lambda: slowest_milliseconds(theirs, few.cookie),
            GROWN_TO_SMALL_P99, rounds=5,
        )  # fmt: skip
        lists, seeds = {id(ours): large, id(theirs): small}, {id(ours): 0, id(theirs): 0}

        def different(server: Server, session: Session) -> float:
            seeds[id(server)] += 1
            asked = questions.questions(lists[id(server)], QUESTIONS, seeds[id(server)])
            return questions.slowest_milliseconds(server, session, asked, work)

        fresh = ratio(
            f"different questions to the list, p99, {sizes}", lambda: different(ours, many),
            lambda: different(theirs, few), GROWN_TO_SMALL_P99, rounds=9,
        )  # fmt: skip
        return [again, fresh]


def slowest_milliseconds(server: Server, cookie: str) -> float:
    """99 % of the answers to one person came faster than this."""
    command = ["wrk", "-t1", "-c1", "-d3s", "--latency", "-H", f"Cookie: {cookie}", server.address + LIST]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", printed).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def submitting(program: pathlib.Path, work: pathlib.Path) -> Figure:
    data = work / "submissions"

    def once() -> float:
        shutil.rmtree(data, ignore_errors=True)
        return submissions_per_second(program, data, Server)

    return ratio(
        "submissions ÷ bare durable transactions, per second", once,
        lambda: 1000 / bare_write_milliseconds(work), SUBMIT_TO_BARE, rounds=3, at_most=False,
    )  # fmt: skip
