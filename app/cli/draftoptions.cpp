// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "draftoptions.h"

#include "passphrase.h"

#include "model/certificates/certificatepaths.h"
#include "model/certificates/chain.h"
#include "model/net/hostname.h"
#include "model/scenario/scenario.h"
#include "model/scenario/scenarioparts.h"
#include "model/session/certificateimport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct DraftOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(DraftOptions)
};

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

/// The certificate that THUMBPRINT-OR-FILE names: of a file, its first leaf.
Result<Thumbprint> resolve(const QString &text, const QList<CertificateFile> &files)
{
    if (const auto thumbprint = Thumbprint::parse(text))
        return *thumbprint;
    const auto file = std::ranges::find(files, absolute(text), &CertificateFile::path);
    if (file == files.cend())
        return failure(Code::UnknownCertificate, text);
    const QList<Certificate> leaves = leavesOf(file->certificates);
    return leaves.isEmpty() ? Result<Thumbprint>(failure(Code::NoCertificate, text)) : leaves.first().sha1;
}

bool hasSite(const Role &role, const QString &site)
{
    return std::ranges::find(role.sites, site, &Site::name) != role.sites.cend();
}

/// The name under which \a role has that certificate in the store that bindings use; empty: it has not.
QString nameInMy(const Draft &draft, const Role &role, const Thumbprint &sha1)
{
    for (const RoleCertificate &certificate : role.certificates) {
        if (isInStore(certificate, u"My") && countingThumbprint(draft, certificate) == sha1)
            return certificate.name;
    }
    return {};
}

/// Does the options to a draft, step by step; the first failure stays.
class DraftBuilder final
{
public:
    DraftBuilder(const Source &source, const ScenarioOptions &options, const QList<CertificateFile> &files)
        : m_source(source)
        , m_options(options)
        , m_files(files)
        , m_draft(source.draft)
    { }

    Result<Draft> build()
    {
        // A plan that nothing was asked of stays as it was edited; else the scenario starts anew.
        if ((!m_source.planPath.isEmpty() || m_options.asItIs) && asksNothing())
            return withForm(m_draft);
        m_draft = withCertificates(m_draft, m_files);
        return setDecisions()
            .and_then([this] { return setRoles(); })
            .and_then([this] { return setConfigurations(); })
            .and_then([this] { return setHosts(); })
            .and_then([this] { return setDefault(); })
            .and_then([this] { return carryOut(); })
            .map([this] { return m_draft; });
    }

private:
    std::optional<Scenario> scenario() const
    {
        return m_options.scenario ? m_options.scenario : m_draft.scenario;
    }

    /// How the script is written, and what it runs on, does not change what is bound.
    Draft withForm(const Draft &draft) const
    {
        const Draft formed = m_options.form ? withScriptForm(draft, *m_options.form) : draft;
        return withTargetFollowed(m_options.target ? withTarget(formed, *m_options.target) : formed,
                                  draft.target);
    }

    bool asksNothing() const
    {
        ScenarioOptions nothing;
        nothing.source = m_options.source;
        nothing.passphrase = m_options.passphrase;
        nothing.form = m_options.form;
        nothing.target = m_options.target;
        nothing.force = m_options.force;
        nothing.asItIs = m_options.asItIs;
        nothing.json = m_options.json;
        return m_options == nothing;
    }

    Result<> setDecisions()
    {
        if (!scenario())
            return failure(
                Code::NotUnderstood, m_options.source,
                DraftOptionsText::tr("a project needs --scenario single, san, chained, installed or sni"));
        m_draft.httpsEndpoint = m_options.httpsEndpoint.value_or(m_draft.httpsEndpoint);
        m_draft = withForm(m_draft);
        return {};
    }

    /// Of one of the chosen roles.
    bool isSite(const QString &site) const
    {
        return std::ranges::any_of(m_draft.roles, [this, &site](const QString &name) {
            const Role *role = findRole(m_draft.service, name);
            return role && hasSite(*role, site);
        });
    }

