// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "thumbprintproblems.h"

#include "importproblems.h"
#include "nameproblems.h"
#include "servicefinder.h"

#include "model/certificates/thumbprint.h"
#include "model/cloudservice/extendedsupport.h"
#include "model/cloudservice/serviceelements.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Fewer digits than these were never pasted from a certificate: no copying loses half of 40.
constexpr qsizetype fewDigits = 20;

/// Text that a release pipeline or a person will replace: nothing at all, no attempt at digits, one
/// digit all over, far too few; of those that could be a thumbprint, naught.
bool isPlaceholder(const QString &text)
{
    if (const auto thumbprint = Thumbprint::parse(text))
        return thumbprint->toString().count(u'0') == thumbprint->toString().size();
    QString digits = text;
    digits.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return digits.size() <= fewDigits || !std::ranges::all_of(digits, isHexDigit)
        || digits.count(digits.at(0)) == digits.size();
}

bool isNamedByEndpoint(const Role &role, const QString &name)
{
    return std::ranges::any_of(role.endpoints, [&name](const Endpoint &endpoint) {
        return endpoint.protocol == "https"_L1 && endpoint.certificate == name;
    });
}

/// The names that every cscfg has to give a thumbprint: of what is declared, of https endpoints, which need
/// no declaration, and of what an import declares.
QStringList wantedCertificates(const Role &role)
{
    QStringList names;
    for (const RoleCertificate &certificate : role.certificates) {
        if (certificate.declared)
            names.append(certificate.name);
    }
    for (const Endpoint &endpoint : role.endpoints) {
        if (endpoint.protocol == "https"_L1 && !endpoint.certificate.isEmpty())
            names.append(endpoint.certificate);
    }
    names += certificatesOfImports(role);
    names.removeDuplicates();
    return names;
}

QStringList wantedSettings(const Role &role)
{
    QStringList names;
    for (const ConfigurationSetting &setting : role.settings) {
        if (setting.declared)
            names.append(setting.name);
    }
    return names + settingsOfImports(role);
}

/// What the schema's [0-9A-Fa-f\s] refuses is an error; blanks and lower case are only untidy.
void findUntidy(ServiceFinder &finder, const QString &name, const QString &text, const QString &configuration)
{
    QStringList stripped = Thumbprint::strippedFrom(text);
    const bool refused =
        std::ranges::any_of(stripped, [](const QString &what) { return what != "blank"_L1; });
    const bool lower = text != text.toUpper();
    if (stripped.isEmpty() && !lower)
        return;
    finder.add(Rule::ThumbprintUntidy, refused ? severityIn(configuration) : Severity::Warning,
               {u"Certificate"_s,
                name,
                {{Argument::Thumbprint, text},
                 {Argument::Configuration, configuration},
                 {Argument::Stripped, stripped.join(", "_L1)},
                 {Argument::Fault,
                  refused     ? u"refused"_s
                      : lower ? u"lower-case"_s
                              : QString()}}},
               configuration);
}

void findPlaceholder(ServiceFinder &finder, const QString &name, const QString &text,
                     const QString &configuration)
{
    const bool isOne = !text.isEmpty() && text.trimmed().size() <= 1; // often one that is not seen
    finder.add(Rule::ThumbprintPlaceholder, Severity::Warning,
               {u"Certificate"_s,
                name,
                {{Argument::Thumbprint, text},
                 {Argument::Configuration, configuration},
                 {Argument::Stripped, isOne ? Thumbprint::strippedFrom(text).join(", "_L1) : QString()},
                 {Argument::Fault, isOne ? u"one-character"_s : QString()}}},
               configuration);
}

void findThumbprint(ServiceFinder &finder, const RoleCertificate &certificate, const QString &configuration)
{
    const auto entry = certificate.thumbprints.constFind(configuration);
    if (entry == certificate.thumbprints.cend())
        return; // see findMissing()
    const auto algorithm = certificate.oddAlgorithms.constFind(configuration);
    if (algorithm != certificate.oddAlgorithms.cend())
        finder.add(Rule::ThumbprintAlgorithm, severityIn(configuration),
                   {u"Certificate"_s,
                    certificate.name,
                    {{Argument::Algorithm, *algorithm}, {Argument::Configuration, configuration}}},
                   configuration);
    if (isPlaceholder(*entry))
        findPlaceholder(finder, certificate.name, *entry, configuration);
    else if (!Thumbprint::parse(*entry))
        finder.add(Rule::ThumbprintInvalid, severityIn(configuration),
                   {u"Certificate"_s,
                    certificate.name,
                    {{Argument::Thumbprint, *entry}, {Argument::Configuration, configuration}}},
                   configuration);
    else
        findUntidy(finder, certificate.name, *entry, configuration);
}

