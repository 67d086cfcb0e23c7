"""The first figures: the list against the same bytes ready-made, a bare durable write, start-up and memory."""

import os
import pathlib
import shutil
import subprocess
import tempfile

from bare_write import bare_write_milliseconds
from figures import Figure, median, ratio
from served import Server, Session, requests_per_second

LIST = "/nominations"
PASSWORD = "bench-only-password"

# Limits: what may not get worse unnoticed, with room for a slow machine.
LIST_TO_CONSTANT = 0.02
START_SECONDS = 1.0
# Of the disk, not of the program: a slower one makes every figure of a write worthless.
BARE_WRITE_MILLISECONDS = 50
IDLE_MEBIBYTES = 80
LOADED_MEBIBYTES = 160


def measure(program: pathlib.Path) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="thidua-bench-", dir=".build") as folder:
        work = pathlib.Path(folder).resolve()
        data = prepared(program, work / "data")
        return [
            median("start-up", lambda: started(program, data), "s", START_SECONDS),
            median("bare durable write", lambda: bare_write_milliseconds(work), "ms", BARE_WRITE_MILLISECONDS),
            *loaded(program, data, work),
        ]


def prepared(program: pathlib.Path, data: pathlib.Path) -> pathlib.Path:
    """A copy of the given data folder or a fresh demo, with one person who may read the list."""
    given = os.environ.get("THIDUA_DATA")
    if given:
        shutil.copytree(given, data)
    else:
        subprocess.run([program, "demo", "--data", data], check=True, stdout=subprocess.DEVNULL)
    account = ["account", "add", "--data", data, "--login", "bench", "--name", "Bench", "--role", "clerk"]
    subprocess.run([program, *account, "--password-stdin"], check=True, input=PASSWORD, text=True)
    return data


def started(program: pathlib.Path, data: pathlib.Path) -> float:
    with Server(program, data) as server:
        return server.start_seconds


def loaded(program: pathlib.Path, data: pathlib.Path, work: pathlib.Path) -> list[Figure]:
    constant = work / "constant.html"
    with Server(program, data) as server:
        constant.write_bytes(Session(server, "bench", PASSWORD).get(LIST))
    with Server(program, data, constant) as server:
        session = Session(server, "bench", PASSWORD)
        idle = Figure("memory, idle", server.resident_mebibytes(), "MiB", IDLE_MEBIBYTES)
        listing = ratio(
            "list ÷ constant bytes, requests per second",
            lambda: requests_per_second(server, LIST, session.cookie),
            lambda: requests_per_second(server, "/bench/constant"),
            LIST_TO_CONSTANT, at_most=False,
        )  # fmt: skip
        after = Figure("memory, after load", server.resident_mebibytes(), "MiB", LOADED_MEBIBYTES)
        return [idle, listing, after]
