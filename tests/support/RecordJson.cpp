// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RecordJson.h"

#include <array>
#include <cstdio>

namespace latchlight::test {

namespace {

std::string formatted(const char* format, int number)
{
    std::array<char, 64> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), format, number);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

std::string timeOf(int number)
{
    return "2026-03-02T10:" + formatted("%02d", number / 60 % 60) + ":" + formatted("%02d", number % 60) + "Z";
}

} // namespace

std::string eventIdOf(int number)
{
    return formatted("00000000-0000-4000-8000-%012x", number);
}

OrderedJson readRecord(int number)
{
    return {{"eventVersion", "1.08"},
            {"userIdentity",
             {{"type", "IAMUser"},
              {"principalId", "AIDAEXAMPLE"},
              {"arn", "arn:aws:iam::111122223333:user/alice"},
              {"accountId", "111122223333"},
              {"accessKeyId", "AKIAEXAMPLE"},
              {"userName", "alice"}}},
            {"eventTime", timeOf(number)},
            {"eventSource", "secretsmanager.amazonaws.com"},
            {"eventName", "GetSecretValue"},
            {"awsRegion", "us-east-1"},
            {"sourceIPAddress", "198.51.100.7"},
            {"userAgent", "aws-cli/2.15"},
            {"requestParameters", {{"secretId", formatted("secret/%d", number)}}},
            {"responseElements", nullptr},
            {"requestID", formatted("request-%d", number)},
            {"eventID", eventIdOf(number)},
            {"readOnly", true},
            {"eventType", "AwsApiCall"},
            {"managementEvent", true},
            {"recipientAccountId", "111122223333"},
            {"eventCategory", "Management"}};
}

OrderedJson deniedRecord(int number)
{
    const OrderedJson sound = readRecord(number);
    OrderedJson record;
    for (const auto& [key, value] : sound.items()) {
        record[key] = key == "requestParameters" ? OrderedJson() : value;
        if (key == "userAgent") {
            record["errorCode"] = "AccessDenied";
            record["errorMessage"] =
                "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: "
                "secretsmanager:GetSecretValue on resource: " +
                formatted("secret/%d", number) +
                " because no identity-based policy allows the secretsmanager:GetSecretValue action";
        }
    }
    return record;
}

std::vector<OrderedJson> records(int first, int count)
{
    std::vector<OrderedJson> list;
    for (int number = first; number < first + count; ++number) {
        list.push_back(number % 3 == 0 ? deniedRecord(number) : readRecord(number));
    }
    return list;
}

std::string recordsDocument(const std::vector<OrderedJson>& records)
{
    return OrderedJson{{"Records", records}}.dump();
}

} // namespace latchlight::test
