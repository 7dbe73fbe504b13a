// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "conflicttext.h"

#include "errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

/// Takes what a conflict is about apart; what is missing is said in general words.
class ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(ConflictText)

public:
    explicit ConflictWords(const Problem &problem)
        : m_problem(problem)
        , m_subject(problem.subject.isEmpty() ? tr("it") : problem.subject)
    { }

    QString text() const
    {
        for (const auto part : {&ConflictWords::keyText, &ConflictWords::centralText,
                                &ConflictWords::recordText, &ConflictWords::fileText}) {
            if (const QString text = (this->*part)(); !text.isEmpty())
                return text;
        }
        return {};
    }
    QString fix() const;

private:
    QString argument(int index, const QString &fallback) const
    {
        const QString text = m_problem.arguments.value(index);
        return text.isEmpty() ? fallback : text;
    }
    bool has(int index) const { return !m_problem.arguments.value(index).isEmpty(); }
    QString certificate(int index) const { return argument(index, tr("another certificate")); }

    QString keyText() const;
    QString centralText() const;
    QString misnamedText() const;
    QString recordText() const;
    QString differsText() const;
    QString fileText() const;
    QString unreadText() const;
    QString expectationText() const;
    QString centralFix() const;

    const Problem &m_problem;
    QString m_subject;
};

QString ConflictWords::keyText() const
{
    switch (m_problem.rule) {
    case Rule::SameKeySameCertificate:
        return tr("%1 is one record for this binding and one of site %2: clients get the same certificate, "
                  "renewing it at one changes both, and deleting one can leave both without.")
            .arg(m_subject, argument(0, tr("(no name)")));
    case Rule::SameHostOtherCertificate:
        return tr("Another binding sets %1 with a different certificate. With SNI the address does not "
                  "count, and HTTP.sys keeps only the last: clients get %2.")
            .arg(m_subject, certificate(0));
    case Rule::WildcardTooWide:
        return tr("“%1” takes every name of a top-level domain. Clients that ask for any such name reach "
                  "this site, which invites forged requests.")
            .arg(m_subject);
    case Rule::WildcardRivals:
        return tr("%1 and %2 are for the same names; no source says which of them clients get.")
            .arg(m_subject, argument(0, tr("another record")));
    case Rule::HostTooDeep:
        return tr("The wildcard of certificate %1 stands for one label only, so it does not name %2; "
                  "clients would refuse it.")
            .arg(argument(0, tr("of this binding")), m_subject);
    case Rule::DefaultCoversLess:
        return tr("Clients without SNI get %1 on port %2, which does not name %3; they would refuse it.")
            .arg(certificate(0), m_subject, argument(1, tr("every host")));
    case Rule::AnyAddressesDiffer:
        return has(1) ? tr("On port %1 IPv6 clients get %2 as the default, and IPv4 clients %3.")
                            .arg(m_subject, certificate(0), certificate(1))
                      : tr("On port %1 only IPv6 has a default, %2; connections of IPv4 clients that no host "
                           "matches are reset.")
                            .arg(m_subject, certificate(0));
    case Rule::AddressNotListening:
        return tr("HTTP.sys does not listen on %1: the listen list leaves it out. Connections are refused.")
            .arg(m_subject);
    case Rule::FlagUnavailable:
        return tr("The flag %1 needs Windows build %2, and this is %3. It has no effect there, or IIS "
                  "refuses it.")
            .arg(m_subject, argument(0, tr("a later one")), argument(1, tr("an earlier one")));
    default:
        return {};
    }
}

QString ConflictWords::misnamedText() const
{
    const QString fault = m_problem.arguments.value(0);
    if (fault == "star"_L1)
        return tr("%1 is never found: a wildcard's file starts with “_”.").arg(m_subject);
    if (fault == "punycode"_L1)
        return tr("%1 is never found: the store looks for the host's Unicode form.").arg(m_subject);
    if (fault == "copies"_L1)
        return tr("%1 is one copy of a certificate for several hosts; those without a file of their name, "
                  "%2, get another certificate or none.")
            .arg(m_subject, argument(1, tr("some")));
    return tr("%1 is never found: the name must be a host's, and nothing more.").arg(m_subject);
}

