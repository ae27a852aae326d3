// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for elchi-apart and does what its input says: every way in which a reader can go wrong.
#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>
#include <unistd.h>

int main()
{
    std::string what;
    std::getline(std::cin, what);
    if (what == "be killed")
        raise(SIGKILL);
    if (what == "never end")
        pause();
    if (what == "fail")
        return 1;
    if (what == "babble")
        std::puts("no answer at all");
    return 0;
}
