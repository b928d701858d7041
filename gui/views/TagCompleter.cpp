// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/TagCompleter.h"

#include "gui/bridge/LogText.h"

#include <QLineEdit>
#include <QStringListModel>

namespace latchlight {

namespace {

/// Where the last tag begins.
qsizetype lastTagAt(const QString& text)
{
    qsizetype at = text.lastIndexOf(QLatin1Char(',')) + 1;
    while (at < text.size() && text.at(at).isSpace()) {
        ++at;
    }
    return at;
}

} // namespace

TagCompleter::TagCompleter(QLineEdit& edit, const Tags& known)
    : QCompleter(&edit)
    , m_edit(edit)
    , m_tags(new QStringListModel(this))
{
    setModel(m_tags);
    setCaseSensitivity(Qt::CaseInsensitive);
    setKnown(known);
    m_edit.setCompleter(this);
}

void TagCompleter::setKnown(const Tags& known)
{
    QStringList tags;
    for (const std::string& tag : known) {
        tags << logtext::oneLine(tag);
    }
    m_tags->setStringList(tags);
}

QStringList TagCompleter::splitPath(const QString& path) const
{
    return {path.mid(lastTagAt(path))};
}

QString TagCompleter::pathFromIndex(const QModelIndex& index) const
{
    const QString text = m_edit.text();
    return text.left(lastTagAt(text)) + index.data().toString();
}

} // namespace latchlight
