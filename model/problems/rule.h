// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bindwright {

/// Every rule that can be broken. What is known about each stands in its row: rules.h.
enum class Rule {
    // Project
    EndpointCertificateMissing, ///< https endpoint without certificate attribute
    EndpointCertificateUndeclared, ///< names no Certificate of the role
    EndpointCertificateNotInMy, ///< declared, but not LocalMachine\My
    ThumbprintMissing, ///< a cscfg has no entry for a declared certificate
    ThumbprintInvalid, ///< not 40 digits
    ThumbprintPlaceholder, ///< empty or a placeholder
    CertificateUndeclared, ///< in cscfg, not in csdef, and no plugin or endpoint explains it
    DuplicateName, ///< two certificates, endpoints, settings of one name in a role
    InvalidName, ///< not a NamedElementNameString
    PortTaken, ///< two input endpoints share a port
    ValueUnknown, ///< not one of the values that the schema lists; case counts
    StoreNameInvalid, ///< empty or above 256 characters
    CertificateOnPlainEndpoint, ///< a certificate on an endpoint that is not https
    ThumbprintUntidy, ///< 40 digits, with blanks, lower case or invisible characters
    ThumbprintAlgorithm, ///< not sha1
    SettingUndeclared, ///< in cscfg, not in csdef, and no import explains it
    LocalPortTaken, ///< two endpoints of a role share a local port
    SiteBindingUnknown, ///< a site's Binding names no endpoint of the role
    SiteWithoutBinding,
    BindingsNotLast, ///< an element follows Bindings in its Site
    TooManyRoles, ///< above 25
    TooManyEndpoints, ///< above 25
    ServiceNameDiffers, ///< a cscfg is for a service of another name
    RoleWithoutConfiguration, ///< csdef role that a cscfg lacks
    SniNeedsIis8, ///< osFamily below 3
    GuestOsRetired, ///< families 1 to 4
    GuestOsMissing, ///< no osFamily
    ConfigurationUnreadable, ///< a cscfg was refused
    TaskTooLong, ///< commandLine above 256 characters
    TaskEmpty, ///< no commandLine
    TaskFileMissing, ///< its file is not in the role's folder
    TaskFileMarked, ///< starts with a byte order mark
    TaskFileNotAscii,
    TaskNotElevated, ///< administers IIS without the right to
    VariableInvalid, ///< neither value nor RoleInstanceValue, or both
    NoWebRole, ///< nothing to bind on
    ThumbprintNotSha1, ///< 64 digits, which are SHA-256's
    ScriptMisquotes,
    ServerUnread, ///< a part of a server's state was not understood
    SupportEnds, ///< the platform's end, 31 March 2027
    // Project, of extended support
    VirtualNetworkMissing, ///< a cscfg names no virtual network, or gives a role no subnet
    RemoteDesktopImport, ///< RemoteAccess or RemoteForwarder
    VmSizeRenamed, ///< a size's name before Azure Resource Manager
    SecretUrlInvalid, ///< a template's certificateUrl is no /secrets/NAME/VERSION
    // Certificates
    PrivateKeyMissing,
    PrivateKeyMismatched,
    Expired,
    NotYetValid,
    ExpiresSoon,
    WeakKey,
    WeakSignature,
    NotForServers,
    KeyUsageUnfit, ///< the key may neither sign nor exchange keys
    ChainIncomplete,
    ModernPkcs12,
    NoSubjectAltName,
    RootInCa,
    KeyForSignature,
    KeyInKsp,
    NoCertificates,
    // Scenario
    ScenarioNotChosen,
    ScenarioDoesNotFit,
    NoRoleChosen,
    PortHeldByRole, ///< a chosen role gets no https endpoint: another role has port 443
    // What a plan changes
    BindingsTakenAway, ///< a site loses bindings that an earlier run set
    ThumbprintsBecomeOne, ///< cscfg files that had different certificates get the same
    EndpointBecomesPublic, ///< a new endpoint beside one on an internal load balancer
    TcpBecomesHttps, ///< an endpoint that no site bound, and code of the role may bind
    CertificateStillUsed, ///< it was taken out, but the plan writes its thumbprint
    // Role certificates
    CertificateUnused, ///< declared, bound by nothing
    LeafInCa,
    IntermediateNotInCa,
    IssuedInRoot,
    SameThumbprintTwice,
    // Bindings
    ShadowedByExactIp,
    ShadowedByPlatform,
    SameKeyOtherCertificate,
    SameKeySameCertificate,
    DuplicateBinding,
    SameHostOtherCertificate,
    SniWithoutHost,
    HostInvalid,
    WildcardNeedsIis10,
    WildcardInvalid,
    WildcardTooWide,
    WildcardRivals,
    HostNotCovered,
    HostTooDeep,
    HostOnlyInCommonName,
    CertificateInOtherStore,
    CentralWithoutHost,
    CentralFileMissing,
    CentralFileMisnamed,
    CentralFileLocked,
    CentralWithoutDefault,
    CentralHostHasRecord,
    CentralStoreOff,
    NoDefault,
    DefaultCoversLess,
    AnyAddressesDiffer,
    AddressNotListening,
    RecordMissing,
    RecordUnexplained,
    RecordDiffers,
    FlagUnavailable,
    PunycodeHost,
    RecordShared,
    ClientCertificateElsewhere,
    AddressInvalid,
    PortInvalid,
    BindingWithoutCertificate,
    UnknownSite,
    ExpectationFails, ///< what was pinned is not what is served
    BindingCertificateUndeclared, ///< only cscfg files have the binding's certificate
    SettingTooLong, ///< the script's environment cannot hold its setting
};

/// The stable name of a rule in kebab case, e.g. "endpoint-certificate-undeclared".
QString id(Rule rule);

} // namespace bindwright
