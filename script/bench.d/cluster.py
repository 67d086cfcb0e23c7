"""A PostgreSQL server of this machine for the suites, durable as in a province; its data stays between runs."""

import contextlib
import os
import pathlib
import pwd
import shutil
import socket
import subprocess

from libpq import Connection

MEMORY_MEBIBYTES = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 20
#: What docs/operations.md tells to give it: a quarter of the machine's memory; everything durable, as installed.
SETTINGS = {"shared_buffers": f"{MEMORY_MEBIBYTES // 4}MB", "effective_cache_size": f"{MEMORY_MEBIBYTES // 2}MB",
            "max_wal_size": "4GB", "max_connections": "100", "work_mem": "8MB", "random_page_cost": "1.1",
            "log_line_prefix": "''"}  # fmt: skip
#: For the time the data is made: a crash then costs only the time to make it again.
LOADING = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "work_mem": "256MB",
           "maintenance_work_mem": "512MB", "autovacuum": "off"}  # fmt: skip

#: Whom the program works as.
OFFICE = "office"


class Cluster:
    def __init__(self, home: pathlib.Path):
        self.home = home.resolve()
        self.data, self.log = self.home / "data", self.home / "log"
        self.bin = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        if not (self.data / "PG_VERSION").exists():
            shutil.rmtree(self.home, ignore_errors=True)
            self.home.mkdir(parents=True)
            if os.getuid() == 0:
                shutil.chown(self.home, "postgres")
            self._run("initdb", "-D", self.data, "-U", "thidua", "-A", "trust", "-E", "UTF8", "--locale=C")
        self.started = False

    def start(self, **more: str) -> "Cluster":
        self.stop()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        options = [f"-p {self.port}", f"-k {self.home}", "-h 127.0.0.1"]
        options += [f"-c {name}={value}" for name, value in (SETTINGS | more).items()]
        self._run("pg_ctl", "-D", self.data, "-l", self.log, "-w", "-t", "120", "-o", " ".join(options), "start")
        self.started = True
        with self.connect() as connection:
            if not connection.rows(f"SELECT 1 FROM pg_roles WHERE rolname = '{OFFICE}'"):
                connection.rows(f"CREATE ROLE {OFFICE} LOGIN")
        return self

    def stop(self) -> None:
        """Also one that an interrupted run left."""
        if (self.data / "postmaster.pid").exists():
            self._run("pg_ctl", "-D", self.data, "-m", "fast", "-w", "-t", "120", "stop")
        self.started = False

    def forget(self) -> "Cluster":
        """Starts anew with nothing of the data in memory, neither the server's nor the system's."""
        self.stop()
        for path in (self.data / "base").rglob("*"):
            if path.is_file():
                file = os.open(path, os.O_RDONLY)
                os.fsync(file)
                os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(file)
        return self.start()

    def warm(self, database: str) -> None:
        """Reads all of it once, so that it lies in the system's memory as far as there is room."""
        with self.connect() as connection:
            ((number,),) = connection.rows(f"SELECT oid FROM pg_database WHERE datname = '{database}'")
        for path in (self.data / "base" / number).iterdir():
            # The server writes its list of relations anew now and then, and the old one is gone.
            with contextlib.suppress(FileNotFoundError), path.open("rb", buffering=0) as file:
                while file.read(1 << 20):
                    pass

    def address(self, database: str, role: str = OFFICE) -> str:
        """As the program is given it: a role that owns the tables and does not pass through the second wall."""
        return f"postgres://{role}@127.0.0.1:{self.port}/{database}"

    def connect(self, database: str = "postgres") -> Connection:
        """As the superuser, who sees and may everything."""
        return Connection(self.address(database, "thidua"))

    def has(self, database: str) -> bool:
        with self.connect() as connection:
            return bool(connection.rows(f"SELECT 1 FROM pg_database WHERE datname = '{database}'"))

    def create(self, database: str, template: str = "template0") -> None:
        with self.connect() as connection:
            connection.rows("SET client_min_messages = warning")
            connection.rows(f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")
            connection.rows(f"CREATE DATABASE {database} OWNER {OFFICE} TEMPLATE {template}")

    def mebibytes(self, database: str) -> float:
        with self.connect() as connection:
            return int(connection.rows(f"SELECT pg_database_size('{database}')")[0][0]) / (1 << 20)

    def log_all(self, on: bool) -> None:
        """Whether the server writes every statement with its values into its log (`captured.py`)."""
        with self.connect() as connection:
            connection.rows(f"ALTER SYSTEM SET log_statement = '{'all' if on else 'none'}'")
            connection.rows("SELECT pg_reload_conf(), pg_sleep(0.3)")

    def _run(self, program: str, *arguments) -> None:
        command = [self.bin / program, *arguments]
        # A server refuses to run as root.
        user = pwd.getpwnam("postgres").pw_name if os.getuid() == 0 else None
        subprocess.run(command, check=True, cwd="/", user=user, group=user, stdout=subprocess.DEVNULL)
