# The system's packages in place of Conan's: see system/conanfile.py.
include(default)

[settings]
compiler.cppstd=20
build_type=Debug

[options]
fmt/*:library=fmt

[replace_requires]
fmt/*: fmt/system
range-v3/*: range-v3/system
nlohmann_json/*: nlohmann_json/system

[conf]
tools.cmake.cmaketoolchain:generator=Ninja
tools.cmake.cmaketoolchain:user_presets=