    Result<> setRoles()
    {
        for (const QString &name : m_options.roles) {
            if (!findRole(m_draft.service, name))
                return failure(Code::UnknownRole, name);
        }
        if (!m_options.roles.isEmpty())
            m_draft.roles = m_options.roles;
        if (m_options.site.isEmpty())
            return {};
        if (!isSite(m_options.site))
            return failure(Code::UnknownSite, m_options.site);
        m_draft.site = m_options.site;
        return {};
    }

    Result<> setConfigurations()
    {
        if (m_options.configurations.isEmpty())
            return {};
        const auto named = configurationsNamed(m_draft.service, m_options.configurations);
        if (!named)
            return tl::unexpected(named.error());
        m_draft.configurations = *named;
        return {};
    }

    Result<> setHosts()
    {
        if (m_options.binds.isEmpty())
            return {};
        if (scenario() == Scenario::Installed)
            return failure(Code::NotUnderstood, u"--bind"_s,
                           DraftOptionsText::tr("the scenario “installed” binds nothing"));
        m_draft.hosts.clear();
        for (const HostChoice &choice : m_options.binds) {
            const auto host = HostName::parse(choice.host);
            if (!host)
                return tl::unexpected(host.error());
            const auto certificate = resolve(choice.certificate, m_files);
            if (!certificate)
                return tl::unexpected(certificate.error());
            if (!choice.site.isEmpty() && !isSite(choice.site))
                return failure(Code::UnknownSite, choice.site);
            if (m_draft.hosts.contains(host->unicode()))
                return failure(Code::NotUnderstood, u"--bind"_s,
                               DraftOptionsText::tr("%1 is given twice").arg(choice.host));
            m_draft.hosts.append(host->unicode());
            m_chosen.append(*certificate);
        }
        return scenario() == Scenario::Sni ? Result<>() : chooseOne();
    }

    /// Scenarios with one certificate take it from --bind.
    Result<> chooseOne()
    {
        if (!std::ranges::all_of(m_chosen, [this](const Thumbprint &t) { return t == m_chosen.first(); }))
            return failure(Code::NotUnderstood, u"--bind"_s,
                           DraftOptionsText::tr("the scenario “%1” has one certificate for all hosts")
                               .arg(word(*scenario())));
        m_draft.defaultCertificate = m_chosen.first();
        return {};
    }

    Result<> setDefault()
    {
        if (m_options.defaultCertificate.isEmpty())
            return {};
        const auto chosen = resolve(m_options.defaultCertificate, m_files);
        if (!chosen)
            return tl::unexpected(chosen.error());
        if (!findCertificate(m_draft, *chosen))
            return failure(Code::UnknownCertificate, m_options.defaultCertificate);
        m_draft.defaultCertificate = *chosen;
        return {};
    }

    Result<> carryOut()
    {
        m_draft = withScenario(m_draft, *scenario(), m_source.facts.project->service);
        return scenario() == Scenario::Sni ? bindChosen() : Result<>();
    }

    Result<> bindChosen()
    {
        for (qsizetype i = 0; i < m_chosen.size(); ++i) {
            for (Binding &binding : m_draft.bindings) {
                if (binding.host != m_draft.hosts.at(i) || !m_draft.roles.contains(binding.role))
                    continue;
                const Role *role = findRole(m_draft.service, binding.role);
                const QString site = m_options.binds.at(i).site;
                if (role && !site.isEmpty() && hasSite(*role, site))
                    binding.site = site;
                if (!m_draft.site.isEmpty() && site.isEmpty() && binding.site != m_draft.site)
                    return failure(Code::NotUnderstood, u"--bind"_s,
                                   DraftOptionsText::tr(
                                       "%1 is bound to site %2, and --site limits what is touched to %3")
                                       .arg(binding.host, binding.site, m_draft.site));
                binding.certificate = role ? nameInMy(m_draft, *role, m_chosen.at(i)) : QString();
                if (binding.certificate.isEmpty())
                    return failure(Code::UnknownCertificate, m_options.binds.at(i).certificate);
            }
        }
        return {};
    }

