// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/FactTreeModel.h"

#include <QTreeView>

namespace latchlight {

class CellCopier;
class CellFilters;
class ClipboardWriter;
class InvestigationState;

/// Headings with rows of facts, all open; a row that fills only its first cell goes over the whole width.
class FactTreeView final : public QTreeView
{
    Q_OBJECT

public:
    FactTreeView(const QStringList& headers, ClipboardWriter& clipboard, QWidget* parent = nullptr);

    void setHeaders(const QStringList& headers) { m_model->setHeaders(headers); }
    void setSections(const QList<FactSection>& sections);
    [[nodiscard]] const QList<FactSection>& sections() const { return m_model->sections(); }
    /// Lets rows with a filter term narrow the events of `state`.
    CellFilters& offerFilters(InvestigationState& state);
    /// The same, and lets rows lead to events by Return, a double click or the context menu.
    void offerPivots(InvestigationState& state);

private:
    void openAndSpan();
    /// As wide as the names of two-cell rows need, but no more than half of the view.
    void fitNames();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ClipboardWriter& m_clipboard;
    FactTreeModel* m_model;
    CellCopier* m_copier;
};

} // namespace latchlight
