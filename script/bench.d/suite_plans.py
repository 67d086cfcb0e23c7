"""The reader of plan papers: precision and recall per kind of fact, the time of one plan, and growth with length."""

import pathlib
import re
import subprocess
import tempfile
import time

from figures import Figure, median, ratio

PLANS = pathlib.Path("Tests/ReadingTests/Plans")

# The limits of the issue that asked for these figures.
PRECISION_OF_SURE = 1.0
RECALL_OF_CAO_MINH = 0.95
PLAN_MILLISECONDS = 20
# Ten times the length may take ten times as long, with some room for the machine.
GROWTH = 13

SCORE = re.compile(
    r"^(\w+) +precision of sure +([\d.]+|–) +recall +([\d.]+|–) +recall of sure +([\d.]+|–) +\((\d+) facts\)")


def measure(program: pathlib.Path) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="thidua-bench-") as folder:
        work = pathlib.Path(folder)
        return [*scores(), one_plan(program, work), growth(program, work), *hostile(program, work)]


def scores() -> list[Figure]:
    """As the tests print them, because they hold the answer keys."""
    command = ["swift", "test", "--traits", "PostgreSQL", "--filter", "AnswerKeyTests"]
    printed = subprocess.run(command, capture_output=True, text=True).stdout
    figures, plan = [], ""
    for line in printed.splitlines():
        if (PLANS / f"{line}.txt").exists():
            plan = line
        found = SCORE.match(line)
        if not found:
            continue
        section, precision, recall, _, count = found.groups()
        if precision != "–":
            figures.append(Figure(f"{plan} {section}: precision of sure", float(precision), "", PRECISION_OF_SURE, False))
        if recall != "–":
            limit = RECALL_OF_CAO_MINH if plan.startswith("cao-minh") else 0
            figures.append(Figure(f"{plan} {section}: recall of {count}", float(recall), "", limit, False))
    if not figures:
        figures.append(Figure("plans with a score", 0, "", 1, False))
    return figures


def seconds(program: pathlib.Path, file: pathlib.Path) -> float:
    start = time.perf_counter()
    subprocess.run([program, "plan", "read", file, "--json"], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def one_plan(program: pathlib.Path, work: pathlib.Path) -> Figure:
    """What 30 KB of text take beyond the program's start, told by a text that is no plan."""
    none = work / "none.txt"
    none.write_text("Không phải kế hoạch.\n", encoding="utf-8")
    plan = PLANS / "can-tho-157-2025.txt"

    def extra() -> float:
        start = time.perf_counter()
        subprocess.run([program, "plan", "read", none], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        bare = time.perf_counter() - start
        return (seconds(program, plan) - bare) * 1000

    return median("30 KB of text", extra, "ms", PLAN_MILLISECONDS)


def growth(program: pathlib.Path, work: pathlib.Path) -> Figure:
    text = (PLANS / "cao-minh-2026.txt").read_text(encoding="utf-8")
    small, large = work / "small.txt", work / "large.txt"
    for file, size in ((small, 900_000), (large, 9_000_000)):
        file.write_text((text + "\n") * (size // len(text.encode())), encoding="utf-8")
    return ratio(
        "time of 9 MB to 0.9 MB", lambda: seconds(program, large), lambda: seconds(program, small), GROWTH, rounds=3)


# Texts made to cost more than they are long; those with more lines than any paper are refused, which is quick too.
HOSTILE = {
    "marks on one letter": ("txt", "KẾ HOẠCH a", "\u0301\u0323"),
    "signs of an unclosed tag": ("html", "<p>x", "<"),
    "ampersands": ("html", "<p>x", "&"),
    "entities": ("html", "<p>x", "&amp;&#x41"),
    "brackets": ("txt", "KẾ HOẠCH ", "("),
    "blank lines": ("txt", "KẾ HOẠCH", "\n"),
    "items": ("html", "<p>x", "<ul><li>"),
}


def hostile(program: pathlib.Path, work: pathlib.Path) -> list[Figure]:
    return [grown(program, work, name, *made) for name, made in HOSTILE.items()]


def grown(program: pathlib.Path, work: pathlib.Path, name: str, kind: str, head: str, unit: str) -> Figure:
    small, large = work / f"small.{kind}", work / f"large.{kind}"
    for file, size in ((small, 400_000), (large, 4_000_000)):
        file.write_text(head + unit * (size // len(unit.encode())), encoding="utf-8")
    return ratio(f"time of 4 MB to 0.4 MB of {name}", lambda: tried(program, large), lambda: tried(program, small), GROWTH,
                 rounds=3)  # fmt: skip


def tried(program: pathlib.Path, file: pathlib.Path) -> float:
    """Read or refused."""
    start = time.perf_counter()
    subprocess.run([program, "plan", "read", file], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60)
    return time.perf_counter() - start
