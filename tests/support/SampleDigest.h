// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleDelivery.h"
#include "SampleRandom.h"

#include <string>
#include <string_view>
#include <vector>

namespace latchlight::test {

/// SHA-256 of the content in lower-case hex (FIPS 180-4).
[[nodiscard]] std::string sha256Hex(std::string_view content);

/// Two consecutive hourly digest files about the region whose log file comes first. The second names the first,
/// hashes included. The signature is random, as no private key exists for the sample.
[[nodiscard]] std::vector<GeneratedFile> makeDigests(const std::vector<DeliveredFile>& delivered, SampleRandom random);

} // namespace latchlight::test
