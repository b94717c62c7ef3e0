"""What the standalone programs are built from: everything named is there, and systems can read it."""

import ast
import configparser
import importlib.util
import plistlib
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

import watcher
from watcher import __version__
from watcher.cli import main as cli
from watcher.cli import windows
from watcher.cli.main import _ROOMS
from watcher.domain.backups import SUFFIX

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "resources" / "packaging"
APP_ID = "io.github.watcher-app.watcher"


RUNNING_ON_NODE_24 = {
    "actions/checkout": 7,
    "actions/setup-python": 7,
    "actions/upload-artifact": 7,
    "actions/download-artifact": 8,
    "actions/attest-build-provenance": 4,
}
"""What the workflow uses. Older versions ran on a Node that GitHub's machines no longer have."""


def module(name):
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / f"{name}.py")
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


@pytest.fixture
def build(monkeypatch, tmp_path):
    build = module("build")
    monkeypatch.setattr(build, "DIST", tmp_path / "dist")
    monkeypatch.setattr(build, "WORK", tmp_path / "work")
    return build


@pytest.fixture
def folder(tmp_path):
    """Stands for what PyInstaller builds: a program that says its version, beside a library."""
    folder = tmp_path / "dist" / "watcher"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "libone.so.1").write_bytes(b"x" * 5000)
    (folder / "_internal" / "libone.so.1").chmod(0o755)
    (folder / "_internal" / "libone.so").symlink_to("libone.so.1")
    program = folder / "watcher"
    program.write_text(f"#!/bin/sh\necho watcher {__version__} $@\n")
    program.chmod(0o755)
    return folder


def test_an_appdir_starts_the_program_with_its_words(build, folder):
    root = build.appdir(folder)
    said = subprocess.run([root / "AppRun", "quote", "BABA"], capture_output=True, text=True, check=True)
    assert said.stdout == f"watcher {__version__} quote BABA\n"
    (root / "opt/watcher/watcher").write_text("#!/bin/sh\necho $APPDIR\n")
    said = subprocess.run([root / "AppRun"], capture_output=True, text=True, check=True)
    assert said.stdout == f"{root.resolve()}\n", "it is started with the system as what it is"
    assert (root / f"{APP_ID}.desktop").is_file()
    assert (root / ".DirIcon").resolve().read_bytes()[:4] == b"\x89PNG"
    assert (root / "usr/bin/watcher").resolve() == (root / "opt/watcher/watcher").resolve()
    assert (root / "opt/watcher/_internal/libone.so").is_symlink()


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="Debian's own tool")
def test_a_debian_package_holds_program_menu_entry_icons_and_licence(build, folder):
    package = build.deb(folder)
    listed = subprocess.run(
        ["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True
    ).stdout
    for path in (
        "./opt/watcher/watcher",
        "./usr/bin/watcher -> /opt/watcher/watcher",
        f"./usr/share/applications/{APP_ID}.desktop",
        f"./usr/share/metainfo/{APP_ID}.metainfo.xml",
        f"./usr/share/mime/packages/{APP_ID}.xml",
        f"./usr/share/icons/hicolor/256x256/apps/{APP_ID}.png",
        "./usr/share/doc/watcher/copyright",
    ):
        assert path in listed
    modes = {line.split()[5]: line.split()[0] for line in listed.splitlines()}
    assert modes["./opt/watcher/watcher"] == "-rwxr-xr-x"
    assert modes["./opt/watcher/_internal/libone.so.1"] == "-rw-r--r--"
    owners = {line.split()[1] for line in listed.splitlines()}
    assert owners == {"root/root"}
    version = subprocess.run(
        ["dpkg-deb", "-f", package, "Version"], capture_output=True, text=True, check=True
    )
    assert version.stdout.strip() == __version__


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="Debian's own tool")
def test_a_debian_package_asks_for_the_c_library_that_it_was_built_with(build, folder):
    (folder / "_internal" / "libtwo.so.1").write_bytes(b"\x7fELF\0GLIBC_2.4\0GLIBC_2.38\0GLIBC_2.9\0")
    (folder / "_internal" / "words.txt").write_bytes(b"\0GLIBC_9.9\0")
    package = build.deb(folder)
    asked = subprocess.run(["dpkg-deb", "-f", package, "Depends"], capture_output=True, text=True, check=True)
    assert asked.stdout.startswith("libc6 (>= 2.38), ")


