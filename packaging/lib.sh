# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What run.sh, test.sh and .ci/run share: installing packages, building, a virtual display. To be sourced.

PROJECT_ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
PACKAGE_LIST=$PROJECT_ROOT/packaging/debian-packages.txt
readonly PROJECT_ROOT PACKAGE_LIST
readonly SETUP_FAILED=10       # exit code of the scripts when the program could not be installed or built
readonly PACKAGES_NEED_MB=2000 # a bare Debian 12 takes 1350 MB with the downloaded files
readonly BUILD_NEEDS_MB=1500

say() { printf '== %s\n' "$*" >&2; }

# fail MESSAGE: one sentence with cause and remedy.
fail() {
    printf '\nlatchlight: %s\n' "$*" >&2
    exit "$SETUP_FAILED"
}

# ---- cleaning up -------------------------------------------------------------------------------------------------

SCRATCH_FOLDER=
BACKGROUND_PIDS=()

clean_up() {
    local pid
    for pid in "${BACKGROUND_PIDS[@]}"; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    if [[ -n $SCRATCH_FOLDER ]]; then rm -rf -- "$SCRATCH_FOLDER"; fi
}
trap clean_up EXIT

ensure_scratch_folder() {
    if [[ -n $SCRATCH_FOLDER ]]; then return; fi
    SCRATCH_FOLDER=$(mktemp -d "${TMPDIR:-/tmp}/latchlight.XXXXXX" 2>/dev/null) ||
        fail "No file can be written in ${TMPDIR:-/tmp}: free some disk space there or set TMPDIR to another folder, then run this again."
}

# ---- disk --------------------------------------------------------------------------------------------------------

free_mb() { # FOLDER
    local blocks size
    read -r blocks size < <(stat -f -c '%a %S' -- "$1")
    echo $((blocks * size / 1048576))
}

require_disk() { # FOLDER MEGABYTES PURPOSE
    local free
    free=$(free_mb "$1")
    if ((free < $2)); then
        fail "The disk that holds $1 has only $free MB free and $3 needs about $2 MB: free some space, then run this again."
    fi
}

# ---- packages ----------------------------------------------------------------------------------------------------

