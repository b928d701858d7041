// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace latchlight {

class CaseBook;
class ThemedLabel;

/// Says why nothing can be marked in this case, and what can be done about it. Hidden while everything can.
class CaseBanner final : public QFrame
{
    Q_OBJECT

public:
    /// The book must outlive the banner.
    explicit CaseBanner(const CaseBook& caseBook, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveCopyRequested();
    void retryRequested();

public Q_SLOTS:
    void showReason();

private:
    const CaseBook& m_caseBook;
    ThemedLabel* m_text;
};

} // namespace latchlight
