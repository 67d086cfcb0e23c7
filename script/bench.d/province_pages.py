"""Pages as the clerks of many communes ask them, each address once: what the program keeps in memory is no help."""

import http.client
import pathlib
import random
import re
import statistics
import subprocess
import time
import urllib.parse

from captured import Captured, run
from cluster import Cluster
from libpq import Connection
from province_data import ONE, PASSWORD, database
from served import Server, Session

#: So many communes are visited; a province has 92.
VISITED = 90
WARM, ASKED, BARE = 180, 2_000, 40
HOMES = 300
SCRIPT = pathlib.Path(__file__).with_name("visit.lua")
SAID = re.compile(r"answered (\d+), wrong (\d+), mean ([\d.]+) ms, p99 ([\d.]+) ms")
KINDS = ("list", "search", "detail", "home")


class Place:
    """One of the installations, with people of some of its communes logged in."""

    def __init__(self, program: pathlib.Path, cluster: Cluster, communes: int):
        self.program, self.cluster, self.communes = program, cluster, communes
        chance = random.Random(communes)
        some = chance.sample(range(2, communes + 1), min(VISITED, communes - 1)) if communes > ONE else []
        self.marks = [""] + [f"-{number}" for number in some]
        with Server(program, self.address) as server:
            self.cookies = {mark: Session(server, f"bench{mark}", PASSWORD).cookie for mark in self.marks}
        with cluster.connect(database(communes)) as connection:
            self.agency = connection.rows("SELECT agency_id FROM accounts WHERE login = 'bench'")[0][0]
            self.rows = connection.rows(f"""
                SELECT id, occasion_id, status, kind, name_words, unit_words FROM nominations
                WHERE agency_id = '{self.agency}' AND status <> 'draft' ORDER BY place""")

    @property
    def address(self) -> str:
        return self.cluster.address(database(self.communes))

    def lines(self, kind: str, count: int, seed: int) -> list[tuple[str, str]]:
        """Addresses with their commune, hardly one twice. The first ask every commune."""
        chance = random.Random(f"{kind} {seed}")
        marks = [self.marks[place % len(self.marks)] for place in range(count)]
        return [(mark, self.path(kind, mark, chance)) for mark in marks]

    def path(self, kind: str, mark: str, chance: random.Random) -> str:
        id, occasion, status, group, name, unit = chance.choice(self.rows)
        if kind == "detail":
            return f"/nominations/{id}{mark}"
        if kind == "home":
            return "/"
        fields = {"kind": group, "order": chance.choice(["", "name"]), "page": chance.choice(["1", "1", "2"])}
        if kind == "list":
            fields |= {"occasion": chance.choice(["", occasion + mark]), "status": chance.choice(["", status])}
        else:
            words = name.split()
            fields["q"] = chance.choice([words[0], words[-1], " ".join(words[:2]), words[-1] + " " + unit.split()[-1]])
        return "/nominations?" + urllib.parse.urlencode({key: value for key, value in fields.items() if value})

    def asked(self, kind: str, folder: pathlib.Path, seed: int) -> tuple[float, float, float]:
        """The mean and the 99th percentile in milliseconds by a server that has just warmed up, and its memory."""
        with Server(self.program, self.address) as server:
            self.visit(server, self.lines(kind, WARM, -seed - 1), folder)
            if kind == "home":
                mean, slow = self.homes(server, seed)
            else:
                mean, slow = self.visit(server, self.lines(kind, ASKED, seed), folder)
            return mean, slow, server.resident_mebibytes()

    def cold_milliseconds(self, kind: str, folder: pathlib.Path) -> float:
        """The mean of each commune's first page after the server of the database was started with empty memory."""
        self.cluster.forget()
        with Server(self.program, self.address) as server:
            # One commune warms what all have in common: the program, the plans of the statements, the indexes' roots.
            common = [("", self.path(kind, "", random.Random(number))) for number in range(20)]
            self.visit(server, common, folder, limit=2)
            return self.visit(server, self.lines(kind, len(self.marks), -99)[1:], folder, limit=2)[0]

    def visit(self, server: Server, lines: list[tuple[str, str]], folder: pathlib.Path, limit: int = 3) -> tuple[float, float]:
        """As many of the lines as are answered in `limit` seconds: wrk takes that long in any case."""
        file = folder / "addresses.txt"
        file.write_text("".join(f"{path}\t{self.cookies[mark]}\n" for mark, path in lines), encoding="utf-8")
        command = ["wrk", "-t1", "-c1", f"-d{limit}s", "-s", SCRIPT, server.address, "--", file]
        printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        answered, wrong, mean, slow = SAID.search(printed).groups()
        if int(answered) < 10 or int(wrong):
            raise SystemExit(f"{answered} of {len(lines)} answered, {wrong} wrong: {lines[:3]}")
        return float(mean), float(slow)

    def homes(self, server: Server, seed: int) -> tuple[float, float]:
        """The home page is kept until somebody of the commune acts: here somebody does before every visit."""
        times = []
        wire = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
        with self.cluster.connect(database(self.communes)) as connection:
            for mark, path in self.lines("home", HOMES, seed):
                self.move_head(connection, mark)
                start = time.perf_counter()
                self.ask(wire, mark, path)
                times.append((time.perf_counter() - start) * 1000)
            self.heads_back(connection)
        wire.close()
        return statistics.mean(times), statistics.quantiles(times, n=100)[98]

    def move_head(self, connection: Connection, mark: str) -> None:
        connection.run("UPDATE journal_heads SET sequence = sequence + 1 WHERE agency_id = $1", (self.agency + mark,))

    def heads_back(self, connection: Connection) -> None:
        connection.rows("""
            UPDATE journal_heads h SET sequence = e.last FROM (
                SELECT agency_id, max(sequence) AS last FROM journal_entries
                WHERE agency_id IN (%s) GROUP BY agency_id) e
            WHERE h.agency_id = e.agency_id AND h.sequence <> e.last
            """ % ", ".join(f"'{self.agency}{mark}'" for mark in self.marks))  # fmt: skip

    def bare_milliseconds(self, kind: str) -> tuple[float, int]:
        """A request's statements by bare libpq, in milliseconds, and how many they are."""
        with Server(self.program, self.address) as server, self.cluster.connect(database(self.communes)) as connection:
            wire = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
            for mark, path in self.lines(kind, WARM, -1):
                self.ask(wire, mark, path)
            requests = []
            with Captured(self.cluster) as log:
                for mark, path in self.lines(kind, BARE, 7):
                    if kind == "home":
                        self.move_head(connection, mark)
                        log.taken()
                    self.ask(wire, mark, path)
                    requests.append(log.taken())
            self.heads_back(connection)
            wire.close()
        with Connection(self.address) as bare:
            run(bare, requests)
            milliseconds = statistics.median(run(bare, requests) for _ in range(5)) / len(requests) * 1000
        return milliseconds, round(statistics.median(map(len, requests)))

    def ask(self, wire: http.client.HTTPConnection, mark: str, path: str) -> None:
        wire.request("GET", path, headers={"Cookie": self.cookies[mark]})
        answer = wire.getresponse()
        answer.read()
        if answer.status != 200:
            raise SystemExit(f"{path}: {answer.status}")
