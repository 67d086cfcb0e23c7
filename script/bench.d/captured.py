"""The very statements of a request, as PostgreSQL's log saw them, and the same sent again by bare libpq."""

import re
import time
from concurrent.futures import ThreadPoolExecutor

from cluster import Cluster
from libpq import Connection

ENTRY = re.compile(r"^(LOG|DETAIL|STATEMENT|ERROR|WARNING|HINT|CONTEXT):  ", re.M)
STATEMENT = re.compile(r"^(?:execute [^:]*|statement): (.*)", re.S)
VALUE = re.compile(r"\$\d+ = (?:(NULL)|'((?:[^']|'')*)')", re.S)

Statements = list[tuple[str, tuple]]


class Captured:
    """`with Captured(cluster) as log:` — everything that runs between two calls of `taken` belongs to the second."""

    def __init__(self, cluster: Cluster):
        self.cluster = cluster

    def __enter__(self):
        self.cluster.log_all(True)
        self.file = self.cluster.log.open(encoding="utf-8")
        self.file.seek(0, 2)
        return self

    def __exit__(self, *_):
        self.file.close()
        self.cluster.log_all(False)

    def taken(self) -> Statements:
        # The end of a reading transaction is not waited for by the program.
        time.sleep(0.005)
        parts = ENTRY.split(self.file.read())[1:]
        found: Statements = []
        for kind, text in zip(parts[::2], parts[1::2]):
            text = text.rstrip("\n").replace("\n\t", "\n")
            statement = STATEMENT.match(text)
            if kind == "LOG" and statement:
                found.append((statement.group(1), ()))
            elif kind == "DETAIL" and text.startswith("parameters: ") and found:
                values = [None if null else value.replace("''", "'") for null, value in VALUE.findall(text)]
                found[-1] = (found[-1][0], tuple(values))
        return found


def run(connection: Connection, requests: list[Statements]) -> float:
    """Seconds for one request after the other, each statement awaited; what a connection has not met is prepared."""
    start = time.perf_counter()
    for request in requests:
        for sql, values in request:
            connection.run(sql, values)
    return time.perf_counter() - start


def run_together(address: str, lines: list[list[Statements]]) -> float:
    """Each line of requests on a connection of its own, all at once."""
    connections = [Connection(address) for _ in lines]
    with ThreadPoolExecutor(len(lines)) as pool:
        start = time.perf_counter()
        for done in [pool.submit(run, *pair) for pair in zip(connections, lines)]:
            done.result()
        return time.perf_counter() - start
