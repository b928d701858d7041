// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace latchlight {

/// The byte searches under JsonCursor, chosen once for the processor: AVX2 where it is there, plain code otherwise.
/// All read up to 64 bytes at or before `end + JsonCursor::padding`.
struct JsonScan
{
    /// At a byte inside a string: the first quote that is not escaped. Ends in the padding at the latest.
    const char* (*findStringEnd)(const char* at) = nullptr;
    /// At an opening bracket or brace: the byte after the one that closes it, or null if there is none before `end`.
    /// Brackets and braces are counted together.
    const char* (*skipContainer)(const char* at, const char* end) = nullptr;

    [[nodiscard]] static const JsonScan& best();
    /// For tests: the code without vector instructions.
    [[nodiscard]] static const JsonScan& plain();
};

} // namespace latchlight
