// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/SecretsModel.h"

#include <QWidget>

class QTableView;

namespace latchlight {

class CaseBook;
class ClipboardWriter;
class InvestigationState;
class PaneStack;
class ThemedLabel;

/// Secrets that were read and may be disclosed, apart from those that were only denied and were not.
class SecretsView final : public QWidget
{
    Q_OBJECT

public:
    SecretsView(InvestigationState& state, CaseBook& caseBook, ClipboardWriter& clipboard, QWidget* parent = nullptr);

private:
    /// One of the two lists with its heading.
    struct Listing
    {
        SecretsModel* model = nullptr;
        QTableView* table = nullptr;
        PaneStack* stack = nullptr;
        ThemedLabel* heading = nullptr;
        ThemedLabel* explanation = nullptr;
        QWidget* widget = nullptr;
    };

    [[nodiscard]] Listing makeListing(SecretListing listing);
    void showSecrets();
    void showRotated();

    InvestigationState& m_state;
    CaseBook& m_caseBook;
    ClipboardWriter& m_clipboard;
    Listing m_atRisk;
    Listing m_deniedOnly;
    PaneStack* m_stack = nullptr;
};

} // namespace latchlight
