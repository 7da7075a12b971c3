# What the scripts share: the packages of Debian 12 and Ubuntu 24.04 that each purpose needs, and two helpers.
# Sourced by examples/run.sh, tests/run.sh and .ci/run; everything here speaks on standard error.

program_packages=(g++ cmake ninja-build libfmt-dev librange-v3-dev nlohmann-json3-dev libcli11-dev rapidjson-dev)
test_packages=("${program_packages[@]}" doctest-dev python3 python3-jsonschema pkgconf)
ci_packages=("${test_packages[@]}" clang-16 libclang-rt-16-dev libbenchmark-dev python3-venv doxygen)
# For the test of the HTML page in a browser, which is skipped without them: as on Ubuntu, which has them as a snap alone.
browser_packages=(chromium chromium-driver python3-pip)

# need_packages PACKAGE…: installs those that are missing; where there is no apt, says which are needed and stops.
need_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        printf '%s\n' 'This system has no apt, so please install these yourself, here by their Debian names:' \
            "    $*" 'Then:  cmake --workflow --preset release  builds,  cmake --workflow --preset debug  tests.' >&2
        exit 1
    fi
    local package missing=()
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
    if ((${#missing[@]} == 0)); then return; fi

    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            printf '%s\n' 'Neither root nor sudo. Have these packages installed, then run this again:' \
                "    ${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300)
    quietly "Looking for packages" "${apt[@]}" update
    quietly "Installing ${missing[*]}" "${apt[@]}" install -y --no-install-recommends "${missing[@]}"
}

# quietly WHAT COMMAND…: says what is being done; shows the command's own output only where it fails, and then stops.
quietly() {
    local what=$1 log started=$SECONDS
    shift
    log=$(mktemp)
    printf '%s …' "$what" >&2
    if "$@" >"$log" 2>&1 </dev/null; then
        printf ' %d s\n' $((SECONDS - started)) >&2
        rm -f "$log"
    else
        printf ' failed:\n' >&2
        cat "$log" >&2
        rm -f "$log"
        exit 1
    fi
}
