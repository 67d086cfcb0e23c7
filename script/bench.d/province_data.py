"""The installations the province is measured on: one commune after five years of its plan, 92 of them, all 3,321.

They stay in .build/bench-data/pg between runs, beside how many seconds each took to make.
"""

import os
import pathlib
import shutil
import subprocess
import time

import communes
from cluster import LOADING, Cluster

PASSWORD = "chi-de-do-luong-2026"
#: The evening the intake of the fifth year ends. Three times the story's people make 303 nominations by then.
DAY, SCALE = "2030-11-30", 3
#: The programs' clock while they are measured: the demo's last day.
CLOCK = "2030-11-30T20:00:00+07:00"
ONE, PROVINCE, COUNTRY = 1, 92, 3_321
#: All 3,213 entries of 3,321 chains are 10 GB and half an hour: of the country's communes only the first are written.
COUNTRY_JOURNAL = 250


def database(count: int) -> str:
    return f"communes_{count}"


def prepare(program: pathlib.Path, cluster: Cluster, counts: list[int]) -> None:
    """Leaves the cluster running as it is measured."""
    cluster.start(**LOADING)
    for count in counts:
        if not cluster.has(database(count)):
            make(program, cluster, count)
    # A checkpoint, and everything durable again.
    cluster.start()


def make(program: pathlib.Path, cluster: Cluster, count: int) -> None:
    start, unfinished = time.monotonic(), f"making_{count}"
    if count == ONE:
        cluster.create(unfinished)
        play(program, cluster.home.parent / "pg-demo", cluster.address(unfinished))
    else:
        cluster.create(unfinished, database(ONE))
        tell = lambda words: print(f"{count} communes, {time.monotonic() - start:.0f} s: {words}", flush=True)  # noqa: E731
        journal = {"journal_until": COUNTRY_JOURNAL} if count == COUNTRY else {}
        communes.multiply(cluster.address(unfinished), count, tell, **journal)
    with cluster.connect() as connection:
        connection.rows(f"ALTER DATABASE {unfinished} RENAME TO {database(count)}")
    print(f"{count} communes: {time.monotonic() - start:.0f} s", flush=True)


def play(program: pathlib.Path, folder: pathlib.Path, address: str) -> None:
    """Through the program's own operations, in a file first: that is quicker."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    quick = os.environ | {"THIDUA_SCRYPT_LN": "4"}
    said = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": True, "env": quick}
    subprocess.run([program, "demo", "--data", folder, "--until", DAY, "--scale", str(SCALE)], **said)
    clerk = ["account", "add", "--data", folder, "--login", "bench", "--name", "Bench", "--role", "clerk"]
    subprocess.run([program, *clerk, "--password-stdin"], input=PASSWORD + "\n", text=True, **said)
    subprocess.run([program, "move", "--from", f"sqlite:{folder}/thidua.sqlite", "--to", address], **said)
    shutil.rmtree(folder)
