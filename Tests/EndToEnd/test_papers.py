"""Papers by the real program: without a typeface, on a full disk, and over what is no plain file."""

import hashlib
import pathlib
import resource
import signal
import sqlite3
import subprocess
from contextlib import closing

from harness import PLAN, World
from test_faults import content

DECISION = "01/QĐ-UBND"
YEARLY = "yearly-2026"
# A face set of its own, with nothing in it.
NO_FACES = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig></fontconfig>'


def season(world: World) -> None:
    """A year with its signed decision and certificates, without a server."""
    world.clock.set("2026-12-31T09:00:00+07:00")
    world.program.run("demo", "--plan", str(PLAN), "--until", "2026-12-31", *world.program.place)


def make(world: World, kind: str, record: str, file: pathlib.Path) -> list[str]:
    return ["paper", "make", kind, record, "-o", str(file), *world.program.place]


def batch(world: World, file: pathlib.Path) -> list[str]:
    return ["certificate", "batch", "--year", "2026", "-o", str(file), *world.program.place]


def archive(world: World, folder: pathlib.Path) -> list[str]:
    return ["archive", "export", "--occasion", YEARLY, "-o", str(folder), *world.program.place]


def leftovers(folder: pathlib.Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_papers_without_a_typeface(world: World):
    season(world)
    out = world.folder / "out"
    out.mkdir()
    configuration = world.folder / "fonts.conf"
    configuration.write_text(NO_FACES, encoding="utf-8")
    before = content(world)
    world.program.extra["FONTCONFIG_FILE"] = str(configuration)
    for command in (
        make(world, "submission", DECISION, out / "to-trinh.pdf"), batch(world, out / "giay-khen.pdf"),
        ["certificate", "test", "-o", str(out / "in-thu.pdf"), *world.program.place],
    ):  # fmt: skip
        status, words = world.program.refused(*command)
        assert status > 0 and "fonts-croscore" in words and "phông chữ" in words, (command[:2], status, words)
        assert "Fatal" not in words and ".swift" not in words, words
        assert leftovers(out) == [], (command[:2], leftovers(out))
    # What needs no face of the machine's is made all the same, and what was issued with one is handed out as issued.
    world.program.run(*make(world, "submission", DECISION, out / "to-trinh.docx"))
    world.program.run(*make(world, "decision", DECISION, out / "quyet-dinh.pdf"))
    assert (out / "quyet-dinh.pdf").read_bytes().startswith(b"%PDF-")
    told = subprocess.run(
        [str(world.program.path), *archive(world, out / "luu")], capture_output=True, text=True,
        env=world.program._environment())  # fmt: skip
    assert told.returncode == 0 and "fonts-croscore" in told.stderr + told.stdout, told.stderr + told.stdout
    assert (out / "luu" / "index.html").exists()
    # Beside the entry of the archive nothing in the data changed.
    changed = [row for row in content(world) if row not in before and "occasion.export" not in row]
    assert all("journal" in row for row in changed), [row[:200] for row in changed if "journal" not in row]
    del world.program.extra["FONTCONFIG_FILE"]
    world.program.run(*make(world, "submission", DECISION, out / "to-trinh.pdf"))
    assert world.program.broken_invariants() == []


def test_a_decision_signed_without_a_typeface_is_whole(world: World):
    """The Word file is kept as issued, the page says why there is no PDF, and none is passed off as issued later."""
    world.clock.set("2026-12-31T09:00:00+07:00")
    configuration = world.folder / "fonts.conf"
    configuration.write_text(NO_FACES, encoding="utf-8")
    world.program.extra["FONTCONFIG_FILE"] = str(configuration)
    world.program.run("demo", "--plan", str(PLAN), "--until", "2026-12-31", *world.program.place)
    with closing(sqlite3.connect(world.data / "thidua.sqlite")) as database:
        kept = database.execute("SELECT kind, format FROM issued_papers").fetchall()
        (issued,) = database.execute("SELECT count(*) FROM decisions WHERE issue_day IS NOT NULL").fetchone()
    assert issued > 0 and ("decision", "docx") in kept, (issued, kept)
    assert all(form == "docx" for _, form in kept), kept
    assert world.program.broken_invariants() == []
    out = world.folder / "quyet-dinh.pdf"
    status, words = world.program.refused(*make(world, "decision", DECISION, out))
    assert status > 0 and "fonts-croscore" in words and not out.exists(), words


def test_a_full_disk_in_the_middle_of_papers(world: World):
    """A small disk where the system allows one, a limit on the size of files otherwise: no half file, no half issue."""
    season(world)
    disk = world.folder / "small"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "none", str(disk)], capture_output=True)
    try:
        before = content(world)
        kept = disk / "da-co.pdf"
        kept.write_bytes(b"%PDF- file of before")
        for command, name in (
            (batch(world, disk / "giay-khen.pdf"), "giay-khen.pdf"), (batch(world, kept), kept.name),
            (make(world, "decision", DECISION, kept), kept.name),
            (["paper", "book", "2026", "-o", str(disk / "so.pdf"), *world.program.place], "so.pdf"),
        ):  # fmt: skip
            status, words = limited(world, command, None if mounted.returncode == 0 else 8_000)
            assert status > 0 and "đầy" in words and name in words, (command[:2], status, words)
            assert "Fatal" not in words and ".swift" not in words, words
            assert leftovers(disk) == [kept.name], (command[:2], leftovers(disk))
            assert kept.read_bytes() == b"%PDF- file of before"
        assert content(world) == before, "nothing was issued, counted or told"
        status, words = limited(world, archive(world, disk / "luu"), None if mounted.returncode == 0 else 8_000)
        assert status > 0 and "đầy" in words, (status, words)
        assert not (disk / "luu").exists(), "a folder gets its name when it is whole"
        assert content(world) == before, "an archive that is not there was not told of"
        for part in disk.glob("luu.part/**/*.part"):
            raise AssertionError(f"half a file: {part}")
    finally:
        if mounted.returncode == 0:
            subprocess.run(["umount", str(disk)], check=True)
    world.program.run(*archive(world, world.folder / "luu"))
    world.program.run("archive", "verify", str(world.folder / "luu"))
    assert world.program.broken_invariants() == []


