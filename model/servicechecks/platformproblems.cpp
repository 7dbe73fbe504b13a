// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platformproblems.h"

#include "model/cloudservice/scriptnames.h"
#include "model/script/scriptsetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Of an environment variable's value, in UTF-16 units: Windows takes 32 767 with the null at the end.
/// Source: learn.microsoft.com, SetEnvironmentVariableW and .NET Framework's SetEnvironmentVariable.
constexpr qsizetype longestVariable = 32'766;

bool isByHost(const Binding &binding)
{
    return binding.sslFlags.testFlag(SslFlag::Sni);
}

class PlatformCheck final
{
public:
    PlatformCheck(const Draft &draft, const Project *project)
        : m_draft(draft)
        , m_project(project)
    { }

    QList<Problem> run()
    {
        if (m_draft.server.alone)
            return {}; // no platform, no definition
        checkGuestOs();
        for (const Role &role : m_draft.service.roles)
            checkSetting(role);
        for (int row = 0; row < int(m_draft.bindings.size()); ++row) {
            const Binding &binding = m_draft.bindings.at(row);
            if (const Role *role = findRole(m_draft.service, binding.role))
                checkDeclared(binding, *role, row);
        }
        return m_found;
    }

private:
    void add(Rule rule, Severity severity, const Binding &binding, int row, const Arguments &arguments)
    {
        m_found.append({.rule = rule,
                        .severity = severity,
                        .step = Step::Bindings,
                        .role = binding.role,
                        .subject = binding.host.isEmpty() ? u"*:"_s + binding.port : binding.host,
                        .arguments = arguments,
                        .row = row});
    }

    /// IIS 8 brought SNI. Source: iis-docs, iis-80-server-name-indication-sni-ssl-scalability.
    void checkGuestOs()
    {
        if (m_draft.target == Target::Server || std::ranges::none_of(m_draft.bindings, isByHost))
            return;
        for (const ConfigurationFacts &configuration : m_draft.service.configurations) {
            const auto os = guestOs(configuration.osFamily);
            if (!os || os->sni || isLocalConfiguration(configuration.fileName))
                continue;
            m_found.append(
                {.rule = Rule::SniNeedsIis8,
                 .severity = isKept(m_draft, configuration.fileName) ? Severity::Warning : Severity::Error,
                 .step = Step::Bindings,
                 .subject = configuration.fileName,
                 .arguments = {{Argument::OsFamily, configuration.osFamily},
                               {Argument::Windows, os->windows}},
                 .where = placeOf(configuration.fileName),
                 .isOfKept = isKept(m_draft, configuration.fileName)});
        }
    }

    SourceLocation placeOf(const QString &configuration) const
    {
        for (const ProjectFile &file : m_project ? m_project->configurations : QList<ProjectFile>()) {
            if (file.path.endsWith(u'/' + configuration))
                return locate(file, {}, u"ServiceConfiguration"_s, {});
        }
        return {};
    }

    /// A startup task gets the setting as an environment variable; OnStart asks the runtime for it.
    void checkSetting(const Role &role)
    {
        if (m_draft.scriptForm != ScriptForm::StartupTask)
            return;
        for (const ConfigurationFacts &configuration : m_draft.service.configurations) {
            const qsizetype size = bindingsSettingValue(m_draft, role.name, configuration.fileName).size();
            if (size <= longestVariable)
                continue;
            m_found.append({.rule = Rule::SettingTooLong,
                            .step = Step::Bindings,
                            .role = role.name,
                            .subject = configuration.fileName,
                            .arguments = {{Argument::Setting, bindingsSettingName()},
                                          {Argument::Length, QString::number(size)},
                                          {Argument::Limit, QString::number(longestVariable)}},
                            .where = placeOf(configuration.fileName)});
        }
    }

    /// A script finds a certificate only where IIS looks for it; the implicit certificate of an https
    /// endpoint is the endpoint's alone.
    void checkDeclared(const Binding &binding, const Role &role, int row)
    {
        const RoleCertificate *entry = findCertificate(role, binding.certificate);
        if (!entry || binding.sslFlags.testFlag(SslFlag::CentralStore))
            return;
        if (!entry->declared)
            add(Rule::BindingCertificateUndeclared, Severity::Error, binding, row,
                {{Argument::Certificate, entry->name}});
    }

    const Draft &m_draft;
    const Project *m_project;
    QList<Problem> m_found;
};

} // namespace

QList<Problem> platformProblems(const Draft &draft, const Project *project)
{
    return PlatformCheck(draft, project).run();
}

} // namespace bindwright
