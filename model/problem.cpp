// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "problem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

QString id(Rule rule)
{
    switch (rule) {
    case Rule::EndpointCertificateMissing:
        return u"endpoint-certificate-missing"_s;
    case Rule::EndpointCertificateUndeclared:
        return u"endpoint-certificate-undeclared"_s;
    case Rule::EndpointCertificateNotInMy:
        return u"endpoint-certificate-not-in-my"_s;
    case Rule::ThumbprintMissing:
        return u"thumbprint-missing"_s;
    case Rule::ThumbprintInvalid:
        return u"thumbprint-invalid"_s;
    case Rule::ThumbprintPlaceholder:
        return u"thumbprint-placeholder"_s;
    case Rule::CertificateUndeclared:
        return u"certificate-undeclared"_s;
    case Rule::DuplicateName:
        return u"duplicate-name"_s;
    case Rule::InvalidName:
        return u"invalid-name"_s;
    case Rule::PortTaken:
        return u"port-taken"_s;
    case Rule::RoleWithoutConfiguration:
        return u"role-without-configuration"_s;
    case Rule::SniNeedsIis8:
        return u"sni-needs-iis-8"_s;
    case Rule::GuestOsRetired:
        return u"guest-os-retired"_s;
    case Rule::GuestOsMissing:
        return u"guest-os-missing"_s;
    case Rule::ConfigurationUnreadable:
        return u"configuration-unreadable"_s;
    case Rule::TaskTooLong:
        return u"task-too-long"_s;
    case Rule::NoWebRole:
        return u"no-web-role"_s;
    case Rule::SupportEnds:
        return u"support-ends"_s;
    case Rule::PrivateKeyMissing:
        return u"private-key-missing"_s;
    case Rule::PrivateKeyMismatched:
        return u"private-key-mismatched"_s;
    case Rule::Expired:
        return u"expired"_s;
    case Rule::NotYetValid:
        return u"not-yet-valid"_s;
    case Rule::ExpiresSoon:
        return u"expires-soon"_s;
    case Rule::WeakKey:
        return u"weak-key"_s;
    case Rule::WeakSignature:
        return u"weak-signature"_s;
    case Rule::NotForServers:
        return u"not-for-servers"_s;
    case Rule::ChainIncomplete:
        return u"chain-incomplete"_s;
    case Rule::ModernPkcs12:
        return u"modern-pkcs12"_s;
    case Rule::NoSubjectAltName:
        return u"no-subject-alt-name"_s;
    case Rule::RootInCa:
        return u"root-in-ca"_s;
    case Rule::NoCertificates:
        return u"no-certificates"_s;
    case Rule::ScenarioNotChosen:
        return u"scenario-not-chosen"_s;
    case Rule::ScenarioDoesNotFit:
        return u"scenario-does-not-fit"_s;
    case Rule::NoRoleChosen:
        return u"no-role-chosen"_s;
    case Rule::CertificateUnknown:
        return u"certificate-unknown"_s;
    case Rule::CertificateUnused:
        return u"certificate-unused"_s;
    case Rule::LeafInCa:
        return u"leaf-in-ca"_s;
    case Rule::IntermediateNotInCa:
        return u"intermediate-not-in-ca"_s;
    case Rule::SameThumbprintTwice:
        return u"same-thumbprint-twice"_s;
    case Rule::ShadowedByExactIp:
        return u"shadowed-by-exact-ip"_s;
    case Rule::ShadowedByPlatform:
        return u"shadowed-by-platform"_s;
    case Rule::SameKeyOtherCertificate:
        return u"same-key-other-certificate"_s;
    case Rule::DuplicateBinding:
        return u"duplicate-binding"_s;
    case Rule::SniWithoutHost:
        return u"sni-without-host"_s;
    case Rule::HostInvalid:
        return u"host-invalid"_s;
    case Rule::WildcardNeedsIis10:
        return u"wildcard-needs-iis-10"_s;
    case Rule::WildcardInvalid:
        return u"wildcard-invalid"_s;
    case Rule::HostNotCovered:
        return u"host-not-covered"_s;
    case Rule::HostOnlyInCommonName:
        return u"host-only-in-common-name"_s;
    case Rule::NoDefault:
        return u"no-default"_s;
    case Rule::PunycodeHost:
        return u"punycode-host"_s;
    case Rule::AddressInvalid:
        return u"address-invalid"_s;
    case Rule::PortInvalid:
        return u"port-invalid"_s;
    case Rule::BindingWithoutCertificate:
        return u"binding-without-certificate"_s;
    case Rule::UnknownSite:
        return u"unknown-site"_s;
    case Rule::ThumbprintUnclean:
        return u"thumbprint-unclean"_s;
    case Rule::ThumbprintNotSha1:
        return u"thumbprint-not-sha1"_s;
    case Rule::ScriptMisquotes:
        return u"script-misquotes"_s;
    case Rule::ServerUnread:
        return u"server-unread"_s;
    case Rule::KeyForSignature:
        return u"key-for-signature"_s;
    case Rule::KeyInKsp:
        return u"key-in-ksp"_s;
    case Rule::IssuedInRoot:
        return u"issued-in-root"_s;
    case Rule::SameKeySameCertificate:
        return u"same-key-same-certificate"_s;
    case Rule::SameHostOtherCertificate:
        return u"same-host-other-certificate"_s;
    case Rule::WildcardTooWide:
        return u"wildcard-too-wide"_s;
    case Rule::WildcardRivals:
        return u"wildcard-rivals"_s;
    case Rule::HostTooDeep:
        return u"host-too-deep"_s;
    case Rule::CertificateInOtherStore:
        return u"certificate-in-other-store"_s;
    case Rule::CentralWithoutHost:
        return u"central-without-host"_s;
    case Rule::CentralFileMissing:
        return u"central-file-missing"_s;
    case Rule::CentralFileMisnamed:
        return u"central-file-misnamed"_s;
    case Rule::CentralFileLocked:
        return u"central-file-locked"_s;
    case Rule::CentralWithoutDefault:
        return u"central-without-default"_s;
    case Rule::CentralHostHasRecord:
        return u"central-host-has-record"_s;
    case Rule::CentralStoreOff:
        return u"central-store-off"_s;
    case Rule::DefaultCoversLess:
        return u"default-covers-less"_s;
    case Rule::AnyAddressesDiffer:
        return u"any-addresses-differ"_s;
    case Rule::AddressNotListening:
        return u"address-not-listening"_s;
    case Rule::RecordMissing:
        return u"record-missing"_s;
    case Rule::RecordUnexplained:
        return u"record-unexplained"_s;
    case Rule::RecordDiffers:
        return u"record-differs"_s;
    case Rule::FlagUnavailable:
        return u"flag-unavailable"_s;
    case Rule::RecordShared:
        return u"record-shared"_s;
    case Rule::ClientCertificateElsewhere:
        return u"client-certificate-elsewhere"_s;
    case Rule::ExpectationFails:
        return u"expectation-fails"_s;
    case Rule::NothingToDo:
        return u"nothing-to-do"_s;
    }
    return {};
}

bool hasErrors(const QList<Problem> &problems)
{
    return countOf(problems, Severity::Error) > 0;
}

int countOf(const QList<Problem> &problems, Severity severity)
{
    return int(std::ranges::count(problems, severity, &Problem::severity));
}

} // namespace bindwright
