"""Leaves out of ICU's data what Qt never asks it for: a third of it, and 6 MB of what is downloaded.

Qt 6 calls ICU to sort, to convert between encodings, for capitals and for the names of time zones. Its words
for languages, countries, currencies and units, and its rules to break lines, to spell numbers out and to
write in another script, are asked for by nobody here: Qt has tables of its own.
"""

import re
import struct

UNUSED = ("brkitr/", "curr/", "lang/", "rbnf/", "region/", "translit/", "unit/")
"""Folders of the data that none of `CALLED` reads."""
CALLED = re.compile(
    r"(?i)u_strto(lower|upper)|ucal_(open|close|getcanonicaltimezoneid|gettimezonedisplayname)|ucnv_\w+|ucol_\w+"
)
"""What Qt may call for the rest to do."""
_MARK, _MARK_AT, _MAGIC = b"CmnD", 12, b"\xda\x27"
_IMPORTED = re.compile(rb"\0(u[a-z]*_[A-Za-z_]+)_\d\d(?=\0)")


def calls(library: bytes) -> set[str]:
    """The functions of ICU that a library names."""
    return {name.decode() for name in _IMPORTED.findall(library)}


def slim(library: bytes) -> bytes:
    """The library of the data with what is unused taken from its list and blanked; no byte moves.

    Raises ValueError where it holds no data as ICU packs it, or an unused part at its very end.
    """
    header = library.find(_MARK) - _MARK_AT
    if header < 0 or library[header + 2 : header + 4] != _MAGIC:
        raise ValueError("no package of ICU data")
    start = header + struct.unpack_from("<H", library, header)[0]
    (count,) = struct.unpack_from("<I", library, start)
    items = [struct.unpack_from("<II", library, start + 4 + 8 * number) for number in range(count)]
    ends = dict(zip(sorted(at for _, at in items), sorted(at for _, at in items)[1:], strict=False))
    slimmed, kept = bytearray(library), []
    for name_at, at in items:
        end = library.index(b"\0", start + name_at)
        name = library[start + name_at : end].decode("ascii").partition("/")[2]
        if not name.startswith(UNUSED):
            kept.append((name_at, at))
        elif at in ends:
            slimmed[start + at : start + ends[at]] = bytes(ends[at] - at)
        else:
            raise ValueError(f"{name} has no end")
    table = struct.pack("<I", len(kept)) + b"".join(struct.pack("<II", *item) for item in kept)
    slimmed[start : start + 4 + 8 * count] = table.ljust(4 + 8 * count, b"\0")
    return bytes(slimmed)
