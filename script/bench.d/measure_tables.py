"""Tables of 10,000 rows in and out, beside openpyxl reading and writing the same.

Both sides are measured inside their own process, after everything was loaded: ours without the start of the program and
the database, openpyxl's without the start of Python and the import. Reading: from the file to every cell's value; ours
also finds the columns, brings letters to Unicode and judges every row. Writing: from the rows in memory to the bytes of a
workbook with the same texts. The limits hold against openpyxl's ordinary way; its streaming way and the whole commands
are told beside it.
"""

import pathlib
import statistics
import subprocess
import sys
import time
import venv

from figures import Figure, ratio

ROWS = 10_000
# Ours may take a tenth of what openpyxl takes.
SHARE = 0.1
ROUNDS = 3
PACKAGES = ["openpyxl==3.1.5"]
HOME = pathlib.Path(".build/bench-venv")

READ = """
import sys, time, openpyxl
path, rounds, streaming = sys.argv[1], int(sys.argv[2]), sys.argv[3] == "streaming"
for _ in range(rounds):
    start = time.perf_counter()
    book = openpyxl.load_workbook(path, read_only=streaming, data_only=True)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    print((time.perf_counter() - start) * 1e3)
    assert len(rows) == 10_001 and all(row[0] for row in rows)
"""
WRITE = """
import io, sys, time, openpyxl
path, rounds, streaming = sys.argv[1], int(sys.argv[2]), sys.argv[3] == "streaming"
rows = list(openpyxl.load_workbook(path, read_only=True).worksheets[0].iter_rows(values_only=True))
for _ in range(rounds):
    start = time.perf_counter()
    book = openpyxl.Workbook(write_only=streaming)
    sheet = book.create_sheet("x") if streaming else book.active
    for row in rows:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    print((time.perf_counter() - start) * 1e3)
"""


def measure(program: pathlib.Path, work: pathlib.Path) -> list[Figure]:
    python, data = interpreter(), work / "tables"
    subprocess.run([program, "init", "--data", data, "--plan", "plans/cao-minh-2026.yaml"], check=True, capture_output=True)
    subprocess.run([program, "unit", "add", "Trường THCS Mẫu", "--kind", "school", "--data", data], check=True, capture_output=True)
    text, book = work / "people.csv", work / "people.xlsx"
    text.write_text("\n".join(["Tên;Chức vụ, nơi làm việc;Loại đối tượng;Đơn vị;Công việc;Giới tính", *map(person, range(ROWS))]), "utf-8")
    imported = seconds([program, "table", "import", "participants", text, "--data", data])
    export = [program, "table", "export", "participants", "-o", book, "--data", data]
    exported = seconds(export)
    checked = seconds([program, "table", "import", "participants", book, "--data", data, "--dry-run"])
    return [
        Figure("10,000 rows written to the database, the whole command", imported, "s", None),
        Figure("10,000 rows exported to a workbook, the whole command", exported, "s", None),
        Figure("10,000 rows of a workbook judged against as many records, the whole command", checked, "s", None),
        *compared(program.with_name("Measure"), python, book),
    ]  # fmt: skip


def compared(ours: pathlib.Path, python: pathlib.Path, book: pathlib.Path) -> list[Figure]:
    def median(command: list) -> float:
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return statistics.median(float(line) for line in told.split())

    def pair(name: str, act: str, script: str, way: str, limit: float | None) -> Figure:
        return ratio(
            name, lambda: median([ours, act, book, str(ROUNDS)]),
            lambda: median([python, "-c", script, book, str(ROUNDS), way]), limit)

    return [
        pair("10,000 rows of a workbook read and judged, beside openpyxl reading them", "table-in", READ, "ordinary", SHARE),
        pair("10,000 rows written to a workbook, beside openpyxl writing them", "table-out", WRITE, "ordinary", SHARE),
        pair("the same reading beside openpyxl's streaming way", "table-in", READ, "streaming", None),
        pair("the same writing beside openpyxl's streaming way", "table-out", WRITE, "streaming", None),
    ]  # fmt: skip


def person(number: int) -> str:
    family = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đỗ"][number % 6]
    return f"{family} Thị Mẫu {number};Giáo viên tổ {number % 40};cá nhân;Trường THCS Mẫu;trực tiếp;nữ"


def seconds(command: list) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def interpreter() -> pathlib.Path:
    """A Python of its own with the package that is measured against."""
    python = HOME / "bin/python"
    if not python.exists():
        print("installing openpyxl to measure against", file=sys.stderr)
        venv.create(HOME, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES], check=True)
    return python
