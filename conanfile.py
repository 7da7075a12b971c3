import os
import re

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load
from conan.tools.scm import Version

required_conan_version = ">=2.0"


class NewsmodelConan(ConanFile):
    name = "newsmodel"
    description = "Who said what, and who stands where, in a news article"
    license = "MIT"
    topics = ("nlp", "news", "quotations", "speakers", "text", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"json": [True, False]}
    default_options = {"json": False}
    exports_sources = "include/*", "LICENSE"
    no_copy_source = True

    # The first versions that it was compiled with.
    oldest_compilers = {"gcc": "12", "clang": "16"}

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "include", "newsmodel", "version.hpp"))
        self.version = ".".join(re.findall(r"define NEWSMODEL_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", header))

    def requirements(self):
        self.requires("fmt/[>=9.1 <13]")
        self.requires("range-v3/0.12.0")
        if self.options.json:
            self.requires("nlohmann_json/[>=3.11 <4]")

    def validate(self):
        if self.settings.get_safe("compiler.cppstd"):
            check_min_cppstd(self, 20)
        compiler = str(self.settings.compiler)
        oldest = self.oldest_compilers.get(compiler)
        if oldest and Version(self.settings.compiler.version) < oldest:
            raise ConanInvalidConfiguration(f"newsmodel needs {compiler} {oldest} or newer")

    def package(self):
        include = os.path.join(self.source_folder, "include")
        copy(self, "*.hpp", src=include, dst=os.path.join(self.package_folder, "include"))
        copy(self, "LICENSE", src=self.source_folder, dst=os.path.join(self.package_folder, "licenses"))

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "newsmodel")
        library = self.cpp_info.components["newsmodel"]
        library.set_property("cmake_target_name", "newsmodel::newsmodel")
        library.set_property("pkg_config_name", "newsmodel")
        library.requires = ["fmt::fmt", "range-v3::range-v3"]
        library.bindirs = library.libdirs = []
        if self.options.json:
            json = self.cpp_info.components["json"]
            json.set_property("cmake_target_name", "newsmodel::json")
            json.requires = ["newsmodel", "nlohmann_json::nlohmann_json"]
            json.bindirs = json.libdirs = []
