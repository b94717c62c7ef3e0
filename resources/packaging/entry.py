"""Where the standalone program starts: sets right what a frozen program inherits, then runs Watcher."""

import os
import sys
from types import ModuleType


def own_library_path() -> None:
    """Undo the boot loader's LD_LIBRARY_PATH: what is started from here has its own libraries."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before


def certificates() -> None:
    """Name a file of certificates where OpenSSL finds none: it looks where the build machine kept them."""
    if os.environ.get("SSL_CERT_FILE"):
        return
    import ssl

    if not ssl.get_default_verify_paths().cafile:
        import certifi

        os.environ["SSL_CERT_FILE"] = certifi.where()


def streams() -> None:
    """Give a program without a console somewhere to write to."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - kept for good


class Absent(ModuleType):
    """Stands for a module that is left out: it can be imported, and is as good as none."""

    def __bool__(self) -> bool:
        """Whoever asks whether it is there is told that it is not."""
        return False


def stand_in() -> None:
    """Stand in for 30 MB that libraries import at their beginning and nothing here makes use of.

    pyqtgraph names Qt's OpenGL, which draws nothing here; reportlab names Pillow, for pictures that no
    digest has.
    """
    for name, inside in (
        ("PySide6.QtOpenGL", {}),
        ("PySide6.QtOpenGLWidgets", {"QOpenGLWidget": type("QOpenGLWidget", (), {})}),
        ("PIL", {"Image": Absent("PIL.Image")}),
    ):
        module = Absent(name)
        vars(module).update(inside)
        sys.modules.setdefault(name, module)


def main() -> int:
    """Start the program that was asked for."""
    streams()
    if sys.platform == "linux":
        own_library_path()
    else:
        import multiprocessing

        multiprocessing.freeze_support()
    if sys.argv[1:] != ["--version"]:
        certificates()
    stand_in()
    from watcher.__main__ import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
