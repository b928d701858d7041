// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/WriteLock.h"

#include "gui/bridge/LogText.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVariant>

namespace latchlight {

namespace {

constexpr const char* readOnlyProperty = "readOnly"; ///< of every field of text

bool isTextField(const QWidget& widget)
{
    return qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr;
}

/// No style draws a field that is read only in another way.
void showWhetherReadOnly(QWidget& field)
{
    const auto role = field.property(readOnlyProperty).toBool() ? QPalette::Window : QPalette::Base;
    const QColor wanted = QGuiApplication::palette().color(role);
    // Setting a palette raises PaletteChange again: only a difference may be set.
    if (field.palette().color(QPalette::Base) != wanted) {
        QPalette own = field.palette();
        own.setColor(QPalette::Base, wanted);
        field.setPalette(own);
    }
}

} // namespace

WriteLock::WriteLock(const std::vector<QWidget*>& widgets, QObject* owner)
    : QObject(owner)
{
    for (QWidget* widget : widgets) {
        m_locked.push_back({widget, widget->toolTip()});
        if (isTextField(*widget)) {
            widget->installEventFilter(this);
        }
    }
}

void WriteLock::setReason(const QString& whyReadOnly)
{
    for (const Locked& locked : m_locked) {
        locked.widget->setToolTip(whyReadOnly.isEmpty() ? locked.toolTip : logtext::toolTip(whyReadOnly));
        if (isTextField(*locked.widget)) {
            locked.widget->setProperty(readOnlyProperty, !whyReadOnly.isEmpty());
            showWhetherReadOnly(*locked.widget);
        } else {
            locked.widget->setEnabled(whyReadOnly.isEmpty());
        }
    }
}

bool WriteLock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        showWhetherReadOnly(*static_cast<QWidget*>(watched));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace latchlight
