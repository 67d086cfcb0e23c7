"""One new report against 100,000 stored ones, with the product's own index: how long, what is found, what is taken for a
copy and is none. Half of the questions are copies with three words in ten changed, half texts of their own; the reports
share headings, legal bases and a stock of sentences, as those of one movement do."""

import json
import pathlib
import re
import subprocess

from figures import Figure

REPORTS = 100_000
QUESTIONS = 500
#: Milliseconds at the 99th percentile; shares of planted copies and of the demo's dossiers.
SLOWEST, RECALL, ALARMS = 50, 0.95, 0.01


def measure(program: pathlib.Path, work: pathlib.Path) -> list[Figure]:
    told = subprocess.run(
        [program.with_name("Measure"), "similar", str(REPORTS), str(QUESTIONS)], capture_output=True, text=True, check=True)
    values: dict[str, list[float]] = {}
    for line in told.stdout.splitlines():
        name, value = line.split()
        values.setdefault(name, []).append(float(value))
    times = sorted(values["question"])
    return [
        Figure(f"{REPORTS:,} reports put into the index", values["index"][0] / 1e3, "s", None),
        Figure(f"memory of the index of {REPORTS:,} reports", values["memory"][0], "MiB", 256),
        Figure(f"one report against {REPORTS:,}, 50th percentile", times[len(times) // 2], "ms", None),
        Figure(f"one report against {REPORTS:,}, 99th percentile", times[len(times) * 99 // 100], "ms", SLOWEST),
        Figure("planted copies found, three words in ten changed", values["recall"][0], "", RECALL, at_most=False),
        Figure("invented texts of their own taken for copies", values["alarms"][0], "", ALARMS),
        *demo(program, work),
    ]


def demo(program: pathlib.Path, work: pathlib.Path) -> list[Figure]:
    """In its first year the demo copies one report on purpose and says which: every other warning is false. From the
    third year on it tells the same achievements again, word for word: those are copies, and told without a limit."""
    first, whole = warned(program, work / "first", "2027-01-31"), warned(program, work / "whole", "2030-11-30")
    return [
        Figure("the demo's own planted copies found, both dossiers of each", first[2], "", 1, at_most=False),
        Figure(f"the demo's {first[1]} dossiers of one year taken for copies", first[0] / max(1, first[1]), "", ALARMS),
        Figure(f"of its {whole[1]} dossiers of five years, which repeat achievements", whole[0] / max(1, whole[1]), "", None),
    ]  # fmt: skip


def warned(program: pathlib.Path, data: pathlib.Path, until: str) -> tuple[int, int, float]:
    """How many dossiers have a warning about their report though nothing was planted there, of how many; and the share
    of the planted ones that were found."""
    made = subprocess.run(
        [program, "demo", "--data", data, "--until", until, "--lang", "vi"], check=True, capture_output=True, text=True)
    planted = {
        number
        for line in (made.stderr + made.stdout).splitlines() if line.startswith("Báo cáo chép để minh họa")
        for number in re.findall(r"HS-\d+-\d+", line)
    }  # fmt: skip
    told = [
        json.loads(subprocess.run([program, *command, "--data", data, "--json"], check=True, capture_output=True).stdout)
        for command in (["similar", "list"], ["nomination", "list"])
    ]
    alike = {line["number"] for line in told[0] if line["kind"] == "report"}
    return len(alike - planted), len(told[1]), len(alike & planted) / len(planted) if planted else 0
