// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/IpNetwork.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>

namespace latchlight {

std::optional<IpAddress> parseIpAddress(std::string_view text)
{
    std::array<char, INET6_ADDRSTRLEN> terminated{};
    if (text.empty() || text.size() >= terminated.size() || text.find('\0') != std::string_view::npos) {
        return std::nullopt;
    }
    std::copy(text.begin(), text.end(), terminated.begin());
    IpAddress address;
    if (inet_pton(AF_INET, terminated.data(), address.bytes.data()) == 1) {
        address.length = 4;
        return address;
    }
    if (inet_pton(AF_INET6, terminated.data(), address.bytes.data()) == 1) {
        address.length = 16;
        return address;
    }
    return std::nullopt;
}

IpNetwork::IpNetwork(const IpAddress& address, unsigned prefixBits)
    : m_address(address)
    , m_prefixBits(prefixBits)
{}

std::optional<IpNetwork> IpNetwork::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) {
        return std::nullopt;
    }
    const auto address = parseIpAddress(text.substr(0, slash));
    const std::string_view digits = text.substr(slash + 1);
    unsigned prefixBits = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), prefixBits);
    if (!address || error != std::errc() || end != digits.data() + digits.size() || prefixBits > address->length * 8) {
        return std::nullopt;
    }
    return IpNetwork(*address, prefixBits);
}

bool IpNetwork::contains(const IpAddress& address) const
{
    if (address.length != m_address.length) {
        return false;
    }
    const std::size_t wholeBytes = m_prefixBits / 8;
    if (!std::equal(address.bytes.begin(), address.bytes.begin() + static_cast<std::ptrdiff_t>(wholeBytes),
                    m_address.bytes.begin())) {
        return false;
    }
    const unsigned restBits = m_prefixBits % 8;
    if (restBits == 0) {
        return true;
    }
    const auto mask = static_cast<std::uint8_t>(0xFFU << (8 - restBits));
    return ((address.bytes[wholeBytes] ^ m_address.bytes[wholeBytes]) & mask) == 0;
}

} // namespace latchlight
