// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GzipFile.h"
#include "SampleRandom.h"
#include "SampleRecords.h"

#include <compare>
#include <string>
#include <vector>

namespace latchlight::test {

enum class Delivery { First, Repeated };

/// A log file together with what its name and its content say.
struct DeliveredFile
{
    GeneratedFile file;
    std::string account;
    std::string region;
    UtcSeconds deliveryTime = 0;
    UtcSeconds oldestEvent = 0;
    UtcSeconds newestEvent = 0;
    int events = 0;
    Delivery delivery = Delivery::First;
};

/// Packs records into log files as a trail does. A real trail delivers every few minutes; here one file
/// gathers 6 hours of an account's busy region and a day of another, so that the sample stays a few hundred files.
class SampleDelivery final
{
public:
    explicit SampleDelivery(SampleRandom random)
        : m_random(random)
    {}

    /// The log files in the order of account, region and time; `duplicatePerMille` of them (at least one
    /// unless it is 0) are followed by a second file with the same events.
    [[nodiscard]] std::vector<DeliveredFile> deliver(const std::vector<SampleEvent>& events, int duplicatePerMille);

private:
    struct Slot
    {
        std::string account;
        std::string region;
        UtcSeconds end = 0;
        auto operator<=>(const Slot&) const = default;
    };

    [[nodiscard]] DeliveredFile pack(const Slot& slot, std::vector<const SampleEvent*> events, Delivery delivery);

    SampleRandom m_random;
};

} // namespace latchlight::test
