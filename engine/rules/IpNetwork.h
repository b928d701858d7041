// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace latchlight {

/// An IPv4 or IPv6 address as bytes in network order.
struct IpAddress
{
    std::array<std::uint8_t, 16> bytes{};
    std::size_t length = 0; ///< 4 or 16

    friend bool operator==(const IpAddress&, const IpAddress&) = default;
};

/// `192.0.2.7`, `2001:db8::1`; nothing for host and service names, which CloudTrail also writes as source.
[[nodiscard]] std::optional<IpAddress> parseIpAddress(std::string_view text);

/// A network in CIDR notation.
class IpNetwork final
{
public:
    /// `10.0.0.0/8`, `2001:db8::/32`; bits behind the prefix are ignored.
    [[nodiscard]] static std::optional<IpNetwork> parse(std::string_view text);

    [[nodiscard]] bool contains(const IpAddress& address) const;

private:
    IpNetwork(const IpAddress& address, unsigned prefixBits);

    IpAddress m_address;
    unsigned m_prefixBits = 0;
};

} // namespace latchlight
