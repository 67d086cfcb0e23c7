"""How many dossiers a second are handed in, durably, over HTTP by four people at once."""

import concurrent.futures
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tests" / "EndToEnd"))

from harness import Account  # noqa: E402
from test_kill import complete_draft, open_intake, own_unit  # noqa: E402
from wire import Wire  # noqa: E402

SCHOOL = "Trường THCS Cao Minh"
DOSSIERS = 200
PEOPLE = 4


def submissions_per_second(program: pathlib.Path, data: pathlib.Path, serve) -> float:
    """On an empty office with Cao Minh's plan; only the submissions are timed, not the writing of the drafts."""
    # The intake of the dossiers is open on this day, whatever day it is here.
    os.environ["THIDUA_CLOCK"] = "2026-10-20T09:00:00+07:00"
    try:
        return measured(program, data, serve)
    finally:
        del os.environ["THIDUA_CLOCK"]


def measured(program: pathlib.Path, data: pathlib.Path, serve) -> float:
    plan = pathlib.Path("plans/cao-minh-2026.yaml").resolve()
    run(program, "init", "--data", data, "--plan", plan)
    run(program, "unit", "add", SCHOOL, "--kind", "school", "--data", data)
    clerk = account(program, data, "canbo", "clerk")
    unit = account(program, data, "truong", "unit", "--unit", SCHOOL)
    with serve(program, data) as server:
        school = Wire(server.address).login(unit)
        occasion = open_intake(Wire(server.address).login(clerk))
        own = own_unit(school)
        drafts = [complete_draft(school, occasion, own, f"Người thứ {number}") for number in range(DOSSIERS)]
        people = [Wire(server.address).login(unit) for _ in range(PEOPLE)]
        start = time.perf_counter()
        with concurrent.futures.ThreadPoolExecutor(PEOPLE) as pool:
            list(pool.map(hand_in, ((people[index % PEOPLE], draft) for index, draft in enumerate(drafts))))
        return DOSSIERS / (time.perf_counter() - start)


def hand_in(pair) -> None:
    person, draft = pair
    for _ in range(20):
        reply = person.post(f"{draft}/submission", [("revision", "2")])
        if reply.status == 303:
            return
    raise SystemExit(f"a dossier was not taken: {reply.status} {reply.says()[:300]}")


def account(program: pathlib.Path, data: pathlib.Path, login: str, role: str, *more: str) -> Account:
    arguments = ["account", "add", "--data", data, "--login", login, "--name", login, "--role", role, *more]
    run(program, *arguments, "--password-stdin", stdin="bench-only-password\n")
    return Account(login, login, role, "bench-only-password")


def run(program: pathlib.Path, *arguments, stdin: str = "") -> None:
    subprocess.run([program, *arguments], check=True, input=stdin, text=True, stdout=subprocess.DEVNULL)
