// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "problemtext.h"

#include "conflicttext.h"
#include "projectproblemtext.h"
#include "scenariotext.h"

#include "model/cloudservice/scriptnames.h"
#include "model/problems/azuremessages.h"
#include "model/scenario/scenario.h"

#include <QCoreApplication>

#include <algorithm>

namespace bindwright {
namespace {

/// Takes what a problem is about apart; what is missing is said in general words.
class ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)

public:
    explicit ProblemWords(const Problem &problem)
        : m_problem(problem)
    { }

    QString text() const;

private:
    QString subject() const { return orElse(m_problem.subject, tr("(no name)")); }
    QString argument(int index, const QString &fallback) const
    {
        return orElse(m_problem.arguments.value(index), fallback);
    }
    bool has(int index) const { return !m_problem.arguments.value(index).isEmpty(); }
    QString otherCertificate(int index) const { return argument(index, tr("another certificate")); }
    static QString orElse(const QString &text, const QString &fallback)
    {
        return text.isEmpty() ? fallback : text;
    }

    QString projectText() const { return projectProblemText(m_problem); }
    QString certificateText() const;
    QString roleText() const;
    QString bindingText() const;

    const Problem &m_problem;
};

QString ProblemWords::text() const
{
    for (const auto part : {&ProblemWords::projectText, &ProblemWords::certificateText,
                            &ProblemWords::roleText, &ProblemWords::bindingText}) {
        if (const QString text = (this->*part)(); !text.isEmpty())
            return text;
    }
    if (const QString text = conflictText(m_problem); !text.isEmpty())
        return text;
    return id(m_problem.rule);
}

QString ProblemWords::certificateText() const
{
    switch (m_problem.rule) {
    case Rule::PrivateKeyMissing:
        return tr("%1 came without its private key. A server cannot use it for https.").arg(subject());
    case Rule::PrivateKeyMismatched:
        return tr("The private key that came with %1 belongs to another certificate.").arg(subject());
    case Rule::Expired:
        return tr("%1 expired on %2. It would still be served, and clients refuse it.")
            .arg(subject(), argument(0, tr("a past day")));
    case Rule::NotYetValid:
        return tr("%1 is not valid before %2. Until then clients refuse it.")
            .arg(subject(), argument(0, tr("a later day")));
    case Rule::ExpiresSoon:
        return has(0)
            ? tr("%1 expires in %n days.", nullptr, m_problem.arguments.value(0).toInt()).arg(subject())
            : tr("%1 expires soon.").arg(subject());
    case Rule::WeakKey:
        return tr("The key of %1 is too short (%2 bits). Clients and the platform ask for RSA 2048 or ECDSA "
                  "256 "
                  "at least.")
            .arg(subject(), argument(0, tr("too few")));
    case Rule::WeakSignature:
        return tr("%1 is signed with %2, which clients no longer accept.")
            .arg(subject(), argument(0, tr("SHA-1 or MD5")));
    case Rule::NotForServers:
        return tr("%1 is not meant for servers: serverAuth is missing from its extended key usage.")
            .arg(subject());
    case Rule::ChainIncomplete:
        return tr("The chain of %1 is incomplete: %2 was not given. Clients that do not know it cannot build "
                  "the chain.")
            .arg(subject(), argument(0, tr("an issuer")));
    case Rule::ModernPkcs12:
        return tr("The PKCS#12 file of %1 is encrypted with AES. Cloud Services, and Windows Server before "
                  "2019, "
                  "refuse such a file and report a wrong password.")
            .arg(subject());
    case Rule::KeyUsageUnfit:
        return tr("The key of %1 may be used for %2 only. A server's key has to sign or to exchange keys; "
                  "clients break the handshake off.")
            .arg(subject(), argument(0, tr("other things")));
    case Rule::NoSubjectAltName:
        return tr("%1 has no subjectAltName. Clients ignore the common name, so it covers no host.")
            .arg(subject());
    case Rule::NoCertificates:
        return tr("No certificate was brought in yet.");
    case Rule::ScenarioNotChosen:
        return tr("No scenario is chosen yet.");
    case Rule::ScenarioDoesNotFit:
        if (const auto scenario = parseScenario(m_problem.subject))
            return tr("The scenario “%1” does not fit what was brought in.").arg(scenarioName(*scenario));
        return tr("The chosen scenario does not fit what was brought in.");
    case Rule::NoRoleChosen:
        return tr("No role is chosen.");
    case Rule::PortHeldByRole:
        return tr("role %1 gets no https endpoint, and nothing is set up on it: port %2 can be had once in a "
                  "service, and role %3 has it (endpoint %4).")
            .arg(subject(), argument(0, tr("443")), argument(1, tr("another")), argument(2, tr("its own")));
    default:
        return {};
    }
}

QString ProblemWords::roleText() const
{
    switch (m_problem.rule) {
    case Rule::RootInCa:
        return tr("%1 is a root certificate in the store %2. Clients must know a root themselves; a server "
                  "need "
                  "not have it there.")
            .arg(subject(), argument(0, tr("of the intermediates")));
    case Rule::CertificateUnused:
        return tr("certificate %1 is declared, but nothing binds it.").arg(subject());
    case Rule::LeafInCa:
        return tr("certificate %1 is a server's certificate, but declared in the store %2. IIS does not find "
                  "it "
                  "there.")
            .arg(subject(), argument(0, tr("CA")));
    case Rule::IntermediateNotInCa:
        return tr("certificate %1 is an intermediate, but declared in the store %2. Windows sends the chain "
                  "from "
                  "the store CA.")
            .arg(subject(), argument(0, tr("My")));
    case Rule::SameThumbprintTwice:
        return tr("certificates %1 and %2 have the same thumbprint.")
            .arg(subject(), argument(0, tr("another one")));
    case Rule::NothingToDo:
        return tr("The project already says what is wanted; there is nothing to change.");
    default:
        return {};
    }
}

