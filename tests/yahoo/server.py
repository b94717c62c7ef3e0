"""The imitation itself: HTTPS and websocket on one loopback port, a CONNECT proxy on another, one thread."""

import asyncio
import ssl
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from tests.yahoo.answers import Answers
from tests.yahoo.certs import Certificates
from tests.yahoo.faults import Fault, Faults
from tests.yahoo.gate import Gate
from tests.yahoo.market import Market
from tests.yahoo.proxy import Proxy, Route, reset
from tests.yahoo.stream import Stream
from tests.yahoo.wire import Answer, Kind, Request, RequestLog, html, read_request

CUTTING = (Fault.BAD_CERTIFICATE, Fault.NO_DNS, Fault.REFUSED, Fault.RESET)


class Yahoo:
    """A running imitation: `market` moves, `faults` break, `log` counts, `stream` and `proxy` tell.

    Loopback only. `start` and `stop` may alternate; the ports stay, so that a
    stopped server is a Yahoo that refuses connections, and a started one heals.
    """

    def __init__(
        self, certificates: Certificates, market: Market, *, port: int = 0, proxy_port: int = 0
    ) -> None:
        self.certificates = certificates
        self.market = market
        self.faults = Faults()
        self.log = RequestLog()
        self.gate = Gate()
        self.stream = Stream(self.faults, self._tick)
        self.proxy = Proxy(self._route, lambda: self.port)
        self.port = port
        self.proxy_port = proxy_port
        self.handshakes = 0
        self.blocked_hosts: set[str] = set()  # the proxy cannot resolve these
        self._answers = Answers(market, self.gate, self.faults)
        self._good, self._strange = certificates.context(), certificates.context(strange=True)
        self._good.sni_callback = self._choose_certificate
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._halt: asyncio.Event | None = None
        self._relief: asyncio.Event | None = None
        self._open: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self.faults.listen(lambda: self._on_loop(self._react))
        market.listen(lambda symbol: self._on_loop(self.stream.push, symbol))

    @property
    def environment(self) -> dict[str, str]:
        """The variables that lead an unchanged program here."""
        proxy = f"http://127.0.0.1:{self.proxy_port}"
        ca = str(self.certificates.ca)
        return {
            "HTTPS_PROXY": proxy,
            "https_proxy": proxy,
            "SSL_CERT_FILE": ca,
            "CURL_CA_BUNDLE": ca,
            "REQUESTS_CA_BUNDLE": ca,
        }

    def start(self) -> Self:
        """Listen; returns when connections are welcome."""
        ready = threading.Event()
        self._thread = threading.Thread(
            target=lambda: asyncio.run(self._run(ready)), name="imitation-of-yahoo", daemon=True
        )
        self._thread.start()
        if not ready.wait(10):
            raise TimeoutError("the imitation of Yahoo did not start")
        return self

    def stop(self) -> None:
        """Cut every connection and end the thread; harmless when stopped."""
        if self._thread is not None and self._halt is not None:
            self._on_loop(self._halt.set)
            self._thread.join(10)
            self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def push(self, *symbols: str) -> None:
        """Send the present prices of these symbols to their subscribers."""
        for symbol in symbols:
            self._on_loop(self.stream.push, symbol)

    def close_streams(self) -> None:
        """Close every websocket orderly, once; new ones are welcome."""
        self._on_loop(self.stream.close_all)

    async def _run(self, ready: threading.Event) -> None:
        self._loop, self._halt, self._relief = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()
        self._react()
        tls = await asyncio.start_server(
            self._welcome(self._serve), "127.0.0.1", self.port, ssl=self._good, ssl_shutdown_timeout=0.5
        )
        proxy = await asyncio.start_server(self._welcome(self.proxy.serve), "127.0.0.1", self.proxy_port)
        self.port, self.proxy_port = (server.sockets[0].getsockname()[1] for server in (tls, proxy))
        ready.set()
        await self._halt.wait()
        tls.close()
        proxy.close()
        self._cut()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)
        self._loop = None

    def _welcome(
        self, serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[Any, Any, None]]
    ) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], None]:
        async def look_after(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                await serve(reader, writer)
            except OSError:
                reset(writer)
            finally:
                if not writer.is_closing():  # closing a TLS transport twice breaks it
                    writer.close()
                with suppress(OSError):
                    await writer.wait_closed()

        def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.ensure_future(look_after(reader, writer))
            self._open[task] = writer
            task.add_done_callback(self._open.pop)

        return accept

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while (request := await read_request(reader)) is not None:
            kind = self._answers.kind_of(request)
            if self.faults.active(Fault.RESET, kind):
                self.log.add(kind, request, 0)
                reset(writer)
                return
            if self.faults.active(Fault.NO_ANSWER, kind):
                self.log.add(kind, request, 0)
                await self._until_relieved(kind)
            if kind is Kind.STREAM and not self.faults.active(Fault.STREAM_REFUSED):
                self.log.add(kind, request, 101)
                await self.stream.serve(request, reader, writer)
                return
            answer = self._answer(kind, request)
            self.log.add(kind, request, answer.status)
            writer.write(answer.encode())
            await writer.drain()
            if answer.missing_bytes:
                return

    def _answer(self, kind: Kind, request: Request) -> Answer:
        if self.faults.take(Fault.DEAD_COOKIE):
            self.gate.kill_cookies()
        if self.faults.take(Fault.DEAD_CRUMB):
            self.gate.kill_crumbs()
        if kind is Kind.STREAM:
            return html("<html><body>Service Unavailable</body></html>", 503)
        return self._answers.answer(kind, request)

    async def _until_relieved(self, kind: Kind) -> None:
        while self._relief is not None and self.faults.active(Fault.NO_ANSWER, kind):
            await self._relief.wait()

    def _react(self) -> None:
        """Let a switch just thrown take effect on what is already open."""
        if self._relief is not None:
            self._relief.set()
            self._relief = asyncio.Event()
        if any(self.faults.active(fault) for fault in CUTTING):
            self._cut()
        self.stream.apply_faults()

    def _cut(self) -> None:
        for writer in tuple(self._open.values()):
            reset(writer)
        self.proxy.hang_up()

    def _route(self, host: str) -> Route:
        if self.faults.active(Fault.REFUSED):
            return Route.REFUSED
        if self.faults.active(Fault.NO_DNS) or host in self.blocked_hosts:
            return Route.UNRESOLVED
        return Route.OPEN

    def _choose_certificate(self, tls: ssl.SSLObject, _host: str | None, _context: ssl.SSLContext) -> None:
        self.handshakes += 1
        if self.faults.active(Fault.BAD_CERTIFICATE):
            tls.context = self._strange

    def _tick(self, symbol: str) -> dict[str, Any]:
        row = self.market.tick(symbol)
        return self.faults.row(Kind.STREAM, symbol, row)

    def _on_loop(self, act: Callable[..., object], *arguments: object) -> None:
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):  # it closed in between
                loop.call_soon_threadsafe(act, *arguments)
