// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "listtext.h"
#include "renewaltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct RenewalWords
{
    Q_DECLARE_TR_FUNCTIONS(RenewalWords)
};

QString textOf(const CertificatePlace &place)
{
    switch (place.kind) {
    case CertificatePlace::Kind::Thumbprint:
        return RenewalWords::tr("%1: certificate %2 in %3").arg(place.role, place.name, place.file);
    case CertificatePlace::Kind::RemoteDesktop:
        return RenewalWords::tr("%1: %2 in %3 stays, because the remote desktop password is encrypted for it")
            .arg(place.role, place.name, place.file);
    case CertificatePlace::Kind::Endpoint:
        return RenewalWords::tr("%1: endpoint %2 stays as it is; it names the certificate")
            .arg(place.role, place.name);
    case CertificatePlace::Kind::Binding:
        return RenewalWords::tr("%1: binding %2 stays as it is; it names the certificate")
            .arg(place.role, place.name);
    case CertificatePlace::Kind::IisBinding:
        return RenewalWords::tr("IIS site %1: binding %2").arg(place.role, place.name);
    case CertificatePlace::Kind::Record:
        return RenewalWords::tr("HTTP.sys: record %1").arg(place.name);
    case CertificatePlace::Kind::CentralFile:
        return RenewalWords::tr("Central certificate store: %1").arg(place.name);
    case CertificatePlace::Kind::Stored:
        return RenewalWords::tr("Certificate store %1. Delete it there once nothing uses it").arg(place.name);
    }
    return {};
}

} // namespace

QString placeText(const CertificatePlace &place)
{
    return place.server.isEmpty() ? textOf(place) : place.server + ": "_L1 + textOf(place);
}

QString secretFilesText()
{
    return RenewalWords::tr(
        "Only you can read the new files of the central certificate store. Give the account "
        "that IIS uses for it the right to read them.");
}

QString faultText(const RenewalFault &fault)
{
    const QString names = listText(fault.names);
    switch (fault.kind) {
    case RenewalFault::Kind::NotUsed:
        return RenewalWords::tr("No service configuration and no binding has the old certificate. Check its "
                                "thumbprint.");
    case RenewalFault::Kind::SameCertificate:
        return RenewalWords::tr("The old and the new certificate are the same.");
    case RenewalFault::Kind::CoversLess:
        return RenewalWords::tr(
                   "The new certificate does not cover %1. Clients of these hosts would refuse it. "
                   "Request one that names them.")
            .arg(names);
    case RenewalFault::Kind::KeyMissing:
        return RenewalWords::tr(
            "The new certificate has no private key that can be used. Give the PFX, or the key "
            "file along with it.");
    case RenewalFault::Kind::ChainMissing:
        return RenewalWords::tr("The issuer of the new certificate, %1, was not given. Give its file too.")
            .arg(names);
    case RenewalFault::Kind::NotCurrent:
        return RenewalWords::tr("The new certificate is not valid today: it is valid from %1 to %2.")
            .arg(fault.names.value(0), fault.names.value(1));
    case RenewalFault::Kind::BindingsUnknown:
        return fault.names.isEmpty()
            ? RenewalWords::tr(
                "The IIS sites and bindings of the server are not in this state, so it is not known which "
                "bindings to set. Collect the state with the command that “bindwright collect-command” "
                "prints.")
            : RenewalWords::tr(
                  "The certificate of %1 is not in this state, so it is not known whether it is the old "
                  "one. Collect the state with the command that “bindwright collect-command” prints.")
                  .arg(names);
    case RenewalFault::Kind::HostsUnknown:
        return RenewalWords::tr(
            "No host is bound to the old certificate and its file was not given, so it was not checked "
            "whether the new one covers the same hosts.");
    case RenewalFault::Kind::FilesUnknown:
    case RenewalFault::Kind::FilesUnread:
        return RenewalWords::tr(
                   "It is not known whether these files of the central certificate store have the "
                   "old certificate: %1. Give the folder of the store, and its password.")
            .arg(names);
    case RenewalFault::Kind::FilesOpen:
        return RenewalWords::tr("%1: no password protects these files. A private key is written only under a "
                                "password: set one for the central certificate store first.")
            .arg(names);
    case RenewalFault::Kind::EndsSooner:
        return RenewalWords::tr(
                   "The new certificate ends on %1, before the old one, which ends on %2. Are they "
                   "the wrong way round?")
            .arg(fault.names.value(0), fault.names.value(1));
    }
    return {};
}

} // namespace bindwright
