// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleArchive.h"

#include <charconv>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

namespace {

constexpr std::string_view usage =
    "Usage: latchlight-make-sample OUTDIR [--seed N] [--users N] [--days N] [--truth FILE]\n"
    "\n"
    "Writes an invented CloudTrail archive to OUTDIR/AWSLogs, and what is hidden in it to FILE\n"
    "(OUTDIR.truth.json unless --truth is given). The same options give the same records.\n";

struct Arguments
{
    std::filesystem::path outputFolder;
    std::filesystem::path truthFile;
    latchlight::test::SampleOptions sample;
};

template<typename Number>
Number parsedNumber(std::string_view option, std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) {
        throw std::invalid_argument(std::string(option) + " needs a whole number, not \"" + std::string(text) + "\"");
    }
    return number;
}

Arguments parsedArguments(int count, char** values)
{
    Arguments arguments;
    for (int index = 1; index < count; ++index) {
        const std::string_view argument = values[index];
        if (!argument.starts_with("--")) {
            if (!arguments.outputFolder.empty()) {
                throw std::invalid_argument("more than one OUTDIR");
            }
            arguments.outputFolder = argument;
            continue;
        }
        if (index + 1 == count) {
            throw std::invalid_argument(std::string(argument) + " needs a value");
        }
        const std::string_view value = values[++index];
        if (argument == "--seed") {
            arguments.sample.seed = parsedNumber<std::uint64_t>(argument, value);
        } else if (argument == "--users") {
            arguments.sample.users = parsedNumber<int>(argument, value);
        } else if (argument == "--days") {
            arguments.sample.days = parsedNumber<int>(argument, value);
        } else if (argument == "--truth") {
            arguments.truthFile = value;
        } else {
            throw std::invalid_argument("unknown option " + std::string(argument));
        }
    }
    if (arguments.outputFolder.empty()) {
        throw std::invalid_argument("OUTDIR is missing");
    }
    if (arguments.truthFile.empty()) {
        const std::filesystem::path folder =
            std::filesystem::absolute(arguments.outputFolder / "x").lexically_normal().parent_path();
        arguments.truthFile = folder;
        arguments.truthFile += ".truth.json";
    }
    return arguments;
}

void writeText(const std::filesystem::path& path, const std::string& text)
{
    std::ofstream stream(path, std::ios::binary | std::ios::trunc);
    stream << text;
    stream.close();
    if (!stream) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

void makeSample(const Arguments& arguments)
{
    const std::filesystem::path archiveFolder = arguments.outputFolder / "AWSLogs";
    if (std::filesystem::exists(archiveFolder)) {
        throw std::runtime_error(archiveFolder.string() +
                                 " exists; remove it first, as file names differ between samples");
    }
    const latchlight::test::SampleArchive archive = latchlight::test::generateSampleArchive(arguments.sample);
    latchlight::test::writeTree(arguments.outputFolder, archive.files);
    writeText(arguments.truthFile, latchlight::test::truthJson(archive.truth));
    const latchlight::test::SampleTruth& truth = archive.truth;
    std::cout << truth.uniqueEvents << " events and " << truth.duplicateEvents << " repeated ones in " << truth.logFiles
              << " log files, " << truth.digestFiles << " digests, " << truth.identities << " identities, "
              << truth.attackers.size() << " attackers; truth in " << arguments.truthFile.string() << '\n';
}

} // namespace

int main(int argumentCount, char** argumentValues)
{
    if (argumentCount == 2 && std::string_view(argumentValues[1]) == "--help") {
        std::cout << usage;
        return 0;
    }
    try {
        makeSample(parsedArguments(argumentCount, argumentValues));
    } catch (const std::invalid_argument& error) {
        std::cerr << "latchlight-make-sample: " << error.what() << '\n' << usage;
        return 2;
    } catch (const std::exception& error) {
        std::cerr << "latchlight-make-sample: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
