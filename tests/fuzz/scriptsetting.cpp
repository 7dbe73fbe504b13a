// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/cloudservice/projectreader.h"
#include "model/script/scriptsetting.h"
#include "model/session/newdraft.h"
#include "tests/model/checks/ruleproject.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

Service ruleService()
{
    return readService({u"/a.csdef"_s, XmlDocument::parse(ruleDefinition, {}).value()},
                       {{u"/a.cscfg"_s, XmlDocument::parse(ruleConfiguration, {}).value()}});
}

} // namespace

/// The bindings that a value stands for are written, and the value of these stands for the same.
void fuzzOne(const QByteArray &input)
{
    static const Service service = ruleService();
    const Role &role = service.roles.first();
    Draft draft = draftOf(u"/a.csdef"_s, service);
    draft.bindings = bindingsFromSetting(role, QString::fromUtf8(input));
    draft.httpsEndpoint = httpsEndpointFromSetting(QString::fromUtf8(input)).value_or(HttpsEndpoint::Keep);
    const QString value = bindingsSettingValue(draft, role.name, u"a.cscfg"_s);
    draft.bindings = bindingsFromSetting(role, value);
    REQUIRE(bindingsSettingValue(draft, role.name, u"a.cscfg"_s) == value);
    REQUIRE(httpsEndpointFromSetting(value) == draft.httpsEndpoint);
}
