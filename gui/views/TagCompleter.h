// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseSnapshot.h"

#include <QCompleter>

class QLineEdit;
class QStringListModel;

namespace latchlight {

/// Completes the last tag of a line that separates tags by commas.
class TagCompleter final : public QCompleter
{
    Q_OBJECT

public:
    TagCompleter(QLineEdit& edit, const Tags& known);

    void setKnown(const Tags& known);

    [[nodiscard]] QStringList splitPath(const QString& path) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override;

private:
    QLineEdit& m_edit;
    QStringListModel* m_tags;
};

} // namespace latchlight
