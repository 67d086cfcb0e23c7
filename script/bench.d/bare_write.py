"""What a durable one-row transaction costs with SQLite alone: the floor under every act of the program."""

import pathlib
import sqlite3
import time

WRITES = 200


def bare_write_milliseconds(folder: pathlib.Path) -> float:
    """In the folder's file system, with the settings the program uses (WAL, synchronous FULL)."""
    connection = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE IF NOT EXISTS line (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
    start = time.perf_counter()
    for _ in range(WRITES):
        connection.execute("INSERT INTO line (text) VALUES ('một dòng')")
    seconds = time.perf_counter() - start
    connection.close()
    return seconds / WRITES * 1000