QString ConflictWords::centralText() const
{
    switch (m_problem.rule) {
    case Rule::CentralWithoutHost:
        return tr("The central certificate store is set, but there is no host name to look a file up by. "
                  "IIS refuses such a binding.");
    case Rule::CentralFileMissing:
        return tr("No file is there for %1: neither %2 nor %3. Clients get the default, or no connection.")
            .arg(m_subject, argument(0, tr("its own")), argument(1, tr("a wildcard's")));
    case Rule::CentralFileMisnamed:
        return misnamedText();
    case Rule::CentralFileLocked:
        return tr("%1 does not open with the store's password, so it is not served.").arg(m_subject);
    case Rule::CentralWithoutDefault:
        return tr("Port %1 has the central store, but no default: clients without SNI, and those that ask "
                  "for a host without a file, are reset.")
            .arg(m_subject);
    case Rule::CentralHostHasRecord:
        return tr("%1 has an SNI record too, which is found first: its file in the central store is never "
                  "used.")
            .arg(m_subject);
    case Rule::CentralStoreOff:
        return tr("The central certificate store is switched off on the server; bindings that use it serve "
                  "nothing.");
    default:
        return {};
    }
}

QString ConflictWords::differsText() const
{
    const QString what = m_problem.arguments.value(0);
    if (what == "family"_L1)
        return tr("IIS has %1, but HTTP.sys holds %2 in its place: the binding's SNI setting was changed in "
                  "one of them. Clients get what HTTP.sys holds.")
            .arg(m_subject, argument(2, tr("another record")));
    if (what == "store"_L1)
        return tr("IIS takes the certificate of %1 from the store %2, HTTP.sys from %3.")
            .arg(m_subject, argument(1, tr("My")), argument(2, tr("another")));
    return tr("IIS has %2 at %1, but HTTP.sys holds %3, which is what clients get.")
        .arg(m_subject, certificate(1), certificate(2));
}

QString ConflictWords::recordText() const
{
    switch (m_problem.rule) {
    case Rule::CertificateInOtherStore:
        return has(1) ? tr("The certificate %1 is looked for in the store %2, but it is in %3. Connections "
                           "that need it are reset.")
                            .arg(m_subject, argument(0, tr("My")), argument(1, {}))
                      : tr("The certificate %1 is looked for in the store %2, where IIS does not have it.")
                            .arg(m_subject, argument(0, tr("My")));
    case Rule::RecordMissing:
        return tr("%1 stands in IIS, but HTTP.sys holds no record of it: clients get the default, or no "
                  "connection.")
            .arg(m_subject);
    case Rule::RecordUnexplained:
        return has(1)
            ? tr("%1 (%2) was made by another application, %3. It is served all the same.")
                  .arg(m_subject, certificate(0), argument(1, {}))
            : tr("No binding explains the record %1 (%2). It is served all the same, and may come back "
                 "after it was deleted.")
                  .arg(m_subject, certificate(0));
    case Rule::RecordDiffers:
        return differsText();
    case Rule::RecordShared:
        return tr("The record %1 is also that of this binding: taking away the one of site %2 can leave "
                  "both without a certificate.")
            .arg(m_subject, argument(0, tr("(no name)")));
    case Rule::ClientCertificateElsewhere:
        return tr("%1 asks for client certificates, but clients get %2, which does not.")
            .arg(m_subject, argument(0, tr("another record")));
    default:
        return {};
    }
}

QString ConflictWords::unreadText() const
{
    bool isNumber = false;
    const int code = m_problem.arguments.value(1).toInt(&isNumber);
    const bool isCode = isNumber && code >= 0 && code <= int(Code::NotUnderstood);
    return isCode ? tr("This part was left out. %1")
                        .arg(errorText({Code(code), m_subject, m_problem.arguments.value(0)}))
                  : tr("%1 was not understood and left out.").arg(m_subject);
}

QString ConflictWords::expectationText() const
{
    const QString client = m_problem.arguments.value(3) == "no-sni"_L1
        ? tr("Clients without SNI that mean %1").arg(m_subject)
        : tr("Clients that ask for %1").arg(m_subject);
    const QString outcome = m_problem.arguments.value(1);
    if (outcome == "served"_L1 && !has(2))
        return tr("%1 must get %2, and do by all that is known; but no source states the step that decides.")
            .arg(client, certificate(0));
    if (outcome == "served"_L1)
        return tr("%1 must get %2, but get %3.").arg(client, certificate(0), certificate(2));
    if (outcome == "not-established"_L1)
        return tr("%1 must get %2; no source says what they get, one of %3.")
            .arg(client, certificate(0), argument(2, tr("several")));
    return tr("%1 must get %2, but their connection fails.").arg(client, certificate(0));
}

