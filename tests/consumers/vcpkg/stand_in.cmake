# Stands in for vcpkg where that cannot be had: what a portfile calls, as far as this port does, and what vcpkg says of
# the outcome. The names and the meaning of the arguments are vcpkg's own, of its guide to portfiles and of its post-build
# checks. What it does not stand for: fetching the dependencies, which are the system's here, triplets, the registry.

function(vcpkg_cmake_configure)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "SOURCE_PATH" "OPTIONS")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -S "${arg_SOURCE_PATH}" -B "${CURRENT_BUILDTREES_DIR}" -DCMAKE_BUILD_TYPE=Release
            "-DCMAKE_INSTALL_PREFIX=${CURRENT_PACKAGES_DIR}" ${arg_OPTIONS}
    OUTPUT_QUIET
    ERROR_VARIABLE complaints COMMAND_ERROR_IS_FATAL ANY)
  if(complaints MATCHES "not used by the project")
    message(FATAL_ERROR "options that the project does not know:\n${complaints}")
  endif()
endfunction()

function(vcpkg_cmake_install)
  execute_process(COMMAND "${CMAKE_COMMAND}" --install "${CURRENT_BUILDTREES_DIR}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# The package's files go to share/PORT; vcpkg moves those that stand elsewhere, if told where.
function(vcpkg_cmake_config_fixup)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "CONFIG_PATH" "")
  if(arg_CONFIG_PATH)
    file(RENAME "${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH}" "${CURRENT_PACKAGES_DIR}/share/${PORT}")
  endif()
  if(NOT EXISTS "${CURRENT_PACKAGES_DIR}/share/${PORT}")
    message(FATAL_ERROR "vcpkg_cmake_config_fixup: no share/${PORT}")
  endif()
endfunction()

function(vcpkg_fixup_pkgconfig)
endfunction()

function(vcpkg_install_copyright)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "FILE_LIST")
  file(COPY_FILE "${arg_FILE_LIST}" "${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright")
endfunction()

# lint_port(PACKAGE NAME SOURCES OUT): what vcpkg's post-build checks would say of PACKAGE, a list in OUT.
function(lint_port package name out)
  set(complaints "")
  foreach(folder IN ITEMS debug/include debug/share lib/cmake debug/lib/cmake cmake share/cmake)
    if(EXISTS "${package}/${folder}")
      list(APPEND complaints "${folder}/ must not be there")
    endif()
  endforeach()
  if(NOT EXISTS "${package}/include")
    list(APPEND complaints "include/ is missing")
  endif()
  foreach(file IN ITEMS copyright ${name}-config.cmake ${name}-config-version.cmake)
    if(NOT EXISTS "${package}/share/${name}/${file}")
      list(APPEND complaints "share/${name}/${file} is missing")
    endif()
  endforeach()

  file(GLOB_RECURSE paths LIST_DIRECTORIES true RELATIVE "${package}" "${package}/*")
  foreach(path IN LISTS paths)
    if(IS_DIRECTORY "${package}/${path}")
      file(GLOB inside "${package}/${path}/*")
      if(NOT inside)
        list(APPEND complaints "${path}/ is empty")
      endif()
    elseif(path MATCHES "\\.pc$" AND NOT path MATCHES "^(lib|share)/pkgconfig/")
      list(APPEND complaints "${path} belongs to share/pkgconfig/")
    elseif(path MATCHES "\\.(cmake|pc)$")
      file(READ "${package}/${path}" text)
      foreach(place IN ITEMS "${package}" ${ARGN})
        string(FIND "${text}" "${place}" found)
        if(NOT found EQUAL -1)
          list(APPEND complaints "${path} tells of ${place}")
        endif()
      endforeach()
    elseif(path MATCHES "\\.(dll|exe|so|a|lib)$")
      list(APPEND complaints "${path} is in a port of headers alone")
    endif()
  endforeach()
  set(${out} "${complaints}" PARENT_SCOPE)
endfunction()
