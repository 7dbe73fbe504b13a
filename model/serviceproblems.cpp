// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serviceproblems.h"

#include "draft.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

std::optional<QString> offendingCharacter(const QString &name)
{
    static constexpr QStringView forbidden = u"\\/:*?\"<>|`'^";
    if (name.isEmpty())
        return QString();
    const bool starts = name.front() == u'_' || (name.front().unicode() < 0x80 && name.front().isLetter());
    if (!starts)
        return name.left(1);
    for (const QChar c : name) {
        if (forbidden.contains(c))
            return QString(c);
    }
    if (name.back() == u'.' || name.back().isSpace())
        return name.right(1);
    return std::nullopt;
}

QString duplicateName(const QStringList &names)
{
    QSet<QString> seen;
    for (const QString &name : names) {
        if (seen.contains(name))
            return name;
        seen.insert(name);
    }
    return {};
}

namespace {

/// A certificate that <Import moduleName="RemoteAccess"/> declares without a Certificate element.
bool comesFromPlugin(const QString &name)
{
    return name.startsWith("Microsoft.WindowsAzure.Plugins."_L1);
}

class Finder final
{
public:
    Finder(const Service &service, const Project *project)
        : m_service(service)
        , m_project(project)
    { }

    QList<Problem> all()
    {
        findConfigurations();
        findPorts();
        for (const Role &role : m_service.roles) {
            m_role = &role;
            findNames();
            findEndpoints();
            findCertificates();
            findTasks();
        }
        return m_found;
    }

private:
    struct Subject
    {
        QString element;
        QString name;
        QStringList arguments = {};
    };

    void add(Rule rule, Severity severity, const Subject &subject, const QString &configuration = {})
    {
        Problem problem{.rule = rule,
                        .severity = severity,
                        .step = Step::Project,
                        .role = m_role ? m_role->name : QString(),
                        .subject = subject.name,
                        .arguments = subject.arguments};
        if (const ProjectFile *file = fileOf(configuration))
            problem.where = locate(*file, problem.role, subject.element, subject.name);
        m_found.append(problem);
    }

    const ProjectFile *fileOf(const QString &configuration) const
    {
        if (!m_project)
            return nullptr;
        if (configuration.isEmpty())
            return &m_project->definition;
        const auto named = [&configuration](const ProjectFile &f) {
            return f.path.endsWith(u'/' + configuration);
        };
        const auto it = std::ranges::find_if(m_project->configurations, named);
        return it == m_project->configurations.cend() ? nullptr : &*it;
    }

    void findConfigurations()
    {
        for (const ConfigurationFacts &configuration : m_service.configurations) {
            const bool local = isLocalConfiguration(configuration.fileName);
            const auto os = guestOs(configuration.osFamily);
            if (!os && !local)
                add(Rule::GuestOsMissing, Severity::Warning,
                    {u"ServiceConfiguration"_s, configuration.fileName, {configuration.osFamily}},
                    configuration.fileName);
            else if (os && os->retired && !local)
                add(Rule::GuestOsRetired, Severity::Warning,
                    {u"ServiceConfiguration"_s,
                     configuration.fileName,
                     {configuration.osFamily, os->windows}},
                    configuration.fileName);
            for (const Role &role : m_service.roles) {
                if (!configuration.roles.contains(role.name))
                    add(Rule::RoleWithoutConfiguration, Severity::Warning,
                        {u"Role"_s, role.name, {configuration.fileName}}, configuration.fileName);
            }
        }
        QStringList roles;
        for (const Role &role : m_service.roles)
            roles.append(role.name);
        if (const QString twice = duplicateName(roles); !twice.isEmpty())
            add(Rule::DuplicateName, Severity::Error, {u"WebRole"_s, twice, {u"Role"_s}});
        const auto web = std::ranges::find(m_service.roles, RoleKind::Web, &Role::kind);
        if (web == m_service.roles.cend())
            add(Rule::NoWebRole, Severity::Info, {u"ServiceDefinition"_s, m_service.name});
    }

    void findPorts()
    {
        QHash<QString, QString> owners;
        for (const Role &role : m_service.roles) {
            m_role = &role;
            for (const Endpoint &endpoint : role.endpoints) {
                // UDP and TCP do not share a port space.
                const QString key = (endpoint.protocol == "udp"_L1 ? u"udp "_s : QString()) + endpoint.port;
                if (owners.contains(key))
                    add(Rule::PortTaken, Severity::Error,
                        {u"InputEndpoint"_s, endpoint.name, {endpoint.port, owners.value(key)}});
                else
                    owners.insert(key, role.name + u'/' + endpoint.name);
            }
        }
        m_role = nullptr;
    }

