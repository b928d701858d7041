// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/LoadReport.h"
#include "engine/base/Progress.h"
#include "engine/casefile/CaseFile.h"
#include "engine/detection/Signal.h"
#include "engine/detection/Suppression.h"
#include "engine/response/RotationCommands.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace latchlight {

/// The engine's enumerations as translated words.
class EnumText final
{
    Q_DECLARE_TR_FUNCTIONS(EnumText)

public:
    [[nodiscard]] static QString of(Severity severity);
    [[nodiscard]] static QString of(SignalReason reason);
    [[nodiscard]] static QString of(TriageState state);
    [[nodiscard]] static QString of(Disposition disposition);
    [[nodiscard]] static QString of(ActorClass actorClass);
    [[nodiscard]] static QString of(DetectorKind kind);
    [[nodiscard]] static QString of(IdentityKey key);
    [[nodiscard]] static QString of(SuppressionKind kind);
    [[nodiscard]] static QString of(ProblemKind kind);
    [[nodiscard]] static QString of(CommandStage stage);
    [[nodiscard]] static QString of(WorkPhase phase);
    /// `name` is a denialReasonName(), the form in which signals keep it; an unknown one is shown as it is.
    [[nodiscard]] static QString ofDenialReason(std::string_view name);
};

} // namespace latchlight
