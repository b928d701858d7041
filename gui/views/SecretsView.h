// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace latchlight {

class CaseBook;
class ClipboardWriter;
class InvestigationState;
class PaneStack;
class SecretsSection;

/// Secrets that were read and may be disclosed, apart from those that were only denied and were not. Each list gets
/// the room that its rows need, as far as there is, until the analyst moves what parts them.
class SecretsView final : public QWidget
{
    Q_OBJECT

public:
    SecretsView(InvestigationState& state, CaseBook& caseBook, ClipboardWriter& clipboard, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSecrets();
    void showRotated();
    void shareRoom();
    void followFold(const SecretsSection& changed, SecretsSection& other);

    InvestigationState& m_state;
    CaseBook& m_caseBook;
    SecretsSection* m_atRisk;
    SecretsSection* m_deniedOnly;
    QSplitter* m_splitter;
    PaneStack* m_stack = nullptr;
    bool m_isSharedByHand = false;
};

} // namespace latchlight