# listed_packages SECTION…: the lines "alternatives minimum-version" of these sections.
listed_packages() {
    local line section='' name relation minimum
    while IFS= read -r line; do
        line=${line%%#*}
        read -r name relation minimum <<<"$line" || true
        if [[ -z $name ]]; then continue; fi
        if [[ $name == '['*']' ]]; then
            section=${name:1:-1}
        elif [[ " $* " == *" $section "* ]]; then
            if [[ -n $relation && $relation != '>=' ]]; then fail "$PACKAGE_LIST has a line it should not: $line"; fi
            printf '%s %s\n' "$name" "$minimum"
        fi
    done <"$PACKAGE_LIST"
}

declare -A INSTALLED=() # package or provided name -> version

read_installed_packages() {
    local status version name provides provided
    INSTALLED=()
    while IFS=$'\t' read -r status name version provides; do
        if [[ $status != installed ]]; then continue; fi
        INSTALLED[$name]=$version
        if [[ -n $provides ]]; then
            while read -r provided; do
                provided=${provided%% *}
                provided=${provided%%:*}
                if [[ -n $provided && ! -v INSTALLED[$provided] ]]; then INSTALLED[$provided]=$version; fi
            done <<<"${provides//, /$'\n'}"
        fi
    done < <(dpkg-query -W -f='${db:Status-Status}\t${Package}\t${Version}\t${Provides}\n' 2>/dev/null)
}

is_new_enough() { # VERSION [MINIMUM]
    [[ -z ${2-} ]] || dpkg --compare-versions "$1" ge "$2"
}

is_installed() { # ALTERNATIVES [MINIMUM]
    local name names
    IFS='|' read -ra names <<<"$1"
    for name in "${names[@]}"; do
        if [[ -v INSTALLED[$name] ]] && is_new_enough "${INSTALLED[$name]}" "${2-}"; then return 0; fi
    done
    return 1
}

# missing_packages SECTION…: the listed lines that are not installed.
missing_packages() {
    local alternatives minimum
    read_installed_packages
    while read -r alternatives minimum; do
        if ! is_installed "$alternatives" "$minimum"; then printf '%s %s\n' "$alternatives" "$minimum"; fi
    done < <(listed_packages "$@")
}

offered_version() { # NAME: the version apt would install, empty when there is none
    local word rest version='' in_providers=no
    while read -r word rest; do
        if [[ $word == Candidate: && $rest != '(none)' ]]; then version=$rest; fi
    done < <(LC_ALL=C apt-cache policy "$1" 2>/dev/null)
    if [[ -z $version ]]; then
        while read -r word rest; do
            if [[ $in_providers == yes && -n $word ]]; then version=${rest%% *}; fi
            if [[ "$word $rest" == 'Reverse Provides:'* ]]; then in_providers=yes; fi
        done < <(LC_ALL=C apt-cache showpkg "$1" 2>/dev/null)
    fi
    printf '%s\n' "$version"
}

system_name() {
    local name=
    if [[ -r /etc/os-release ]]; then name=$(. /etc/os-release && printf '%s' "${PRETTY_NAME-}"); fi
    printf '%s' "${name:-this system}"
}

AS_ROOT=()

require_root_rights() { # WHAT IS MISSING
    if ((EUID == 0)); then return; fi
    if ! command -v sudo >/dev/null; then
        fail "Packages are missing and only root may install them, but there is no sudo: run this once as root (su -c '$0'), or have an administrator install: $1"
    fi
    if ! sudo -n true 2>/dev/null && [[ ! -t 0 ]]; then
        fail "Packages are missing and sudo asks for a password, but this is no terminal: run $0 in a terminal, or have an administrator install: $1"
    fi
    AS_ROOT=(sudo)
}

run_apt_get() { # LOG ARGUMENTS…
    local log=$1 line downloaded=0 configured=0 name environment=(DEBIAN_FRONTEND=noninteractive LC_ALL=C NEEDRESTART_SUSPEND=1)
    shift
    for name in http_proxy https_proxy no_proxy; do
        if [[ -n ${!name-} ]]; then environment+=("$name=${!name}"); fi
    done
    # What apt prints is shortened to some lines that show it is alive; the log keeps the rest for the error message.
    "${AS_ROOT[@]}" env "${environment[@]}" apt-get --quiet --yes \
        -o APT::Update::Error-Mode=any -o Acquire::Retries=2 -o Acquire::http::Timeout=20 -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@" 2>&1 </dev/null |
        while IFS= read -r line; do
            printf '%s\n' "$line" >>"$log"
            case $line in
            Get:*) if ((++downloaded % 50 == 0)); then printf '   %d files downloaded\n' "$downloaded" >&2; fi ;;
            'Setting up '*) if ((++configured % 50 == 0)); then printf '   %d packages set up\n' "$configured" >&2; fi ;;
            'Need to get '* | 'Fetched '* | *' newly installed, '*) printf '   %s\n' "$line" >&2 ;;
            esac
        done
}

explain_apt_failure() { # LOG
    local rerun='then run this again' kept
    log_has() { grep -qiE "$1" "$log"; }
    local log=$1
    if log_has 'No space left on device|have enough free space'; then
        fail "The disk is full, so the packages could not be installed: free about $PACKAGES_NEED_MB MB under / and /var, $rerun."
    elif log_has 'Could not get lock|Unable to (acquire|lock)'; then
        fail "Another program is installing packages: wait until it has finished, $rerun."
    elif log_has 'dpkg was interrupted|dpkg --configure -a'; then
        fail "An earlier installation on this system was interrupted: run 'dpkg --configure -a' as root, $rerun."
    elif log_has 'is not in the sudoers|not allowed to (execute|run)|incorrect password|a password is required'; then
        fail "sudo did not allow ${USER:-this user} to install packages: run this as root or as a user with sudo rights."
    elif log_has 'not valid yet|certificate.*(not yet|expired)'; then
        fail "The package mirror's files look as if they were from the future, so this computer's clock is probably wrong: set the date, $rerun."
    elif log_has 'NO_PUBKEY|EXPKEYSIG|is not signed|no longer signed|BADSIG'; then
        fail "The signature of a package source could not be verified: correct or disable that source in /etc/apt/sources.list.d ('apt-get update' names it), $rerun."
    elif log_has 'Temporary failure|Could not (resolve|connect)|Unable to (connect|fetch)|Connection (timed out|refused|failed)|Network is unreachable|Failed to fetch|timed out'; then
        fail "The package mirror cannot be reached: check the network connection (and http_proxy, if you are behind a proxy), $rerun."
    elif log_has 'unmet dependencies|held broken|pkgProblemResolver'; then
        fail "A package needed here conflicts with one that is installed, probably from another package source: see 'apt-get install --simulate' with the packages named above and remove the conflict, $rerun."
    fi
    kept=$PWD/latchlight-apt.log
    if cp -- "$log" "$kept" 2>/dev/null; then
        fail "Installing the packages failed: read the last lines of $kept, mend what they name, $rerun."
    fi
    tail -n 20 "$log" >&2
    fail "Installing the packages failed: mend what the lines above name, $rerun."
}

