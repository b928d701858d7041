// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commandline/CommandLine.h"

#include <iostream>
#include <unistd.h>

int main(int argc, char* argv[])
{
    using namespace latchlight;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const CommandLineIo io{std::cout, std::cerr, ::isatty(STDOUT_FILENO) != 0, ::isatty(STDERR_FILENO) != 0, {}, {}};
    return static_cast<int>(runCommandLine(arguments, ResourceFolders::find("/proc/self/exe"), io));
}
