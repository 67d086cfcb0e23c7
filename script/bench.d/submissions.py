"""How many dossiers a second are handed in, durably, over HTTP by four people at once."""

import os
import pathlib
import re
import subprocess
import sys
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tests" / "EndToEnd"))

from intake import SCHOOL, Account, complete_draft, open_intake, own_unit  # noqa: E402
from wire import Wire  # noqa: E402

DOSSIERS = 600
PEOPLE = 4
TAKEN = re.compile(r"taken (\d+) in ([\d.]+) s, (\d+) idle")
SCRIPT = pathlib.Path(__file__).with_name("hand_in.lua")


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
        lines = [line(people[index % PEOPLE], draft) for index, draft in enumerate(drafts)]
        return hand_in(server.address, lines, data)


def line(person: Wire, draft: str) -> str:
    """One dossier as `hand_in.lua` wants it."""
    cookies = "; ".join(f"{name}={value}" for name, value in person.cookies.items())
    return "\t".join([f"{draft}/submission", cookies, urllib.parse.urlencode({"revision": "2", "csrf": person.token})])


def hand_in(address: str, lines: list[str], folder: pathlib.Path) -> float:
    """By wrk, so that the one who asks costs the least; every dossier has to be taken."""
    file = folder / "dossiers.txt"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines) / seconds_to_hand_in(address, file, len(lines), PEOPLE)


def seconds_to_hand_in(address: str, file: pathlib.Path, count: int, people: int) -> float:
    command = ["wrk", "-t1", f"-c{people}", "-d8s", "-s", SCRIPT, address, "--", file]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    taken, seconds, idle = TAKEN.search(printed).groups()
    if int(taken) != count:
        raise SystemExit(f"{taken} of {count} dossiers were taken: {printed}")
    if int(idle) > count:
        raise SystemExit(f"who had nothing left to hand in asked {idle} times and took the processor from the others")
    return float(seconds)


def account(program: pathlib.Path, data: pathlib.Path, login: str, role: str, *more: str) -> Account:
    arguments = ["account", "add", "--data", data, "--login", login, "--name", login, "--role", role, *more]
    run(program, *arguments, "--password-stdin", stdin="bench-only-password\n")
    return Account(login, login, role, "bench-only-password")


def run(program: pathlib.Path, *arguments, stdin: str = "") -> None:
    subprocess.run([program, *arguments], check=True, input=stdin, text=True, stdout=subprocess.DEVNULL)
