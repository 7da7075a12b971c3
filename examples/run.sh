#!/usr/bin/env bash
# Reads articles: installs what is missing, builds the program newsmodel at full speed, and runs it.
#
#     bash examples/run.sh [OPTION | ARTICLE]…
#
# Without arguments it reads those in examples/articles/. Options go to the program: try --help.
# Only the program writes to standard output.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$root/cmake/packages.sh"

need_packages "${program_packages[@]}"
(
    cd "$root"
    quietly 'Configuring' cmake --preset release
    cmake --build --preset release --target example_newsmodel -j "$(nproc)" </dev/null >&2
)
# The caller's own folder is still the current one, so relative paths are read from there.
if (($# == 0)); then set -- "$root/examples/articles"; fi
exec "$root/build/release/examples/newsmodel" "$@"
