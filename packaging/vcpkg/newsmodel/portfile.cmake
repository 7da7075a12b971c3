set(VCPKG_BUILD_TYPE release) # header-only port

# An overlay port: the sources are those that it lies among. In a registry of its own it would fetch them here instead:
#   vcpkg_from_git(OUT_SOURCE_PATH SOURCE_PATH URL <where they are> REF <commit>)
get_filename_component(SOURCE_PATH "${CURRENT_PORT_DIR}/../../.." ABSOLUTE)

vcpkg_cmake_configure(
  SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS
    -DNEWSMODEL_BUILD_TESTS=OFF
    -DNEWSMODEL_BUILD_EXAMPLES=OFF
    -DNEWSMODEL_INSTALL=ON
    -DNEWSMODEL_INSTALL_CMAKEDIR=share/newsmodel)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup()
vcpkg_fixup_pkgconfig()

file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/share/licenses") # vcpkg has its own place for it
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
