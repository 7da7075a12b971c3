#ifndef NEWSMODEL_VERSION_HPP_INCLUDED
#define NEWSMODEL_VERSION_HPP_INCLUDED

// The one place where the version is written: CMake and the packages read these three lines.
#define NEWSMODEL_VERSION_MAJOR 0
#define NEWSMODEL_VERSION_MINOR 1
#define NEWSMODEL_VERSION_PATCH 0

/// The version as one number that `#if` can compare: 100 for 0.1.0, 10203 for 1.2.3.
#define NEWSMODEL_VERSION (NEWSMODEL_VERSION_MAJOR * 10000 + NEWSMODEL_VERSION_MINOR * 100 + NEWSMODEL_VERSION_PATCH)

#define NEWSMODEL_DETAIL_DOTTED(major, minor, patch) #major "." #minor "." #patch
#define NEWSMODEL_DETAIL_EXPANDED(major, minor, patch) NEWSMODEL_DETAIL_DOTTED(major, minor, patch)

namespace newsmodel {

/// The version in words: `0.1.0`.
inline constexpr char version[] =
    NEWSMODEL_DETAIL_EXPANDED(NEWSMODEL_VERSION_MAJOR, NEWSMODEL_VERSION_MINOR, NEWSMODEL_VERSION_PATCH);

}  // namespace newsmodel

#undef NEWSMODEL_DETAIL_EXPANDED
#undef NEWSMODEL_DETAIL_DOTTED

#endif
