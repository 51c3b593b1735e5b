# shellcheck shell=sh
# What ./start and ./check share: `set_up GOAL` makes .venv at the root hold what is needed.
#
#   run      the program; enough for the command line
#   window   the program, and the system libraries that Qt needs to open a window
#   test     the program, what the checks need, and the programs that tests look with
#
# $root is the checkout's folder and $0 what the person called; both are named in messages.
# All state lies inside .venv, so deleting that folder always starts afresh. Its file `ready`
# is written last: an environment without it was interrupted, and is made anew.

environment=$root/.venv
ready=$environment/ready
log=$environment/set-up.log

# Shared library, and the Debian package that brings it. The second block is for X11, the
# third for Wayland.
qt_libraries="
libGL.so.1            libgl1
libEGL.so.1           libegl1
libglib-2.0.so.0      libglib2.0-0
libfontconfig.so.1    libfontconfig1
libxkbcommon.so.0     libxkbcommon0
libdbus-1.so.3        libdbus-1-3

libxcb-cursor.so.0    libxcb-cursor0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-icccm.so.4     libxcb-icccm4
libxcb-keysyms.so.1   libxcb-keysyms1
libxcb-shape.so.0     libxcb-shape0

libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1    libwayland-egl1
"
# Not needed to open the window, but to print from it; asked for along with the others.
print_libraries="libcups.so.2 libcups2"

# Program, and its Debian package. Tests that miss one of these are skipped.
test_programs="
Xvfb      xvfb
xdotool   xdotool
openbox   openbox
qpdf      qpdf
pdftoppm  poppler-utils
lp        cups-client
cupsd     cups-daemon
minisign  minisign
"

set_up() {
    goal=$1
    if environment_is_ready && [ -z "$(missing_packages)" ]; then
        return
    fi
    # One at a time: a second ./start waits here until the first has set up. The lock is
    # given back below, or the open window would keep it.
    if command -v flock >/dev/null; then
        exec 9<"$root/pyproject.toml"
        flock -n 9 || {
            say "Letterdesk is being set up by another start. Waiting for it ..."
            flock 9
        }
    fi
    make_ready
    exec 9<&-
}

make_ready() {
    packages=$(missing_packages)
    if ! environment_is_ready; then
        clear_what_cannot_be_used
        find_python
        packages="$(missing_venv_package) $packages"
    fi
    [ "$goal" = run ] || packages="$packages $(packages_of_missing "$print_libraries")"
    packages=$(echo $packages)
    touch "$log" 2>/dev/null || log=/dev/null
    [ -z "$packages" ] || install_packages
    environment_is_ready || install_environment
    if [ "$goal" = window ] && [ -n "$(missing_packages)" ] && ! window_can_open; then
        stop "Letterdesk's window needs a few libraries of the system. $(what_to_run)"
    fi
    if [ "$goal" = test ] && [ -n "$(missing_packages)" ]; then
        say "Tests that need these are skipped: $(missing_packages). $(what_to_run)"
    fi
}

# --- the Python environment ---------------------------------------------------

# True when .venv holds what pyproject.toml asks for. Starts no Python: it is on the way of
# every start. A moved checkout or a replaced Python shows in the first line.
environment_is_ready() {
    read_stamp
    [ "$is_for" = "$(where_it_stands)" ] && [ "$has_sum" = "$(cksum <"$root/pyproject.toml")" ] &&
        { [ "$has" = test ] || [ "$goal" != test ]; }
}

read_stamp() {
    is_for='' has='' has_sum=''
    if [ -x "$environment/bin/python" ] && [ -r "$ready" ]; then
        { IFS= read -r is_for && read -r has && IFS= read -r has_sum; } <"$ready"
    fi
}

where_it_stands() {
    printf '%s %s' "$(readlink -f "$environment/bin/python")" "$root"
}

