#include "every_header.hpp"

int from_the_other_unit();

int main() { return from_the_other_unit(); }
