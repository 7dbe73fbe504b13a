// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/checks/draftproblems.h"
#include "model/cloudservice/projectreader.h"
#include "model/plan/serviceplan.h"
#include "model/plan/unifieddiff.h"
#include "model/session/newdraft.h"
#include "tests/support/planfixture.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// A change of each kind, wherever the service has a place for it.
Service changed(Service service)
{
    for (Role &role : service.roles) {
        PerConfiguration thumbprints;
        for (const ConfigurationFacts &facts : std::as_const(service.configurations))
            thumbprints.insert(facts.fileName, QString(40, u'A'));
        role.certificates.append({u"Fresh"_s, u"LocalMachine"_s, u"My"_s, {}, thumbprints, true});
        role.endpoints.append({u"FreshIn"_s, u"https"_s, u"8443"_s, {}, u"Fresh"_s});
        role.startupTasks.append({u"fresh.cmd"_s, u"elevated"_s, u"background"_s, {}});
        for (Site &site : role.sites)
            site.bindings.append({u"FreshIn"_s, u"FreshIn"_s, u"fresh.a.test"_s});
    }
    return service;
}

} // namespace

/// A csdef, an empty line with three dashes, a cscfg: reading, checking and editing them fail in order, and
/// nothing wanted is nothing changed.
void fuzzOne(const QByteArray &input)
{
    const qsizetype cut = input.indexOf("\n---\n");
    const auto definition = XmlDocument::parse(input.left(cut), u"/p/a.csdef"_s);
    if (!definition || !checkDefinition(*definition, u"/p/a.csdef"_s))
        return;
    Project project;
    project.path = u"/p/a.csdef"_s;
    project.definition = {project.path, *definition};
    const auto configuration = XmlDocument::parse(cut < 0 ? "" : input.mid(cut + 5), u"/p/a.cscfg"_s);
    if (configuration && checkConfiguration(*configuration, u"/p/a.cscfg"_s))
        project.configurations = {{u"/p/a.cscfg"_s, *configuration}};
    project.service = readService(project.definition, project.configurations);
    const auto same = planService(project, project.service);
    REQUIRE(same && same->changes.isEmpty());
    const Facts facts{project, QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)};
    static_cast<void>(problems(draftOf(project.path, project.service), facts));
    const auto plan = planService(project, changed(project.service));
    if (!plan)
        return;
    for (const FileChange &change : plan->changes)
        REQUIRE(!unifiedDiff(change, u"f"_s).isEmpty());
    REQUIRE(applied(project, *plan).has_value());
}
