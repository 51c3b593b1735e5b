"""Letterdesk as it writes a batch: laid out, kerned, tagged; one document, or files split from it.

python -m tests.benchmarks.peers.with_letterdesk FOLDER one|files|own-words|compose COUNT
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from letterdesk.core.letter import Letter, Packet
from letterdesk.output.pdf import render_packet
from letterdesk.output.print_run import write_run
from letterdesk.output.split import split_packet
from tests.benchmarks.peers.child import pdf_of, timed
from tests.benchmarks.peers.letters import compose_one, each_request


def write_one(letters: Sequence[Letter], folder: Path) -> None:
    with pdf_of(0, folder).open("wb") as out:
        write_run(letters, out)


def write_files(letters: Sequence[Letter], folder: Path) -> None:
    *files, _whole = split_packet(render_packet(Packet(tuple(letters), ())))
    for number, file in enumerate(files):
        pdf_of(number, folder).write_bytes(file.data)


def main() -> None:
    folder, kind, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    requests = list(each_request(count, own_words=kind == "own-words"))
    compose_one(requests[0])  # reads the campaign's files
    if kind == "compose":
        with timed():
            list(map(compose_one, requests))
        return
    letters = list(map(compose_one, requests))
    with timed():
        (write_files if kind == "files" else write_one)(letters, folder)


main()
