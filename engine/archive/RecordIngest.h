// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/CloudTrailParser.h"
#include "engine/base/FingerprintMap.h"
#include "engine/store/EventStoreBuilder.h"

#include <array>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace latchlight {

/// Turns raw records into rows of a shard. Texts and whole userIdentity objects that were met before cost one look-up
/// by fingerprint; only new ones are unescaped, checked and stored. One per worker.
class RecordIngest final : public RecordSink
{
public:
    explicit RecordIngest(std::stop_token stop);
    ~RecordIngest() override;
    RecordIngest(const RecordIngest&) = delete;
    RecordIngest& operator=(const RecordIngest&) = delete;

    /// The file that the following records belong to.
    void beginFile(FileId file, const std::string& path);

    bool record(const RecordFields& fields) override;
    void problem(ProblemKind kind, std::uint64_t offset, std::string_view detail) override;
    [[nodiscard]] bool isStopRequested() const override { return m_stop.stop_requested(); }

    [[nodiscard]] const EventStoreShard& shard() const { return m_shard; }
    [[nodiscard]] EventStoreShard takeShard() { return std::move(m_shard); }
    void addProblems(const std::vector<LoadProblem>& problems);
    [[nodiscard]] const std::vector<LoadProblem>& problems() const { return m_problems; }
    [[nodiscard]] std::uint64_t problemsOmitted() const { return m_problemsOmitted; }
    [[nodiscard]] std::uint64_t problemCount() const { return m_problems.size() + m_problemsOmitted; }

private:
    class NestedJson; // the parts that are rare and nested, read with simdjson

    [[nodiscard]] Fingerprint spanFingerprint(const RawValue& first, const RawValue& second,
                                              const RawValue& third) const;
    [[nodiscard]] StringId textOf(const RawValue& value);
    [[nodiscard]] std::uint32_t timeOf(const RawValue& value);
    [[nodiscard]] std::optional<IdentityId> identityOf(const RawValue& value, Fingerprint key);
    [[nodiscard]] OperationId operationOf(const RecordFields& fields);
    [[nodiscard]] OriginId originOf(const RecordFields& fields, Fingerprint key);
    [[nodiscard]] OutcomeId outcomeOf(const RecordFields& fields);
    [[nodiscard]] ResourceSetId resourcesOf(const RecordFields& fields, EventRow& row);
    [[nodiscard]] ResourceSetId newResources(std::optional<ResourceKind> kind, std::string_view request,
                                             const EventRow& row, bool& isCatchAll);
    [[nodiscard]] std::vector<ResourceId> secretsOf(std::string_view request, const EventRow& row, bool& isCatchAll);
    [[nodiscard]] ResourceSetId requestedOf(ResourceKind kind, std::string_view request, const EventRow& row);
    [[nodiscard]] std::vector<ResourceId>
    resourcesNamed(ResourceKind kind, const std::vector<std::string_view>& rawNames, const EventRow& row);
    [[nodiscard]] ResourceId resourceOf(ResourceKind kind, std::string_view text, const EventRow& row);
    [[nodiscard]] ResourceId otherResource(std::string_view text);
    void setEventId(const RawValue& value, EventRow& row) const;

    EventStoreShard m_shard;
    std::stop_token m_stop;
    std::uint64_t m_seed;
    FingerprintMap m_texts; ///< those that do not stand for themselves (isPlainJsonText)
    FingerprintMap m_identities;
    FingerprintMap m_operations;
    FingerprintMap m_origins;
    FingerprintMap m_outcomes;
    FingerprintMap m_resources; ///< request, outcome and place → resource set
    FingerprintMap m_requested; ///< name and operation → resource set
    std::vector<std::optional<ResourceKind>> m_requestedKinds =
        std::vector<std::optional<ResourceKind>>(1); ///< what each operation asks for (requestedKind)
    std::unique_ptr<NestedJson> m_nested;
    FileId m_file;
    std::string m_path;
    std::vector<LoadProblem> m_problems;
    std::uint64_t m_problemsOmitted = 0;
    std::array<char, 10> m_lastDay{}; ///< `2024-08-18`, and the midnight it stands for
    std::uint32_t m_lastDaySeconds = 0;
};

} // namespace latchlight
