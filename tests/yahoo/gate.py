"""Yahoo's cookie, crumb and consent: who may ask, and what the refused are told."""

import hashlib
import itertools
from email.utils import formatdate
from time import time
from typing import Any

from tests.yahoo.wire import Answer, Request, html

YEAR_S = 365 * 86400


class Gate:
    """Hands out cookies and crumbs, and knows which of them are still good.

    A crumb belongs to the cookie it was asked with. Cookies and crumbs can be
    made worthless at any time, as Yahoo does now and then.
    """

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self._cookies: set[str] = set()
        self._season = 0

    def kill_cookies(self) -> None:
        """Refuse every cookie given so far; new ones are good."""
        self._cookies.clear()

    def kill_crumbs(self) -> None:
        """Refuse every crumb given so far; the cookies stay good."""
        self._season += 1

    def cookie(self, _request: Request) -> Answer:
        """fc.yahoo.com: not found, but with a cookie for a year."""
        return _with_cookie(html("<!DOCTYPE html><html><body>Not Found</body></html>", 404), self._bake())

    def crumb(self, request: Request) -> Answer:
        """/v1/test/getcrumb: plain text for a good cookie."""
        cookie = request.cookies.get("A3", "")
        if cookie not in self._cookies:
            return unauthorized("Invalid Cookie")
        return Answer(body=self._crumb_of(cookie).encode(), content_type="text/plain;charset=utf-8")

    def refusal(self, request: Request) -> Answer | None:
        """Tell a request without a good cookie and crumb so, in Yahoo's words."""
        cookie = request.cookies.get("A3", "")
        if cookie not in self._cookies:
            return unauthorized("Invalid Cookie")
        if request.params.get("crumb") != self._crumb_of(cookie):
            return unauthorized("Invalid Crumb")
        return None

    def consent(self, request: Request) -> Answer:
        """guce.yahoo.com and consent.yahoo.com: a form, its acceptance, and the cookie for it."""
        if request.path == "/copyConsent":
            return self._welcome(request, html("<html><body>Thank you</body></html>"))
        done = request.form.get("originalDoneUrl") or "https://finance.yahoo.com/"
        if request.method == "POST":
            return self._welcome(request, Answer(302, headers=[("Location", done)], content_type="text/html"))
        done = request.params.get("done", done).replace("&", "&amp;")
        return html(
            '<html><body><form method="post" action="https://consent.yahoo.com/v2/collectConsent?sessionId=3_s">'
            '<input type="hidden" name="csrfToken" value="csrf">'
            '<input type="hidden" name="sessionId" value="3_s">'
            f'<input type="hidden" name="originalDoneUrl" value="{done}">'
            '<input type="hidden" name="namespace" value="yahoo">'
            '<button type="submit" name="agree" value="agree">Accept all</button></form></body></html>'
        )

    def _welcome(self, request: Request, answer: Answer) -> Answer:
        """Give a cookie to whoever has none that is good."""
        if request.cookies.get("A3") in self._cookies:
            return answer
        return _with_cookie(answer, self._bake())

    def _bake(self) -> str:
        cookie = f"d=AQABBImitation{next(self._numbers)}&S=AQAAAg"
        self._cookies.add(cookie)
        return cookie

    def _crumb_of(self, cookie: str) -> str:
        return hashlib.sha256(f"{cookie}{self._season}".encode()).hexdigest()[:11]


def unauthorized(description: str) -> Answer:
    """Yahoo's 401 body."""
    return Answer(401, error_body("finance", "Unauthorized", description))


def error_body(root: str, code: str, description: str) -> dict[str, Any]:
    """The body Yahoo sends with an error."""
    return {root: {"result": None, "error": {"code": code, "description": description}}}


def _with_cookie(answer: Answer, cookie: str) -> Answer:
    expires = formatdate(time() + YEAR_S, usegmt=True)
    scope = "Domain=.yahoo.com; Path=/; SameSite=None; Secure; HttpOnly"
    answer.headers.append(("Set-Cookie", f"A3={cookie}; Expires={expires}; Max-Age={YEAR_S}; {scope}"))
    return answer
