# A newsmodel from elsewhere on this machine would prove nothing.
cmake_path(IS_PREFIX EXPECTED_PREFIX "${newsmodel_DIR}" is_the_installed_one)
if(NOT is_the_installed_one)
  message(FATAL_ERROR "found another newsmodel: ${newsmodel_DIR}")
endif()
