"""Tables of 10,000 rows in and out, beside openpyxl reading and writing the same."""

import pathlib
import subprocess
import sys
import time
import venv

from figures import Figure, ratio

ROWS = 10_000
# Ours may take a tenth of what openpyxl takes, each as a whole process.
SHARE = 0.1
PACKAGES = ["openpyxl==3.1.5"]
HOME = pathlib.Path(".build/bench-venv")

READ = """
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
print(sum(1 for row in book.worksheets[0].iter_rows(values_only=True) if row[0]))
"""
WRITE = """
import sys, openpyxl
rows = list(openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0].iter_rows(values_only=True))
book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("x")
for row in rows:
    sheet.append(row)
book.save(sys.argv[2])
"""


def measure(program: pathlib.Path, work: pathlib.Path) -> list[Figure]:
    python, data = interpreter(), work / "tables"
    subprocess.run([program, "init", "--data", data, "--plan", "plans/cao-minh-2026.yaml"], check=True, capture_output=True)
    subprocess.run([program, "unit", "add", "Trường THCS Mẫu", "--kind", "school", "--data", data], check=True, capture_output=True)
    text, book, out = work / "people.csv", work / "people.xlsx", work / "out.xlsx"
    text.write_text("\n".join(["Tên;Chức vụ, nơi làm việc;Loại đối tượng;Đơn vị;Công việc;Giới tính", *map(person, range(ROWS))]), "utf-8")
    imported = seconds([program, "table", "import", "participants", text, "--data", data])
    export = [program, "table", "export", "participants", "-o", book, "--data", data]
    subprocess.run(export, check=True, capture_output=True)
    check = [program, "table", "import", "participants", book, "--data", data, "--dry-run"]
    return [
        Figure("10,000 rows written to the database", imported, "s", None),
        ratio("10,000 rows of a workbook read and judged, beside openpyxl reading them",
              lambda: seconds(check), lambda: seconds([python, "-c", READ, book]), SHARE),
        ratio("10,000 rows written to a workbook, beside openpyxl reading and writing them",
              lambda: seconds(export), lambda: seconds([python, "-c", WRITE, book, out]), SHARE),
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
