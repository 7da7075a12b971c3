// The opt-in header, which a program gets with the component "json".
#include <newsmodel/json.hpp>
