// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleDigest.h"

#include "SampleIdentity.h"

#include <array>
#include <bit>
#include <cstdint>

namespace latchlight::test {

namespace {

using Sha256State = std::array<std::uint32_t, 8>;

constexpr std::array<std::uint32_t, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::array<std::uint32_t, 64> messageSchedule(std::string_view block)
{
    std::array<std::uint32_t, 64> words{};
    for (std::size_t index = 0; index < 64; ++index) {
        if (index < 16) {
            for (std::size_t byte = 0; byte < 4; ++byte) {
                words[index] = words[index] << 8U | static_cast<unsigned char>(block[index * 4 + byte]);
            }
            continue;
        }
        const std::uint32_t early = words[index - 15];
        const std::uint32_t late = words[index - 2];
        const std::uint32_t sigma0 = std::rotr(early, 7) ^ std::rotr(early, 18) ^ early >> 3U;
        const std::uint32_t sigma1 = std::rotr(late, 17) ^ std::rotr(late, 19) ^ late >> 10U;
        words[index] = words[index - 16] + sigma0 + words[index - 7] + sigma1;
    }
    return words;
}

void addBlock(Sha256State& state, std::string_view block)
{
    const std::array<std::uint32_t, 64> words = messageSchedule(block);
    Sha256State work = state;
    for (std::size_t round = 0; round < 64; ++round) {
        const std::uint32_t sum1 = std::rotr(work[4], 6) ^ std::rotr(work[4], 11) ^ std::rotr(work[4], 25);
        const std::uint32_t choice = (work[4] & work[5]) ^ (~work[4] & work[6]);
        const std::uint32_t first = work[7] + sum1 + choice + roundConstants[round] + words[round];
        const std::uint32_t sum0 = std::rotr(work[0], 2) ^ std::rotr(work[0], 13) ^ std::rotr(work[0], 22);
        const std::uint32_t majority = (work[0] & work[1]) ^ (work[0] & work[2]) ^ (work[1] & work[2]);
        work = {first + sum0 + majority, work[0], work[1], work[2], work[3] + first, work[4], work[5], work[6]};
    }
    for (std::size_t index = 0; index < state.size(); ++index) {
        state[index] += work[index];
    }
}

constexpr std::string_view bucket = "example-org-trail";

std::string digestPath(const DeliveredFile& log, UtcSeconds end)
{
    return "AWSLogs/" + log.account + "/CloudTrail-Digest/" + log.region + "/" + dayFolder(end) + "/" + log.account +
           "_CloudTrail-Digest_" + log.region + "_management-trail_" + log.region + "_" + digestTime(end) + ".json.gz";
}

Json digestHead(const DeliveredFile& log, UtcSeconds start, UtcSeconds end, const std::string& path)
{
    return Json{{"awsAccountId", log.account},
                {"digestStartTime", isoTime(start)},
                {"digestEndTime", isoTime(end)},
                {"digestS3Bucket", bucket},
                {"digestS3Object", path},
                {"digestPublicKeyFingerprint", "00000000000000000000000000example"},
                {"digestSignatureAlgorithm", "SHA256withRSA"},
                {"newestEventTime", nullptr},
                {"oldestEventTime", nullptr},
                {"previousDigestS3Bucket", nullptr},
                {"previousDigestS3Object", nullptr},
                {"previousDigestHashValue", nullptr},
                {"previousDigestHashAlgorithm", nullptr},
                {"previousDigestSignature", nullptr},
                {"logFiles", Json::array()}};
}

} // namespace

std::string sha256Hex(std::string_view content)
{
    std::string padded(content);
    padded.push_back('\x80');
    while (padded.size() % 64 != 56) {
        padded.push_back('\0');
    }
    const std::uint64_t bits = std::uint64_t{content.size()} * 8;
    for (int shift = 56; shift >= 0; shift -= 8) {
        padded.push_back(static_cast<char>(bits >> shift & 0xffU));
    }
    Sha256State state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    for (std::size_t offset = 0; offset < padded.size(); offset += 64) {
        addBlock(state, std::string_view(padded).substr(offset, 64));
    }
    std::string hex;
    for (const std::uint32_t word : state) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            hex.push_back("0123456789abcdef"[word >> shift & 0xfU]);
        }
    }
    return hex;
}

std::vector<GeneratedFile> makeDigests(const std::vector<DeliveredFile>& delivered, SampleRandom random)
{
    if (delivered.empty()) {
        return {};
    }
    const DeliveredFile& log = delivered.front();
    const UtcSeconds start = log.deliveryTime / secondsPerHour * secondsPerHour;
    const UtcSeconds middle = start + secondsPerHour;

    const std::string firstPath = digestPath(log, middle);
    Json first = digestHead(log, start, middle, firstPath);
    first["newestEventTime"] = isoTime(log.newestEvent);
    first["oldestEventTime"] = isoTime(log.oldestEvent);
    for (const DeliveredFile& other : delivered) {
        const bool isSameTrail = other.account == log.account && other.region == log.region;
        if (isSameTrail && other.deliveryTime >= start && other.deliveryTime < middle) {
            first["logFiles"].push_back(Json{{"s3Bucket", bucket},
                                             {"s3Object", other.file.path},
                                             {"hashValue", sha256Hex(other.file.json)},
                                             {"hashAlgorithm", "SHA-256"},
                                             {"newestEventTime", isoTime(other.newestEvent)},
                                             {"oldestEventTime", isoTime(other.oldestEvent)}});
        }
    }
    const std::string firstText = first.dump();

    const std::string secondPath = digestPath(log, middle + secondsPerHour);
    Json second = digestHead(log, middle, middle + secondsPerHour, secondPath);
    second["previousDigestS3Bucket"] = bucket;
    second["previousDigestS3Object"] = firstPath;
    second["previousDigestHashValue"] = sha256Hex(firstText);
    second["previousDigestHashAlgorithm"] = "SHA-256";
    second["previousDigestSignature"] = random.hex(512);
    return {{firstPath, firstText}, {secondPath, second.dump()}};
}

} // namespace latchlight::test