def test_the_menu_entry_names_the_program_the_icon_and_the_files_it_opens():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(PACKAGING / "linux" / f"{APP_ID}.desktop", encoding="utf-8")
    main = entry["Desktop Entry"]
    assert APP_ID == watcher.APP_ID, "or windows and notifications have no icon"
    assert (main["Exec"], main["Icon"], main["StartupWMClass"]) == ("watcher %f", APP_ID, "watcher")
    assert "Version" not in main
    mime = ElementTree.parse(PACKAGING / "linux" / f"{APP_ID}.mime.xml").getroot()
    (kind,) = mime
    assert main["MimeType"] == f"{kind.get('type')};"
    assert kind.find("{*}glob").get("pattern") == f"*{SUFFIX}"
    assert entry["Desktop Action demo"]["Exec"] == "watcher demo"


def test_the_metadata_names_this_version():
    meta = ElementTree.parse(PACKAGING / "linux" / f"{APP_ID}.metainfo.xml").getroot()
    assert meta.findtext("id") == APP_ID
    assert meta.find("releases/release").get("version") == __version__


@pytest.mark.parametrize(
    ("tool", "words", "file"),
    [
        ("desktop-file-validate", [], f"{APP_ID}.desktop"),
        ("appstreamcli", ["validate", "--no-net"], f"{APP_ID}.metainfo.xml"),
    ],
)
def test_the_systems_own_tools_accept_them(tool, words, file):
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    said = subprocess.run(
        [tool, *words, PACKAGING / "linux" / file], capture_output=True, text=True, check=False
    )
    assert said.returncode == 0, said.stdout + said.stderr


def test_every_folder_of_resources_travels_with_the_program():
    spec = (PACKAGING / "watcher.spec").read_text(encoding="utf-8")
    compile(spec, "watcher.spec", "exec")
    assert 'path.name not in {"packaging", "pictures"}' in spec
    assert '"watcher" / "store" / "migrations"' in spec
    for name in ("windows/watcher.ico", "macos/watcher.icns"):
        assert (PACKAGING / name).stat().st_size > 10_000
        assert Path(name).name in spec


def test_the_program_for_macos_says_what_it_is_and_what_it_needs():
    spec = ast.parse((PACKAGING / "watcher.spec").read_text(encoding="utf-8"))
    calls = [one for one in ast.walk(spec) if isinstance(one, ast.Call)]
    (bundle,) = [one for one in calls if getattr(one.func, "id", "") == "BUNDLE"]
    said = {word.arg: word.value for word in bundle.keywords}
    assert ast.literal_eval(said["name"]) == "Watcher.app"
    assert ast.literal_eval(said["bundle_identifier"]) == APP_ID
    info = ast.literal_eval(said["info_plist"])
    assert plistlib.loads(plistlib.dumps(info)) == info
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"macOS {float(info['LSMinimumSystemVersion']):.0f} or later" in readme


def test_macos_may_run_what_cffi_needs():
    said = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert said == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_installer_for_windows_needs_no_administrator_and_takes_what_the_spec_builds():
    text = (PACKAGING / "windows" / "watcher.iss").read_text(encoding="utf-8")
    assert "PrivilegesRequired=lowest" in text
    programs = set(re.findall(r"\{app\}\\(\w+\.exe)", text))
    spec = (PACKAGING / "watcher.spec").read_text(encoding="utf-8")
    assert programs == {"watcherw.exe"}
    assert 'name="watcherw"' in spec
    assert f'Software\\Classes\\{SUFFIX}"' in text
    assert 'shell\\open\\command"; ValueType: string; ValueData: """{app}\\watcherw.exe"" ""%1"""' in text


def test_the_installer_for_windows_leaves_nothing_of_the_version_before_among_the_parts():
    text = (PACKAGING / "windows" / "watcher.iss").read_text(encoding="utf-8")
    section = text.partition("[InstallDelete]")[2].partition("[Files]")[0]
    assert 'Type: filesandordirs; Name: "{app}\\_internal"' in section
    # PyInstaller's own name for the folder of the parts, which the spec leaves as it is.
    assert "contents_directory" not in (PACKAGING / "watcher.spec").read_text(encoding="utf-8")


