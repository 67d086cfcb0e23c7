"""The appraiser of the demonstration: a report another unit copied, an initiative used twice and an achievement put
forward once more are told on the dossier and in the appraisal, with the passages side by side; the units see nothing."""

import json
import re

from harness import PLAN, Account, World


def test_similar_texts_before_the_appraiser(world: World):
    logins = demonstration(world)
    appraiser = world.visitor(logins["thamdinh"])
    for kind, words in (
        ("report", "Báo cáo giống"), ("initiative", "Sáng kiến “"), ("achievement", "đã nêu ở hồ sơ"),
    ):  # fmt: skip
        found = warnings(world, kind)
        assert found, f"the demonstration plants one: {kind}"
        dossier = f"/nominations/{found[0]['id']}"
        appraiser.visit(dossier).reads("Nội dung trùng lặp", words)
        appraiser.press("Xem đối chiếu").reads(words)
        if kind == "report":
            side_by_side(appraiser)
    told_in_the_appraisal(world, appraiser)
    hidden_from_the_unit(world, logins)


def demonstration(world: World) -> dict[str, Account]:
    world.clock.set("2026-11-21T09:00:00+07:00")
    table = world.program.run("demo", *world.program.place, "--plan", str(PLAN), "--until", "2026-11-20")
    world.is_initialised = True
    world.serve()
    rows = (re.split(r"\s{2,}", line.strip()) for line in table.splitlines()[1:])
    return {row[1]: Account(row[1], row[3], row[0], row[2]) for row in rows if len(row) == 4}


def warnings(world: World, kind: str) -> list[dict]:
    told = json.loads(world.program.run("similar", "list", *world.program.place, "--json"))
    return [line for line in told if line["kind"] == kind]


def side_by_side(appraiser) -> None:
    """What stands in both is marked in both; axe and the phone were looked at by the visit."""
    marks = appraiser.page.locator("main mark")
    assert marks.count() >= 4, marks.count()
    appraiser.reads("Các đoạn giống nhau", "máy tính bảng mượn của thư viện")


def told_in_the_appraisal(world: World, appraiser) -> None:
    waiting = json.loads(world.program.run("nomination", "list", *world.program.place, "--json"))
    accepted = {line["id"] for line in waiting if line["status"] == "accepted"}
    told = [line for kind in ("report", "initiative", "achievement") for line in warnings(world, kind)]
    found = next((line for line in told if line["id"] in accepted), None)
    assert found, "one of them waits to be appraised"
    appraiser.visit(f"/nominations/{found['id']}/appraisal").reads("Nội dung trùng lặp")


def hidden_from_the_unit(world: World, logins: dict[str, Account]) -> None:
    """By the same pages, of a dossier with a warning: its own unit opens it and is told nothing."""
    told = warnings(world, "report")[0]
    for login in ("truong.th", "truong.thcs", "hoi.nongdan", "mat.tran", "xom.dongmau", "cong.an"):
        unit = world.visitor(logins[login], looks=False)
        answered = unit.page.request.get(f"{unit.address}/nominations/{told['id']}")
        text = answered.text()
        assert "Nội dung trùng lặp" not in text
        refused = unit.page.request.get(f"{unit.address}/nominations/{told['id']}/similar")
        assert refused.status in (403, 404), refused.status
