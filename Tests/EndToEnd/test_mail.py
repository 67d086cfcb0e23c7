"""Reminders leave through a real mail server, with TLS, and through every way in which one does not take them."""

import base64
import email
import email.header
import json

from harness import World
from postbox import Mailbox

ADDRESS = "can.bo@xa-mau.gov.vn"


def begin(world: World, *, implicit: bool = False) -> Mailbox:
    world.clock.set("2026-12-01T08:00:00+07:00")
    world.init()
    account = world.add_account("canbo", "Trần Thị Mai", "clerk")
    mailbox = Mailbox(world.folder, implicit=implicit)
    world.endings.append(mailbox.stop)
    scheme, host = ("smtps", "127.0.0.1") if implicit else ("smtp", "localhost")
    # Without a way for mail the server sends nothing by itself, and the test need not race with it.
    world.serve()
    world.program.extra = {"THIDUA_MAIL_FROM": "thidua@xa-mau.gov.vn", "THIDUA_MAIL_CA": str(mailbox.certificate)}
    world.program.extra["THIDUA_MAIL"] = f"{scheme}://{host}:{mailbox.port}"
    clerk = world.visitor(account)
    if clerk.path == "/password":
        clerk.fill("old", account.password).fill("new", "mua-xuan-2026").fill("repeat", "mua-xuan-2026")
        clerk.page.locator("main form button").first.click()
        clerk.page.wait_for_load_state()
    clerk.visit("/duties").reads("Việc có hạn", "Mở đợt và ban hành hướng dẫn")
    clerk.visit("/mail").fill("address", ADDRESS).press("Lưu")
    clerk.visit("/mail").press("Gửi thư thử").reads("Chờ gửi")
    return mailbox


def send(world: World) -> str:
    return world.program.run("mail", "send", *world.program.place, "--lang", "en")


def statuses(world: World) -> list[str]:
    listed = json.loads(world.program.run("mail", "list", *world.program.place, "--json"))
    return [mail["status"] for mail in listed]


def test_mail_leaves_by_starttls_once_and_can_be_read(world: World):
    mailbox = begin(world)
    assert "sent: 2" in send(world), statuses(world)
    assert "sent: 0" in send(world)
    assert [recipient for recipient, _ in mailbox.mails] == [ADDRESS, ADDRESS]
    message = email.message_from_string(mailbox.mails[-1][1])
    subject = str(email.header.make_header(email.header.decode_header(message["Subject"])))
    assert ": nhắc việc ngày 01/12/2026, " in subject, subject
    body = base64.b64decode(message.get_payload()).decode()
    assert "Kính gửi Trần Thị Mai," in body and "Mở đợt và ban hành hướng dẫn" in body, body


def test_mail_leaves_by_tls_from_the_first_byte(world: World):
    mailbox = begin(world, implicit=True)
    assert "sent: 2" in send(world), statuses(world)
    assert len(mailbox.mails) == 2


def test_mail_that_is_not_taken_is_tried_again_or_given_up(world: World):
    mailbox = begin(world)
    mailbox.mood = "busy"
    assert "to be tried again: 2" in send(world), statuses(world)
    mailbox.mood = "plain"
    world.clock.set("2026-12-01T09:00:00+07:00")
    assert "to be tried again: 2" in send(world), statuses(world)
    assert mailbox.mails == [], "a mail went out without encryption"
    mailbox.mood = "cuts"
    world.clock.set("2026-12-01T10:00:00+07:00")
    assert "to be tried again: 2" in send(world), statuses(world)
    assert len(mailbox.mails) == 2
    mailbox.mood = "refuses"
    world.clock.set("2026-12-01T12:00:00+07:00")
    assert "given up: 2" in send(world), statuses(world)
    assert statuses(world) == ["failed", "failed"]
    listed = json.loads(world.program.run("mail", "list", *world.program.place, "--json"))
    assert "550" in listed[0]["fault"], listed
    mailbox.mood = "takes"
    world.program.run("mail", "retry", listed[0]["id"], *world.program.place)
    assert "sent: 1" in send(world)
    # The cut one came before and comes again, under the same name.
    names = [email.message_from_string(text)["Message-ID"] for _, text in mailbox.mails]
    assert len(names) == 3 and len(set(names)) == 2, names


def test_mail_waits_for_a_server_that_is_away_and_says_when_none_is_set(world: World):
    mailbox = begin(world)
    world.program.extra["THIDUA_MAIL"] = "smtp://127.0.0.1:1"
    assert "to be tried again: 2" in send(world)
    # A certificate nobody vouches for is no server of ours.
    world.clock.set("2026-12-01T09:00:00+07:00")
    world.program.extra["THIDUA_MAIL"] = f"smtp://localhost:{mailbox.port}"
    trusted = world.program.extra.pop("THIDUA_MAIL_CA")
    assert "to be tried again: 2" in send(world)
    assert mailbox.mails == []
    world.clock.set("2026-12-01T10:00:00+07:00")
    world.program.extra["THIDUA_MAIL_CA"] = trusted
    assert "sent: 2" in send(world)
    del world.program.extra["THIDUA_MAIL"]
    assert world.program.refused("mail", "send", *world.program.place)[0] == 64


def test_mail_that_was_taken_by_a_server_that_never_parts_goes_out_once(world: World):
    mailbox = begin(world)
    mailbox.mood = "lingers"
    assert "sent: 2" in send(world), statuses(world)
    assert "sent: 0" in send(world)
    assert len(mailbox.mails) == 2
