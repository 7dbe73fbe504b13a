// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/plan/plan.h"
#include "model/session/source.h"
#include "tests/model/checks/ruleproject.h"
#include "tests/support/fakefilestore.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

/// A file of Visual Studio's, as the deployment's project and as the role's own.
void fuzzOne(const QByteArray &input)
{
    FakeFileStore files;
    files.files = {{u"/s/p/a.csdef"_s, ruleDefinition},
                   {u"/s/p/ServiceConfiguration.Cloud.cscfg"_s, ruleConfiguration},
                   {u"/s/p/a.ccproj"_s, input},
                   {u"/s/Web/Web.csproj"_s, input},
                   {u"/s/Web/bin/setup.cmd"_s, input}};
    const auto source = openSource(files, u"/s/p/a.ccproj"_s, QDateTime::fromSecsSinceEpoch(1, Qt::UTC));
    if (!source)
        return;
    Draft draft = source->draft;
    draft.bindings.append(
        {.role = u"Web"_s, .ip = u"*"_s, .port = u"443"_s, .host = u"a.test"_s, .certificate = u"Tls"_s});
    const auto plan = makePlan(draft, source->facts);
    for (const FileChange &change : plan ? plan->changes : QList<FileChange>()) {
        if (change.path.endsWith(u"proj"))
            REQUIRE(XmlDocument::parse(change.after, change.path).has_value());
    }
}
