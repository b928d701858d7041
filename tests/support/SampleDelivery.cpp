// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleDelivery.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace latchlight::test {

namespace {

constexpr std::string_view fileNameAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

UtcSeconds slotLength(const std::string& account, const std::string& region)
{
    const std::vector<SampleAccount>& accounts = sampleAccounts();
    const bool isBusy = std::any_of(accounts.begin(), accounts.end(), [&](const SampleAccount& candidate) {
        return candidate.id == account && candidate.busyRegion == region;
    });
    return (isBusy ? 6 : 24) * secondsPerHour;
}

} // namespace

std::vector<DeliveredFile> SampleDelivery::deliver(const std::vector<SampleEvent>& events, int duplicatePerMille)
{
    std::map<Slot, std::vector<const SampleEvent*>> slots;
    for (const SampleEvent& event : events) {
        const UtcSeconds length = slotLength(event.account, event.region);
        slots[{event.account, event.region, (event.time / length + 1) * length}].push_back(&event);
    }

    std::vector<std::size_t> order(slots.size());
    for (std::size_t index = 0; index < order.size(); ++index) {
        order[index] = index;
    }
    m_random.shuffle(order);
    const std::size_t wanted = slots.size() * static_cast<std::size_t>(duplicatePerMille) / 1000;
    const std::size_t duplicates = duplicatePerMille > 0 ? std::min(slots.size(), std::max<std::size_t>(wanted, 1)) : 0;
    order.resize(duplicates);

    std::vector<DeliveredFile> files;
    std::size_t index = 0;
    for (auto& [slot, members] : slots) {
        std::stable_sort(members.begin(), members.end(),
                         [](const SampleEvent* left, const SampleEvent* right) { return left->time < right->time; });
        files.push_back(pack(slot, members, Delivery::First));
        if (std::find(order.begin(), order.end(), index) != order.end()) {
            files.push_back(pack(slot, members, Delivery::Repeated));
        }
        ++index;
    }
    return files;
}

DeliveredFile SampleDelivery::pack(const Slot& slot, std::vector<const SampleEvent*> events, Delivery delivery)
{
    DeliveredFile delivered;
    delivered.account = slot.account;
    delivered.region = slot.region;
    delivered.oldestEvent = events.front()->time;
    delivered.newestEvent = events.back()->time;
    delivered.events = static_cast<int>(events.size());
    delivered.delivery = delivery;
    delivered.deliveryTime = slot.end + 5 * secondsPerMinute * m_random.between(0, 2);
    if (delivery == Delivery::Repeated) {
        delivered.deliveryTime += 15 * secondsPerMinute;
    }
    if (m_random.chance(400)) {
        m_random.shuffle(events);
    }

    std::string& json = delivered.file.json;
    json = R"({"Records":[)";
    for (const SampleEvent* event : events) {
        if (json.back() != '[') {
            json += ',';
        }
        json += event->json;
    }
    json += "]}";
    const std::string unique = m_random.text(fileNameAlphabet, 16);
    delivered.file.path = "AWSLogs/" + slot.account + "/CloudTrail/" + slot.region + "/" +
                          dayFolder(delivered.deliveryTime) + "/" + slot.account + "_CloudTrail_" + slot.region + "_" +
                          deliveryTime(delivered.deliveryTime) + "_" + unique + ".json.gz";
    return delivered;
}

} // namespace latchlight::test
