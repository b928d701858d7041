// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/LoadReport.h"
#include "engine/base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace latchlight {

/// Codes and facts as translated sentences: what happened, why, and what to do. Plain text, never HTML.
class ErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    [[nodiscard]] static QString of(const Error& error);
    [[nodiscard]] static QString of(const LoadProblem& problem);

private:
    [[nodiscard]] static QString ofFile(const Error& error);
    [[nodiscard]] static QString ofSuppression(const Error& error);
    [[nodiscard]] static QString ofResource(const Error& error);
};

} // namespace latchlight
