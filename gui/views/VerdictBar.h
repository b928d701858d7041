// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseFile.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace latchlight {

class CaseBook;
class ThemedLabel;
class WriteLock;

/// State, disposition and reason of one user. An archived user needs a reason.
class VerdictBar final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(CaseBook& caseBook, QWidget* parent = nullptr);

    /// None: nothing can be decided.
    void setActor(const std::optional<ActorKey>& actor);
    /// Stores a reason that is still being written.
    void commit();

private:
    void buildLayout();
    void showVerdict();
    void store();

    CaseBook& m_caseBook;
    std::optional<ActorKey> m_actor;
    QComboBox* m_triageState;
    QComboBox* m_disposition;
    QLineEdit* m_reason;
    ThemedLabel* m_hint;
    WriteLock* m_lock = nullptr;
};

} // namespace latchlight
