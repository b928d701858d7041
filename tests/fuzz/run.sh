#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs each fuzzer for a while on its seeds, one a core at a time: tests/fuzz/run.sh BUILD_FOLDER [SECONDS_EACH]
# An input that crashes, takes more than 10 seconds or 1 GB stays in BUILD_FOLDER/fuzz/findings, and the exit code is 1.
set -euo pipefail
build=$(cd -- "${1:?usage: run.sh BUILD_FOLDER [SECONDS_EACH]}" && pwd)
seconds=${2:-60}
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
findings=$build/fuzz/findings
mkdir -p -- "$findings"

fuzz() { # NAME
    local name=$1
    local grown=$build/fuzz/grown/$name # the fuzzer adds what it finds here, and starts from it the next time
    local options=(-max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1
        -artifact_prefix="$findings/$name-")
    mkdir -p -- "$grown"
    if [[ -f $here/dictionaries/$name.dict ]]; then options+=(-dict="$here/dictionaries/$name.dict"); fi
    "$build/fuzz/$name" "${options[@]}" "$grown" "$here/corpus/$name" >"$findings/$name.log" 2>&1
}

names=()
pids=()
for seeds in "$here"/corpus/*/; do
    while (($(jobs -pr | wc -l) >= $(nproc))); do sleep 0.5; done
    name=$(basename -- "$seeds")
    fuzz "$name" &
    names+=("$name")
    pids+=($!)
done

status=0
for i in "${!pids[@]}"; do
    echo "== ${names[i]}, $seconds s"
    if wait "${pids[i]}"; then
        grep -E '^(Done|stat::(number|peak|slowest))' "$findings/${names[i]}.log" || true
    else
        tail -n 40 "$findings/${names[i]}.log"
        status=1
    fi
done
exit "$status"
