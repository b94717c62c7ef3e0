"""Builds the standalone program: a folder, one file, a Debian package, an AppDir.

    python3 -m watcher.setup package            the folder dist/watcher
    python3 -m watcher.setup package onefile    dist/onefile/watcher
    python3 -m watcher.setup package deb        dist/watcher_VERSION_ARCH.deb
    python3 -m watcher.setup package appdir     dist/Watcher.AppDir, which appimagetool packs

Run from a clone; what it needs beyond the clone is in resources/packaging/requirements.lock.
"""

import argparse
import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "resources" / "packaging"
DIST = ROOT / "dist"
WORK = ROOT / "build" / "package"
APP_ID = "io.github.watcher-app.watcher"
ICON_SIZES = (16, 32, 48, 64, 128, 256, 512)
BUILD_ONLY = {"altgraph", "pyinstaller", "pyinstaller-hooks-contrib", "watcher"}
"""Packages that are in the environment and not in the program."""
DEB_DEPENDS = "libc6 (>= {libc}), libgl1, libegl1, libx11-6, libxcb1, fontconfig-config"

_LIBC = re.compile(rb"\0GLIBC_(\d+)\.(\d+)(?=\0)")

CONTROL = """\
Package: watcher
Version: {version}
Architecture: {arch}
Maintainer: The Watcher developers <watcher@users.noreply.github.com>
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-dejavu-core, libnotify-bin
Suggests: fonts-noto-cjk
Section: misc
Priority: optional
Homepage: https://github.com/watcher-app/watcher
Description: portfolio watcher with honest prices and alerts
 Live prices, a fast chart and price alerts that are judged on every price,
 stored before they are told, and caught up with after the program was closed.
"""
APP_RUN = """\
#!/bin/sh
here="$(dirname "$(readlink -f "$0")")"
export APPDIR="$here"
exec "$here/opt/watcher/watcher" "$@"
"""


def version() -> str:
    """The version of this clone."""
    text = (ROOT / "watcher" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise SystemExit("watcher/__init__.py names no version.")
    return found[1]


def run(*words: object) -> None:
    """Run one step; its failure ends the build."""
    subprocess.run([str(word) for word in words], check=True, cwd=ROOT)


def freeze(*, onefile: bool = False) -> Path:
    """Let PyInstaller build the folder, or the one file; returns it."""
    if sys.platform == "linux" and not (shutil.which("objdump") and shutil.which("strip")):
        raise SystemExit("The build needs objdump and strip. Debian, Ubuntu:  sudo apt install binutils")
    sys.path.insert(0, str(ROOT))
    from watcher import preflight

    if lacking := preflight.missing_libraries("xcb") or preflight.missing_libraries("wayland"):
        # PyInstaller would leave them out with no more than a warning, and the program could open no window.
        raise SystemExit(lacking.replace("Watcher cannot open a window", "The build would open no window"))
    work = WORK / ("onefile" if onefile else "folder")
    bundled = sorted(name for name in _installed() if name not in BUILD_ONLY)
    run(sys.executable, PACKAGING / "licences.py", work / "watcher" / "THIRD_PARTY_LICENSES.txt", *bundled)
    target = DIST / "onefile" if onefile else DIST
    options = ["--", "--onefile"] if onefile else []
    run(
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", target, "--workpath", work, PACKAGING / "watcher.spec", *options,
    )  # fmt: skip
    built = target / "watcher"
    print(f"Built {built}")
    return built


def _installed() -> set[str]:
    """The names of the packages that are locked for the running program."""
    from importlib.metadata import distributions

    tests = {"pytest", "mypy", "ruff", "hypothesis", "coverage", "import-linter", "hatchling", "grimp"}
    names = {one.metadata["Name"].lower().replace("_", "-") for one in distributions()}
    return {name for name in names if name not in tests and not name.startswith("pytest-")}


def desktop_files(root: Path) -> None:
    """Put the desktop entry, icons, metadata and MIME type below `root`/usr/share."""
    share = root / "usr" / "share"
    for source, folder, name in (
        (f"{APP_ID}.desktop", "applications", f"{APP_ID}.desktop"),
        (f"{APP_ID}.metainfo.xml", "metainfo", f"{APP_ID}.metainfo.xml"),
        (f"{APP_ID}.mime.xml", "mime/packages", f"{APP_ID}.xml"),
    ):
        (share / folder).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PACKAGING / "linux" / source, share / folder / name)
    icons = share / "icons" / "hicolor"
    for size in ICON_SIZES:
        target = icons / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / "resources" / "icons" / f"watcher-{size}.png", target)
    scalable = icons / "scalable" / "apps" / f"{APP_ID}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / "resources" / "icons" / "watcher.svg", scalable)


