// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/CloudTrailParser.h"
#include "engine/archive/RecordIngest.h"
#include "engine/base/Text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <vector>

namespace {

/// Ends the run: the fuzzer keeps the input.
void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

/// Every text that the store holds may be shown: it must be UTF-8 without NUL.
void checkStore(const latchlight::EventStore& store)
{
    const latchlight::StringPool& strings = store.dictionaries().strings;
    for (std::uint32_t id = 0; id < strings.size(); ++id) {
        const std::string_view text = strings.text(latchlight::StringId{id});
        require(latchlight::isValidUtf8(text));
        require(text.find('\0') == std::string_view::npos);
    }
    require(std::is_sorted(store.columns().time.begin(), store.columns().time.end()));
}

} // namespace

/// Any bytes as a document: parsed, ingested and frozen.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // Not one byte more than the parser may read, so that the sanitizer sees the rest.
    const auto document = std::make_unique<char[]>(size + latchlight::JsonCursor::padding);
    std::copy(data, data + size, document.get());
    std::fill_n(document.get() + size, latchlight::JsonCursor::padding, '"');

    latchlight::RecordIngest ingest({});
    ingest.beginFile(latchlight::FileId{1}, "file.json");
    latchlight::CloudTrailParser parser(ingest, 1U << 20U);
    const latchlight::ParseResult result = parser.parse({document.get(), size});
    require(ingest.shard().size() == result.records);
    for (const latchlight::LoadProblem& problem : ingest.problems()) {
        require(problem.offset <= size);
        require(latchlight::isValidUtf8(problem.detail));
    }
    std::vector<latchlight::EventStoreShard> shards;
    shards.push_back(ingest.takeShard());
    const auto store = latchlight::EventStoreBuilder::freeze(std::move(shards), {"", "file.json"});
    require(store->size() + store->duplicates() == result.records);
    for (latchlight::EventIndex row = 0; row < store->size(); ++row) {
        require(store->location(row).offset < size);
    }
    checkStore(*store);
    return 0;
}