# packages_to_install: reads lines of missing_packages, prints the names apt offers for them, fails on the first it does not.
packages_to_install() {
    local alternatives minimum name version found tooOld names
    while read -r alternatives minimum; do
        found='' tooOld=''
        IFS='|' read -ra names <<<"$alternatives"
        for name in "${names[@]}"; do
            version=$(offered_version "$name")
            if [[ -z $version ]]; then continue; fi
            if is_new_enough "$version" "$minimum"; then
                found=$name
                break
            fi
            tooOld="$name $version"
        done
        if [[ -n $tooOld && -z $found ]]; then
            echo "$(system_name) is too old: it offers $tooOld and Latchlight needs $minimum or newer; use Debian 12, Ubuntu 24.04 or newer."
            return 1
        elif [[ -z $found ]]; then
            echo "The package sources of $(system_name) do not offer ${alternatives//|/ or }: enable the complete sources (on Ubuntu 'universe', on Debian 'main'), or use Debian 12, Ubuntu 24.04 or newer."
            return 1
        fi
        echo "$found"
    done
}

# ensure_packages SECTION…: installs what is missing. Touches neither apt nor the network when nothing is.
ensure_packages() {
    local missing names answer updateFailed=no log
    if [[ -n ${LATCHLIGHT_SKIP_PACKAGES-} ]]; then return; fi
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        fail "$(system_name) has no apt, and these scripts install packages for Debian and Ubuntu only: install what packaging/debian-packages.txt names in your system's own way, then run this again with LATCHLIGHT_SKIP_PACKAGES=1."
    fi
    missing=$(missing_packages "$@")
    if [[ -z $missing ]]; then return; fi

    names=$(while read -r answer _; do printf '%s ' "${answer%%|*}"; done <<<"$missing")
    say "Installing the missing packages: $names"
    require_root_rights "$names"
    require_disk /usr 300 'installing packages'
    ensure_scratch_folder
    log=$SCRATCH_FOLDER/apt.log

    say 'Refreshing the package lists'
    run_apt_get "$log" update || updateFailed=yes
    if ! answer=$(packages_to_install <<<"$missing"); then
        # A source that fails is no reason to stop as long as the others offer what is needed.
        if [[ $updateFailed == yes ]]; then explain_apt_failure "$log"; fi
        fail "${answer##*$'\n'}"
    fi
    mapfile -t names <<<"$answer"
    : >"$log"
    if ((${#names[@]} > 15)); then require_disk /usr "$PACKAGES_NEED_MB" 'installing packages'; fi
    say 'Downloading and installing'
    run_apt_get "$log" install --no-install-recommends "${names[@]}" || explain_apt_failure "$log"
    missing=$(missing_packages "$@")
    if [[ -n $missing ]]; then fail "apt reported success but these are still missing, so the system's package database needs repair ('apt-get check' says what): ${missing//$'\n'/, }"; fi
}

# ---- building ----------------------------------------------------------------------------------------------------

# A compiler takes up to 1 GB: as many at a time as there are processors and memory for.
job_count() {
    local jobs key value available=
    jobs=$(nproc 2>/dev/null || echo 1)
    if [[ -r /proc/meminfo ]]; then
        while read -r key value _; do
            if [[ $key == MemAvailable: ]]; then available=$((value / 1048576)); fi
        done </proc/meminfo
        if [[ -n $available ]] && ((available < jobs)); then jobs=$((available > 0 ? available : 1)); fi
    fi
    echo "$jobs"
}

prepare_environment() {
    # Qt and the tests want UTF-8; a bare root account has the locale "C".
    if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then
        if [[ -n ${LC_ALL-} ]]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi
    fi
    # ccache ends with an error where it cannot write.
    if [[ -z ${CCACHE_DIR-} && ! -w ${HOME:-/nonexistent} ]]; then export CCACHE_DISABLE=1; fi
    # The cache also serves another copy of the sources: paths below the project are taken as relative.
    export CCACHE_BASEDIR=$PROJECT_ROOT CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS-pch_defines,time_macros,include_file_mtime,include_file_ctime}
    unset NINJA_STATUS
}

# build_preset PRESET [TARGET…]: configures when that was not done yet (ninja repeats it when needed) and builds.
build_preset() {
    local preset=$1 folder=$PROJECT_ROOT/build/$1 arguments=() lock
    shift
    if ! command -v cmake >/dev/null; then
        fail "There is no cmake: install what packaging/debian-packages.txt names, or run this again without LATCHLIGHT_SKIP_PACKAGES."
    fi
    if ! mkdir -p -- "$folder" 2>/dev/null || [[ ! -w $folder || (-e $folder/CMakeCache.txt && ! -w $folder/CMakeCache.txt) ]]; then
        fail "${USER:-This user} may not write into $folder: run this as the owner of that folder, or work on a copy of the sources that is yours."
    fi
    # Two runs at once would build into the same folder.
    exec {lock}>"$folder/.latchlight-lock"
    flock "$lock"
    if [[ ! -e $folder/build.ninja ]] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PROJECT_ROOT" "$folder/CMakeCache.txt"; then
        require_disk "$folder" "$BUILD_NEEDS_MB" 'building Latchlight'
        say "Configuring the preset $preset"
        # --fresh: the folder may hold half a configuration, or one of sources that were elsewhere.
        (cd -- "$PROJECT_ROOT" && cmake --preset "$preset" --fresh) {lock}>&- ||
            fail "CMake could not configure the preset $preset: mend what its last error above names, then run this again."
    fi
    if (($# > 0)); then arguments=(--target "$@"); fi
    say "Building the preset $preset"
    cmake --build "$folder" --parallel "$(job_count)" "${arguments[@]}" {lock}>&- || {
        require_disk "$folder" 50 'building Latchlight'
        fail "Building the preset $preset failed: the first error above says where."
    }
    exec {lock}>&-
}

# ---- a virtual display -------------------------------------------------------------------------------------------

wait_for_content() { # FILE PID
    local tenths
    for ((tenths = 0; tenths < 200; ++tenths)); do
        if [[ -s $1 ]]; then return 0; fi
        if ! kill -0 "$2" 2>/dev/null; then return 1; fi
        sleep 0.1
    done
    return 1
}

# start_virtual_display: an X server and a window manager that end with the script; exports DISPLAY. Returns 1 where that is impossible.
start_virtual_display() {
    local server manager
    if ! command -v Xvfb >/dev/null || ! command -v openbox >/dev/null; then return 1; fi
    ensure_scratch_folder
    Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp 3>"$SCRATCH_FOLDER/display" >"$SCRATCH_FOLDER/xvfb.log" 2>&1 </dev/null &
    server=$!
    BACKGROUND_PIDS=("$server" "${BACKGROUND_PIDS[@]}")
    wait_for_content "$SCRATCH_FOLDER/display" "$server" || return 1
    DISPLAY=:$(<"$SCRATCH_FOLDER/display")
    export DISPLAY
    unset WAYLAND_DISPLAY XAUTHORITY
    printf '#!/bin/sh\necho ready >%q\n' "$SCRATCH_FOLDER/ready" >"$SCRATCH_FOLDER/announce"
    chmod +x "$SCRATCH_FOLDER/announce"
    openbox --sm-disable --startup "$SCRATCH_FOLDER/announce" >"$SCRATCH_FOLDER/openbox.log" 2>&1 </dev/null &
    manager=$!
    BACKGROUND_PIDS=("$manager" "${BACKGROUND_PIDS[@]}")
    wait_for_content "$SCRATCH_FOLDER/ready" "$manager"
}
