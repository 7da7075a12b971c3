#!/usr/bin/env bash
# Makes the reference of the public headers in build/reference/ with Doxygen, and fails where anything public has no words.
#
#     bash docs/reference.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p build
rm -rf build/reference
doxygen docs/Doxyfile
printf 'build/reference/index.html: nothing public is undocumented\n'
