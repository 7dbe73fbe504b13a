// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace bindwright {

/// What went wrong. Only the outermost layer turns a code into a sentence (ui/errortext.cpp).
enum class Code {
    // Files
    FileNotFound, ///< subject: path
    FileUnreadable, ///< subject: path, detail: the system's text
    FileTooLarge, ///< subject: path, detail: the limit in bytes
    FileUnwritable, ///< subject: path, detail: the system's text
    FileChanged, ///< subject: path; the file is not what was read
    Cancelled, ///< the user stopped it
    RecoveryFailed, ///< subject: path, detail: what is wrong; an interrupted transaction stays unrepaired
    NothingToUndo, ///< subject: the definition's path; no backup of an apply
    ChangedSinceApply, ///< subject: path, detail: when the apply was, ISO 8601; someone's work since
    BackupDamaged, ///< subject: path in the backup; its content is not what was kept

    // Projects
    NoProjectThere, ///< subject: path; no csdef found
    SeveralDefinitions, ///< subject: path, detail: the names
    MeasurementAlone, ///< subject: path; of a probe, without what it was measured for
    EncodingUnsupported, ///< subject: path, detail: the encoding's name
    EncodingUnknown, ///< subject: text of a file that does not tell its code page, as Latin-1 reads it
    EncodingDamaged, ///< subject: path
    XmlMalformed, ///< subject: path:line:column, detail: the reader's reason
    XmlDoctype, ///< subject: path:line:column
    XmlTooDeep, ///< subject: path:line:column
    WrongRoot, ///< subject: path, detail: the root element's name
    WrongNamespace, ///< subject: path, detail: the namespace

    // Certificates: the first four are told apart on purpose
    WrongPassphrase, ///< subject: path; or the file is damaged where only the right one could tell
    AlgorithmUnsupported, ///< subject: path, detail: the algorithm's name
    CertificateDamaged, ///< subject: path, detail: the reader's reason
    PassphraseNeeded, ///< subject: path
    NoCertificate, ///< subject: path, detail: what is in it instead, where that has a name
    ProviderMissing, ///< the cryptographic provider plugin is not there

    // Scripts run here
    NoScriptsHere, ///< this system has no IIS
    ElevationRefused, ///< the admin, or a policy, did not let it run as administrator
    ProgramFailed, ///< subject: program, detail: the system's text

    // Values typed or pasted
    NotAThumbprint, ///< subject: the text
    NotAHostName, ///< subject: the text
    NotAnAddress, ///< subject: the text
    NotAPort, ///< subject: the text

    // Plans and plan files
    UnknownFormat, ///< subject: path, detail: the format found
    UnknownRole, ///< subject: role
    UnknownSite, ///< subject: site, detail: role
    UnknownCertificate, ///< subject: thumbprint or file
    CertificateNotUsed, ///< subject: thumbprint of one that was added, where one in use is needed
    NotUnderstood, ///< subject: the argument, detail: what was expected

    // Certificate files that hold something else
    OnlyRequest, ///< subject: path; a certificate request (PKCS#10)
    OnlyKey, ///< subject: path; a private key, and no certificate that it belongs to
    KeyUnreadable, ///< subject: path, detail: the form or algorithm of the private key in it
    ContentLocked, ///< subject: path; its MAC fits the passphrase, what is in it needs another one
    TooMany, ///< subject: path, detail: more than how many of what are in it: "10000 names"

    // Servers asked over the network; subject: "host:port"
    HostNotFound, ///< subject: the name, detail: the resolver's text
    HostUnreachable, ///< detail: the system's text
    ConnectionRefused,
    ConnectionTimedOut,
    ConnectionReset, ///< or closed, before a ClientHello was sent
    HandshakeReset, ///< after the ClientHello: what HTTP.sys does where it has no certificate
    HandshakeClosed, ///< after the ClientHello, in order
    HandshakeTimedOut, ///< after the ClientHello
    HandshakeAlert, ///< detail: the alert's name
    HandshakeFailed, ///< detail: libssl's text
    NotTls, ///< what answers does not speak TLS
    AnswerTooLarge, ///< detail: the limit in bytes

    // Issuers fetched from the address in a certificate; subject: the URL
    AddressUnusable, ///< it is no http URL
    AddressInternal, ///< detail: the loopback or private address that it leads to
    FetchTimedOut,
    FetchRefused, ///< detail: the status line
    FetchNotUnderstood, ///< detail: what of the answer is not
    RedirectRefused, ///< detail: where it leads; too many of them, or to what is not fetched from
    NotTheIssuer, ///< what came signed no certificate that was given

    // Certificate files that are made
    FileExists, ///< subject: path; it stays as it is
    NoPrivateKey, ///< subject: the certificate's name, detail: the file that needs the key
    NoHostName, ///< subject: the names of certificates; none names a host that a file could be for
    SeveralCertificates, ///< subject: path, detail: the names; the file is for one
    PassphraseMissing, ///< subject: path; a new one is needed, and there is no terminal to ask on
    PassphrasesDiffer, ///< the new one was not typed the same way twice
    NotWritten, ///< subject: path, detail: the library's reason; the file could not be made
};

/// One failure: its code, what it is about, and untranslated text of the tool that failed.
struct Error
{
    Code code;
    QString subject = {};
    QString detail = {};

    bool operator==(const Error &) const = default;
};

template<class T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Code code, const QString &subject = {}, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, subject, detail});
}

} // namespace bindwright
