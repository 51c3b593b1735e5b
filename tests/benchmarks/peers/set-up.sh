#!/bin/sh
# Installs the programs that letters are compared with, for the benchmark and for nothing else:
# Python packages into .venv-peers at the root, programs from Debian where this account may.
#
#   make peers
set -eu
cd "$(dirname -- "$0")/../../.."

packages='texlive-latex-base texlive-fonts-recommended libreoffice-writer-nogui poppler-utils'
if ! { command -v pdflatex && command -v soffice && command -v pdftotext; } >/dev/null; then
    if [ "$(id -u)" = 0 ]; then
        as_root=''
    elif sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        echo "Please run: sudo apt-get install --no-install-recommends $packages" >&2
        exit 1
    fi
    $as_root apt-get update
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $packages
fi

[ -x .venv-peers/bin/pip ] || python3 -m venv .venv-peers
.venv-peers/bin/python -m pip install --disable-pip-version-check --quiet --upgrade \
    'reportlab[accel]' typst weasyprint
