// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace latchlight {

class CaseBook;

/// What is to be said about the open case.
class CaseText final
{
    Q_DECLARE_TR_FUNCTIONS(CaseText)

public:
    /// Why nothing can be marked in it, and what to do; empty where it can be written.
    [[nodiscard]] static QString whyReadOnly(const CaseBook& caseBook);
};

} // namespace latchlight