def test_a_limit_on_files_is_no_death(world: World):
    """`ulimit -f` as a shell sets it, its signal not ignored beforehand."""
    season(world)
    out = world.folder / "out"
    out.mkdir()
    for command in (batch(world, out / "giay-khen.pdf"), make(world, "decision", DECISION, out / "qd.pdf")):
        line = "ulimit -S -f 8; exec \"$@\""
        done = subprocess.run(
            ["bash", "-c", line, "_", str(world.program.path), *command], capture_output=True, text=True,
            env=world.program._environment())  # fmt: skip
        words = done.stdout + done.stderr
        assert done.returncode > 0, f"ended by signal {-done.returncode}: {words}"
        assert "đầy" in words and leftovers(out) == [], (words, leftovers(out))


def test_what_is_no_plain_file_is_written_and_not_replaced(world: World):
    season(world)
    made = world.folder / "qd.pdf"
    world.program.run(*make(world, "decision", DECISION, made))
    pipe = world.folder / "ong.pdf"
    subprocess.run(["mkfifo", str(pipe)], check=True)
    drained = world.folder / "qua-ong.pdf"
    with drained.open("wb") as file, subprocess.Popen(["cat", str(pipe)], stdout=file):
        world.program.run(*batch(world, pipe))
    assert drained.read_bytes().startswith(b"%PDF-")
    assert pipe.is_fifo(), "the pipe is still one"
    target, link = world.folder / "that.pdf", world.folder / "lien-ket.pdf"
    target.write_bytes(b"")
    link.symlink_to(target)
    world.program.run(*make(world, "decision", DECISION, link))
    assert link.is_symlink() and digest(target) == digest(made)


def digest(path: pathlib.Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def limited(world: World, command: list[str], largest: int | None) -> tuple[int, str]:
    def prepare() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, resource.RLIM_INFINITY))

    done = subprocess.run(
        [str(world.program.path), *command], capture_output=True, text=True, env=world.program._environment(),
        preexec_fn=None if largest is None else prepare)  # fmt: skip
    return done.returncode, done.stdout + done.stderr
