// SPDX-License-Identifier: GPL-3.0-or-later
// latchlight-benchmark [--rounds N] [--events N] NAME=COMMAND…
//
// Runs shell commands in turn, round after round, so that whatever else the machine does meets all of them alike, and
// prints the least CPU and wall time of each (medians move more between identical runs than minima), its peak memory,
// and its times as multiples of those of the last command. With the number of events in the archive also the bytes that
// each takes beyond what a program needs for none.

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

struct Measured
{
    std::string name;
    std::string command;
    double cpuSeconds = std::numeric_limits<double>::infinity();
    double wallSeconds = std::numeric_limits<double>::infinity();
    double peakMb = 0;
};

/// What stands in memory however few events there are: the program, its libraries, buffers and first chunks.
constexpr double fixedMb = 60;

double bytesAnEvent(const Measured& program, double events)
{
    constexpr double bytesOfMb = 1024 * 1024;
    return std::max(program.peakMb - fixedMb, 0.0) * bytesOfMb / events;
}

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// False if the command could not be run or failed.
bool measure(Measured& program)
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl("/bin/sh", "sh", "-c", program.command.c_str(), static_cast<char*>(nullptr));
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return false;
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    program.cpuSeconds = std::min(program.cpuSeconds, seconds(usage.ru_utime) + seconds(usage.ru_stime));
    program.wallSeconds = std::min(program.wallSeconds, wall.count());
    program.peakMb = std::max(program.peakMb, static_cast<double>(usage.ru_maxrss) / 1024);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    std::vector<Measured> programs;
    int rounds = 5;
    std::uint64_t events = 0;
    const auto numberAt = [&](std::size_t i, auto& number) {
        std::from_chars(arguments[i].data(), arguments[i].data() + arguments[i].size(), number);
    };
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::size_t equals = arguments[i].find('=');
        if (arguments[i] == "--rounds" && i + 1 < arguments.size()) {
            numberAt(++i, rounds);
        } else if (arguments[i] == "--events" && i + 1 < arguments.size()) {
            numberAt(++i, events);
        } else if (equals != std::string_view::npos) {
            Measured program;
            program.name = std::string(arguments[i].substr(0, equals));
            program.command = std::string(arguments[i].substr(equals + 1));
            programs.push_back(std::move(program));
        }
    }
    if (programs.empty() || rounds < 1) {
        std::fputs("usage: latchlight-benchmark [--rounds N] [--events N] NAME=COMMAND...\n", stderr);
        return EXIT_FAILURE;
    }
    for (int round = 0; round < rounds; ++round) {
        for (Measured& program : programs) {
            if (!measure(program)) {
                std::fprintf(stderr, "%s failed: %s\n", program.name.c_str(), program.command.c_str());
                return EXIT_FAILURE;
            }
        }
    }
    const Measured& reference = programs.back();
    std::printf("minimum of %d rounds; multiples of %s\n\n", rounds, reference.name.c_str());
    std::printf("| program | CPU s | x | wall s | x | peak MB |%s\n", events > 0 ? " bytes an event |" : "");
    std::printf("|---|---|---|---|---|---|%s\n", events > 0 ? "---|" : "");
    for (const Measured& program : programs) {
        std::printf("| %s | %.2f | %.2f | %.2f | %.2f | %.0f |", program.name.c_str(), program.cpuSeconds,
                    program.cpuSeconds / reference.cpuSeconds, program.wallSeconds,
                    program.wallSeconds / reference.wallSeconds, program.peakMb);
        if (events > 0) {
            std::printf(" %.0f |", bytesAnEvent(program, static_cast<double>(events)));
        }
        std::printf("\n");
    }
    return EXIT_SUCCESS;
}
