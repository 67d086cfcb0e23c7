"""What is measured beside the pages: tables in and out."""

import pathlib
import tempfile

import measure_tables
from figures import Figure


def measure(program: pathlib.Path) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="thidua-bench-") as folder:
        return measure_tables.measure(program, pathlib.Path(folder))
