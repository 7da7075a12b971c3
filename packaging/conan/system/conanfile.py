from conan import ConanFile


class SystemPackage(ConanFile):
    """A package of the system's in place of one of Conan's: of `fmt/system` the compiler and the linker find all by
    themselves, but for the library to link, which is its option `library`.
    """
    package_type = "unknown"
    options = {"library": [None, "ANY"]}
    default_options = {"library": None}

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", self.name)
        self.cpp_info.set_property("cmake_target_name", f"{self.name}::{self.name}")
        self.cpp_info.includedirs = self.cpp_info.libdirs = self.cpp_info.bindirs = []
        if self.options.library:
            self.cpp_info.system_libs = [str(self.options.library)]
