"""A person without a browser: requests over HTTP with cookies, for tests that need hundreds of acts a minute."""

import http.client
import re
import urllib.parse
from dataclasses import dataclass, field

TOKEN = re.compile(r'name="csrf" value="([^"]+)"')
REVISION = re.compile(r'name="revision" value="(\d+)"')


@dataclass
class Reply:
    status: int
    location: str
    text: str

    @property
    def revision(self) -> str:
        """Of the form on the page."""
        found = REVISION.search(self.text)
        assert found, self.text[:2000]
        return found.group(1)

    def says(self) -> str:
        return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", self.text))


@dataclass
class Wire:
    """Keeps its cookies when the server is another process; the address may be changed at any time."""

    address: str
    cookies: dict[str, str] = field(default_factory=dict)
    token: str = ""
    seconds: float = 20

    def get(self, path: str) -> Reply:
        return self._send("GET", path, None, {})

    def post(self, path: str, fields: list[tuple[str, str]]) -> Reply:
        body = urllib.parse.urlencode([*fields, ("csrf", self.token)])
        return self._send("POST", path, body.encode(), {"Content-Type": "application/x-www-form-urlencoded"})

    def upload(self, path: str, fields: list[tuple[str, str]], name: str, data: bytes) -> Reply:
        mark = "----thidua-e2e"
        parts = [f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'
                 for key, value in [*fields, ("csrf", self.token)]]  # fmt: skip
        head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
        body = "".join(parts).encode() + head.encode() + data + f"\r\n--{mark}--\r\n".encode()
        return self._send("POST", path, body, {"Content-Type": f"multipart/form-data; boundary={mark}"})

    def login(self, account) -> "Wire":
        page = self.get("/login")
        self.token = TOKEN.search(page.text).group(1)
        reply = self.post("/login", [("login", account.login), ("password", account.password), ("to", "/")])
        assert reply.status == 303, reply.says()
        home = self.get("/")
        self.token = TOKEN.search(home.text).group(1)
        return self

    def _send(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Reply:
        parts = urllib.parse.urlsplit(self.address)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=self.seconds)
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        try:
            connection.request(method, path, body, headers | ({"Cookie": cookie} if cookie else {}))
            answer = connection.getresponse()
            text = answer.read().decode("utf-8", "replace")
        finally:
            connection.close()
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, _, rest = line.partition("=")
            value = rest.split(";")[0]
            if value and "Max-Age=0" not in line:
                self.cookies[name] = value
            else:
                self.cookies.pop(name, None)
        return Reply(answer.status, answer.headers.get("Location", ""), text)