/// What a cscfg has to give the role, and does not; a name that differs in case alone does not count.
void findMissing(ServiceFinder &finder, const QString &configuration)
{
    const Role &role = finder.role();
    const auto add = [&](Rule rule, const QString &name, const QStringList &known,
                         const QString &fault = {}) {
        finder.add(rule, severityIn(configuration),
                   {u"Role"_s,
                    name,
                    {{Argument::Configuration, configuration},
                     {Argument::Meant, meantBy(name, known)},
                     {Argument::Fault, fault}}},
                   configuration);
    };
    const QStringList certificates = wantedCertificates(role);
    for (const QString &name : certificates) {
        const RoleCertificate *known = findCertificate(role, name);
        if (!known || !known->thumbprints.contains(configuration))
            add(Rule::ThumbprintMissing, name, namesOf(role.certificates));
    }
    const QStringList settings = wantedSettings(role);
    for (const QString &name : settings) {
        const auto known = std::ranges::find(role.settings, name, &ConfigurationSetting::name);
        if (known == role.settings.cend() || !known->values.contains(configuration))
            add(Rule::SettingWithoutValue, name, namesOf(role.settings),
                comesFromImport(role, name) ? u"import"_s : QString());
    }
    for (const ConfigurationSetting &setting : role.settings) {
        if (setting.valueless.contains(configuration))
            finder.add(Rule::SettingWithoutValue, severityIn(configuration),
                       {u"Setting"_s,
                        setting.name,
                        {{Argument::Configuration, configuration}, {Argument::Fault, u"no-attribute"_s}}},
                       configuration);
    }
}

/// Of certificates that clients may be served: which of them are, depends on the cscfg that is deployed.
void findDifferent(ServiceFinder &finder, const RoleCertificate &certificate)
{
    QStringList configurations;
    QSet<QString> thumbprints;
    for (auto it = certificate.thumbprints.cbegin(); it != certificate.thumbprints.cend(); ++it) {
        const auto thumbprint = Thumbprint::parse(it.value());
        if (isLocalConfiguration(it.key()) || isPlaceholder(it.value()) || !thumbprint)
            continue;
        configurations.append(it.key());
        thumbprints.insert(thumbprint->toString());
    }
    const bool isServed = isInStore(certificate, u"My") && !isRemoteDesktopCertificate(certificate.name)
        && finder.role().kind == RoleKind::Web;
    if (isServed && thumbprints.size() > 1)
        finder.add(
            Rule::ThumbprintsDiffer, Severity::Info,
            {u"Certificate"_s, certificate.name, {{Argument::Configurations, configurations.join(", "_L1)}}},
            configurations.last());
}

/// The cscfg to name: the first that is deployed, else the first.
QString tellingOf(const PerConfiguration &values)
{
    const QStringList names = values.keys();
    const auto deployed = std::ranges::find_if_not(names, isLocalConfiguration);
    return deployed == names.cend() ? names.value(0) : *deployed;
}

void findOrphan(ServiceFinder &finder, const RoleCertificate &certificate)
{
    const Role &role = finder.role();
    if (certificate.declared || certificate.thumbprints.isEmpty() || isNamedByEndpoint(role, certificate.name)
        || comesFromImport(role, certificate.name))
        return;
    const QString configuration = tellingOf(certificate.thumbprints);
    Problem &problem = finder.add(Rule::CertificateUndeclared,
                                  importsForeignModule(role) ? Severity::Warning : severityIn(configuration),
                                  {u"Certificate"_s,
                                   certificate.name,
                                   {{Argument::Configuration, configuration},
                                    {Argument::Meant, meantBy(certificate.name, wantedCertificates(role))}}},
                                  configuration);
    problem.certainty = Certainty::Inferred; // known of settings; see findSettings()
}

/// Source of the refusal: github.com/Azure/azure-sdk-for-node/issues/841.
void findSettings(ServiceFinder &finder)
{
    const Role &role = finder.role();
    for (const ConfigurationSetting &setting : role.settings) {
        if (setting.declared || setting.values.isEmpty() || comesFromImport(role, setting.name))
            continue;
        const QString configuration = tellingOf(setting.values);
        finder.add(Rule::SettingUndeclared,
                   importsForeignModule(role) ? Severity::Warning : severityIn(configuration),
                   {u"Setting"_s,
                    setting.name,
                    {{Argument::Configuration, configuration},
                     {Argument::Meant, meantBy(setting.name, namesOf(role.settings))}}},
                   configuration);
    }
}

/// Names that stand twice in a cscfg; the service knows the first of each only.
void findRepeated(ServiceFinder &finder, const ProjectFile &file)
{
    const int role = roleElement(file.document, finder.role().name);
    for (const auto &[list, item] : {std::pair(u"Certificates"_s, u"Certificate"_s),
                                     std::pair(u"ConfigurationSettings"_s, u"Setting"_s)}) {
        QStringList names;
        for (const int element : itemElements(file.document, role, list, item))
            names.append(attributeOf(file.document, element, u"name"));
        if (const QString twice = duplicateName(names); !twice.isEmpty())
            finder.add(Rule::DuplicateName, severityIn(QFileInfo(file.path).fileName()),
                       {.element = item,
                        .name = twice,
                        .arguments = {{Argument::Configuration, QFileInfo(file.path).fileName()},
                                      {Argument::Element, item}},
                        .nth = 2},
                       QFileInfo(file.path).fileName());
    }
}

} // namespace

void findThumbprintProblems(ServiceFinder &finder)
{
    for (const RoleCertificate &certificate : finder.role().certificates) {
        findOrphan(finder, certificate);
        findDifferent(finder, certificate);
        for (const ConfigurationFacts &configuration : finder.service().configurations) {
            if (configuration.roles.contains(finder.role().name))
                findThumbprint(finder, certificate, configuration.fileName);
        }
    }
    for (const ConfigurationFacts &configuration : finder.service().configurations) {
        if (configuration.roles.contains(finder.role().name))
            findMissing(finder, configuration.fileName);
    }
    findSettings(finder);
    if (!finder.project())
        return;
    for (const ProjectFile &file : finder.project()->configurations)
        findRepeated(finder, file);
}

} // namespace bindwright
