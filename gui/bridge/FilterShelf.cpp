// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/FilterShelf.h"

#include <algorithm>

namespace latchlight {

namespace {

void putFirst(QStringList& queries, const QString& query, qsizetype maximum)
{
    queries.removeAll(query);
    queries.prepend(query);
    queries = queries.first(std::min(queries.size(), maximum));
}

} // namespace

void FilterShelf::setFilters(const QStringList& recent, const QStringList& saved)
{
    m_recent = recent.first(std::min(recent.size(), maximumRecent));
    m_saved = saved.first(std::min(saved.size(), maximumSaved));
    Q_EMIT changed();
}

void FilterShelf::remember(const QString& query)
{
    const QString text = query.trimmed();
    if (text.isEmpty() || m_recent.value(0) == text) {
        return;
    }
    putFirst(m_recent, text, maximumRecent);
    Q_EMIT changed();
}

void FilterShelf::clearRecent()
{
    m_recent.clear();
    Q_EMIT changed();
}

void FilterShelf::toggleSaved(const QString& query)
{
    const QString text = query.trimmed();
    if (text.isEmpty()) {
        return;
    }
    if (m_saved.removeAll(text) == 0) {
        putFirst(m_saved, text, maximumSaved);
    }
    Q_EMIT changed();
}

} // namespace latchlight
