// doctest's main function and machinery: compiled once, linked into each test program.
// Both macros: precompiled.hpp has included doctest.h already, which only then derives the first from the second.
#define DOCTEST_CONFIG_IMPLEMENT
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
