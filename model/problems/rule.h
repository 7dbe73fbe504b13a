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
    ThumbprintsDiffer, ///< cscfg files that are deployed give different ones
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
    EndpointNotBound, ///< an https endpoint of a role with sites that none of them binds
    BindingsNotLast, ///< an element follows Bindings in its Site
    ElementTwice, ///< an element that the schema has once in its parent
    ReferenceUnknown, ///< an attribute names a probe, load balancer, role or rule that is not there
    ProbeUnfit, ///< a load balancer probe that the schema refuses, or that TLS never answers
    PortOutOfRange, ///< not 1 to 65535, or a range that ends before it starts
    TooManyRoles, ///< above 25
    TooManyEndpoints, ///< above 25
    ServiceNameDiffers, ///< a cscfg is for a service of another name
    RoleWithoutConfiguration, ///< csdef role that a cscfg lacks
    RoleUndefined, ///< in cscfg, not in csdef
    SettingWithoutValue, ///< declared in csdef or by an import, and a cscfg does not set it
    InstancesMissing, ///< a cscfg's role has no Instances, or no count in it
    RemoteForwarderUnfit, ///< remote desktop without a forwarder, or with several
    ConfigurationPassedOver, ///< a cscfg beside the csdef that no build takes
    BuildFileUnclear, ///< a .ccproj leaves open which cscfg files are built
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
    TaskTooEarly, ///< edits sites before the platform has made them
    TaskIsScript, ///< starts a .ps1, which is no program
    VariableInvalid, ///< neither value nor RoleInstanceValue, or both
    NoWebRole, ///< nothing to bind on
    ThumbprintNotSha1, ///< 64 digits, which are SHA-256's
    ScriptMisquotes,
    ServerUnread, ///< a part of a server's state was not understood
    SupportEnds, ///< the platform's end, 31 March 2027
    // Project, of extended support
    VirtualNetworkMissing, ///< a cscfg names no virtual network, or gives a role no subnet
    RemoteDesktopImport, ///< RemoteAccess or RemoteForwarder
    DiagnosticsImport, ///< the Diagnostics module of before the extension
    ServiceNameIsRole, ///< the service and one of its roles have one name
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
    KeyUsageWithoutSignature, ///< an RSA key that may decrypt alone
    ChainIncomplete,
    SignedByAnother, ///< a CA of the issuer's name was given that did not sign
    SignatureBroken, ///< the issuer was given, and the signature is not its
    SignatureUnfit, ///< the same, or another of that name is the issuer
    SignatureUnchecked, ///< of an algorithm that is not known here
    IssuerKeyNotVerified, ///< signed with a key of a kind that Windows is not known to verify
    CriticalExtension, ///< a critical extension that is not known or not readable
    ExtensionUnreadable, ///< an extension that does not decode, or stands there twice
    IssuerNotForServers, ///< an intermediate without serverAuth
    IssuerNoAuthority, ///< an issuer is no CA
    IssuerMayNotSign, ///< a CA whose key usage has no keyCertSign
    PathTooLong, ///< more CAs below a CA than it allows
    NameExcluded, ///< a CA's name constraints do not permit a name
    KeyIdDiffers, ///< the authority key identifier means another certificate than the issuer's
    ChainCapped, ///< more paths than are tried
    AuthorityUnneeded, ///< out of date, and in no chain
    AuthorityPassedOver, ///< out of date, and needed by clients alone that have no root of its name
    ModernPkcs12,
    PassphraseOldEncoding, ///< a PFX under OpenSSL 1.0's encoding of the passphrase
    CertificateRepeated, ///< twice in one PFX
    PrivateKeyLocked, ///< under another passphrase than its file
    PrivateKeyUnreadable, ///< in a form that is not read
    KeyTypeUnsupported, ///< Schannel has no such key, or its cipher suites for it are off
    KeyOnlyForPss, ///< an RSA key for PSS signatures alone
    CurveOffByDefault, ///< none of those that Schannel offers
    CurveExplicit, ///< spelled out, not named
    NoSubjectAltName,
    NoHostInSubjectAltName, ///< there is one, without a name that could be read
    NameUnusable, ///< a dNSName that no client asks for
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
    ThumbprintKept, ///< the emulator's cscfg keeps a certificate of its own
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
    BoundCertificateUnfit, ///< expired, not yet valid, without key, or of a kind that Windows does not serve
    IpCertificateByName, ///< a certificate for an address answers clients with SNI alone
    RecordTwice, ///< two lists that differ, or one key set in two ways: of two servers, or of two times
    RecordMayReject, ///< its field Reject Connections is on
    HostEncodingUnknown, ///< a host's letters are guessed
    FlagsNotShown, ///< a source leaves sslFlags out
    SitesElsewhere, ///< configSource
    HttpOnHttpsPort,
    HashUntidy, ///< a certificateHash with invisible characters or blanks
    MetabaseCertificate, ///< property 5506
    LateClientCertificate, ///< asked for below a location, which TLS 1.3 cannot
    AddressInvalid,
    PortInvalid,
    BindingWithoutCertificate,
    UnknownSite,
    ExpectationFails, ///< what was pinned is not what is served
    ObservedOtherwise, ///< a running server answered otherwise than is predicted
    MeasuredElsewhere, ///< a probe's answers are of another build of Windows than the server
    BindingCertificateUndeclared, ///< only cscfg files have the binding's certificate
    SettingTooLong, ///< the script's environment cannot hold its setting
};

/// The stable name of a rule in kebab case, e.g. "endpoint-certificate-undeclared".
QString id(Rule rule);

} // namespace bindwright
