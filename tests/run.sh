#!/usr/bin/env bash
# Installs what is missing, builds all tests, and runs them; the last lines are ctest's.
#
#     bash tests/run.sh [CMAKE-OPTION]…
#
# Afterwards one test program can be run by itself: build/debug/tests/test_syntax --help
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source cmake/packages.sh

need_packages "${test_packages[@]}"
quietly 'Configuring' cmake --preset debug "$@"
cmake --build --preset debug -j "$(nproc)" </dev/null
ctest --preset debug -j "$(nproc)" </dev/null
