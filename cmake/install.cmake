# Headers to include/, what CMake and pkg-config ask for to share/: the same for each architecture, and free to be moved.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(NEWSMODEL_INSTALL_CMAKEDIR "${CMAKE_INSTALL_DATADIR}/cmake/newsmodel" CACHE STRING "Where the CMake package goes")

# INCLUDES DESTINATION: a consumer on CMake < 3.23 does not know file sets and would get no include path.
install(
  TARGETS newsmodel newsmodel_json
  EXPORT newsmodel-targets
  FILE_SET HEADERS
  INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(EXPORT newsmodel-targets NAMESPACE newsmodel:: DESTINATION "${NEWSMODEL_INSTALL_CMAKEDIR}")

configure_package_config_file(
  cmake/newsmodel-config.cmake.in "${PROJECT_BINARY_DIR}/newsmodel-config.cmake"
  INSTALL_DESTINATION "${NEWSMODEL_INSTALL_CMAKEDIR}"
  NO_SET_AND_CHECK_MACRO)
# Before 1.0 a minor version may break what used the one before it.
write_basic_package_version_file(
  "${PROJECT_BINARY_DIR}/newsmodel-config-version.cmake"
  COMPATIBILITY SameMinorVersion
  ARCH_INDEPENDENT)
install(
  FILES "${PROJECT_BINARY_DIR}/newsmodel-config.cmake" "${PROJECT_BINARY_DIR}/newsmodel-config-version.cmake"
  DESTINATION "${NEWSMODEL_INSTALL_CMAKEDIR}")

configure_file(cmake/newsmodel.pc.in "${PROJECT_BINARY_DIR}/newsmodel.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/newsmodel.pc" DESTINATION "${CMAKE_INSTALL_DATADIR}/pkgconfig")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/newsmodel")
