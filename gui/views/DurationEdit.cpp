// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/DurationEdit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace latchlight {

namespace {

constexpr std::array<int, 4> unitSeconds{1, 60, 3600, 86400};

} // namespace

DurationEdit::DurationEdit(int minimum, int maximum, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_minimum(minimum)
    , m_maximum(maximum)
    , m_number(new QSpinBox)
    , m_unit(new QComboBox)
{
    m_number->setObjectName(QStringLiteral("durationSpinBox"));
    m_number->setAccessibleName(name);
    m_number->setGroupSeparatorShown(true);
    m_unit->setObjectName(QStringLiteral("durationUnitComboBox"));
    //: %1 an option, for example "Gap within a signal"
    m_unit->setAccessibleName(tr("Unit of: %1").arg(name));
    for (const QString& unit : {tr("seconds"), tr("minutes"), tr("hours"), tr("days")}) {
        m_unit->addItem(unit);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number, 1);
    layout->addWidget(m_unit);
    limitNumber();
    connect(m_number, &QSpinBox::valueChanged, this, [this] { Q_EMIT secondsChanged(seconds()); });
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DurationEdit::chooseUnit);
}

int DurationEdit::seconds() const
{
    const int unit = unitSeconds[static_cast<std::size_t>(std::max(0, m_unit->currentIndex()))];
    return std::clamp(m_number->value() * unit, m_minimum, m_maximum);
}

void DurationEdit::setSeconds(int seconds)
{
    const int kept = std::clamp(seconds, m_minimum, m_maximum);
    std::size_t unit = unitSeconds.size() - 1;
    while (unit > 0 && (kept % unitSeconds[unit] != 0 || kept < unitSeconds[unit])) {
        --unit;
    }
    {
        const QSignalBlocker numberBlocker(m_number);
        const QSignalBlocker unitBlocker(m_unit);
        m_unit->setCurrentIndex(static_cast<int>(unit));
        limitNumber();
        m_number->setValue(kept / unitSeconds[unit]);
    }
    Q_EMIT secondsChanged(kept);
}

/// The number stays where the new unit allows it: whoever turns 6 minutes into hours means 6 hours.
void DurationEdit::chooseUnit()
{
    {
        const QSignalBlocker blocker(m_number);
        limitNumber();
    }
    Q_EMIT secondsChanged(seconds());
}

void DurationEdit::limitNumber()
{
    const int unit = unitSeconds[static_cast<std::size_t>(std::max(0, m_unit->currentIndex()))];
    m_number->setRange((m_minimum + unit - 1) / unit, std::max(1, m_maximum / unit));
}

} // namespace latchlight
