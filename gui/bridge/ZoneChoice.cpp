// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/ZoneChoice.h"

namespace latchlight {

namespace {

QString utcText()
{
    return QStringLiteral("utc");
}

QString localText()
{
    return QStringLiteral("local");
}

} // namespace

DisplayZone ZoneChoice::zone() const
{
    switch (kind) {
    case Kind::Utc:
        break;
    case Kind::Local:
        return DisplayZone(QTimeZone::systemTimeZone());
    case Kind::Named:
        return DisplayZone(QTimeZone(id));
    }
    return {};
}

QString ZoneChoice::toText() const
{
    switch (kind) {
    case Kind::Utc:
        break;
    case Kind::Local:
        return localText();
    case Kind::Named:
        return QString::fromUtf8(id);
    }
    return utcText();
}

ZoneChoice ZoneChoice::fromText(const QString& text)
{
    if (text == localText()) {
        return {Kind::Local, {}};
    }
    const QByteArray id = text.toUtf8();
    return QTimeZone::isTimeZoneIdAvailable(id) && text != utcText() ? ZoneChoice{Kind::Named, id} : ZoneChoice();
}

} // namespace latchlight
