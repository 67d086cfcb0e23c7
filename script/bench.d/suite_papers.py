"""Official papers in process: one decision with 300 recipients as a Word and as a PDF file, and memory over many of them."""

import pathlib
import os
import statistics
import subprocess

from figures import Figure

ROWS = 300
LIMIT = 100  # milliseconds
FEW, MANY = 20, 200
GROWTH = 8  # megabytes


def measure(program: pathlib.Path) -> list[Figure]:
    tool = program.with_name("Measure")
    figures = []
    for form in ("docx", "pdf"):
        times = rounds(tool, form, FEW)[0][1:]
        name = f"a decision with {ROWS} recipients as {form}"
        figures.append(Figure(name, statistics.median(times), "ms", LIMIT, rounds={"values": times}))
        grown = (rounds(tool, form, MANY)[1] - rounds(tool, form, FEW)[1]) / 1024
        figures.append(Figure(f"memory grown between {FEW} and {MANY} of them", grown, "MB", GROWTH))
    return figures


def rounds(tool: pathlib.Path, form: str, count: int) -> tuple[list[float], int]:
    """Milliseconds of each, and the most memory the process had (KiB)."""
    with subprocess.Popen([tool, f"paper-{form}", str(ROWS), str(count)], stdout=subprocess.PIPE, text=True) as child:
        told = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
    if status != 0:
        raise RuntimeError(f"{tool} failed: {told}")
    return [float(line) for line in told.split()], usage.ru_maxrss
