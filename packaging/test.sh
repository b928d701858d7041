#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything with warnings as errors and runs the whole test suite.
#
#   packaging/test.sh [CTEST ARGUMENT…]             all tests; windows are drawn off screen
#   packaging/test.sh --window [CTEST ARGUMENT…]    the tests labelled gui, in real windows on a virtual X display
#
# Exit code: that of ctest, or 10 when the tests could not be built.
set -euo pipefail
# shellcheck source=packaging/lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

main() {
    local mode=offscreen selection=()
    if [[ ${1-} == --window ]]; then
        mode=window
        shift
    fi

    prepare_environment
    ensure_packages build run test
    build_preset dev

    export QT_QPA_PLATFORM=offscreen
    if [[ $mode == window ]]; then
        start_virtual_display ||
            fail "The virtual display did not start: see whether 'Xvfb :99' and openbox run on this system, or run the tests without --window."
        export QT_QPA_PLATFORM=xcb
        selection=(--label-regex '^gui$')
        say "Running the tests of the windows on the display $DISPLAY"
    else
        say 'Running the tests'
    fi
    ctest --test-dir "$PROJECT_ROOT/build/dev" --output-on-failure --no-tests=error --timeout 300 \
        --parallel "$(nproc)" "${selection[@]}" "$@" </dev/null
}

main "$@"
