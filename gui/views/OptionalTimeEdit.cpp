// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/OptionalTimeEdit.h"

#include "engine/base/UtcTime.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace latchlight {

namespace {

QDateTime dateTimeOf(UtcTime time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC);
}

} // namespace

OptionalTimeEdit::OptionalTimeEdit(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_isSet(new QCheckBox)
    , m_time(new QDateTimeEdit)
{
    m_isSet->setObjectName(QStringLiteral("isTimeSetCheckBox"));
    //: %1 an option, for example "Learn from"
    m_isSet->setAccessibleName(tr("Set: %1").arg(name));
    m_time->setObjectName(QStringLiteral("timeDateTimeEdit"));
    //: %1 an option, for example "Learn from"
    m_time->setAccessibleName(tr("%1 (UTC)").arg(name));
    m_time->setTimeSpec(Qt::UTC);
    m_time->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_time->setCalendarPopup(true);
    m_time->setEnabled(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_isSet);
    layout->addWidget(m_time, 1);
    connect(m_isSet, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_isSet, &QCheckBox::toggled, this, &OptionalTimeEdit::timeChanged);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &OptionalTimeEdit::timeChanged);
}

std::optional<UtcTime> OptionalTimeEdit::time() const
{
    return m_isSet->isChecked() ? std::optional(UtcTime{m_time->dateTime().toSecsSinceEpoch()}) : std::nullopt;
}

void OptionalTimeEdit::setTime(std::optional<UtcTime> time)
{
    if (time) {
        const QSignalBlocker blocker(m_time);
        m_time->setDateTime(dateTimeOf(*time));
    }
    m_isSet->setChecked(time.has_value());
    Q_EMIT timeChanged();
}

void OptionalTimeEdit::setProposal(UtcTime time)
{
    if (!m_isSet->isChecked()) {
        const QSignalBlocker blocker(m_time);
        m_time->setDateTime(dateTimeOf(time));
    }
}

} // namespace latchlight
