// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/Rule.h"

#include <algorithm>
#include <map>

namespace latchlight {

namespace {

/// The rule files of a folder by name, or an error if the folder cannot be read.
Expected<std::vector<std::filesystem::path>> ruleFiles(const std::filesystem::path& folder)
{
    std::error_code failure;
    std::vector<std::filesystem::path> files;
    std::filesystem::directory_iterator entry(folder, failure);
    for (const std::filesystem::directory_iterator end; !failure && entry != end; entry.increment(failure)) {
        std::error_code unknownType; // an entry whose type cannot be told is no rule file
        if (entry->path().extension() == ".json" && entry->is_regular_file(unknownType)) {
            files.push_back(entry->path());
        }
    }
    if (failure) {
        Error error;
        error.code =
            failure == std::errc::no_such_file_or_directory ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable;
        error.path = folder.string();
        return unexpected(std::move(error));
    }
    std::sort(files.begin(), files.end());
    return files;
}

Error duplicateId(const Rule& rule)
{
    Error error;
    error.code = ErrorCode::InvalidRule;
    error.path = rule.source.string();
    error.key = "/id";
    error.detail = "duplicate-id";
    return error;
}

} // namespace

RuleCatalog RuleCatalog::load(const std::vector<std::filesystem::path>& folders)
{
    RuleCatalog catalog;
    std::map<std::string, Rule> rulesById;
    for (const std::filesystem::path& folder : folders) {
        const auto files = ruleFiles(folder);
        if (!files) {
            catalog.errors.push_back(files.error());
            continue;
        }
        std::map<std::string, Rule> rulesOfFolder;
        for (const std::filesystem::path& file : *files) {
            auto rule = readRule(file);
            if (!rule) {
                catalog.errors.push_back(rule.error());
            } else if (rulesOfFolder.contains(rule->id)) {
                catalog.errors.push_back(duplicateId(*rule));
            } else {
                rulesOfFolder.emplace(rule->id, std::move(*rule));
            }
        }
        for (auto& [id, rule] : rulesOfFolder) {
            rulesById.insert_or_assign(id, std::move(rule));
        }
    }
    for (auto& [id, rule] : rulesById) {
        catalog.rules.push_back(std::move(rule));
    }
    return catalog;
}

const Rule* RuleCatalog::find(std::string_view id) const
{
    const auto found = std::lower_bound(rules.begin(), rules.end(), id,
                                        [](const Rule& rule, std::string_view wanted) { return rule.id < wanted; });
    return found != rules.end() && found->id == id ? &*found : nullptr;
}

} // namespace latchlight
