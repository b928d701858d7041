// SPDX-License-Identifier: GPL-3.0-or-later
// nlohmannDom FOLDER: denied GetSecretValue by user and five minutes, as a plain program with a document model and one
// thread a core answers it.
#include <nlohmann/json.hpp>
#include <zlib.h>

#include <atomic>
#include <cstdint>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;

using Counts = std::map<std::pair<std::string, std::int64_t>, std::uint64_t>;

std::string inflated(const fs::path& path)
{
    std::string text;
    const gzFile file = gzopen(path.c_str(), "rb");
    std::vector<char> buffer(std::size_t{1} << 18U);
    int got = 0;
    while (file != nullptr && (got = gzread(file, buffer.data(), static_cast<unsigned>(buffer.size()))) > 0) {
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
    gzclose(file);
    return text;
}

std::int64_t bucketOf(const std::string& time)
{
    std::tm parts{};
    strptime(time.c_str(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    constexpr std::int64_t fiveMinutes = 300;
    return timegm(&parts) / fiveMinutes * fiveMinutes;
}

void countFile(const fs::path& path, Counts& counts)
{
    const nlohmann::json document = nlohmann::json::parse(inflated(path), nullptr, false);
    if (!document.is_object() || !document.contains("Records")) {
        return;
    }
    for (const nlohmann::json& record : document["Records"]) {
        if (record.value("eventName", "") == "GetSecretValue" && record.value("errorCode", "") == "AccessDenied") {
            const std::string user = record.contains("userIdentity") ? record["userIdentity"].value("arn", "") : "";
            ++counts[{user, bucketOf(record.value("eventTime", ""))}];
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: nlohmannDom FOLDER\n";
        return 2;
    }
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(argv[1])) {
        if (entry.is_regular_file() && entry.path().extension() == ".gz") {
            files.push_back(entry.path());
        }
    }
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    Counts all;
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) {
        threads.emplace_back([&] {
            Counts counts;
            for (std::size_t file = next++; file < files.size(); file = next++) {
                countFile(files[file], counts);
            }
            const std::lock_guard lock(mutex);
            for (const auto& [key, count] : counts) {
                all[key] += count;
            }
        });
    }
    threads.clear();
    for (const auto& [key, count] : all) {
        std::cout << key.first << '\t' << key.second << '\t' << count << '\n';
    }
    return 0;
}
