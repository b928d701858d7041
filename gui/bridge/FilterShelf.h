// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace latchlight {

/// The filters an analyst comes back to: those used lately and those kept on purpose. The latest first.
class FilterShelf final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maximumRecent = 20;
    static constexpr qsizetype maximumSaved = 100;

    using QObject::QObject;

    void setFilters(const QStringList& recent, const QStringList& saved);
    [[nodiscard]] const QStringList& recent() const { return m_recent; }
    [[nodiscard]] const QStringList& saved() const { return m_saved; }
    [[nodiscard]] bool isSaved(const QString& query) const { return m_saved.contains(query); }

    /// A blank query is nothing to remember.
    void remember(const QString& query);
    void clearRecent();
    /// Saves the query, or lets it go if it is saved.
    void toggleSaved(const QString& query);

Q_SIGNALS:
    void changed();

private:
    QStringList m_recent;
    QStringList m_saved;
};

} // namespace latchlight
