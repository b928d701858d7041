// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventTables.h"

#include <string_view>

namespace latchlight {

/// The parts of an AWS denial message; views into it.
struct DeniedMessage
{
    std::string_view principal;
    std::string_view action;
    std::string_view resource; ///< as the caller asked for it: name, partial ARN or ARN; may hold blanks
    DenialReason reason = DenialReason::Unstated;
};

/// Reads `User: P is not authorized to perform: A [on resource: R] [because no T policy allows … | with an explicit
/// deny in …]`. R is chosen by the caller of AWS and may imitate the grammar, so the reason is looked for from the end.
/// What is missing is empty.
[[nodiscard]] DeniedMessage parseDeniedMessage(std::string_view message);

/// True for the error codes by which AWS services deny a request.
[[nodiscard]] bool isDenialCode(std::string_view errorCode);

} // namespace latchlight