    template<class T>
    void findNamesOf(const QList<T> &items, const QString &element)
    {
        QStringList names;
        for (const T &item : items) {
            names.append(item.name);
            const auto offending = offendingCharacter(item.name);
            if (offending)
                add(Rule::InvalidName, Severity::Error, {element, item.name, {element, *offending}});
        }
        if (const QString twice = duplicateName(names); !twice.isEmpty())
            add(Rule::DuplicateName, Severity::Error, {element, twice, {element}});
    }

    void findNames()
    {
        findNamesOf(m_role->certificates, u"Certificate"_s);
        findNamesOf(m_role->endpoints, u"InputEndpoint"_s);
    }

    void findEndpoints()
    {
        for (const Endpoint &endpoint : m_role->endpoints) {
            if (endpoint.protocol != "https"_L1)
                continue;
            const RoleCertificate *certificate = findCertificate(*m_role, endpoint.certificate);
            if (endpoint.certificate.isEmpty())
                add(Rule::EndpointCertificateMissing, Severity::Error, {u"InputEndpoint"_s, endpoint.name});
            else if (!certificate || !certificate->declared)
                // The schema says that the store is automatic; Microsoft's page asks for the element.
                add(Rule::EndpointCertificateUndeclared, Severity::Warning,
                    {u"InputEndpoint"_s, endpoint.name, {endpoint.certificate}});
            else if (certificate->storeName != "My"_L1 || certificate->storeLocation != "LocalMachine"_L1)
                add(Rule::EndpointCertificateNotInMy, Severity::Warning,
                    {u"InputEndpoint"_s,
                     endpoint.name,
                     {endpoint.certificate, certificate->storeLocation + u'\\' + certificate->storeName}});
        }
    }

    bool isNamedByEndpoint(const QString &name) const
    {
        return std::ranges::any_of(m_role->endpoints,
                                   [&name](const Endpoint &e) { return e.certificate == name; });
    }

    void findCertificates()
    {
        for (const RoleCertificate &certificate : m_role->certificates) {
            const bool explained = comesFromPlugin(certificate.name) || isNamedByEndpoint(certificate.name);
            if (!certificate.declared && !explained)
                add(Rule::CertificateUndeclared, Severity::Error,
                    {u"Certificate"_s, certificate.name, {certificate.thumbprints.firstKey()}},
                    certificate.thumbprints.firstKey());
            for (const ConfigurationFacts &configuration : m_service.configurations) {
                if (configuration.roles.contains(m_role->name))
                    findThumbprint(certificate, configuration.fileName);
            }
        }
    }

    void findThumbprint(const RoleCertificate &certificate, const QString &configuration)
    {
        const bool local = isLocalConfiguration(configuration);
        const auto entry = certificate.thumbprints.constFind(configuration);
        if (entry == certificate.thumbprints.cend()) {
            if (certificate.declared)
                add(Rule::ThumbprintMissing, local ? Severity::Warning : Severity::Error,
                    {u"Role"_s, certificate.name, {configuration}}, configuration);
            return;
        }
        const auto thumbprint = Thumbprint::parse(*entry);
        if (thumbprint)
            return;
        add(isPlaceholder(*entry) ? Rule::ThumbprintPlaceholder : Rule::ThumbprintInvalid,
            local || isPlaceholder(*entry) ? Severity::Warning : Severity::Error,
            {u"Certificate"_s, certificate.name, {*entry, configuration}}, configuration);
    }

    /// Text that a release pipeline or a person will replace: nothing at all, or no attempt at digits.
    static bool isPlaceholder(const QString &text)
    {
        QString digits = text;
        digits.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
        const auto isHex = [](QChar c) { return QStringView(u"0123456789abcdefABCDEF").contains(c); };
        return digits.isEmpty() || !std::ranges::all_of(digits, isHex)
            || digits.count(digits.at(0)) == digits.size();
    }

    void findTasks()
    {
        for (const StartupTask &task : m_role->startupTasks) {
            if (task.commandLine.size() > 256)
                add(Rule::TaskTooLong, Severity::Error,
                    {u"Task"_s, task.commandLine, {QString::number(task.commandLine.size())}});
        }
    }

    const Service &m_service;
    const Project *m_project;
    const Role *m_role = nullptr;
    QList<Problem> m_found;
};

} // namespace

QList<Problem> serviceProblems(const Service &service, const Project *project)
{
    return Finder(service, project).all();
}

} // namespace bindwright
