"""What is measured beside the pages: tables in and out, the ranking of scores, similar reports."""

import pathlib
import tempfile

import measure_ranking
import measure_similar
import measure_tables
from figures import Figure


def measure(program: pathlib.Path) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="thidua-bench-") as folder:
        work = pathlib.Path(folder)
        return [
            *measure_tables.measure(program, work), *measure_ranking.measure(program, work),
            *measure_similar.measure(program, work),
        ]  # fmt: skip
