// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace latchlight {

/// Locks the widgets that write into a case while it is read only, and says why in their tool tips. Fields of text
/// stay as readable as before, on the background of the window; everything else is disabled.
class WriteLock final : public QObject
{
    Q_OBJECT

public:
    /// `widgets` must outlive the lock, or be children of `owner`. Their tool tips are taken as they are now.
    WriteLock(const std::vector<QWidget*>& widgets, QObject* owner);

    /// Empty: they can be written.
    void setReason(const QString& whyReadOnly);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Locked
    {
        QWidget* widget = nullptr;
        QString toolTip;
    };

    std::vector<Locked> m_locked;
};

} // namespace latchlight
