"""The harness itself, on pages small enough to know what it must find: what finds nothing anywhere proves nothing."""

import http.server
import threading
from contextlib import contextmanager

from harness import Account

GOOD = """<!doctype html><html lang="vi"><head><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Phong trào thi đua</title><link rel="icon" href="data:,"></head><body><main><h1>Đề nghị khen thưởng</h1>
<p>Nguyễn Văn Đức, ngày 22/11/2026.</p><p><a href="/second">Trang sau</a></p></main></body></html>"""

LOGIN = GOOD.replace(
    "<p><a", """<form method="post" action="/login"><label>Tên <input name="login"></label>
<label>Mật khẩu <input name="password" type="password"></label><button>Đăng nhập</button></form><p><a""")

FAULTS = {
    "/picture": ("<img src='data:,' width='9' height='9'>", "axe image-alt"),
    "/pale": ("<p style='color:#ccc;background:#fff'>nhạt</p>", "axe color-contrast"),
    "/small": ("<button style='width:9px;height:9px'>a</button><button style='width:9px;height:9px'>b</button>",
               "axe target-size"),
    "/blank": ("<p>Còn {days} ngày</p>", "unfilled blank in the text: {days}"),
    "/code": ("<p>Trạng thái: awaitingAppraisal</p>", "raw code in the text: awaitingAppraisal"),
    "/value": ("<p>Optional(7)</p>", "raw value in the text: Optional("),
    "/wide": ("<div style='width:600px'>rộng</div>", "scrolls sideways at 390 px"),
    "/script": ("<script>missing()</script>", "script error: missing is not defined"),
    "/console": ("<script>console.error('hỏng')</script>", "console error: hỏng"),
    "/policy": ("<script src='/evil.js'></script>", "breaks the content policy"),
    "/stranger": ("<iframe title='x' src='http://127.0.0.2:9/'></iframe>", "asks another site: http://127.0.0.2:9/"),
    "/absent": ("", "answered 404, 200 was expected"),
}  # fmt: skip


class Pages(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        fault = FAULTS.get(self.path, ("", ""))[0]
        page = LOGIN if self.path == "/login" else GOOD.replace("</main>", fault + "</main>")
        self._answer(404 if self.path in ("/absent", "/missing") else 200, page)

    def do_POST(self):
        sent = self.rfile.read(int(self.headers["Content-Length"]))
        if b"password=right" not in sent:
            return self._answer(200, LOGIN)
        self.send_response(303)
        self.send_header("Location", "/")
        self.end_headers()

    def _answer(self, status: int, page: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        if self.path == "/policy":
            self.send_header("Content-Security-Policy", "script-src 'none'")
        self.end_headers()
        self.wfile.write(page.encode())

    def log_message(self, *_):
        pass


@contextmanager
def pages():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def test_a_sound_page_gives_no_findings(world):
    with pages() as address:
        visitor = world.visitor(address=address)
        visitor.visit("/").press("Trang sau")
        assert visitor.page.url == address + "/second"
        visitor.visit("/missing", status=404)
        assert visitor.findings == [], visitor.findings
        names = sorted(path.name for path in visitor.screenshots.glob(f"{world.name}-*"))
        assert len(names) == 6 and names[0] == f"{world.name}-001-home-1366.png", names


def test_a_sound_page_gives_no_findings_without_scripts(world):
    with pages() as address:
        visitor = world.visitor(address=address, javascript=False)
        assert visitor.visit("/").findings == [], visitor.findings
        visitor.visit("/blank")
        assert visitor.findings == ["/blank: unfilled blank in the text: {days}"], visitor.findings
        visitor.findings.clear()


def test_every_fault_is_found_and_named(world):
    with pages() as address:
        for path, (_, finding) in FAULTS.items():
            visitor = world.visitor(address=address)
            visitor.visit(path)
            assert any(found.startswith(f"{path}: {finding}") for found in visitor.findings), (path, visitor.findings)
            visitor.findings.clear()


def test_a_log_in_is_told_from_a_refused_one(world):
    with pages() as address:
        visitor = world.visitor(Account("an", "An", "clerk", "right"), address=address)
        assert visitor.page.url == address + "/"
        try:
            world.visitor(Account("an", "An", "clerk", "wrong"), address=address)
        except AssertionError as error:
            assert "an could not log in" in str(error)
        else:
            raise AssertionError("a wrong password went through")


def test_a_clock_may_be_moved_while_it_is_read(world):
    world.clock.set("2027-01-01T00:00:00+07:00")
    assert world.clock.path.read_text() == "2027-01-01T00:00:00+07:00"
    assert not world.clock.path.with_suffix(".new").exists()
