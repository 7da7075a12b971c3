#!/usr/bin/env bash
# Packs the library by `conan create`, which compiles, links and runs the program in test_package/ against it; then asks
# for it in ways that must be refused. Everything, Conan itself included, stays in build/conan/.
#
#     bash packaging/conan/check.sh
#
# The system's packages of {fmt} and range-v3 stand in for Conan's own, so none is fetched. Where Conan cannot be
# fetched either, nothing is checked.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source cmake/packages.sh

readonly work=$PWD/build/conan
export CONAN_HOME=$work/home
passed=0 failed=0

fetch_conan() {
    [[ -x $work/venv/bin/conan ]] && return
    python3 -m venv "$work/venv"
    printf 'Fetching conan …\n' >&2
    "$work/venv/bin/pip" install --quiet --disable-pip-version-check 'conan>=2.4,<3' >"$work/pip.log" 2>&1 && return
    if grep -q 'from versions: none\|onnection\|resolve' "$work/pip.log"; then
        echo 'conan: not checked, since the Python package index cannot be reached'
        exit 0
    fi
    cat "$work/pip.log"
    exit 1
}

conan() { "$work/venv/bin/conan" "$@"; }

# check WHAT PATTERN COMMAND…: its output, whatever its status, has a line that matches.
check() {
    local what=$1 pattern=$2
    shift 2
    if "$@" >"$work/check.log" 2>&1 </dev/null; ! grep -q "$pattern" "$work/check.log"; then
        cat "$work/check.log"
        printf 'conan: %s: FAILED, no "%s"\n' "$what" "$pattern"
        failed=$((failed + 1))
    else
        printf 'conan: %s\n' "$what"
        passed=$((passed + 1))
    fi
}

mkdir -p "$work"
need_packages "${program_packages[@]}" python3-venv
fetch_conan
rm -rf "$CONAN_HOME" "$work/project" "$work/install" "$work/test"
quietly 'Preparing conan' bash -c '
    set -e
    export PATH=$1/venv/bin:$PATH
    conan profile detect
    conan remote remove conancenter
    for name in fmt range-v3 nlohmann_json; do
        conan create packaging/conan/system --name "$name" --version system
    done' bash "$work"

profile=(--profile:all packaging/conan/system_packages.profile)
created=(conan create . "${profile[@]}" -c "tools.cmake.cmake_layout:test_folder=$work/test")
check 'a program compiles, links and runs' '^Ana Ruiz: "We will vote no,"$' "${created[@]}"
reference=newsmodel/$(conan inspect . --format json | python3 -c 'import json, sys; print(json.load(sys.stdin)["version"])')
check 'the licence is packed' '/p/licenses/LICENSE$' find "$CONAN_HOME/p" -name LICENSE
check 'with json, nlohmann_json is asked for' 'nlohmann_json/system' \
    conan install --requires "$reference" "${profile[@]}" -o 'newsmodel/*:json=True' -of "$work/install"
mkdir -p "$work/project"
cp tests/consumers/find_package/CMakeLists.txt tests/consumers/program.cpp "$work/project"
check 'a project asks for it' '^Install finished' \
    conan install tests/consumers/conan "${profile[@]}" -of "$work/project/build"
check 'and its CMake finds it' "Component target declared 'newsmodel::newsmodel'" \
    cmake -S "$work/project" -B "$work/project/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug \
    --toolchain "$work/project/build/conan_toolchain.cmake"
check 'C++17 is refused' 'Current cppstd (17) is lower than the required C++ standard (20)' \
    conan install --requires "$reference" "${profile[@]}" -s compiler.cppstd=17 -of "$work/install"
check 'an older compiler is refused' 'newsmodel needs gcc 12 or newer' \
    conan install --requires "$reference" "${profile[@]}" -s compiler=gcc -s compiler.version=11 -of "$work/install"

printf '%d passed, %d failed\n' "$passed" "$failed"
((failed == 0))
