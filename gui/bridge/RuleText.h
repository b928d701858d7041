// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace latchlight {

struct ChecklistItem;
struct Rule;

/// Texts of rules and checklists in the language of the window. Those that come with the program are translated; files
/// of the analyst's own are shown as they were written.
class RuleText final
{
public:
    [[nodiscard]] static QString title(const Rule& rule);
    [[nodiscard]] static QString description(const Rule& rule);
    [[nodiscard]] static QString title(const ChecklistItem& item);
    [[nodiscard]] static QString question(const ChecklistItem& item);

private:
    [[nodiscard]] static QString translated(const std::string& text);
};

} // namespace latchlight
