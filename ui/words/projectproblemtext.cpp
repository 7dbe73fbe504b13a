// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "projectproblemtext.h"

#include "errortext.h"

#include "model/certificates/thumbprint.h"

#include <QCoreApplication>

namespace bindwright {
namespace {

/// Takes a problem of the project apart; what is missing is said in general words.
class ProjectWords
{
    Q_DECLARE_TR_FUNCTIONS(ProjectProblemText)

public:
    explicit ProjectWords(const Problem &problem)
        : m_problem(problem)
    { }

    QString text() const
    {
        for (const auto part :
             {&ProjectWords::endpointText, &ProjectWords::certificateText, &ProjectWords::schemaText,
              &ProjectWords::configurationText, &ProjectWords::taskText, &ProjectWords::supportText}) {
            if (const QString text = (this->*part)(); !text.isEmpty())
                return text;
        }
        return {};
    }

private:
    QString subject() const { return orElse(m_problem.subject, tr("(no name)")); }
    QString argument(int index, const QString &fallback) const
    {
        return orElse(m_problem.arguments.value(index), fallback);
    }
    QString certificate(int index) const { return argument(index, tr("(no name)")); }
    bool has(int index) const { return !m_problem.arguments.value(index).isEmpty(); }
    QString configuration(int index) const { return argument(index, tr("a service configuration")); }
    static QString orElse(const QString &text, const QString &fallback)
    {
        return text.isEmpty() ? fallback : text;
    }

    QString endpointText() const;
    QString certificateText() const;
    QString thumbprintText() const;
    QString untidyText() const;
    QString schemaText() const;
    QString invalidNameText() const;
    QString valueText() const;
    QString configurationText() const;
    QString unreadText() const;
    QString guestOsText() const;
    QString taskText() const;
    QString supportText() const;

