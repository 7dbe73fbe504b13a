// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rule.h"

#include <QHash>

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
    case Rule::PortHeldByRole:
        return u"port-held-by-role"_s;
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
    case Rule::ValueUnknown:
        return u"value-unknown"_s;
    case Rule::StoreNameInvalid:
        return u"store-name-invalid"_s;
    case Rule::CertificateOnPlainEndpoint:
        return u"certificate-on-plain-endpoint"_s;
    case Rule::ThumbprintUntidy:
        return u"thumbprint-untidy"_s;
    case Rule::ThumbprintAlgorithm:
        return u"thumbprint-algorithm"_s;
    case Rule::SettingUndeclared:
        return u"setting-undeclared"_s;
    case Rule::LocalPortTaken:
        return u"local-port-taken"_s;
    case Rule::SiteBindingUnknown:
        return u"site-binding-unknown"_s;
    case Rule::SiteWithoutBinding:
        return u"site-without-binding"_s;
    case Rule::BindingsNotLast:
        return u"bindings-not-last"_s;
    case Rule::TooManyRoles:
        return u"too-many-roles"_s;
    case Rule::TooManyEndpoints:
        return u"too-many-endpoints"_s;
    case Rule::ServiceNameDiffers:
        return u"service-name-differs"_s;
    case Rule::TaskEmpty:
        return u"task-empty"_s;
    case Rule::TaskFileMissing:
        return u"task-file-missing"_s;
    case Rule::TaskFileMarked:
        return u"task-file-marked"_s;
    case Rule::TaskFileNotAscii:
        return u"task-file-not-ascii"_s;
    case Rule::TaskNotElevated:
        return u"task-not-elevated"_s;
    case Rule::VariableInvalid:
        return u"variable-invalid"_s;
    case Rule::VirtualNetworkMissing:
        return u"virtual-network-missing"_s;
    case Rule::RemoteDesktopImport:
        return u"remote-desktop-import"_s;
    case Rule::VmSizeRenamed:
        return u"vm-size-renamed"_s;
    case Rule::SecretUrlInvalid:
        return u"secret-url-invalid"_s;
    case Rule::KeyUsageUnfit:
        return u"key-usage-unfit"_s;
    case Rule::BindingCertificateUndeclared:
        return u"binding-certificate-undeclared"_s;
    case Rule::BindingCertificateNotInMy:
        return u"binding-certificate-not-in-my"_s;
    case Rule::NothingToDo:
        return u"nothing-to-do"_s;
    }
    return {};
}

QString catalogueNumber(Rule rule)
{
    static const QHash<Rule, QString> numbers{
        {Rule::ShadowedByExactIp, u"C01"_s},
        {Rule::ShadowedByPlatform, u"C02"_s},
        {Rule::SameKeyOtherCertificate, u"C03"_s},
        {Rule::DuplicateBinding, u"C05"_s},
        {Rule::SniWithoutHost, u"C07"_s},
        {Rule::HostInvalid, u"C08"_s},
        {Rule::WildcardNeedsIis10, u"C09"_s},
        {Rule::WildcardInvalid, u"C10"_s},
        {Rule::HostNotCovered, u"C13"_s},
        {Rule::HostOnlyInCommonName, u"C15"_s},
        {Rule::Expired, u"C16"_s},
        {Rule::NotYetValid, u"C16"_s},
        {Rule::ExpiresSoon, u"C17"_s},
        {Rule::PrivateKeyMissing, u"C18"_s},
        {Rule::NotForServers, u"C22"_s},
        {Rule::WeakKey, u"C23"_s},
        {Rule::WeakSignature, u"C24"_s},
        {Rule::EndpointCertificateNotInMy, u"C25"_s},
        {Rule::LeafInCa, u"C26"_s},
        {Rule::ThumbprintInvalid, u"C27"_s},
        {Rule::ModernPkcs12, u"C29"_s},
        {Rule::NoDefault, u"C37"_s},
        {Rule::PunycodeHost, u"C46"_s},
        {Rule::ChainIncomplete, u"C47"_s},
        {Rule::RootInCa, u"C49"_s},
    };
    return numbers.value(rule);
}

} // namespace bindwright
