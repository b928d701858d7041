// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace latchlight::test {

/// JSON with the keys in the order in which they were set, as AWS writes them.
using OrderedJson = nlohmann::ordered_json;

/// A CloudTrail record of an IAM user who reads a secret, with the keys in the order of AWS. `number` makes eventID,
/// secret and second of the hour unique.
[[nodiscard]] OrderedJson readRecord(int number);

/// The same, refused: errorCode, errorMessage, and `requestParameters` null.
[[nodiscard]] OrderedJson deniedRecord(int number);

/// readRecord(first) to readRecord(first + count - 1), every third refused.
[[nodiscard]] std::vector<OrderedJson> records(int first, int count);

/// `{"Records":[…]}` on one line.
[[nodiscard]] std::string recordsDocument(const std::vector<OrderedJson>& records);

/// The eventID of record `number`.
[[nodiscard]] std::string eventIdOf(int number);

} // namespace latchlight::test
