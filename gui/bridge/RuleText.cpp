// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/RuleText.h"

#include "engine/response/TriageChecklist.h"
#include "engine/rules/Rule.h"
#include "gui/bridge/LogText.h"

#include <QCoreApplication>

namespace latchlight {

QString RuleText::title(const Rule& rule)
{
    return translated(rule.title);
}

QString RuleText::description(const Rule& rule)
{
    return translated(rule.description);
}

QString RuleText::title(const ChecklistItem& item)
{
    return translated(item.title);
}

QString RuleText::question(const ChecklistItem& item)
{
    return translated(item.question);
}

/// The sources of translation are gathered by packaging/cmake/RuleTexts.cmake.
QString RuleText::translated(const std::string& text)
{
    return text.empty() ? QString()
                        : logtext::oneLine(QCoreApplication::translate("Rules", text.c_str()).toStdString());
}

} // namespace latchlight
