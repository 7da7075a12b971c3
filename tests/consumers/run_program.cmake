# Runs PROGRAM, which must print what program.out says and nothing else.
execute_process(COMMAND "${PROGRAM}" OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
file(READ "${CMAKE_CURRENT_LIST_DIR}/program.out" expected)
if(NOT printed STREQUAL expected)
  message(FATAL_ERROR "it printed\n${printed}instead of\n${expected}")
endif()
message(STATUS "it printed\n${printed}")