def test_the_disk_image_for_macos_has_the_folder_beside_it_that_the_program_is_dragged_to():
    text = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    (made,) = [
        step["run"]
        for step in yaml.safe_load(text)["jobs"]["package"]["steps"]
        if step.get("name") == "Disk image (macOS)"
    ]
    assert "ln -s /Applications dist/image/Applications" in made
    assert "-srcfolder dist/image " in made
    assert "drag Watcher to Applications" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_installer_and_the_menu_entry_say_nothing_to_the_program_that_it_does_not_know(monkeypatch):
    installer = (PACKAGING / "windows" / "watcher.iss").read_text(encoding="utf-8")
    entry = (PACKAGING / "linux" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    said = re.findall(r'Parameters: "([^"]*)"', installer)
    said += re.findall(r'ValueData: """\{app\}\\watcherw\.exe""(.*)"(?:;|$)', installer, re.MULTILINE)
    said += re.findall(r"^Exec=watcher(.*)$", entry, re.MULTILINE)
    assert len(said) == 4
    opened = []
    monkeypatch.setattr(windows, "open_live", lambda context: opened.append(context.options) or 0)
    for words in said:
        given = re.sub(r'""%1""|%f', "C:/a.watcher-backup", words).split()
        assert cli.main(given) == 0, words
    assert [getattr(one, "backup", None) is not None for one in opened] == [False, True, True, False]


def test_the_workflow_pins_every_action_and_calls_what_the_readme_says():
    text = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    used = [step["uses"] for job in jobs.values() for step in job["steps"] if "uses" in step]
    assert used
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", one) for one in used)
    pinned = re.findall(r"uses: ([\w/-]+)@(\w{40}) # v(\d+)\.", text)
    assert len(pinned) == len(used), "each pin says its version"
    assert {name: int(major) for name, _, major in pinned} == RUNNING_ON_NODE_24
    assert len(set(pinned)) == len(RUNNING_ON_NODE_24), "one commit for each"
    pythons = jobs["test"]["strategy"]["matrix"]["python"]
    named = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    supported = re.findall(r"Python :: (3\.\d+)", named)
    assert pythons[: len(supported)] == supported
    assert len(pythons) > len(supported), "the next one is tried, too"
    ran = [step.get("run", "") for step in jobs["test"]["steps"]]
    assert "python -m watcher.setup test" in ran
    systems = {one["os"].partition("-")[0] for one in jobs["package"]["strategy"]["matrix"]["include"]}
    assert systems == {"ubuntu", "windows", "macos"}


def test_licences_of_what_is_bundled_are_gathered(tmp_path, monkeypatch):
    target = tmp_path / "work" / "licences.txt"
    licences = module("licences")
    monkeypatch.setattr(sys, "argv", ["licences.py", str(target), "PySide6-Essentials", "numpy"])
    assert licences.main() == 0
    text = target.read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert re.search(r"^numpy \S+ – BSD", text, re.MULTILINE)
    assert licences.PYTHON in text
    assert "pytest" not in text


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="Debian's own tool")
def test_libraries_of_the_system_bring_what_debian_says_of_them():
    library = next(path for path in Path("/usr/lib").rglob("libc.so.6") if path.exists())
    text = module("licences").libraries([str(library), "/nowhere/libnone.so"])
    assert "libc6, a library of the system" in text
    assert re.search(r"^LGPL-2\.1, as named above$", text, re.MULTILINE)
    assert re.search(r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 2\.1, February 1999", text)
    assert "Lesser General Public" in text


@pytest.mark.parametrize("before", [None, "/opt/own"])
def test_programs_started_from_the_standalone_one_find_their_own_libraries(monkeypatch, before):
    entry = module("entry")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    entry.own_library_path()
    assert entry.os.environ.get("LD_LIBRARY_PATH") == before


def test_certificates_come_along_where_the_system_has_none_at_the_known_place(monkeypatch):
    import ssl

    import certifi

    entry = module("entry")
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    # Set first, so that it is put back afterwards.
    monkeypatch.setattr(entry.os, "environ", {})
    monkeypatch.setattr(
        ssl, "get_default_verify_paths", lambda: ssl.DefaultVerifyPaths(None, None, "", "", "", "")
    )
    entry.certificates()
    assert entry.os.environ == {"SSL_CERT_FILE": certifi.where()}


WITHOUT_WHAT_IS_LEFT_OUT = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path[:0] = [{packaging!r}, {root!r}]
import entry
entry.stand_in()
from PySide6.QtWidgets import QApplication
application = QApplication([])
import pyqtgraph
plot = pyqtgraph.PlotWidget()
plot.plot([1, 3, 2])
plot.resize(300, 200)
print(plot.grab().toImage().isNull(), hasattr(sys.modules["PySide6.QtOpenGL"], "QOpenGLBuffer"))
from openpyxl.drawing.image import PILImage
from reportlab.lib.utils import Image
print(bool(PILImage), bool(Image))
"""


def test_libraries_do_without_what_is_left_out_of_the_standalone_program():
    code = WITHOUT_WHAT_IS_LEFT_OUT.format(packaging=str(PACKAGING), root=str(ROOT))
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["False"] * 4
    assert "Traceback" not in said.stderr
    spec = (PACKAGING / "watcher.spec").read_text(encoding="utf-8")
    for name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PIL"):
        assert f'"{name}"' in spec


def test_a_program_without_a_console_has_somewhere_to_write(monkeypatch):
    entry = module("entry")
    monkeypatch.setattr(sys, "stdout", None)
    entry.streams()
    with sys.stdout as sink:
        sink.write("nobody reads this")


def test_every_command_is_known_to_the_frozen_program():
    """They are imported by name, so the spec gathers the whole package."""
    assert 'collect_submodules("watcher")' in (PACKAGING / "watcher.spec").read_text(encoding="utf-8")
    assert {f"{room}.py" for room in _ROOMS} <= {path.name for path in (ROOT / "watcher" / "cli").iterdir()}


def icu_data(*names):
    """A library with these parts, packed as ICU packs them: each is its own name, 16 times."""
    prefixed = [f"icudt73l/{name}".encode() for name in sorted(names)]
    heads = 4 + 8 * len(prefixed)
    name_at, at, table, texts, parts = heads, heads + sum(len(name) + 1 for name in prefixed), [], b"", b""
    for name in prefixed:
        table.append(struct.pack("<II", name_at, at))
        name_at, at = name_at + len(name) + 1, at + 16 * len(name)
        texts, parts = texts + name + b"\0", parts + 16 * name
    header = struct.pack("<HBBHHBBBB4s", 24, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD").ljust(24, b"\0")
    return b"ELF" + header + struct.pack("<I", len(prefixed)) + b"".join(table) + texts + parts


def test_of_icu_stays_what_qt_asks_for_and_no_byte_moves():
    icu = module("icu")
    whole = icu_data("brkitr/cjdict.dict", "coll/zh.res", "curr/de.res", "root.res", "zone/de.res")
    slimmed = icu.slim(whole)
    assert len(slimmed) == len(whole)
    kept = [f"icudt73l/{name}".encode() * 16 for name in ("coll/zh.res", "root.res", "zone/de.res")]
    assert all(slimmed.find(part) == whole.find(part) > 0 for part in kept)
    assert b"cjdict.dicticudt" not in slimmed
    assert struct.unpack_from("<I", slimmed, 3 + 24) == (3,)
    assert slimmed[3 + 28 : 3 + 28 + 24] == b"".join(whole[31 + 8 * at : 39 + 8 * at] for at in (1, 3, 4))
    assert slimmed[3 + 28 + 24 : 3 + 28 + 40] == bytes(16)


def test_what_is_no_data_of_icu_is_left_alone():
    icu = module("icu")
    for wrong in (b"ELF CmnD", b"x" * 64, icu_data("coll/zh.res", "unit/zh.res")):
        with pytest.raises(ValueError, match=r"no package|has no end"):
            icu.slim(wrong)


@pytest.mark.skipif(sys.platform != "linux", reason="only there Qt brings ICU")
def test_qt_calls_nothing_of_icu_that_needs_what_is_left_out():
    import PySide6

    icu = module("icu")
    libraries = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libQt6[CGWNSDX]*.so.6")
    asked = set().union(*(icu.calls(library.read_bytes()) for library in libraries))
    assert {"ucol_strcoll", "ucnv_open"} <= asked
    assert [name for name in asked if not icu.CALLED.fullmatch(name)] == []
    assert not icu.CALLED.fullmatch("ubrk_open")
