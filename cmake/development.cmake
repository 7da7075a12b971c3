# newsmodel_dev is newsmodel with the warnings under which its own tests and examples are built. Its users get no flags.
# Warnings are errors where CMAKE_COMPILE_WARNING_AS_ERROR is on, as in CI.
set(CMAKE_CXX_EXTENSIONS OFF)

add_library(newsmodel_dev INTERFACE)
target_link_libraries(newsmodel_dev INTERFACE newsmodel)
target_compile_options(
  newsmodel_dev
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Wconversion
            -Wsign-conversion
            -Wold-style-cast
            -Wcast-align
            -Wimplicit-fallthrough
            -Wnon-virtual-dtor
            -Woverloaded-virtual
            -Wno-missing-field-initializers) # a member that an aggregate leaves out has its default, on purpose
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Clang's -Wshadow, and GCC's without =local, count a local `speaker` or `quotations` as shadowing what the library
  # calls so, and its names are everyday nouns.
  target_compile_options(newsmodel_dev INTERFACE -Wshadow=local -Wduplicated-cond -Wlogical-op)
endif()

# Tests and examples include <newsmodel/json.hpp> too.
if(NOT TARGET nlohmann_json::nlohmann_json)
  find_package(nlohmann_json CONFIG REQUIRED)
endif()
