// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/EnumText.h"

#include "gui/bridge/LogText.h"

namespace latchlight {

QString EnumText::of(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return tr("Info");
    case Severity::Low:
        return tr("Low");
    case Severity::Medium:
        return tr("Medium");
    case Severity::High:
        return tr("High");
    case Severity::Critical:
        return tr("Critical");
    }
    return {};
}

QString EnumText::of(SignalReason reason)
{
    switch (reason) {
    case SignalReason::Volume:
        return tr("More denials than normal");
    case SignalReason::Novelty:
        return tr("Secrets never asked for before");
    case SignalReason::LowAndSlow:
        return tr("Low and slow over a long time");
    case SignalReason::Threshold:
        return tr("Fixed threshold passed");
    }
    return {};
}

QString EnumText::of(TriageState state)
{
    switch (state) {
    case TriageState::Open:
        return tr("Open");
    case TriageState::UnderReview:
        return tr("Under review");
    case TriageState::Archived:
        return tr("Archived");
    }
    return {};
}

QString EnumText::of(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Undetermined:
        return tr("Undetermined");
    case Disposition::TruePositive:
        return tr("True positive");
    case Disposition::Benign:
        return tr("Benign");
    }
    return {};
}

QString EnumText::of(ActorClass actorClass)
{
    switch (actorClass) {
    case ActorClass::Human:
        return tr("Human");
    case ActorClass::IamUser:
        return tr("IAM user");
    case ActorClass::Workload:
        return tr("Workload");
    case ActorClass::Service:
        return tr("AWS service");
    case ActorClass::RootOrOther:
        return tr("Root or other");
    }
    return {};
}

QString EnumText::of(DetectorKind kind)
{
    switch (kind) {
    case DetectorKind::Adaptive:
        return tr("Adaptive");
    case DetectorKind::Percentile:
        return tr("Percentile");
    case DetectorKind::Threshold:
        return tr("Threshold");
    }
    return {};
}

QString EnumText::of(IdentityKey key)
{
    switch (key) {
    case IdentityKey::Session:
        return tr("Session name");
    case IdentityKey::Role:
        return tr("Role or user");
    case IdentityKey::Principal:
        return tr("Principal ARN");
    case IdentityKey::AccessKey:
        return tr("Access key");
    case IdentityKey::SourceIp:
        return tr("Source address");
    }
    return {};
}

QString EnumText::of(SuppressionKind kind)
{
    switch (kind) {
    case SuppressionKind::Actor:
        return tr("User");
    case SuppressionKind::Secret:
        return tr("Secret");
    case SuppressionKind::SourceIp:
        return tr("Address or network");
    case SuppressionKind::Query:
        return tr("Query");
    }
    return {};
}

QString EnumText::of(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::FileUnreadable:
        return tr("File not readable");
    case ProblemKind::FileTooLarge:
        return tr("File too large");
    case ProblemKind::NotARegularFile:
        return tr("Not a regular file");
    case ProblemKind::TruncatedGzip:
        return tr("Compressed file cut off");
    case ProblemKind::CorruptGzip:
        return tr("Compressed file damaged");
    case ProblemKind::CorruptArchive:
        return tr("Archive damaged");
    case ProblemKind::RatioLimit:
        return tr("Inflates beyond the limit");
    case ProblemKind::UnsupportedFormat:
        return tr("Format not read");
    case ProblemKind::NotCloudTrail:
        return tr("No CloudTrail records");
    case ProblemKind::EmptyFile:
        return tr("Empty file");
    case ProblemKind::BrokenJson:
        return tr("JSON breaks off");
    case ProblemKind::BrokenRecord:
        return tr("Broken record");
    case ProblemKind::RecordTooLarge:
        return tr("Record too large");
    }
    return {};
}

QString EnumText::of(CommandStage stage)
{
    switch (stage) {
    case CommandStage::LookFirst:
        return tr("Look first");
    case CommandStage::Change:
        return tr("Change");
    case CommandStage::Verify:
        return tr("Verify");
    case CommandStage::Undo:
        return tr("Undo");
    }
    return {};
}

QString EnumText::of(WorkPhase phase)
{
    switch (phase) {
    case WorkPhase::Scanning:
        return tr("Looking for files");
    case WorkPhase::Reading:
        return tr("Reading events");
    case WorkPhase::Merging:
        return tr("Ordering events");
    case WorkPhase::Detecting:
        return tr("Looking for anomalies");
    }
    return {};
}

QString EnumText::ofDenialReason(std::string_view name)
{
    struct Word
    {
        DenialReason reason;
        const char* text;
    };
    static constexpr Word words[] = {
        {DenialReason::NotDenied, QT_TR_NOOP("Not denied")},
        {DenialReason::Unstated, QT_TR_NOOP("No reason given")},
        {DenialReason::IdentityBasedPolicy, QT_TR_NOOP("No identity-based policy allows it")},
        {DenialReason::ResourceBasedPolicy, QT_TR_NOOP("No resource-based policy allows it")},
        {DenialReason::ServiceControlPolicy, QT_TR_NOOP("No service control policy allows it")},
        {DenialReason::ResourceControlPolicy, QT_TR_NOOP("No resource control policy allows it")},
        {DenialReason::PermissionsBoundary, QT_TR_NOOP("No permissions boundary allows it")},
        {DenialReason::SessionPolicy, QT_TR_NOOP("No session policy allows it")},
        {DenialReason::VpcEndpointPolicy, QT_TR_NOOP("No VPC endpoint policy allows it")},
        {DenialReason::ExplicitDeny, QT_TR_NOOP("Explicit deny in a policy")},
        {DenialReason::KmsAccess, QT_TR_NOOP("The KMS key of the secret refused")},
    };
    for (const Word& word : words) {
        if (denialReasonName(word.reason) == name) {
            return tr(word.text);
        }
    }
    return logtext::oneLine(name);
}

} // namespace latchlight
