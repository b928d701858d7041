// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GzipFile.h"
#include "SampleRandom.h"
#include "SampleTime.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace latchlight::test {

enum class HardKind { Person, IamUser, Pipeline, Workload };

/// Where a request comes from.
struct HardOrigin
{
    std::string ip;
    std::string agent;
};

/// An identity of the invented company, and how it behaves.
struct HardUser
{
    HardKind kind = HardKind::Person;
    std::string name; ///< user or session name
    std::string role; ///< empty: an IAM user
    std::string account;
    std::string region;
    std::string team;
    HardOrigin origin;
    bool hasRandomSessions = false; ///< each request under a session name of its own
    int readsMilliPerDay = 0;
    int denialsMilliPerDay = 0;
    UtcSeconds born = 0;
    std::vector<std::string> known; ///< secrets that it may read
    std::vector<std::string> lost;  ///< secrets that it asks for and may not read
    std::vector<std::string> swept; ///< secrets that it asks for every night and may not read: an inventory

    /// What the program calls the user.
    [[nodiscard]] const std::string& actor() const { return hasRandomSessions ? role : name; }
};

[[nodiscard]] std::vector<HardUser> makeHardUsers(int count, SampleRandom random);

/// A moment of the day on which such a user works, or of any day for machines.
[[nodiscard]] UtcSeconds workingTime(HardKind kind, UtcSeconds day, SampleRandom& random);

/// How busy a day is for such a user, in thousandths of an average day.
[[nodiscard]] int busynessPerMille(HardKind kind, UtcSeconds day);

/// Collects CloudTrail records.
class HardLog final
{
public:
    explicit HardLog(SampleRandom random)
        : m_random(random)
    {}

    void read(const HardUser& user, UtcSeconds time, const std::string& secret)
    {
        read(user, time, secret, user.origin);
    }
    void read(const HardUser& user, UtcSeconds time, const std::string& secret, const HardOrigin& origin);
    void deny(const HardUser& user, UtcSeconds time, const std::string& secret)
    {
        deny(user, time, secret, user.origin);
    }
    void deny(const HardUser& user, UtcSeconds time, const std::string& secret, const HardOrigin& origin);
    /// A batch whose every secret is refused: the batch's own record tells of success, those beside it do not.
    void denyBatch(const HardUser& user, UtcSeconds time, const std::vector<std::string>& secrets,
                   const HardOrigin& origin);

    [[nodiscard]] std::vector<GeneratedFile> files() const;

private:
    [[nodiscard]] nlohmann::ordered_json record(const HardUser& user, UtcSeconds time, const std::string& event,
                                                const HardOrigin& origin);
    void append(const HardUser& user, UtcSeconds time, const nlohmann::ordered_json& record);

    SampleRandom m_random;
    std::map<std::tuple<std::string, std::string, std::string>, std::string> m_records; ///< account, region, day
};

} // namespace latchlight::test
