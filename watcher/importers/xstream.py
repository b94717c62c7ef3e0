"""XML as XStream writes it: an element that was written before is a reference, by path or by number."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from watcher.domain.errors import InputError
from watcher.importers.source_file import SourceFile
from watcher.language import tr

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_ELEMENTS = 3_000_000
_STEP = re.compile(r"([^\[\]]+)(?:\[(\d+)\])?")
_LEAVES = frozenset(
    ("prices", "price", "taxonomies", "dashboards", "settings", "properties", "consumerPriceIndeces")
)
"""Many, or of no interest, and never referred to: their parents need not be known."""


class Document:
    """One parsed file. Raises InputError for what is no XML, or defines entities."""

    def __init__(self, file: SourceFile) -> None:
        from xml.etree.ElementTree import ParseError

        from defusedxml import DefusedXmlException
        from defusedxml.ElementTree import fromstring

        if file.utf8.count(b"<") > MOST_ELEMENTS:
            raise InputError(
                tr("{name} holds more than can be read at once.").format(name=file.name),
                tr("Export a shorter period, one after the other."),
            )
        try:
            self.root: Element = fromstring(file.utf8)
        except ParseError as error:
            raise InputError(
                tr("Line {position} of {name} is not XML.").format(
                    position=error.position[0], name=file.name
                ),
                tr("Export it again."),
            ) from error
        except DefusedXmlException as error:
            raise InputError(
                tr("{name} defines entities; it was not read.").format(name=file.name)
            ) from error
        self._name = file.name
        self._parents: dict[Element, Element] = {}
        self._by_id: dict[str, Element] = {}
        self._places: dict[Element, tuple[dict[Element, int], Counter[str]]] = {}
        waiting = [self.root]
        while waiting:
            element = waiting.pop()
            if number := element.get("id"):
                self._by_id[number] = element
            if element.tag in _LEAVES:
                continue
            for child in element:
                self._parents[child] = element
                waiting.append(child)

    def followed(self, element: Element) -> Element:
        """The element itself, or the one it refers to. Raises InputError for a reference into nothing."""
        seen = 0
        while (path := element.get("reference")) is not None:
            found = self._by_id.get(path) if path.isdigit() else self._at(element, path)
            seen += 1
            if found is None or seen > len(self._parents):
                raise InputError(
                    tr("{name} refers to “{path}”, which it does not hold.").format(
                        name=self._name, path=path
                    ),
                    tr("Export it again."),
                )
            element = found
        return element

    def child(self, element: Element, tag: str) -> Element | None:
        """A child of that name, followed; None without one."""
        found = element.find(tag)
        return None if found is None else self.followed(found)

    def text(self, element: Element, tag: str) -> str:
        """The text of a child, followed; empty without one."""
        found = self.child(element, tag)
        return "" if found is None else (found.text or "").strip()

    def path(self, element: Element) -> str:
        """Where an element stands, for people: `accounts/account[2]/transactions/account-transaction[3]`."""
        steps: list[str] = []
        while (parent := self._parents.get(element)) is not None:
            place, alike = self._place(parent, element)
            steps.append(f"{element.tag}[{place}]" if alike > 1 else element.tag)
            element = parent
        return "/".join(reversed(steps))

    def _place(self, parent: Element, element: Element) -> tuple[int, int]:
        """The how-manieth of its name an element is below its parent, and of how many."""
        if parent not in self._places:
            counts: Counter[str] = Counter()
            numbers: dict[Element, int] = {}
            for one in parent:
                counts[one.tag] += 1
                numbers[one] = counts[one.tag]
            self._places[parent] = (numbers, counts)
        numbers, counts = self._places[parent]
        return numbers[element], counts[element.tag]

    def _at(self, start: Element, path: str) -> Element | None:
        at: Element | None = start
        for step in path.split("/"):
            if at is None:
                return None
            if step == "..":
                at = self._parents.get(at)
                continue
            match = _STEP.fullmatch(step)
            if match is None:
                return None
            alike = at.findall(match[1])
            number = int(match[2] or 1) - 1
            at = alike[number] if number < len(alike) else None
        return at
