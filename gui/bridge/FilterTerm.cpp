// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/FilterTerm.h"

#include "engine/base/Error.h"
#include "engine/detection/EventTargets.h"
#include "engine/rules/QueryParts.h"
#include "engine/rules/SearchQuery.h"
#include "gui/bridge/ErrorText.h"
#include "gui/bridge/LogText.h"

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

std::string quoted(std::string_view value)
{
    return value.empty() ? std::string("\"\"") : SearchQuery::quoted(value);
}

} // namespace

QString FilterTerm::of(std::string_view field, std::string_view value)
{
    return QString::fromStdString(std::string(field) + ":" + quoted(value));
}

QString FilterTerm::anyOf(std::string_view field, const std::vector<std::string_view>& values)
{
    if (values.size() == 1) {
        return of(field, values.front());
    }
    std::string alternatives;
    for (const std::string_view value : values) {
        alternatives += alternatives.empty() ? "" : " OR ";
        alternatives += quoted(value);
    }
    return alternatives.empty() ? QString() : QString::fromStdString(std::string(field) + ":(" + alternatives + ")");
}

QString FilterTerm::ofSecret(const ResourceName& secret)
{
    const bool hasPlace = !secret.account.empty() && !secret.region.empty();
    return of("secret",
              hasPlace ? "arn:aws:secretsmanager:" + secret.region + ":" + secret.account + ":secret:" + secret.name
                       : secret.name);
}

QString FilterTerm::opposite(const QString& term)
{
    return QString::fromStdString(negatedTerm(term.toStdString()));
}

QString FilterTerm::hasField(const QString& term)
{
    const qsizetype colon = term.indexOf(QLatin1Char(':'));
    return colon > 0 ? term.left(colon) + QStringLiteral(":*") : QString();
}

const std::vector<std::string>& FilterTerm::facetFields()
{
    static const std::vector<std::string> fields{
        "eventName",         "secret",    "errorCode",   "denialReason",
        "sourceIPAddress",   "userAgent", "awsRegion",   "userIdentity.accessKeyId",
        "userIdentity.type", "actor",     "eventSource", "recipientAccountId",
    };
    return fields;
}

QString FilterTerm::fieldTitle(std::string_view field)
{
    static const std::pair<const char*, const char*> titles[] = {
        {"eventName", QT_TRANSLATE_NOOP("FilterTerm", "Event")},
        {"eventSource", QT_TRANSLATE_NOOP("FilterTerm", "Service")},
        {"errorCode", QT_TRANSLATE_NOOP("FilterTerm", "Error code")},
        {"denialReason", QT_TRANSLATE_NOOP("FilterTerm", "Reason of the denial")},
        {"awsRegion", QT_TRANSLATE_NOOP("FilterTerm", "Region")},
        {"sourceIPAddress", QT_TRANSLATE_NOOP("FilterTerm", "Source IP")},
        {"userAgent", QT_TRANSLATE_NOOP("FilterTerm", "User agent")},
        {"userIdentity.accessKeyId", QT_TRANSLATE_NOOP("FilterTerm", "Access key")},
        {"userIdentity.type", QT_TRANSLATE_NOOP("FilterTerm", "Identity type")},
        {"secret", QT_TRANSLATE_NOOP("FilterTerm", "Secret")},
        {"actor", QT_TRANSLATE_NOOP("FilterTerm", "User")},
        {"recipientAccountId", QT_TRANSLATE_NOOP("FilterTerm", "Account")},
    };
    for (const auto& [name, title] : titles) {
        if (field == name) {
            return tr(title);
        }
    }
    return logtext::oneLine(field);
}

QString FilterTerm::syntaxProblem(const std::string& reason)
{
    static const std::pair<const char*, const char*> sentences[] = {
        {"expected-term", QT_TRANSLATE_NOOP("FilterTerm", "A term is missing: write a word or field:value.")},
        {"expected-field", QT_TRANSLATE_NOOP("FilterTerm", "The name of a field is missing before the colon.")},
        {"expected-value", QT_TRANSLATE_NOOP("FilterTerm", "A value is missing: * finds any, \"\" finds none.")},
        {"expected-blank", QT_TRANSLATE_NOOP("FilterTerm", "A blank is missing between two terms.")},
        {"unexpected-field", QT_TRANSLATE_NOOP("FilterTerm", "A group of values cannot hold another field.")},
        {"unbalanced-parenthesis", QT_TRANSLATE_NOOP("FilterTerm", "A parenthesis has no counterpart.")},
        {"unbalanced-quote", QT_TRANSLATE_NOOP("FilterTerm", "The closing quote is missing.")},
        {"unfinished-escape", QT_TRANSLATE_NOOP("FilterTerm", "Nothing follows the backslash.")},
        {"expected-time", QT_TRANSLATE_NOOP("FilterTerm", "This is no time: write 2026-03-24 or 2026-03-24T12:30.")},
        {"expected-true-or-false", QT_TRANSLATE_NOOP("FilterTerm", "This field is true or false.")},
        {"expected-event-id", QT_TRANSLATE_NOOP("FilterTerm", "This is no event ID.")},
        {"expected-network", QT_TRANSLATE_NOOP("FilterTerm", "This is no network: write 203.0.113.0/24.")},
        {"range-not-supported", QT_TRANSLATE_NOOP("FilterTerm", "Only eventTime can be compared or have a range.")},
        {"unbalanced-range", QT_TRANSLATE_NOOP("FilterTerm", "The range is not closed.")},
        {"expected-to", QT_TRANSLATE_NOOP("FilterTerm", "A range is written [2026-03-24 TO 2026-03-26].")},
        {"empty-range", QT_TRANSLATE_NOOP("FilterTerm", "The range ends before it begins.")},
        {"too-long", QT_TRANSLATE_NOOP("FilterTerm", "The filter is too long.")},
        {"too-deep", QT_TRANSLATE_NOOP("FilterTerm", "There are too many parentheses in one another.")},
        {"too-many-terms", QT_TRANSLATE_NOOP("FilterTerm", "The filter has too many terms.")},
        {"pattern-too-long", QT_TRANSLATE_NOOP("FilterTerm", "The value is too long.")},
    };
    for (const auto& [name, sentence] : sentences) {
        if (reason == name) {
            return tr(sentence);
        }
    }
    return {};
}

QString FilterTerm::problem(const Error& error)
{
    if (error.code != ErrorCode::InvalidQuery) {
        return ErrorText::of(error);
    }
    constexpr std::string_view unknownField = "unknown-field";
    QString sentence = syntaxProblem(error.detail);
    if (error.detail.starts_with(unknownField)) {
        const QString name = logtext::oneLine(error.key, 60);
        const std::string meant = error.detail.substr(std::min(error.detail.size(), unknownField.size() + 1));
        sentence = meant.empty() ? tr("There is no field “%1”.").arg(name)
                                 //: %1 what was typed, %2 the field that was probably meant
                                 : tr("There is no field “%1”. Did you mean %2?").arg(name, logtext::oneLine(meant));
    }
    if (sentence.isEmpty()) {
        return ErrorText::of(error);
    }
    //: %1 the position of a character in the filter, %2 a sentence that says what is wrong there
    return tr("Character %1: %2").arg(display::count(error.offset + 1), sentence);
}

} // namespace latchlight
