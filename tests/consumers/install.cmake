# Installs BUILD into STAGED and moves that to PREFIX: a package that knows the folder it was installed to is found out.
file(REMOVE_RECURSE "${STAGED}" "${PREFIX}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${STAGED}" COMMAND_ERROR_IS_FATAL ANY)
file(RENAME "${STAGED}" "${PREFIX}")
