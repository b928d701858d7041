#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Latchlight and opens it.
#
#   packaging/run.sh                    the window on the bundled sample archive
#   packaging/run.sh PATH…              the window on these files and folders
#   packaging/run.sh SUBCOMMAND …       scan, report, commands, rules, --help, --version: passed on as they are
#
# Without a display (neither DISPLAY nor WAYLAND_DISPLAY) it prints the scan of that archive instead and writes the
# report to latchlight-report.pdf in the current folder. Exit code: the program's, or 10 when it could not be set up.
set -euo pipefail
# shellcheck source=packaging/lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

REPORT=latchlight-report.pdf

require_reachable_display() {
    local number socket
    if [[ -n ${WAYLAND_DISPLAY-} || ! ${DISPLAY-} =~ ^(unix)?:([0-9]+)(\.[0-9]+)?$ ]]; then return; fi
    number=${BASH_REMATCH[2]}
    socket=/tmp/.X11-unix/X$number
    if [[ ! -S $socket ]] && ! grep -qs -- "@$socket\$" /proc/net/unix; then
        fail "DISPLAY is $DISPLAY but no X server answers there: correct DISPLAY, or unset it to get the scan and the report without a window."
    fi
}

scan_and_report() { # PATH or option…
    local program=$1 argument format=(--format table)
    shift
    for argument in "$@"; do
        if [[ $argument == --format* ]]; then format=(); fi
    done
    say "No display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window: this is 'latchlight scan' of the same archive"
    "$program" scan "${format[@]}" "$@"
    if ! { : >>"$REPORT"; } 2>/dev/null; then
        fail "The report cannot be written to $PWD/$REPORT: change to a folder you may write in, or name a file with 'packaging/run.sh report PATH -o FILE'."
    fi
    "$program" report "$@" -o "$REPORT"
    say "The report is in $PWD/$REPORT"
}

main() {
    local program=$PROJECT_ROOT/build/release/bin/latchlight kind=window argument
    case ${1-} in
    scan | report | commands | rules | -h | --help | -v | --version) kind=subcommand ;;
    *)
        if (($# == 0)); then set -- "$PROJECT_ROOT/resources/sample"; fi
        for argument in "$@"; do
            if [[ $argument != -* && ! -e $argument ]]; then
                printf 'latchlight: There is no file or folder %s: check the name, or run without a name for the bundled sample.\n' "$argument" >&2
                exit 3
            fi
        done
        if [[ -z ${DISPLAY-}${WAYLAND_DISPLAY-} ]]; then kind=headless; else require_reachable_display; fi
        ;;
    esac

    prepare_environment
    ensure_packages build run
    # What is said while building must not end up in the output of a subcommand.
    build_preset release latchlight >&2

    case $kind in
    headless) scan_and_report "$program" "$@" ;;
    *)
        clean_up
        exec "$program" "$@"
        ;;
    esac
}

main "$@"
