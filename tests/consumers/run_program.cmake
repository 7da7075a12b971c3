# Runs the program that was built in BUILD, which must print what program.out says and nothing else. A newsmodel from
# elsewhere on this machine would prove nothing: where PREFIX is given, the project has found the one there.
if(PREFIX)
  load_cache("${BUILD}" READ_WITH_PREFIX its_ newsmodel_DIR)
  cmake_path(IS_PREFIX PREFIX "${its_newsmodel_DIR}" is_the_installed_one)
  if(NOT is_the_installed_one)
    message(FATAL_ERROR "found another newsmodel: ${its_newsmodel_DIR}")
  endif()
endif()

execute_process(COMMAND "${BUILD}/program" OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
file(READ "${CMAKE_CURRENT_LIST_DIR}/program.out" expected)
if(NOT printed STREQUAL expected)
  message(FATAL_ERROR "it printed\n${printed}instead of\n${expected}")
endif()
message(STATUS "it printed\n${printed}")