QString ConflictWords::fileText() const
{
    switch (m_problem.rule) {
    case Rule::KeyForSignature:
        return tr("The key of %1 is for signatures only (KeySpec 2); TLS handshakes can fail.")
            .arg(m_subject);
    case Rule::KeyInKsp:
        return tr("The key of %1 is in a CNG provider: HTTP.sys takes it, but older .NET code and scripts "
                  "that set access rights do not find it.")
            .arg(m_subject);
    case Rule::IssuedInRoot:
        return tr("certificate %1 is not a root, but is placed in the store Root. Client certificates then "
                  "fail with 403.16 or 403.7.")
            .arg(m_subject);
    case Rule::ThumbprintNotSha1:
        return tr("the thumbprint of %1 in %2 is not SHA-1, the only kind that Windows looks up by.")
            .arg(m_subject, argument(1, tr("a service configuration")));
    case Rule::ScriptMisquotes:
        return m_problem.arguments.value(0) == "appid"_L1
            ? tr("%1 passes appid to netsh without quotes; PowerShell takes the braces for code, and "
                 "netsh refuses the command.")
                  .arg(m_subject)
            : tr("%1 sets a hostnameport without certstorename, which netsh refuses.").arg(m_subject);
    case Rule::ServerUnread:
        return unreadText();
    case Rule::ExpectationFails:
        return expectationText();
    default:
        return {};
    }
}

QString ConflictWords::centralFix() const
{
    switch (m_problem.rule) {
    case Rule::CentralWithoutHost:
        return tr("Enter a host name, or turn the central store off.");
    case Rule::CentralFileMissing:
        return tr("Put %1 into the share.").arg(argument(0, tr("its file")));
    case Rule::CentralFileMisnamed:
        return has(1) ? tr("Put it there as %1.").arg(argument(1, {}))
                      : tr("Name it as the host, with .pfx at the end.");
    case Rule::CentralFileLocked:
        return tr("Export it again with the store's password.");
    case Rule::CentralWithoutDefault:
        return tr("Add a binding for *:%1 without SNI.").arg(m_subject);
    case Rule::CentralHostHasRecord:
        return tr("Remove the SNI binding, or do without the file.");
    case Rule::CentralStoreOff:
        return tr("Switch it on: Enable-WebCentralCertProvider.");
    default:
        return {};
    }
}

QString ConflictWords::fix() const
{
    switch (m_problem.rule) {
    case Rule::SameHostOtherCertificate:
        return tr("Use one certificate for both, or different hosts.");
    case Rule::WildcardTooWide:
        return tr("Name a domain of your own, as in *.example.com.");
    case Rule::WildcardRivals:
        return tr("Bind the hosts that matter by their full names.");
    case Rule::HostTooDeep:
        return tr("Choose a certificate that names %1.").arg(m_subject);
    case Rule::AnyAddressesDiffer:
        return tr("Give both the same certificate.");
    case Rule::AddressNotListening:
        return tr("Add the address: netsh http add iplisten %1.").arg(m_subject);
    case Rule::FlagUnavailable:
        return tr("Clear the flag for this deployment.");
    case Rule::CertificateInOtherStore:
        return tr("Import it into LocalMachine\\My, and bind it from there.");
    case Rule::RecordMissing:
    case Rule::RecordDiffers:
        return tr("Set the binding's certificate again in IIS, then compare once more.");
    case Rule::RecordUnexplained:
        return tr("Find out who made it before you delete it.");
    case Rule::RecordShared:
        return tr("Set the certificate of the bindings that stay again afterwards.");
    case Rule::ClientCertificateElsewhere:
        return tr("Set it on the record that is chosen.");
    case Rule::KeyForSignature:
        return tr("Import it again with AT_KEYEXCHANGE.");
    case Rule::IssuedInRoot:
        return tr("Move %1 to LocalMachine\\CA.").arg(m_subject);
    case Rule::ThumbprintNotSha1:
        return tr("Enter the SHA-1 thumbprint, with thumbprintAlgorithm sha1.");
    case Rule::ScriptMisquotes:
        return tr("Write certstorename=MY and appid='{…}'.");
    case Rule::ExpectationFails:
        return tr("Change the bindings, or take the expectation back.");
    default:
        return centralFix();
    }
}

} // namespace

QString conflictText(const Problem &problem)
{
    return ConflictWords(problem).text();
}

QString conflictFix(const Problem &problem)
{
    return ConflictWords(problem).fix();
}

} // namespace bindwright
