// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace latchlight {

class CaseBook;
class EngineThread;
class InvestigationState;
class ThemedLabel;

/// Writes one suppression and says, before it is saved, how many signals and users it would hide.
class SuppressionEditor final : public QDialog
{
    Q_OBJECT

public:
    /// All three must outlive the dialog. `draft`: what the fields begin with.
    SuppressionEditor(EngineThread& engine, InvestigationState& state, CaseBook& caseBook, const Suppression& draft,
                      QWidget* parent = nullptr);

    /// About the selected user: its ARN, or its name where it has none.
    [[nodiscard]] static Suppression draftFor(const InvestigationState& state);

private:
    void buildLayout();
    void fill(const Suppression& draft);
    void changed();
    void weigh();
    void showEffect(const SuppressionEffect& effect);
    void save();
    [[nodiscard]] Suppression suppression() const;

    EngineThread& m_engine;
    InvestigationState& m_state;
    CaseBook& m_caseBook;
    QComboBox* m_kind;
    QLineEdit* m_value;
    QComboBox* m_rule;
    QLineEdit* m_reason;
    QCheckBox* m_expires;
    QDateEdit* m_until;
    ThemedLabel* m_preview;
    QPushButton* m_save = nullptr;
    QTimer m_delay; ///< one preview for a burst of keys
};

} // namespace latchlight