    const Problem &m_problem;
};

QString ProjectWords::endpointText() const
{
    switch (m_problem.rule) {
    case Rule::EndpointCertificateMissing:
        return tr("the https endpoint %1 names no certificate. The platform refuses such a definition.")
            .arg(subject());
    case Rule::EndpointCertificateUndeclared:
        return tr("endpoint %1 names certificate %2, which no Certificate element declares. The platform "
                  "then installs it into LocalMachine\\My by itself; Microsoft's page asks for the element.")
            .arg(subject(), certificate(0));
    case Rule::EndpointCertificateNotInMy:
        return tr("endpoint %1 uses certificate %2, which is declared in %3. IIS binds only certificates in "
                  "LocalMachine\\My.")
            .arg(subject(), certificate(0), argument(1, tr("another store")));
    case Rule::CertificateOnPlainEndpoint:
        return tr("endpoint %1 names certificate %2, but is %3: only an https endpoint uses one, so it is "
                  "passed over.")
            .arg(subject(), certificate(0), argument(1, tr("not https")));
    case Rule::PortTaken:
        return tr("endpoint %1 takes port %2, which endpoint %3 has already. A service has each port once; "
                  "deploying it fails.")
            .arg(subject(), argument(0, tr("(none)")), argument(1, tr("(another)")));
    case Rule::LocalPortTaken:
        return tr("endpoint %1 takes the local port %2, which endpoint %3 of the role has already. Deploying "
                  "it fails.")
            .arg(subject(), argument(0, tr("(none)")), argument(1, tr("(another)")));
    case Rule::SiteBindingUnknown:
        return tr("binding %1 of site %3 names endpoint %2, which the role does not have. Packaging fails.")
            .arg(subject(), argument(0, tr("(no name)")), argument(1, tr("(no name)")));
    case Rule::SiteWithoutBinding:
        return tr("site %1 has no Binding, and needs one at least. Packaging fails.").arg(subject());
    case Rule::BindingsNotLast:
        return tr("in site %1 other elements follow Bindings, which has to be the last. Packaging fails.")
            .arg(subject());
    default: // the other parts have them
        return {};
    }
}

QString ProjectWords::certificateText() const
{
    switch (m_problem.rule) {
    case Rule::ThumbprintMissing:
        return tr("%1 gives no thumbprint for certificate %2. Deploying it fails.")
            .arg(configuration(0), subject());
    case Rule::ThumbprintInvalid:
    case Rule::ThumbprintPlaceholder:
        return thumbprintText();
    case Rule::ThumbprintUntidy:
        return untidyText();
    case Rule::ThumbprintAlgorithm:
        return has(0)
            ? tr("%1 says that the thumbprint of %2 is made by %3. Azure takes sha1 alone, whatever the "
                 "certificate is signed with; deploying it fails.")
                  .arg(configuration(1), subject(), argument(0, {}))
            : tr("%1 does not say that the thumbprint of %2 is made by sha1. Deploying it fails.")
                  .arg(configuration(1), subject());
    case Rule::CertificateUndeclared:
        return tr("%1 gives a thumbprint for %2, which the definition does not declare. Azure refuses such a "
                  "configuration.")
            .arg(configuration(0), subject());
    case Rule::SettingUndeclared:
        return tr("%1 sets %2, which the definition does not declare. Azure refuses such a configuration.")
            .arg(configuration(0), subject());
    default:
        return {};
    }
}

QString ProjectWords::thumbprintText() const
{
    const QString written = m_problem.arguments.value(0);
    if (m_problem.rule == Rule::ThumbprintInvalid)
        return tr("the thumbprint of %1 in %2 is not 40 hexadecimal digits: “%3”. Deploying it fails.")
            .arg(subject(), configuration(1), argument(0, tr("(nothing)")));
    const QString visible = strippedText(Thumbprint::strippedFrom(written));
    if (has(0) && written.trimmed().size() <= 1)
        return tr("the thumbprint of %1 in %2 is nothing but %3. Deploying it as it is fails.")
            .arg(subject(), configuration(1), visible.isEmpty() ? written : visible);
    return has(0) ? tr("the thumbprint of %1 in %2 is only a placeholder: “%3”. Deploying it as it is fails.")
                        .arg(subject(), configuration(1), written)
                  : tr("the thumbprint of %1 is empty in %2. Deploying it as it is fails.")
                        .arg(subject(), configuration(1));
}

QString ProjectWords::untidyText() const
{
    const QString start =
        tr("the thumbprint of %1 in %2 is “%3”.").arg(subject(), configuration(1), argument(0, tr("untidy")));
    QStringList said{start};
    if (has(2))
        said.append(tr("Taken out when it is read: %1.")
                        .arg(strippedText(m_problem.arguments.at(2).split(QStringLiteral(", ")))));
    if (has(4))
        said.append(tr("Azure takes digits and blanks only; deploying it fails."));
    else if (has(3))
        said.append(tr("Azure takes lower case; its documents ask for upper case."));
    else
        said.append(tr("Azure takes blanks; its documents ask for none."));
    return said.join(u' ');
}

QString ProjectWords::schemaText() const
{
    switch (m_problem.rule) {
    case Rule::DuplicateName:
        return tr("%1 stands twice as the name of a %2. Names are unique within a role; packaging fails.")
            .arg(subject(), argument(0, tr("element")));
    case Rule::InvalidName:
        return invalidNameText();
    case Rule::ValueUnknown:
        return valueText();
    case Rule::StoreNameInvalid:
        return tr("the storeName of certificate %1 has %2 characters; it needs 1 to 256. Packaging fails.")
            .arg(subject(), argument(0, tr("no")));
    case Rule::TooManyRoles:
        return tr("the service has %1 roles; Azure takes 25.").arg(argument(0, tr("too many")));
    case Rule::TooManyEndpoints:
        return tr("the service has %1 endpoints of all kinds; Azure takes 25.")
            .arg(argument(0, tr("too many")));
    default:
        return {};
    }
}

QString ProjectWords::invalidNameText() const
{
    const QString element = argument(0, tr("element"));
    if (m_problem.subject.isEmpty())
        return tr("a %1 has no name. Packaging fails.").arg(element);
    return has(1) ? tr("“%1” cannot be the name of a %2 because of “%3”. Packaging fails.")
                        .arg(subject(), element, argument(1, {}))
                  : tr("“%1” cannot be the name of a %2: it has to start with a letter or underscore. "
                       "Packaging fails.")
                        .arg(subject(), element);
}

QString ProjectWords::valueText() const
{
    const QString attribute = argument(0, tr("attribute"));
    const QString allowed = argument(2, tr("another value"));
    return has(1)
        ? tr("%1 has the %2 “%3”, which is none of %4; case counts. Packaging fails.")
              .arg(subject(), attribute, argument(1, {}), allowed)
        : tr("%1 has no %2, which has to be one of %3. Packaging fails.").arg(subject(), attribute, allowed);
}

QString ProjectWords::configurationText() const
{
    switch (m_problem.rule) {
    case Rule::ServiceNameDiffers:
        return tr("%1 is for the service %2, but the definition is of %3. Deploying them together fails.")
            .arg(subject(), argument(0, tr("of another name")), argument(1, tr("this one")));
    case Rule::RoleWithoutConfiguration:
        return tr("%1 does not configure role %2. Deploying it fails.").arg(configuration(0), subject());
    case Rule::SniNeedsIis8:
    case Rule::GuestOsRetired:
    case Rule::GuestOsMissing:
        return guestOsText();
    case Rule::ConfigurationUnreadable:
        return unreadText();
    case Rule::NoWebRole:
        return tr("The project has no web role, so there is no site to bind a certificate on.");
    default:
        return {};
    }
}

QString ProjectWords::guestOsText() const
{
    if (m_problem.rule == Rule::SniNeedsIis8)
        return tr("SNI needs IIS 8 or later, but %1 chooses osFamily %2 (%3). The script cannot set the "
                  "bindings there; SNI needs osFamily 3 or later.")
            .arg(subject(), argument(0, tr("below 3")), argument(1, tr("before Windows Server 2012")));
    if (m_problem.rule == Rule::GuestOsRetired)
        return tr("%1 chooses osFamily %2 (%3), which is retired and gets no security updates.")
            .arg(subject(), argument(0, tr("below 5")), argument(1, tr("an old Windows Server")));
    return has(0) ? tr("%1 chooses osFamily %2, which is not known here.").arg(subject(), argument(0, {}))
                  : tr("%1 has no osFamily, so the platform chooses the Windows version; its documents "
                       "disagree which.")
                        .arg(subject());
}

QString ProjectWords::unreadText() const
{
    bool isNumber = false;
    const int code = m_problem.arguments.value(1).toInt(&isNumber);
    if (!isNumber || code < 0 || code > int(Code::NotUnderstood))
        return tr("%1 could not be read and is left as it is.").arg(subject());
    return errorText({Code(code), subject(), m_problem.arguments.value(0)});
}

QString ProjectWords::taskText() const
{
    const QString file = argument(0, tr("its file"));
    switch (m_problem.rule) {
    case Rule::TaskEmpty:
        return tr("a startup task has no command line. Packaging fails.");
    case Rule::TaskTooLong:
        return tr("the startup task's command line has %1 characters; 256 are allowed. Packaging fails.")
            .arg(file);
    case Rule::TaskFileMissing:
        return tr("the startup task starts %1, which is not in the role's folder. Unless the build puts it "
                  "there, the role does not start.")
            .arg(file);
    case Rule::TaskFileMarked:
        return tr("%1 starts with a byte order mark. The command processor takes it for a part of the first "
                  "command, which fails.")
            .arg(file);
    case Rule::TaskFileNotAscii:
        return tr("%1 has characters beyond ASCII. The command processor on the instance reads them "
                  "differently.")
            .arg(file);
    case Rule::TaskNotElevated:
        return tr("the startup task “%1” administers IIS or HTTP.sys, but is not elevated. It is denied on "
                  "the instance.")
            .arg(subject());
    case Rule::VariableInvalid:
        return has(1) ? tr("variable %1 of the task “%2” has a value and a RoleInstanceValue; it has to "
                           "have one of the two. Packaging fails.")
                            .arg(subject(), argument(0, {}))
                      : tr("variable %1 of the task “%2” has neither a value nor a RoleInstanceValue. "
                           "Packaging fails.")
                            .arg(subject(), argument(0, tr("(none)")));
    default:
        return {};
    }
}

QString ProjectWords::supportText() const
{
    switch (m_problem.rule) {
    case Rule::SupportEnds:
        return tr("Cloud Services (extended support) ends on %1, and the classic ones have ended. Microsoft "
                  "names Virtual Machine Scale Sets, App Service, Azure Kubernetes Service and Service "
                  "Fabric managed clusters to go to.")
            .arg(argument(0, tr("31 March 2027")));
    case Rule::VirtualNetworkMissing:
        return has(0)
            ? tr("%1 gives no subnet of the virtual network %2 to %3. Extended support refuses it.")
                  .arg(subject(), argument(0, {}), argument(1, tr("a role")))
            : tr("%1 names no virtual network. Extended support deploys into one only.").arg(subject());
    case Rule::RemoteDesktopImport:
        return tr("the definition imports %1. Extended support refuses the old remote desktop, with its "
                  "settings and certificate.")
            .arg(subject());
    case Rule::VmSizeRenamed:
        return tr("the VM size %1 is called %2 in Azure Resource Manager. Extended support refuses the old "
                  "name.")
            .arg(subject(), argument(0, tr("another")));
    case Rule::SecretUrlInvalid:
        return tr("the certificateUrl “%1” is not of the form https://VAULT.vault.azure.net/secrets/NAME/"
                  "VERSION. The deployment does not find the certificate.")
            .arg(subject());
    default:
        return {};
    }
}

} // namespace

QString projectProblemText(const Problem &problem)
{
    return ProjectWords(problem).text();
}

QString strippedText(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names) {
        if (name == QLatin1String("blank"))
            words.append(ProjectWords::tr("blanks", "stripped from a thumbprint"));
        else if (name == QLatin1String("colon"))
            words.append(ProjectWords::tr("colons", "stripped from a thumbprint"));
        else if (name == QLatin1String("hyphen"))
            words.append(ProjectWords::tr("hyphens", "stripped from a thumbprint"));
        else if (!name.isEmpty())
            words.append(ProjectWords::tr("the invisible %1", "a character's code").arg(name));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace bindwright
