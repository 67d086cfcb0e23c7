"""A mail server on loopback: STARTTLS or TLS from the first byte, and every way of not taking a mail."""

import asyncio
import pathlib
import ssl
import subprocess
import threading


class Mailbox:
    """Keeps what it takes in `mails`, as (recipient, text). `mood` is changed between mails: `takes`, `busy` (451),
    `refuses` (550), `cuts` (takes the mail and hangs up before saying so), `plain` (offers no encryption), `lingers` (takes the mail and
    never answers the parting)."""

    def __init__(self, folder: pathlib.Path, *, implicit: bool = False):
        self.mails: list[tuple[str, str]] = []
        self.mood = "takes"
        self.implicit = implicit
        self.certificate = folder / "mail-cert.pem"
        key = folder / "mail-key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", str(key), "-out", str(self.certificate)],
            check=True, capture_output=True,
        )  # fmt: skip
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(self.certificate, key)
        self.loop = asyncio.new_event_loop()
        started = threading.Event()
        threading.Thread(target=self._run, args=(started,), daemon=True).start()
        started.wait(10)

    def _run(self, started: threading.Event) -> None:
        async def begin():
            server = await asyncio.start_server(
                self._talk, "127.0.0.1", 0, ssl=self.tls if self.implicit else None
            )
            self.port = server.sockets[0].getsockname()[1]
            started.set()

        self.loop.run_until_complete(begin())
        self.loop.run_forever()

    def stop(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        secret, recipient = self.implicit, ""

        def say(line: str) -> None:
            writer.write(f"{line}\r\n".encode())

        say("220 localhost")
        while line := (await reader.readline()).decode("utf-8", "replace").strip():
            verb = line.split(" ")[0].upper()
            if verb == "EHLO":
                say("250-localhost" if secret or self.mood == "plain" else "250-STARTTLS")
                say("250 8BITMIME")
            elif verb == "STARTTLS":
                say("220 go")
                await writer.drain()
                try:
                    await writer.start_tls(self.tls)
                except (ssl.SSLError, ConnectionError):
                    # Somebody who does not trust the certificate.
                    return
                secret = True
            elif verb == "RCPT":
                recipient = line.split("<")[1].split(">")[0]
                say({"busy": "451 later", "refuses": "550 no such person"}.get(self.mood, "250 ok"))
            elif verb == "DATA":
                say("354 go")
                await writer.drain()
                lines = []
                while (text := (await reader.readline()).decode()) not in (".\r\n", ""):
                    lines.append(text)
                assert secret, "a mail came without encryption"
                self.mails.append((recipient, "".join(lines)))
                if self.mood == "cuts":
                    break
                say("250 taken")
            elif verb == "QUIT" and self.mood == "lingers":
                await asyncio.sleep(60)
            elif verb == "QUIT":
                say("221 bye")
                break
            else:
                say("250 ok")
            await writer.drain()
        writer.close()
