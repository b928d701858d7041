// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/UtcTime.h"
#include "tests/support/RecordJson.h"

#include <QFile>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace latchlight::test {

/// Who calls: an IAM user, or a session of a role.
struct Caller
{
    std::string name; ///< user name, or session name
    std::string role; ///< empty: an IAM user
    std::string ip = "192.0.2.10";
    std::string region = "us-east-1";
};

/// CloudTrail records of some days as a test tells them. Times are seconds since 2026-01-05 (a Monday), 00:00 UTC.
class ActivityLog final
{
public:
    static constexpr std::int64_t hour = 3600;
    static constexpr std::int64_t day = 86400;
    static constexpr const char* account = "111122223333";

    void succeed(const Caller& caller, std::int64_t time, const std::string& service, const std::string& event,
                 const OrderedJson& request)
    {
        OrderedJson record = recordOf(caller, time, service, event);
        record["requestParameters"] = request;
        m_records.push_back(std::move(record));
    }

    /// As AWS writes it: the parameters are null, and the resource stands in the message, if anywhere.
    void deny(const Caller& caller, std::int64_t time, const std::string& service, const std::string& event,
              const std::string& resource)
    {
        OrderedJson record = recordOf(caller, time, service, event);
        record["errorCode"] = "AccessDenied";
        record["errorMessage"] = "User: " + arnOf(caller) + " is not authorized to perform: " + service + ":" + event +
                                 (resource.empty() ? "" : " on resource: " + resource) +
                                 " because no identity-based policy allows the " + service + ":" + event + " action";
        m_records.push_back(std::move(record));
    }

    void readSecret(const Caller& caller, std::int64_t time, const std::string& secret)
    {
        succeed(caller, time, "secretsmanager", "GetSecretValue", {{"secretId", secret}});
    }

    void denySecret(const Caller& caller, std::int64_t time, const std::string& secret)
    {
        deny(caller, time, "secretsmanager", "GetSecretValue", secret);
    }

    /// `users` IAM users who read four secrets of their own every few hours for `days`, and are refused one now and
    /// then.
    void addColleagues(int users, int days)
    {
        for (int user = 0; user < users; ++user) {
            Caller caller{"user" + std::to_string(user), {}};
            caller.ip = "192.0.2." + std::to_string(20 + user);
            for (int visit = 0; visit < days * 4; ++visit) {
                const std::int64_t time = visit * 6 * hour + user * 97 + visit % 7 * 311;
                const std::string secret = caller.name + "/own" + std::to_string(visit % 4);
                readSecret(caller, time, secret);
                if ((user * 31 + visit * 17) % 53 == 0) {
                    denySecret(caller, time + 60, caller.name + "/typo" + std::to_string(visit));
                }
            }
        }
    }

    void write(const QString& path) const
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QByteArray::fromStdString(recordsDocument(m_records)));
        }
    }

private:
    [[nodiscard]] static std::string arnOf(const Caller& caller)
    {
        return caller.role.empty()
                   ? "arn:aws:iam::" + std::string(account) + ":user/" + caller.name
                   : "arn:aws:sts::" + std::string(account) + ":assumed-role/" + caller.role + "/" + caller.name;
    }

    [[nodiscard]] static OrderedJson identityOf(const Caller& caller)
    {
        if (caller.role.empty()) {
            return {{"type", "IAMUser"},    {"principalId", "AIDA" + caller.name}, {"arn", arnOf(caller)},
                    {"accountId", account}, {"accessKeyId", "AKIA" + caller.name}, {"userName", caller.name}};
        }
        const OrderedJson issuer = {{"type", "Role"},
                                    {"principalId", "AROA" + caller.role},
                                    {"arn", "arn:aws:iam::" + std::string(account) + ":role/" + caller.role},
                                    {"accountId", account},
                                    {"userName", caller.role}};
        return {{"type", "AssumedRole"},
                {"principalId", "AROA" + caller.role + ":" + caller.name},
                {"arn", arnOf(caller)},
                {"accountId", account},
                {"accessKeyId", "ASIA" + caller.name},
                {"sessionContext", {{"sessionIssuer", issuer}}}};
    }

    [[nodiscard]] OrderedJson recordOf(const Caller& caller, std::int64_t time, const std::string& service,
                                       const std::string& event) const
    {
        OrderedJson record = readRecord(static_cast<int>(m_records.size()));
        record["userIdentity"] = identityOf(caller);
        record["eventTime"] = formatUtcTime(UtcTime{1767571200 + time});
        record["eventSource"] = service + ".amazonaws.com";
        record["eventName"] = event;
        record["awsRegion"] = caller.region;
        record["sourceIPAddress"] = caller.ip;
        record["requestParameters"] = nullptr;
        return record;
    }

    std::vector<OrderedJson> m_records;
};

} // namespace latchlight::test
