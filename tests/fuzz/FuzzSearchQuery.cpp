// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/Text.h"
#include "engine/rules/SearchQuery.h"
#include "tests/support/TestStore.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

std::shared_ptr<const latchlight::EventStore> smallStore()
{
    using namespace latchlight::test;
    std::vector<EventText> events{deniedRead(iamUser("alice"), "db/password", "2026-03-02T10:00:00Z"),
                                  deniedRead(assumedRole("deploy", "ci"), "mail", "2026-03-02T10:05:00Z"), EventText()};
    events[0].sourceIpAddress = "203.0.113.9";
    events[0].userAgent = "aws-cli/2.15";
    events[0].eventId = 42;
    events[1].sourceIpAddress = "2001:db8::1";
    events[2].time = "redacted";
    return storeOf(events);
}

} // namespace

/// Any bytes as a query: refused with a position inside it, or compiled and asked; and as a value that is quoted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::shared_ptr<const latchlight::EventStore> store = smallStore();
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto query = latchlight::SearchQuery::parse(text);
    if (query) {
        const latchlight::EventFilter filter = query->compile(*store);
        const std::vector<latchlight::EventIndex> rows = filter.matchingRows(*store);
        require(rows.size() + (!filter).matchingRows(*store).size() == store->size());
    } else {
        require(query.error().code == latchlight::ErrorCode::InvalidQuery);
        require(query.error().offset <= size);
        require(!query.error().detail.empty());
    }

    const std::string quoted = latchlight::SearchQuery::quoted(text);
    require(latchlight::isValidUtf8(quoted));
    const std::string term = "eventName:" + quoted;
    if (term.size() <= latchlight::SearchQuery::maximumBytes) {
        const auto exact = latchlight::SearchQuery::parse(term);
        require(exact.has_value());
        require(exact->compile(*store).matchingRows(*store).size() <= store->size());
    }
    return 0;
}