QString ProblemWords::bindingText() const
{
    const QString host = subject();
    switch (m_problem.rule) {
    case Rule::ShadowedByExactIp:
        return tr("%1 is hidden by the binding %2 without SNI: HTTP.sys finds an exact IP address and port "
                  "before "
                  "it looks at the name. Clients that ask for %1 get %3.")
            .arg(host, argument(0, tr("of an exact address")), otherCertificate(1));
    case Rule::ShadowedByPlatform:
        return tr("%1 is hidden by the binding that the platform makes for endpoint %2: HTTP.sys finds its "
                  "exact "
                  "IP address and port before it looks at the name. Clients that ask for %1 get %3.")
            .arg(host, argument(0, tr("443")), otherCertificate(1));
    case Rule::SameKeyOtherCertificate:
        return tr("Another binding sets %1 with a different certificate. HTTP.sys keeps only the last: %2.")
            .arg(host, argument(0, tr("which one that is depends on the order")));
    case Rule::DuplicateBinding:
        return has(0)
            ? tr("%1 stands in site %2 too. Only one of the two sites can run.").arg(host, argument(0, {}))
            : tr("%1 stands twice. Only one of the two can be used.").arg(host);
    case Rule::SniWithoutHost:
        return tr("SNI is set, but there is no host name to match. IIS refuses such a binding.");
    case Rule::HostInvalid:
        return tr("“%1” is not a host name that a client can ask for, so the binding never matches.")
            .arg(host);
    case Rule::WildcardNeedsIis10:
        return tr("A wildcard host needs IIS 10; this deployment can run on IIS %1.")
            .arg(argument(0, tr("before 10")));
    case Rule::WildcardInvalid:
        if (host.startsWith(QStringLiteral("*.")) && host.count(u'.') == 1)
            return tr("“%1” stands for all names below a top-level domain. No certificate covers that, and "
                      "the binding never matches.")
                .arg(host);
        return tr("In “%1” the * is not the whole first label; IIS refuses it.").arg(host);
    case Rule::HostNotCovered:
        return tr("The certificate %1 does not name %2; clients would refuse it.")
            .arg(argument(0, tr("of this binding")), host);
    case Rule::HostOnlyInCommonName:
        return tr("The certificate %1 names %2 only in its common name, which clients ignore.")
            .arg(argument(0, tr("of this binding")), host);
    case Rule::NoDefault:
        return tr("Nothing answers clients without SNI on port %1; their connections are reset. "
                  "Load-balancer "
                  "probes and old clients are among them.")
            .arg(m_problem.subject.isEmpty() ? tr("443") : m_problem.subject);
    case Rule::PunycodeHost:
        return tr("IIS keeps host names in Unicode; whether it matches %1 is not established.").arg(host);
    case Rule::AddressInvalid:
        return tr("“%1” is not an IP address.").arg(host);
    case Rule::PortInvalid:
        return tr("“%1” is not a port from 1 to 65535.").arg(host);
    case Rule::BindingWithoutCertificate:
        if (has(0))
            return tr("The role has no certificate named %1, which the binding uses.").arg(argument(0, {}));
        return m_problem.subject.isEmpty() ? tr("The binding has no certificate.")
                                           : tr("The binding of %1 has no certificate.").arg(host);
    case Rule::UnknownSite:
        return tr("The role has no site named %1.").arg(host);
    case Rule::BindingCertificateUndeclared:
        return tr("The binding of %1 uses certificate %2, which the definition does not declare. Only the "
                  "certificate of an https endpoint is installed without; the script would not find it.")
            .arg(host, argument(0, tr("(no name)")));
    case Rule::SettingTooLong:
        return tr("The setting %1 would have %2 characters in %3. Windows hands a startup task %4 at most, "
                  "so "
                  "that the script would not get its bindings. There are too many for one role.")
            .arg(bindingsSettingName(), argument(0, QString()), host, argument(1, QString()));
    default:
        return {};
    }
}

/// A capital where a sentence starts with a word; names stay as they are.
QString sentence(QString text, const Problem &problem)
{
    const auto starts = [&text](const QString &name) { return !name.isEmpty() && text.startsWith(name); };
    if (!text.isEmpty() && !starts(problem.subject) && std::ranges::none_of(problem.arguments, starts))
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString problemText(const Problem &problem)
{
    const QString text = ProblemWords(problem).text();
    const bool namesRole = !problem.role.isEmpty() && problem.row < 0 && problem.subject != problem.role;
    return namesRole ? QStringLiteral("%1: %2").arg(problem.role, text) : sentence(text, problem);
}

QString azureText(const Problem &problem)
{
    const QString message = azureMessage(problem);
    return message.isEmpty() ? QString()
                             : QCoreApplication::translate("ProblemText", "Azure says: %1").arg(message);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QCoreApplication::translate("ProblemText", "note");
    case Severity::Warning:
        return QCoreApplication::translate("ProblemText", "warning");
    case Severity::Error:
        return QCoreApplication::translate("ProblemText", "error");
    }
    return {};
}

} // namespace bindwright