def install_tree(folder: Path, root: Path) -> None:
    """Lay the program and what belongs to it out as on a system, below `root`."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "opt" / "watcher", symlinks=True)
    desktop_files(root)
    link = root / "usr" / "bin" / "watcher"
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to("../../opt/watcher/watcher")


def needed_libc(folder: Path) -> str:
    """The version of the C library that the libraries in a folder ask for: the building machine's."""
    asked = {(2, 34)}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            if data.startswith(b"\x7fELF"):
                asked |= {(int(major), int(minor)) for major, minor in _LIBC.findall(data)}
    major, minor = max(asked)
    return f"{major}.{minor}"


def deb(folder: Path) -> Path:
    """Pack the folder as a Debian package; returns it."""
    root = WORK / "deb"
    install_tree(folder, root)
    link = root / "usr" / "bin" / "watcher"
    # From one folder at the top to another a link is absolute: /usr/bin may itself be a link.
    link.unlink()
    link.symlink_to("/opt/watcher/watcher")
    documents = root / "usr" / "share" / "doc" / "watcher"
    documents.mkdir(parents=True)
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    (documents / "copyright").write_text(
        f"{own}\nOf what is bundled: /opt/watcher/_internal/watcher/resources/THIRD_PARTY_LICENSES.txt\n",
        encoding="utf-8",
    )
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    arch = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    size = (
        sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
        // 1024
    )
    (root / "DEBIAN").mkdir()
    control = CONTROL.format(
        version=version(), arch=arch, size=size, depends=DEB_DEPENDS.format(libc=needed_libc(folder))
    )
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    for path in root.rglob("*"):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        elif ".so" in path.name and not path.is_symlink():
            path.chmod(0o644)
    target = DIST / f"watcher_{version()}_{arch}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target)
    return target


def appdir(folder: Path) -> Path:
    """Lay the folder out as an AppDir, as appimagetool wants it; returns it."""
    root = DIST / "Watcher.AppDir"
    install_tree(folder, root)
    starter = root / "AppRun"
    starter.write_text(APP_RUN, encoding="utf-8")
    starter.chmod(0o755)
    shutil.copyfile(PACKAGING / "linux" / f"{APP_ID}.desktop", root / f"{APP_ID}.desktop")
    shutil.copyfile(ROOT / "resources" / "icons" / "watcher-256.png", root / f"{APP_ID}.png")
    (root / ".DirIcon").symlink_to(f"{APP_ID}.png")
    print(f"Built {root}")
    return root


def main() -> int:
    """Build what is asked for; an existing dist/watcher is built anew unless --reuse is given."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("form", nargs="?", default="folder", choices=("folder", "onefile", "deb", "appdir"))
    words.add_argument("--reuse", action="store_true", help="pack the dist/watcher that is there")
    wanted = words.parse_args()
    os.environ.setdefault("PYTHONHASHSEED", "1")
    try:
        if wanted.form == "onefile":
            freeze(onefile=True)
            return 0
        folder = DIST / "watcher"
        if not (wanted.reuse and (folder / "watcher").exists()):
            freeze()
        {"folder": Path, "deb": deb, "appdir": appdir}[wanted.form](folder)
    except subprocess.CalledProcessError as error:
        print(f"The build failed in: {' '.join(error.cmd[:3])} …", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
