// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "problemfix.h"

#include "conflicttext.h"

#include <QCoreApplication>

namespace bindwright {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProblemFix)
};

} // namespace

QString problemFix(const Problem &problem) // one short sentence a rule
{
    const QString subject = problem.subject.isEmpty() ? Words::tr("it") : problem.subject;
    const QString firstArgument = problem.arguments.isEmpty() ? Words::tr("it") : problem.arguments.first();
    switch (problem.rule) {
    case Rule::EndpointCertificateMissing:
        return Words::tr("Choose a certificate for the endpoint.");
    case Rule::EndpointCertificateUndeclared:
        return Words::tr("Declare %1 in LocalMachine\\My.").arg(firstArgument);
    case Rule::EndpointCertificateNotInMy:
        return Words::tr("Move %1 to LocalMachine\\My.").arg(firstArgument);
    case Rule::LeafInCa:
        return Words::tr("Move %1 to LocalMachine\\My.").arg(subject);
    case Rule::ThumbprintMissing:
    case Rule::ThumbprintPlaceholder:
        return Words::tr("Enter the thumbprint of %1.").arg(subject);
    case Rule::ThumbprintInvalid:
        return Words::tr("Keep only the 40 hexadecimal digits.");
    case Rule::CertificateUndeclared:
        return Words::tr("Declare %1, or remove it from the configuration.").arg(subject);
    case Rule::DuplicateName:
    case Rule::InvalidName:
        return Words::tr("Rename it.");
    case Rule::PortTaken:
        return Words::tr("Give one of the two another port.");
    case Rule::ValueUnknown:
        return Words::tr("Write one of those values.");
    case Rule::StoreNameInvalid:
        return Words::tr("Write storeName=\"My\", or the store that it is for.");
    case Rule::CertificateOnPlainEndpoint:
        return Words::tr("Make the endpoint https, or take the certificate off it.");
    case Rule::ThumbprintUntidy:
        return Words::tr("Write the 40 digits in upper case and nothing else.");
    case Rule::ThumbprintAlgorithm:
        return Words::tr("Write thumbprintAlgorithm=\"sha1\".");
    case Rule::SettingUndeclared:
        return Words::tr("Declare %1 in the definition, or remove it from the configuration.").arg(subject);
    case Rule::LocalPortTaken:
        return Words::tr("Give one of the two another local port.");
    case Rule::SiteBindingUnknown:
        return Words::tr("Name an endpoint of the role, or remove the binding.");
    case Rule::SiteWithoutBinding:
        return Words::tr("Add a Bindings element with a Binding to an endpoint of the role.");
    case Rule::BindingsNotLast:
        return Words::tr("Move Bindings to the end of the site.");
    case Rule::TooManyRoles:
    case Rule::TooManyEndpoints:
        return Words::tr("Split the service.");
    case Rule::ServiceNameDiffers:
        return Words::tr("Write the definition's name, or put the file beside its own definition.");
    case Rule::TaskEmpty:
        return Words::tr("Write its commandLine, or remove the task.");
    case Rule::TaskFileMissing:
        return Words::tr("Add %1 to the role's project, to be copied always.").arg(firstArgument);
    case Rule::TaskFileMarked:
        return Words::tr("Save %1 as ANSI or UTF-8 without a byte order mark.").arg(firstArgument);
    case Rule::TaskFileNotAscii:
        return Words::tr("Write %1 in ASCII alone.").arg(firstArgument);
    case Rule::TaskNotElevated:
        return Words::tr("Write executionContext=\"elevated\".");
    case Rule::VariableInvalid:
        return Words::tr("Keep one of the two.");
    case Rule::VirtualNetworkMissing:
        return Words::tr("Add NetworkConfiguration with a VirtualNetworkSite, and an InstanceAddress with a "
                         "Subnet for each role.");
    case Rule::RemoteDesktopImport:
        return Words::tr("Remove the import, and use the remote desktop extension.");
    case Rule::VmSizeRenamed:
        return Words::tr("Write vmsize=\"%1\".").arg(firstArgument);
    case Rule::SecretUrlInvalid:
        return Words::tr("Copy the secret identifier of the certificate's version from Key Vault.");
    case Rule::RoleWithoutConfiguration:
        return Words::tr("Add the role to the configuration.");
    case Rule::SniNeedsIis8:
    case Rule::GuestOsRetired:
    case Rule::GuestOsMissing:
        return Words::tr("Set osFamily to 5, 6 or 7.");
    case Rule::ConfigurationUnreadable:
        return Words::tr("Mend the file, then open the project again.");
    case Rule::TaskTooLong:
        return Words::tr("Put the command into a .cmd file and start that.");
    case Rule::NoWebRole:
        return Words::tr("Open a project with a web role.");
    case Rule::SupportEnds:
        return {};
    case Rule::PrivateKeyMissing:
    case Rule::PrivateKeyMismatched:
        return Words::tr("Bring in the PFX that has the certificate with its own key.");
    case Rule::Expired:
    case Rule::ExpiresSoon:
        return Words::tr("Renew the certificate and bring in the new one.");
    case Rule::NotYetValid:
        return Words::tr("Deploy after that day, or bring in the certificate in use until then.");
    case Rule::WeakKey:
        return Words::tr("Request a certificate with an RSA 2048 or ECDSA P-256 key.");
    case Rule::WeakSignature:
        return Words::tr("Request a certificate that is signed with SHA-256.");
    case Rule::NotForServers:
        return Words::tr("Request a certificate for server authentication.");
    case Rule::KeyUsageUnfit:
        return Words::tr("Request a certificate for digital signature and key encipherment.");
    case Rule::ChainIncomplete:
        return Words::tr("Bring in the certificate of the missing issuer.");
    case Rule::ModernPkcs12:
        return Words::tr("Export it again with TripleDES-SHA1.");
    case Rule::NoSubjectAltName:
    case Rule::HostOnlyInCommonName:
        return Words::tr("Request a certificate that has the host in its subjectAltName.");
    case Rule::RootInCa:
        return Words::tr("Remove the root, or put a private one into Root.");
    case Rule::NoCertificates:
        return Words::tr("Add a PFX, PEM, CER or P7B file.");
    case Rule::ScenarioNotChosen:
        return Words::tr("Choose one of the five.");
    case Rule::ScenarioDoesNotFit:
        return Words::tr("Choose another scenario, or bring in what it needs.");
    case Rule::NoRoleChosen:
        return Words::tr("Choose the roles that the certificates are for.");
    case Rule::PortHeldByRole:
        return Words::tr("Leave %1 out, or give it an https endpoint on a port of its own, such as 8443.")
            .arg(subject);
    case Rule::CertificateUnused:
        return Words::tr("Bind it, or leave it when the application uses it.");
    case Rule::IntermediateNotInCa:
        return Words::tr("Move %1 to LocalMachine\\CA.").arg(subject);
    case Rule::SameThumbprintTwice:
        return Words::tr("Remove one of the two, or correct its thumbprint if they should differ.");
    case Rule::ShadowedByExactIp:
        return Words::tr("Make that binding the *:443 default, or give it a host and SNI.");
    case Rule::ShadowedByPlatform:
        return Words::tr("Let the script replace the platform's binding, or declare the endpoint as tcp.");
    case Rule::SameKeyOtherCertificate:
        return Words::tr("Use one certificate for both, or set SNI with different hosts.");
    case Rule::DuplicateBinding:
        return Words::tr("Remove one of the two, or change its host.");
    case Rule::SniWithoutHost:
        return Words::tr("Enter a host name, or clear SNI.");
    case Rule::HostInvalid:
        return Words::tr("Enter a DNS name without scheme, port or trailing dot.");
    case Rule::WildcardNeedsIis10:
        return Words::tr("Set osFamily to 5 or later, or bind each host.");
    case Rule::WildcardInvalid:
        return Words::tr("Use * only as the whole first label before a domain of two labels at least, as in "
                         "*.example.com.");
    case Rule::HostNotCovered:
        return Words::tr("Choose a certificate that names %1.").arg(subject);
    case Rule::NoDefault:
        return Words::tr("Add a binding for *:%1 without SNI.")
            .arg(problem.subject.isEmpty() ? QStringLiteral("443") : problem.subject);
    case Rule::PunycodeHost:
        return problem.arguments.value(0).isEmpty()
            ? Words::tr("Write the host in Unicode.")
            : Words::tr("Write it as %1.").arg(problem.arguments.value(0));
    case Rule::AddressInvalid:
        return Words::tr("Enter an IP address, or * for all.");
    case Rule::PortInvalid:
        return Words::tr("Enter a port, usually 443.");
    case Rule::BindingWithoutCertificate:
        return Words::tr("Choose a certificate.");
    case Rule::BindingCertificateUndeclared:
        return Words::tr("Declare %1 in LocalMachine\\My.").arg(firstArgument);
    case Rule::SettingTooLong:
        return Words::tr(
            "On the last page, have the bindings set by RoleEntryPoint.OnStart, which has no such "
            "limit; or spread the hosts over two roles.");
    case Rule::UnknownSite:
        return Words::tr("Choose a site of the role.");
    case Rule::ThumbprintNotSha1:
    case Rule::ScriptMisquotes:
    case Rule::ServerUnread:
    case Rule::KeyForSignature:
    case Rule::KeyInKsp:
    case Rule::IssuedInRoot:
    case Rule::SameKeySameCertificate:
    case Rule::SameHostOtherCertificate:
    case Rule::WildcardTooWide:
    case Rule::WildcardRivals:
    case Rule::HostTooDeep:
    case Rule::CertificateInOtherStore:
    case Rule::CentralWithoutHost:
    case Rule::CentralFileMissing:
    case Rule::CentralFileMisnamed:
    case Rule::CentralFileLocked:
    case Rule::CentralWithoutDefault:
    case Rule::CentralHostHasRecord:
    case Rule::CentralStoreOff:
    case Rule::DefaultCoversLess:
    case Rule::AnyAddressesDiffer:
    case Rule::AddressNotListening:
    case Rule::RecordMissing:
    case Rule::RecordUnexplained:
    case Rule::RecordDiffers:
    case Rule::FlagUnavailable:
    case Rule::RecordShared:
    case Rule::ClientCertificateElsewhere:
    case Rule::ExpectationFails:
        return conflictFix(problem);
    case Rule::NothingToDo:
        return {};
    }
    return {};
}

} // namespace bindwright
