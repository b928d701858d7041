// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/ScoringJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace latchlight {

namespace {

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QJsonObject objectOf(const std::map<std::string, std::string>& options)
{
    QJsonObject object;
    for (const auto& [name, value] : options) {
        object[text(name)] = text(value);
    }
    return object;
}

std::map<std::string, std::string> optionsOf(const QJsonObject& object)
{
    std::map<std::string, std::string> options;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        options[entry.key().toStdString()] = entry.value().toString().toStdString();
    }
    return options;
}

/// What RuleTuning and ScoringOptions have in common.
template<class Tuned>
QJsonObject tunedToJson(const Tuned& tuned)
{
    QJsonObject object;
    if (tuned.detector) {
        object[QStringLiteral("detector")] = text(detectorName(*tuned.detector));
    }
    if (tuned.identity) {
        object[QStringLiteral("identity")] = text(identityKeyName(*tuned.identity));
    }
    object[QStringLiteral("options")] = objectOf(tuned.options);
    return object;
}

template<class Tuned>
void readTuned(Tuned& tuned, const QJsonObject& object)
{
    tuned.detector = detectorFromName(object[QStringLiteral("detector")].toString().toStdString());
    tuned.identity = identityKeyFromName(object[QStringLiteral("identity")].toString().toStdString());
    tuned.options = optionsOf(object[QStringLiteral("options")].toObject());
}

void writeTime(QJsonObject& object, const QString& name, const std::optional<UtcTime>& time)
{
    if (time) {
        object[name] = text(formatUtcTime(*time));
    }
}

std::optional<UtcTime> timeOf(const QJsonObject& object, const QString& name)
{
    return parseUtcTime(object[name].toString().toStdString());
}

} // namespace

std::string scoringToJson(const ScoringOptions& scoring)
{
    QJsonObject object = tunedToJson(scoring);
    QJsonArray rules;
    for (const std::string& rule : scoring.rules) {
        rules.append(text(rule));
    }
    object[QStringLiteral("rules")] = rules;
    QJsonObject tuning;
    for (const auto& [ruleId, tuned] : scoring.tuning) {
        tuning[text(ruleId)] = tunedToJson(tuned);
    }
    object[QStringLiteral("tuning")] = tuning;
    writeTime(object, QStringLiteral("from"), scoring.from);
    writeTime(object, QStringLiteral("to"), scoring.to);
    object[QStringLiteral("query")] = text(scoring.query);
    object[QStringLiteral("showSuppressed")] = scoring.suppressed == SuppressedSignals::Shown;
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<ScoringOptions> scoringFromJson(const std::string& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    ScoringOptions scoring;
    readTuned(scoring, object);
    for (const auto& rule : object[QStringLiteral("rules")].toArray()) {
        scoring.rules.push_back(rule.toString().toStdString());
    }
    const QJsonObject tuning = object[QStringLiteral("tuning")].toObject();
    for (auto entry = tuning.begin(); entry != tuning.end(); ++entry) {
        readTuned(scoring.tuning[entry.key().toStdString()], entry.value().toObject());
    }
    scoring.from = timeOf(object, QStringLiteral("from"));
    scoring.to = timeOf(object, QStringLiteral("to"));
    scoring.query = object[QStringLiteral("query")].toString().toStdString();
    scoring.suppressed =
        object[QStringLiteral("showSuppressed")].toBool() ? SuppressedSignals::Shown : SuppressedSignals::Hidden;
    return scoring;
}

} // namespace latchlight
