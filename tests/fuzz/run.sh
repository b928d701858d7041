#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs each fuzzer for a while on its seeds: tests/fuzz/run.sh BUILD_FOLDER [SECONDS_EACH]
# An input that crashes, takes more than 10 seconds or 1 GB stays in BUILD_FOLDER/fuzz/findings, and the exit code is 1.
set -eu
build=${1:?usage: run.sh BUILD_FOLDER [SECONDS_EACH]}
seconds=${2:-60}
here=$(cd "$(dirname "$0")" && pwd)
findings=$build/fuzz/findings
mkdir -p "$findings"
status=0
for seeds in "$here"/corpus/*/; do
    name=$(basename "$seeds")
    grown=$build/fuzz/grown/$name # the fuzzer adds what it finds here, and starts from it the next time
    mkdir -p "$grown"
    set -- -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="$findings/$name-"
    if [ -f "$here/dictionaries/$name.dict" ]; then
        set -- "$@" -dict="$here/dictionaries/$name.dict"
    fi
    echo "== $name, $seconds s"
    if ! "$build/fuzz/$name" "$@" "$grown" "$seeds" >"$findings/$name.log" 2>&1; then
        tail -n 40 "$findings/$name.log"
        status=1
    else
        grep -E '^(Done|stat::(number|peak|slowest))' "$findings/$name.log" || true
    fi
done
exit $status
