"""Different questions to the list, each asked once, so that nothing kept from an earlier answer helps."""

import pathlib
import random
import re
import sqlite3
import subprocess
import urllib.parse

from served import Server, Session

SCRIPT = pathlib.Path(__file__).with_name("visit.lua")
SAID = re.compile(r"answered (\d+), wrong (\d+), mean ([\d.]+) ms, p99 ([\d.]+) ms")
SECONDS = 5


def questions(data: pathlib.Path, count: int, seed: int) -> list[str]:
    """Filters, words of names and units, whole names, beginnings of words, both orders, some later pages."""
    with sqlite3.connect(f"file:{data}/thidua.sqlite?mode=ro", uri=True) as base:
        rows = base.execute("""
            SELECT occasion_id, status, kind, name_words, unit_words FROM nominations
            WHERE status <> 'draft' ORDER BY place""").fetchall()
    chance = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        found[question(chance, *chance.choice(rows))] = None
    return list(found)


def question(chance: random.Random, occasion: str, status: str, kind: str, name: str, unit: str) -> str:
    words = name.split()
    search = ["", "", words[0], words[-1], " ".join(words[:2]), name, f"{words[-1]} {unit.split()[-1]}", words[0][:3],
              f"{words[0]} {unit.split()[0]}"]  # fmt: skip
    fields = {
        "q": chance.choice(search),
        "occasion": occasion if chance.random() < 0.3 else "",
        "status": status if chance.random() < 0.3 else "",
        "kind": kind if chance.random() < 0.5 else "",
        "order": chance.choice(["", "name"]),
        "page": chance.choice(["", "", "", "2", "3", "7"]),
    }
    return "/nominations?" + urllib.parse.urlencode({key: value for key, value in fields.items() if value})


def slowest_milliseconds(server: Server, session: Session, asked: list[str], work: pathlib.Path) -> float:
    """99 % of the questions were answered faster than this, asked one after the other."""
    file = work / "questions.txt"
    file.write_text("".join(f"{path}\t{session.cookie}\n" for path in asked), encoding="utf-8")
    command = ["wrk", "-t1", "-c1", f"-d{SECONDS}s", "-s", SCRIPT, server.address, "--", file]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    answered, wrong, _, slow = SAID.search(printed).groups()
    if int(answered) < 1_000 or int(wrong):
        raise SystemExit(f"{answered} of {len(asked)} questions answered, {wrong} wrong")
    return float(slow)
