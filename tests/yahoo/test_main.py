"""`python -m tests.yahoo` says how to reach it, breaks as told, and ends when interrupted."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="an interrupt cannot be sent to one process there")
def test_by_hand_it_prints_the_environment_and_ends_on_an_interrupt():
    command = [sys.executable, "-m", "tests.yahoo", "--fault", "429"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        lines = [process.stdout.readline().strip() for _ in range(8)]
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=10)
    assert process.returncode == 0
    names = [line.removeprefix("export ").partition("=")[0] for line in lines if line.startswith("export ")]
    assert names == ["HTTPS_PROXY", "https_proxy", "SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE"]
    assert lines[-1] == "unset NO_PROXY no_proxy"
