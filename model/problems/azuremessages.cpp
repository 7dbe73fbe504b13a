// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "azuremessages.h"

#include "model/certificates/thumbprint.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Source: github.com/microsoft/azure-pipelines-tasks/issues/2269. Only for what has a thumbprint's form:
/// other text is refused earlier, by the schema.
QString notFound(const QString &thumbprint)
{
    const auto parsed = Thumbprint::parse(thumbprint);
    return parsed ? u"BadRequest: The certificate with thumbprint %1 was not found."_s.arg(parsed->toString())
                  : QString();
}

} // namespace

QString azureMessage(const Problem &problem)
{
    switch (problem.rule) {
    case Rule::ThumbprintMissing: // blogs.msdn.com, azuredevsupport, 2009/12/30
        return u"At least one certificate specified in your service definition is not found. Please upload "
               "these certificate(s), and then upload your application package again."_s;
    case Rule::ThumbprintPlaceholder:
        return notFound(problem.arguments.value(Argument::Thumbprint));
    case Rule::SettingUndeclared: // github.com/Azure/azure-sdk-for-node/issues/841
        return u"Validation Errors: Error validating the .cscfg file against the .csdef file. "
               "Severity:Error, message:Setting '%1' for role '%2' specified in the service configuration "
               "file is not declared in the service definition file."_s.arg(problem.subject, problem.role);
    case Rule::LocalPortTaken: // github.com/Azure/azure-powershell/issues/1198
        return u"Local Port %1 for endpoint %2 is already in use by one of the other endpoints in this role. "
               "Ensure that the local port numbers are unique across endpoints within a role."_s.arg(
                   problem.arguments.value(Argument::Port), problem.subject);
    default: // no message is known for the others
        return {};
    }
}

} // namespace bindwright
