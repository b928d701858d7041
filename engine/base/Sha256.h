// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace latchlight {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces.
class Sha256 final
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(std::string_view bytes);
    /// Lower-case hexadecimal, 64 characters; what comes after begins anew.
    [[nodiscard]] std::string finish();

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace latchlight
