// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace latchlight::test {

/// A small deterministic source of numbers (splitmix64) that uses integers only, because the standard
/// distributions and floating-point contraction differ between platforms and would change the bytes.
///
/// Callers draw at most one number per expression: the order in which operands and arguments are
/// evaluated is up to the compiler.
class SampleRandom final
{
public:
    explicit SampleRandom(std::uint64_t seed)
        : m_seed(seed)
        , m_state(seed)
    {}

    /// An independent stream for one named purpose. Drawing from it leaves this stream as it was, so a
    /// change in one part of the sample does not ripple through the rest.
    [[nodiscard]] SampleRandom fork(std::string_view purpose) const
    {
        std::uint64_t hash = 0xcbf29ce484222325ULL;
        for (const char character : purpose) {
            hash ^= static_cast<unsigned char>(character);
            hash *= 0x100000001b3ULL;
        }
        return SampleRandom(scrambled(m_seed ^ hash));
    }

    [[nodiscard]] std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return scrambled(m_state);
    }

    /// A number in [0, limit); limit must be positive.
    [[nodiscard]] int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }

    /// A number in [low, high], both included.
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }

    /// True in perMille of 1000 cases.
    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }

    /// A number of occurrences (binomial, close to Poisson) whose mean is meanMilli / 1000.
    [[nodiscard]] int count(int meanMilli)
    {
        const int trials = 8 + meanMilli / 125;
        int occurrences = 0;
        for (int trial = 0; trial < trials; ++trial) {
            if (below(trials * 1000) < meanMilli) {
                ++occurrences;
            }
        }
        return occurrences;
    }

    /// One element of a container that is not empty.
    template<typename Container>
    [[nodiscard]] const auto& pick(const Container& items)
    {
        return items[next() % items.size()];
    }

    template<typename Container>
    void shuffle(Container& items)
    {
        for (std::size_t remaining = items.size(); remaining > 1; --remaining) {
            std::swap(items[remaining - 1], items[next() % remaining]);
        }
    }

    /// `length` characters of the alphabet.
    [[nodiscard]] std::string text(std::string_view alphabet, int length)
    {
        std::string result;
        for (int position = 0; position < length; ++position) {
            result.push_back(pick(alphabet));
        }
        return result;
    }

    [[nodiscard]] std::string hex(int length) { return text("0123456789abcdef", length); }

    /// A version 4 UUID.
    [[nodiscard]] std::string uuid()
    {
        std::string result = hex(36);
        for (const std::size_t dash : std::array<std::size_t, 4>{8, 13, 18, 23}) {
            result[dash] = '-';
        }
        result[14] = '4';
        result[19] = pick(std::string_view("89ab"));
        return result;
    }

    /// An AWS-like identifier of `length` characters that ends in EXAMPLE, so that nobody (and no
    /// scanner for leaked keys) takes it for a real one.
    [[nodiscard]] std::string exampleId(std::string_view prefix, int length)
    {
        constexpr std::string_view ending = "EXAMPLE";
        const int middle = length - static_cast<int>(prefix.size() + ending.size());
        std::string result(prefix);
        result += text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", middle);
        result += ending;
        return result;
    }

private:
    [[nodiscard]] static std::uint64_t scrambled(std::uint64_t value)
    {
        value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31U);
    }

    std::uint64_t m_seed;
    std::uint64_t m_state;
};

} // namespace latchlight::test
