// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace latchlight::test {

/// The engine's texts as Qt Test can compare and print them.
[[nodiscard]] inline QByteArray toBytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace latchlight::test