    const Source &m_source;
    const ScenarioOptions &m_options;
    const QList<CertificateFile> &m_files;
    Draft m_draft;
    QList<Thumbprint> m_chosen; ///< for each of Draft::hosts, from --bind
};

} // namespace

QStringList certificateFiles(const ScenarioOptions &options)
{
    QStringList named = options.certificates;
    for (const HostChoice &choice : options.binds)
        named.append(choice.certificate);
    if (!options.defaultCertificate.isEmpty())
        named.append(options.defaultCertificate);
    QStringList paths;
    for (qsizetype i = 0; i < named.size(); ++i) {
        const bool isThumbprint = i >= options.certificates.size() && Thumbprint::parse(named.at(i));
        if (!isThumbprint)
            paths.append(absolute(named.at(i)));
    }
    paths.removeDuplicates();
    return paths;
}

Result<QStringList> configurationsNamed(const Service &service, const QStringList &names)
{
    QStringList files;
    for (const QString &name : names) {
        const auto isNamed = [&name](const ConfigurationFacts &facts) {
            const QString part = facts.fileName.section(u'.', 1, -2);
            return name.compare(facts.fileName, Qt::CaseInsensitive) == 0
                || name.compare(part.isEmpty() ? facts.fileName.section(u'.', 0, 0) : part,
                                Qt::CaseInsensitive)
                == 0;
        };
        const auto found = std::ranges::find_if(service.configurations, isNamed);
        if (found == service.configurations.cend())
            return failure(Code::NotUnderstood, name,
                           DraftOptionsText::tr(
                               "--configuration takes the name of a service configuration of the project"));
        files.append(found->fileName);
    }
    files.removeDuplicates();
    return files;
}

Result<QList<CertificateFile>> readCertificateFiles(const QStringList &paths,
                                                    const PlatformServices &services,
                                                    const Passphrases &passphrases)
{
    QList<CertificateFile> files;
    for (const FoundFile &found : filesOf(services.files, paths)) {
        const auto content = services.files.read(found.path, maximumCertificateFile);
        if (!content)
            return tl::unexpected(content.error());
        const auto file = services.reader.read(*content, found.path, passphrases.of(found.path));
        if (file)
            files.append(*file);
        else if (!isPassedOver(found, file.error()))
            return tl::unexpected(file.error());
    }
    if (files.isEmpty() && !paths.isEmpty())
        return failure(Code::NoCertificate, paths.first()); // a folder that holds none
    return files;
}

Result<Draft> draftWith(const Source &source, const ScenarioOptions &options,
                        const QList<CertificateFile> &files)
{
    return DraftBuilder(source, options, files).build();
}

Result<WantedPlan> makeWanted(const ScenarioOptions &options, const PlatformServices &services)
{
    Result<Source> source = openSource(services.files, options.source, services.clock());
    if (!source)
        return tl::unexpected(source.error());
    const Project *project = source->facts.project ? &*source->facts.project : nullptr;
    if (project && project->configurations.isEmpty() && !project->unread.isEmpty())
        return tl::unexpected(project->unread.first()); // nothing could hold a thumbprint
    const auto passphrases = readPassphrases(options.passphrase);
    if (!passphrases)
        return tl::unexpected(passphrases.error());
    auto files = readCertificateFiles(certificateFiles(options), services, *passphrases);
    if (!files)
        return tl::unexpected(files.error());
    if (const auto matched = matchFiles(source->draft, *files, services.reader); !matched)
        return tl::unexpected(matched.error());
    const auto draft = draftWith(*source, options, *files);
    if (!draft)
        return tl::unexpected(draft.error());
    source->draft = *draft;
    const auto plan = makePlan(source->draft, source->facts);
    if (!plan)
        return tl::unexpected(plan.error());
    return WantedPlan{*source, *plan, options.force};
}

} // namespace bindwright