clear_what_cannot_be_used() {
    read_stamp
    if [ -z "$is_for" ] || [ "$is_for" != "$(where_it_stands)" ]; then
        rm -rf "$environment"
    fi
    { mkdir -p "$environment" && rm -f "$log" && touch "$log"; } 2>/dev/null ||
        stop "Letterdesk cannot write into $root. Copy the whole folder to a place of your own, and run it there."
}

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        python=$(command -v "$name") || continue
        if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            [ "$name" = python3 ] || ! command -v python3 >/dev/null ||
                say "This computer's $(python3 --version) is too old; using $name instead."
            return
        fi
    done
    stop "Letterdesk needs Python 3.11 or newer, and found $(python3 --version 2>/dev/null || echo none). On Debian 12, Ubuntu 24.04 or newer, run: sudo apt-get install python3"
}

# Debian's Python comes without the part that makes environments.
missing_venv_package() {
    [ -x "$environment/bin/pip" ] || "$python" -c 'import ensurepip' 2>/dev/null ||
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
}

install_environment() {
    [ -z "$(missing_venv_package)" ] || stop "Python cannot make an environment for Letterdesk yet. $(what_to_run)"
    say "Setting up Letterdesk (once, about two minutes) ..."
    what=.
    if [ "$goal" = test ] || [ "$has" = test ]; then
        has=test what='.[dev]'
    else
        has=run
    fi
    # While pip works there is no `ready`. When pip fails it leaves things as they were, and
    # an old one comes back; when it is killed, nobody puts it back, and all is made anew.
    [ ! -e "$ready" ] || mv "$ready" "$ready.before"
    if { [ -x "$environment/bin/pip" ] || "$python" -m venv "$environment" >>"$log" 2>&1; } && (
        cd "$root" && PIP_USER=0 "$environment/bin/python" -m pip install \
            --disable-pip-version-check --no-input --editable "$what" </dev/null >>"$log" 2>&1
    ); then
        rm -f "$ready.before"
        { where_it_stands && printf '\n%s\n' "$has" && cksum <"$root/pyproject.toml"; } >"$ready"
        return
    fi
    [ ! -e "$ready.before" ] || mv "$ready.before" "$ready"
    if grep -q 'No space left' "$log"; then
        stop "The disk is full. Letterdesk needs about 500 MB in $root; make room and run $0 again."
    fi
    stop "Letterdesk could not fetch what it needs. Setting up takes the internet, this once; connect and run $0 again. Details: $log"
}

# --- the system's packages ----------------------------------------------------

# Debian packages that the goal asks for and this computer lacks, on one line.
missing_packages() {
    case $goal in
    window) echo $(packages_of_missing "$qt_libraries") ;;
    test) echo $(packages_of_missing "$qt_libraries") $(packages_of_missing_programs) ;;
    esac
}

# Asks the linker rather than the package manager: names of packages differ, those of
# libraries do not. Where there is no ldconfig (macOS), nothing is known to be missing.
packages_of_missing() {
    known=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null) || return 0
    echo "$1" | while read -r library package; do
        case $known in
        *"	$library "*) ;;
        *) echo "$package" ;;
        esac
    done
}

packages_of_missing_programs() {
    echo "$test_programs" | while read -r program package; do
        # Services lie where an ordinary account does not look.
        (PATH=$PATH:/usr/sbin && command -v "${program:-true}") >/dev/null || echo "$package"
    done
}

# Installs $packages where this account may; otherwise leaves that to what_to_run.
install_packages() {
    command -v apt-get >/dev/null || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=''
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        return 0
    fi
    say "Installing packages of the system: $packages ..."
    # The first answers even when one of several package sources is out of reach.
    {
        $as_root apt-get -o DPkg::Lock::Timeout=120 update
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 \
            install --yes --no-install-recommends $packages
    } </dev/null >>"$log" 2>&1 || say "That did not work. Details: $log"
}

what_to_run() {
    if command -v apt-get >/dev/null; then
        printf 'Please run this (it asks for an administrator), then %s again:\n\n    sudo apt-get install %s\n' "$0" "$packages"
    else
        printf 'Please install what your system calls these packages of Debian, then run %s again:\n\n    %s\n' "$0" "$packages"
    fi
}

# The honest test of what the libraries are for, asked only when one seems to be missing.
window_can_open() {
    "$environment/bin/python" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' \
        >>"$log" 2>&1
}

# --- saying -------------------------------------------------------------------

say() {
    printf '%s\n' "$*" >&2
}

stop() {
    say "$@"
    exit 1
}
