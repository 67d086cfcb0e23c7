"""A PostgreSQL server of a test's own, and a standby of it, on free ports with their data in the test's folder."""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile

from program import free_port

ROLE = "thidua"


class Cluster:
    def __init__(self, folder: pathlib.Path, port: int | None = None):
        self.folder, self.port = folder, port or free_port()
        self.is_killed = False

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def address(self, database: str = "thidua") -> str:
        return f"postgres://{ROLE}@{self.host}/{database}"

    @classmethod
    def primary(cls, world) -> "Cluster":
        """A server with the role and an empty database for the program. It goes with the test."""
        folder = pathlib.Path(tempfile.mkdtemp(prefix="thidua-pg-"))
        world.endings.append(lambda: shutil.rmtree(folder, ignore_errors=True))
        give_to_postgres(folder)
        cluster = cls(folder / "primary")
        cluster._tool("initdb", "-D", str(cluster.folder), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C")
        cluster.start(world, "wal_level=replica", "max_wal_senders=5")
        cluster.sql(f"CREATE ROLE {ROLE} LOGIN NOSUPERUSER NOBYPASSRLS")
        cluster.sql(f"CREATE DATABASE thidua OWNER {ROLE} ENCODING 'UTF8' TEMPLATE template0")
        return cluster

    def standby(self, world) -> "Cluster":
        """A copy that receives everything, and without whose word no act is acknowledged."""
        other = Cluster(self.folder.parent / "standby")
        self._tool(
            "pg_basebackup", "-D", str(other.folder), "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres",
            "-R", "-c", "fast", "-X", "stream")  # fmt: skip
        other.start(world, "hot_standby=on")
        self.sql("ALTER SYSTEM SET synchronous_standby_names = '*'")
        self.sql("ALTER SYSTEM SET synchronous_commit = 'remote_apply'")
        self.sql("SELECT pg_reload_conf()")
        for _ in range(100):
            if self.sql("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'") == "1":
                return other
        raise AssertionError("the standby never became synchronous")

    def start(self, world, *settings: str) -> None:
        options = [f"-c {setting}" for setting in settings]
        socket = f"-c unix_socket_directories={self.folder.parent}"
        self._tool(
            "pg_ctl", "-D", str(self.folder), "-l", f"{self.folder}.log", "-w", "-o",
            f"-p {self.port} -c listen_addresses=127.0.0.1 {socket} {' '.join(options)}", "start")  # fmt: skip
        world.endings.append(self.stop)

    def stop(self) -> None:
        # Whose process nobody has collected yet would be waited for a minute.
        if self.is_killed:
            return
        self._tool("pg_ctl", "-D", str(self.folder), "-m", "immediate", "-w", "stop", check=False)

    def kill(self) -> None:
        """Every process of the server at once, as if the machine were gone."""
        self.is_killed = True
        for process in self._processes():
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass

    def freeze(self) -> None:
        """Every process of the server stands still: connections stay, and nothing answers."""
        for process in self._processes():
            os.kill(process, signal.SIGSTOP)

    def thaw(self) -> None:
        for process in self._processes():
            os.kill(process, signal.SIGCONT)

    def promote(self) -> None:
        self._tool("pg_ctl", "-D", str(self.folder), "-w", "promote")

    def _processes(self) -> list[int]:
        postmaster = int((self.folder / "postmaster.pid").read_text().split()[0])
        children = subprocess.run(["pgrep", "-P", str(postmaster)], capture_output=True, text=True).stdout.split()
        return [postmaster, *map(int, children)]

    def sql(self, statement: str, database: str = "postgres") -> str:
        """As the superuser, past every wall."""
        return self._tool(
            "psql", "-X", "-q", "-A", "-t", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-d", database,
            "-v", "ON_ERROR_STOP=1", "-c", statement).strip()  # fmt: skip

    def hold(self, statements: str, database: str = "thidua") -> subprocess.Popen:
        """A session that stays in its statements until it is killed."""
        return subprocess.Popen(
            [str(tools() / "psql"), "-X", "-q", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-d",
             database, "-c", statements], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip

    def _tool(self, name: str, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            [str(tools() / name), *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            stdin=subprocess.DEVNULL, timeout=60, cwd="/", **user())  # fmt: skip
        if check and done.returncode != 0:
            raise AssertionError(f"{name} {' '.join(arguments)} ended with {done.returncode}")
        return done.stdout


def tools() -> pathlib.Path:
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    assert found, "needs Debian's package postgresql"
    return found[-1]


def user() -> dict:
    """The server refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    return {"user": "postgres", "group": "postgres", "extra_groups": []}


def give_to_postgres(folder: pathlib.Path) -> None:
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
