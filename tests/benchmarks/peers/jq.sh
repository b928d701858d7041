#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# jq.sh FOLDER: denied GetSecretValue by user and five minutes, as jq answers it on every core.
set -euo pipefail
program='.Records[] | select(.eventName == "GetSecretValue" and .errorCode == "AccessDenied")
    | [.userIdentity.arn, ((.eventTime | fromdateiso8601) / 300 | floor * 300)] | @tsv'
parts=$(mktemp -d)
trap 'rm -r "$parts"' EXIT
# shellcheck disable=SC2016 # the inner shell expands
find "$1" -type f -name '*.json.gz' -print0 \
    | xargs -0 -n 200 -P "$(nproc)" bash -c 'zcat -- "${@:3}" | jq -r "$1" > "$2/$$"' _ "$program" "$parts"
sort "$parts"/* | uniq -c
