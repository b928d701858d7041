// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/TargetText.h"

namespace latchlight {

QString TargetText::many(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Resource:
        return tr("Resources");
    case RuleTarget::Secret:
        return tr("Secrets");
    case RuleTarget::Parameter:
        return tr("Parameters");
    case RuleTarget::Key:
        return tr("Keys");
    case RuleTarget::Role:
        return tr("Roles");
    case RuleTarget::EventName:
        return tr("Event names");
    }
    return {};
}

QString TargetText::distinct(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Resource:
        return tr("Distinct resources");
    case RuleTarget::Secret:
        return tr("Distinct secrets");
    case RuleTarget::Parameter:
        return tr("Distinct parameters");
    case RuleTarget::Key:
        return tr("Distinct keys");
    case RuleTarget::Role:
        return tr("Distinct roles");
    case RuleTarget::EventName:
        return tr("Distinct event names");
    }
    return {};
}

QString TargetText::fresh(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Resource:
        return tr("New resources");
    case RuleTarget::Secret:
        return tr("New secrets");
    case RuleTarget::Parameter:
        return tr("New parameters");
    case RuleTarget::Key:
        return tr("New keys");
    case RuleTarget::Role:
        return tr("New roles");
    case RuleTarget::EventName:
        return tr("New event names");
    }
    return {};
}

QString TargetText::freshForUser(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Resource:
        return tr("Resources new for this principal");
    case RuleTarget::Secret:
        return tr("Secrets new for this principal");
    case RuleTarget::Parameter:
        return tr("Parameters new for this principal");
    case RuleTarget::Key:
        return tr("Keys new for this principal");
    case RuleTarget::Role:
        return tr("Roles new for this principal");
    case RuleTarget::EventName:
        return tr("Event names new for this principal");
    }
    return {};
}

QString TargetText::denied(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Resource:
        return tr("Denied resources");
    case RuleTarget::Secret:
        return tr("Denied secrets");
    case RuleTarget::Parameter:
        return tr("Denied parameters");
    case RuleTarget::Key:
        return tr("Denied keys");
    case RuleTarget::Role:
        return tr("Denied roles");
    case RuleTarget::EventName:
        return tr("Denied event names");
    }
    return {};
}

QString TargetText::neverAskedFor(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Resource:
        return tr("Resources never asked for before");
    case RuleTarget::Secret:
        return tr("Secrets never asked for before");
    case RuleTarget::Parameter:
        return tr("Parameters never asked for before");
    case RuleTarget::Key:
        return tr("Keys never asked for before");
    case RuleTarget::Role:
        return tr("Roles never asked for before");
    case RuleTarget::EventName:
        return tr("Calls never made before");
    }
    return {};
}

QString TargetText::noSignal(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Resource:
        return tr("This user was denied resources, but not more often, and not other ones, than is normal for it.");
    case RuleTarget::Secret:
        return tr("This user was denied secrets, but not more often, and not other ones, than is normal for it.");
    case RuleTarget::Parameter:
        return tr("This user was denied parameters, but not more often, and not other ones, than is normal for it.");
    case RuleTarget::Key:
        return tr("This user was denied keys, but not more often, and not other ones, than is normal for it.");
    case RuleTarget::Role:
        return tr("This user was denied roles, but not more often, and not other ones, than is normal for it.");
    case RuleTarget::EventName:
        return tr("This user was denied requests, but not more often, and not other ones, than is normal for it.");
    }
    return {};
}

QString TargetText::one(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Resource:
        return tr("Resource");
    case RuleTarget::Secret:
        return tr("Secret");
    case RuleTarget::Parameter:
        return tr("Parameter");
    case RuleTarget::Key:
        return tr("Key");
    case RuleTarget::Role:
        return tr("Role");
    case RuleTarget::EventName:
        return tr("Event name");
    }
    return {};
}

QString TargetText::atRisk(RuleTarget target, int count)
{
    switch (target) {
    case RuleTarget::Parameter:
        return tr("%n parameter(s) at risk", nullptr, count);
    case RuleTarget::Key:
        return tr("%n key(s) at risk", nullptr, count);
    case RuleTarget::Role:
        return tr("%n role(s) at risk", nullptr, count);
    default:
        return tr("%n secret(s) at risk", nullptr, count);
    }
}

QString TargetText::deniedOnly(RuleTarget target, int count)
{
    switch (target) {
    case RuleTarget::Parameter:
        return tr("%n parameter(s) denied, not disclosed", nullptr, count);
    case RuleTarget::Key:
        return tr("%n key(s) denied, not disclosed", nullptr, count);
    case RuleTarget::Role:
        return tr("%n role(s) denied, not disclosed", nullptr, count);
    default:
        return tr("%n secret(s) denied, not disclosed", nullptr, count);
    }
}

QString TargetText::whyAtRisk(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Parameter:
        return tr("Read successfully by this user, key or IP within 24 hours of the signals: change their values.");
    case RuleTarget::Key:
        return tr("Used for decryption by this user, key or IP within 24 hours of the signals: treat what they "
                  "decrypted as disclosed.");
    case RuleTarget::Role:
        return tr("Assumed by this user, key or IP within 24 hours of the signals: cut their sessions, and look at "
                  "what they did.");
    default:
        return tr("Read successfully by this user, key or IP within 24 hours of the signals: rotate them.");
    }
}

QString TargetText::noneAtRisk(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Parameter:
        return tr("No parameter was read successfully around the signals.");
    case RuleTarget::Key:
        return tr("No key was used for decryption around the signals.");
    case RuleTarget::Role:
        return tr("No role was assumed around the signals.");
    default:
        return tr("No secret was read successfully around the signals.");
    }
}

QString TargetText::noneDenied(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Parameter:
        return tr("No denied request names a parameter.");
    case RuleTarget::Key:
        return tr("No denied request names a key.");
    case RuleTarget::Role:
        return tr("No denied request names a role.");
    default:
        return tr("No denied request names a secret.");
    }
}

} // namespace latchlight
