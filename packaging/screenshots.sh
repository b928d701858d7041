#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of the manual anew, from the real window on the bundled sample archive, drawn off screen. Run it
# when the window changed, look at the pictures, and commit them with the change.
#
#   packaging/screenshots.sh            into resources/manual
#   packaging/screenshots.sh FOLDER     into another folder
set -euo pipefail
# shellcheck source=packaging/lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

main() {
    local folder=${1:-$PROJECT_ROOT/resources/manual}
    mkdir -p -- "$folder"
    prepare_environment
    ensure_packages build run test
    build_preset dev makeScreenshots
    QT_QPA_PLATFORM=offscreen TZ=UTC "$PROJECT_ROOT/build/dev/bin/makeScreenshots" "$folder"
}

main "$@"
