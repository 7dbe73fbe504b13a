// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "project.h"

#include <QHash>
#include <QStringList>

namespace bindwright {

/// The wizard's pages, in order.
enum class Step { Project, Certificates, Scenario, RoleCertificates, Bindings, Preview, Apply };

enum class Severity { Info, Warning, Error };

/// How sure a statement is (spec marks): stated by a source, derived from one, inferred, open.
enum class Certainty { Stated, Derived, Inferred, Open };

/// Every rule that can be broken. id() gives the stable name used by JSON; ui/ words it.
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
    RoleWithoutConfiguration, ///< csdef role that a cscfg lacks
    SniNeedsIis8, ///< osFamily below 3
    GuestOsRetired, ///< families 1 to 4
    GuestOsMissing, ///< no osFamily
    ConfigurationUnreadable, ///< a cscfg was refused
    TaskTooLong, ///< commandLine above 256 characters
    NoWebRole, ///< nothing to bind on
    ThumbprintUnclean, ///< C27: signs that people do not see, or colons and blanks
    ThumbprintNotSha1, ///< C28
    ScriptMisquotes, ///< C45
    ServerUnread, ///< a part of a server's state was not understood
    SupportEnds, ///< the platform's end, 31 March 2027
    // Certificates
    PrivateKeyMissing,
    PrivateKeyMismatched,
    Expired,
    NotYetValid,
    ExpiresSoon,
    WeakKey,
    WeakSignature,
    NotForServers,
    ChainIncomplete,
    ModernPkcs12,
    NoSubjectAltName,
    RootInCa,
    KeyForSignature, ///< C20
    KeyInKsp, ///< C21
    NoCertificates,
    // Scenario
    ScenarioNotChosen,
    ScenarioDoesNotFit,
    NoRoleChosen,
    // Role certificates
    CertificateUnknown, ///< not among the files brought in
    CertificateUnused, ///< declared, bound by nothing
    LeafInCa,
    IntermediateNotInCa,
    IssuedInRoot, ///< C48
    SameThumbprintTwice,
    // Bindings; the numbers are catalogueNumber()'s
    ShadowedByExactIp, ///< C01
    ShadowedByPlatform, ///< C02
    SameKeyOtherCertificate, ///< C03
    SameKeySameCertificate, ///< C04
    DuplicateBinding, ///< C05
    SameHostOtherCertificate, ///< C06
    SniWithoutHost, ///< C07
    HostInvalid, ///< C08
    WildcardNeedsIis10, ///< C09
    WildcardInvalid, ///< C10
    WildcardTooWide, ///< C11
    WildcardRivals, ///< C12
    HostNotCovered, ///< C13
    HostTooDeep, ///< C14
    HostOnlyInCommonName, ///< C15
    CertificateInOtherStore, ///< C25
    CentralWithoutHost, ///< C30
    CentralFileMissing, ///< C31
    CentralFileMisnamed, ///< C32
    CentralFileLocked, ///< C33
    CentralWithoutDefault, ///< C34
    CentralHostHasRecord, ///< C35
    CentralStoreOff, ///< C36
    NoDefault, ///< C37
    DefaultCoversLess, ///< C38
    AnyAddressesDiffer, ///< C39
    AddressNotListening, ///< C40
    RecordMissing, ///< C41
    RecordUnexplained, ///< C42
    RecordDiffers, ///< C43
    FlagUnavailable, ///< C44
    PunycodeHost, ///< C46
    RecordShared, ///< C50
    ClientCertificateElsewhere, ///< C51
    AddressInvalid,
    PortInvalid,
    BindingWithoutCertificate,
    UnknownSite,
    ExpectationFails, ///< what was pinned is not what is served
    // Apply
    NothingToDo,
};

/// The stable name of a rule in kebab case, e.g. "endpoint-certificate-undeclared".
QString id(Rule rule);

/// The catalogue number of a conflict ("C01"), or empty.
QString catalogueNumber(Rule rule);

/// One thing that is wrong, and with what. Sentences are made from it in ui/.
struct Problem
{
    Rule rule;
    Severity severity = Severity::Error;
    Step step = Step::Project; ///< the page where it is mended
    QString role = {};
    QString subject = {}; ///< the name concerned: certificate, endpoint, host, thumbprint
    QStringList arguments = {}; ///< further words for the sentence; see errortext.cpp for each rule
    int row = -1; ///< Draft::bindings row for binding problems, else -1
    SourceLocation where = {}; ///< where it stands; no file: nowhere yet
    Certainty certainty = Certainty::Stated;

    bool operator==(const Problem &) const = default;
};

bool hasErrors(const QList<Problem> &problems);
int countOf(const QList<Problem> &problems, Severity severity);

} // namespace bindwright
