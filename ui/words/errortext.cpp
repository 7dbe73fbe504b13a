// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "errortext.h"

#include "backuptext.h"

#include "model/base/escaped.h"
#include "model/base/namedenum.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString sizeText(const QString &bytes)
{
    return QLocale().formattedDataSize(bytes.toLongLong(), 0);
}

/// " (the system says: …)", or nothing when the tool that failed said nothing.
QString because(const QString &detail)
{
    return detail.isEmpty() ? QString() : ErrorWords::tr(" (%1)", "the reason that a tool gave").arg(detail);
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? ErrorWords::tr("unknown") : text;
}

} // namespace

QString errorText(const Error &error) // one sentence group a code; a table would be no shorter
{
    const QString &subject = error.subject;
    const QString &detail = error.detail;
    switch (error.code) {
    case Code::FileNotFound:
        return ErrorWords::tr("%1 does not exist. It may have been moved or renamed; check the path.")
            .arg(subject);
    case Code::FileUnreadable:
        return ErrorWords::tr(
                   "%1 cannot be read%2. Check that you may read it and that no other program locks it.")
            .arg(subject, because(detail));
    case Code::FileTooLarge:
        return ErrorWords::tr(
                   "%1 is larger than %2, so it is probably not the file you meant. It was not read.")
            .arg(subject, sizeText(detail));
    case Code::FileUnwritable:
        return ErrorWords::tr(
                   "%1 cannot be written%2. Nothing was changed. Check the folder's permissions and "
                   "the free space.")
            .arg(subject, because(detail));
    case Code::FileChanged:
        return ErrorWords::tr("%1 has changed on disk since it was read. Nothing was written. Open the "
                              "project again, and plan the change on what is there now.")
            .arg(subject);
    case Code::Cancelled:
        return ErrorWords::tr("Cancelled. Nothing was changed.");
    case Code::RecoveryFailed:
        return ErrorWords::tr("An interrupted run left changes unfinished, and they could not be repaired: "
                              "%1%2. Bindwright tries again at the next start. If you moved or deleted the "
                              "project on purpose, remove the unfinished backup set.")
            .arg(subject, because(detail));
    case Code::NothingToUndo:
        return ErrorWords::tr("There is nothing to undo: no backup of an apply to %1 was found.")
            .arg(subject);
    case Code::ChangedSinceApply:
        return ErrorWords::tr("%1 has changed since the plan was applied on %2. Nothing was undone, because "
                              "those changes would be lost.")
            .arg(subject, momentText(QDateTime::fromString(detail, Qt::ISODate)));
    case Code::BackupDamaged:
        return ErrorWords::tr(
                   "The backup %1 is damaged, so nothing was undone. Take the file from version control.")
            .arg(subject);
    case Code::NoProjectThere:
        return ErrorWords::tr(
                   "There is no service definition (.csdef) at %1. Choose a folder, .ccproj, .csdef or "
                   ".cscfg of a cloud service.")
            .arg(subject);
    case Code::SeveralDefinitions:
        return ErrorWords::tr("%1 holds several service definitions (%2). Choose one of them.")
            .arg(subject, detail);
    case Code::MeasurementAlone:
        return ErrorWords::tr(
                   "%1 holds what a probe measured. Open the project or the server's state that it is for, "
                   "then this file, or both together.")
            .arg(subject);
    case Code::EncodingUnsupported:
        return ErrorWords::tr("%1 is written in the encoding %2, which is not supported. Save it as UTF-8.")
            .arg(subject, orUnknown(detail));
    case Code::EncodingUnknown:
        return ErrorWords::tr(
                   "“%1” has letters beyond ASCII, and nothing in the file tells its code page: it is "
                   "not read. Save the file as UTF-8, or name its code page: --encoding cp850, or "
                   "what chcp says on the server.")
            .arg(escaped(subject));
    case Code::EncodingDamaged:
        return ErrorWords::tr(
                   "%1 has bytes that are not valid in its encoding; it may be cut off or damaged. Save "
                   "it as UTF-8, or take it from version control again.")
            .arg(subject);
    case Code::XmlMalformed:
        return ErrorWords::tr(
                   "%1: this is not well-formed XML%2. Fix that place in an editor, then open it again.")
            .arg(subject, because(detail));
    case Code::XmlDoctype:
        return ErrorWords::tr(
                   "%1: the file has a DOCTYPE, which service files never need and which can make a "
                   "reader open other files. Remove it.")
            .arg(subject);
    case Code::XmlTooDeep:
        return ErrorWords::tr("%1: elements are nested too deeply for a service file. It was not read.")
            .arg(subject);
    case Code::WrongRoot:
        return ErrorWords::tr(
                   "%1 is XML, but no service definition or configuration: its root element is %2.")
            .arg(subject, orUnknown(detail));
    case Code::WrongNamespace:
        return ErrorWords::tr(
                   "The root element of %1 is in the namespace %2, not in that of cloud services. Take "
                   "the namespace from a file that Visual Studio made.")
            .arg(subject, orUnknown(detail));
    case Code::WrongPassphrase:
        return ErrorWords::tr(
                   "That passphrase does not open %1. Check upper and lower case, and blanks. If you are "
                   "sure of the passphrase, the file is damaged: export or download it again.")
            .arg(subject);
    case Code::AlgorithmUnsupported:
        return ErrorWords::tr(
                   "%1 is protected with %2, which cannot be opened here. Export it again with AES-256 or "
                   "TripleDES-SHA1.")
            .arg(subject, detail.isEmpty() ? ErrorWords::tr("an unknown algorithm") : detail);
    case Code::CertificateDamaged:
        return ErrorWords::tr("%1 is damaged or cut off%2. Export or download it again.")
            .arg(subject, because(detail));
    case Code::PassphraseNeeded:
        return ErrorWords::tr(
                   "%1 is locked with a passphrase. Give the passphrase that it was exported with.")
            .arg(subject);
    case Code::NoCertificate:
        return detail.isEmpty()
            ? ErrorWords::tr(
                  "There is no certificate in %1. PFX, P12, PEM, CER, DER and P7B files can be read.")
                  .arg(subject)
            : ErrorWords::tr("There is no certificate in %1. What it holds is: %2.").arg(subject, detail);
    case Code::OnlyRequest:
        return ErrorWords::tr("%1 is a certificate request (PKCS#10), not a certificate. Send it to a CA, "
                              "and add the certificate that the CA issues.")
            .arg(subject);
    case Code::OnlyKey:
        return ErrorWords::tr(
                   "%1 holds a private key and no certificate, and none that was given belongs to it. Give "
                   "the file of its certificate together with it.")
            .arg(subject);
    case Code::KeyUnreadable:
        return ErrorWords::tr(
                   "%1 holds a private key of the kind %2, which is not read here. Convert the key to "
                   "PKCS#8, or export the certificate with its key as PFX.")
            .arg(subject, orUnknown(detail));
    case Code::ContentLocked:
        return ErrorWords::tr(
                   "The passphrase is the one of %1, but what is in it is locked with another one. Windows "
                   "does not import such a file. Export it again, with one passphrase for all.")
            .arg(subject);
    case Code::TooMany:
        return ErrorWords::tr(
                   "%1 holds more than %2, the most that is read of one file. Give a file with less in it.")
            .arg(subject, detail);
    case Code::HostNotFound:
        return ErrorWords::tr("No address was found for %1%2. Check the name and this machine's DNS.")
            .arg(subject, because(detail));
    case Code::HostUnreachable:
        return ErrorWords::tr("%1 cannot be reached from here%2.").arg(subject, because(detail));
    case Code::ConnectionRefused:
        return ErrorWords::tr("%1 refuses connections: nothing listens on that port, or a firewall says no.")
            .arg(subject);
    case Code::ConnectionTimedOut:
        return ErrorWords::tr(
                   "%1 did not accept a connection in time. A firewall may drop what is sent to it.")
            .arg(subject);
    case Code::ConnectionReset:
        return ErrorWords::tr("%1 ended the connection before the TLS handshake began.").arg(subject);
    case Code::HandshakeReset:
        return ErrorWords::tr(
                   "%1 reset the connection in answer to the ClientHello. HTTP.sys does that where it "
                   "has no certificate for the client.")
            .arg(subject);
    case Code::HandshakeClosed:
        return ErrorWords::tr("%1 closed the connection in answer to the ClientHello.").arg(subject);
    case Code::HandshakeTimedOut:
        return ErrorWords::tr("%1 accepted the connection, but did not complete the TLS handshake in time.")
            .arg(subject);
    case Code::HandshakeAlert:
        return ErrorWords::tr("%1 refused the TLS handshake with the alert “%2”.").arg(subject, detail);
    case Code::HandshakeFailed:
        return ErrorWords::tr("The TLS handshake with %1 failed%2.").arg(subject, because(detail));
    case Code::NotTls:
        return ErrorWords::tr("What answers at %1 does not speak TLS.").arg(subject);
    case Code::AnswerTooLarge:
        return ErrorWords::tr("%1 sent more than %2. It was not read.").arg(subject, sizeText(detail));
    case Code::AddressUnusable:
        return ErrorWords::tr("%1 is no http address that an issuer can be fetched from.").arg(subject);
    case Code::AddressInternal:
        return ErrorWords::tr(
                   "%1 leads to %2, which is this machine or a private network. Nothing was fetched from it.")
            .arg(subject, detail);
    case Code::FetchTimedOut:
        return ErrorWords::tr("%1 was not fetched in time.").arg(subject);
    case Code::FetchRefused:
        return ErrorWords::tr("%1 could not be fetched: the server answered “%2”.").arg(subject, detail);
    case Code::FetchNotUnderstood:
        return ErrorWords::tr("What %1 answered was not understood%2.").arg(subject, because(detail));
    case Code::RedirectRefused:
        return ErrorWords::tr("%1 redirects to %2, which was not followed: it is not an http address, it is "
                              "an internal one, or there were too many redirects.")
            .arg(subject, detail);
    case Code::NotTheIssuer:
        return ErrorWords::tr("The certificate from %1 is not the issuer: it did not sign the certificate "
                              "that gives this address. It was not added.")
            .arg(subject);
    case Code::FileExists:
        if (subject.endsWith(".csdef"_L1) || subject.endsWith(".cscfg"_L1))
            return ErrorWords::tr(
                       "%1 is there already, and stays as it is. Choose another folder, or open that "
                       "project.")
                .arg(subject);
        return ErrorWords::tr(
                   "%1 is there already, and stays as it is. Choose another name, or say that it may be "
                   "overwritten (--force).")
            .arg(subject);
    case Code::NoPrivateKey:
        return ErrorWords::tr(
                   "The private key of %1 is in none of the files that were given, so %2 cannot be made. "
                   "Give the file of its key too.")
            .arg(subject, detail);
    case Code::NoHostName:
        return ErrorWords::tr(
                   "No file of a central certificate store can be made of %1: no host is named there that "
                   "a file could be for. Names such as con and aux are devices' on Windows.")
            .arg(subject);
    case Code::SeveralCertificates:
        return ErrorWords::tr(
                   "%1 is for one certificate, and the files hold several: %2. Give the files of one, or "
                   "make a file of each (--split).")
            .arg(subject, detail);
    case Code::PassphraseMissing:
        return ErrorWords::tr(
                   "%1 holds a private key and needs a passphrase. Give one (--new-passphrase-file), or "
                   "run it on a terminal, where it is asked for.")
            .arg(subject);
    case Code::PassphrasesDiffer:
        return ErrorWords::tr("The two passphrases are not the same. Nothing was written.");
    case Code::NotWritten:
        return ErrorWords::tr("%1 could not be made%2. Nothing was written.").arg(subject, because(detail));
    case Code::ProviderMissing:
        return ErrorWords::tr(
            "The cryptographic provider plugin (qca-ossl) was not found, so certificates cannot be "
            "read. Install the QCA plugins, or run the program from where it was installed.");
    case Code::NoScriptsHere:
        return ErrorWords::tr(
            "This system has no IIS. Save the server script and run it on the server, in an "
            "elevated Windows PowerShell.");
    case Code::ElevationRefused:
        return ErrorWords::tr("Nothing was run: Windows did not let the script run as administrator.");
    case Code::ProgramFailed:
        return ErrorWords::tr("%1 could not be run%2.").arg(subject, because(detail));
    case Code::NotAThumbprint:
        return ErrorWords::tr("“%1” is not a thumbprint: 40 hexadecimal digits (SHA-1) are needed.")
            .arg(subject);
    case Code::NotAHostName:
        return ErrorWords::tr(
                   "“%1” is not a host name that a client can ask for, such as www.example.com: the name "
                   "alone, without https://, port, path, blanks, or a dot at the end.")
            .arg(subject);
    case Code::NotAnAddress:
        return ErrorWords::tr("“%1” is not an IP address such as 10.0.0.4 or 2001:db8::4.").arg(subject);
    case Code::NotAPort:
        return ErrorWords::tr("“%1” is not a port: a number from 1 to 65535 is needed.").arg(subject);
    case Code::UnknownFormat:
        if (detail.isEmpty())
            return ErrorWords::tr(
                       "%1 is none of the files that Bindwright reads: projects, plans, certificates, or "
                       "a server's state: applicationHost.config, a .reg export, or what netsh http show "
                       "sslcert, netsh http show iplisten, reg query, appcmd list site or Get-WebBinding "
                       "prints.")
                .arg(subject);
        return ErrorWords::tr("%1 has the format %2, which this version does not read. A newer version may.")
            .arg(subject, detail);
    case Code::UnknownRole:
        return ErrorWords::tr("The project has no role named %1. Names are case-sensitive.").arg(subject);
    case Code::UnknownSite:
        return detail.isEmpty() ? ErrorWords::tr("No role has a site named %1.").arg(subject)
                                : ErrorWords::tr("The role %2 has no site named %1.").arg(subject, detail);
    case Code::UnknownCertificate:
        return ErrorWords::tr("%1 names no certificate that was added. Add its file too.").arg(subject);
    case Code::CertificateNotUsed:
        return ErrorWords::tr("%1 was added, but is not in use here. An event names the certificate in use "
                              "first: OLD=NEW. The two may be swapped.")
            .arg(subject);
    case Code::NotUnderstood:
        return detail.isEmpty() ? ErrorWords::tr("%1 is not understood.").arg(subject)
                                : ErrorWords::tr("%1 is not understood: %2.").arg(subject, detail);
    }
    return {};
}

QString word(Code code)
{
    return NamedEnum<Code>::word(code);
}

} // namespace bindwright
