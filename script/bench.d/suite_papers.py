"""Official papers in process: one decision with 300 recipients as a Word and as a PDF file, memory over many of them, and
a thousand certificates."""

import pathlib
import os
import statistics
import subprocess

import certificates
from figures import Figure

ROWS = 300
LIMIT = 100  # milliseconds
FEW, MANY = 20, 200
GROWTH = 8  # megabytes


def measure(program: pathlib.Path) -> list[Figure]:
    tool = program.with_name("Measure")
    figures = []
    for form in ("docx", "pdf"):
        times = rounds(tool, f"paper-{form}", ROWS, FEW)[0][1:]
        name = f"a decision with {ROWS} recipients as {form}"
        figures.append(Figure(name, statistics.median(times), "ms", LIMIT, rounds={"values": times}))
        grown = (peak(tool, form, MANY) - peak(tool, form, FEW)) / 1024
        figures.append(Figure(f"memory grown between {FEW} and {MANY} of them", grown, "MB", GROWTH))
    return figures + certificates.measure(tool, rounds)


def peak(tool: pathlib.Path, form: str, count: int) -> int:
    return rounds(tool, f"paper-{form}", ROWS, count)[1]


def rounds(tool: pathlib.Path, what: str, subject: int, count: int) -> tuple[list[float], int]:
    """Milliseconds of each, and the most memory the process had (KiB)."""
    with subprocess.Popen([tool, what, str(subject), str(count)], stdout=subprocess.PIPE, text=True) as child:
        told = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
    if status != 0:
        raise RuntimeError(f"{tool} failed: {told}")
    return [float(line) for line in told.split()], usage.ru_maxrss
