// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "planrules.h"

namespace bindwright {

const QList<RuleRow> &planRules()
{
    static const QList<RuleRow> rows{
        {.rule = Rule::BindingsTakenAway,
         .severity = Severity::Warning,
         .arguments = {Argument::Hosts, Argument::Fault},
         .check = "checks/planproblems.cpp"},
        {.rule = Rule::ThumbprintKept,
         .severity = Severity::Info,
         .arguments = {Argument::Names, Argument::Configurations},
         .check = "checks/planproblems.cpp"},
        {.rule = Rule::ThumbprintsBecomeOne,
         .severity = Severity::Warning,
         .arguments = {Argument::Count, Argument::Configurations},
         .check = "checks/planproblems.cpp"},
        {.rule = Rule::EndpointBecomesPublic,
         .severity = Severity::Warning,
         .source = "azure-docs, cloud-services/schema-csdef-webrole",
         .arguments = {Argument::Port, Argument::OtherEndpoint, Argument::LoadBalancer},
         .check = "checks/planproblems.cpp"},
        {.rule = Rule::TcpBecomesHttps,
         .severity = Severity::Warning,
         .certainty = Certainty::Inferred,
         .source = "MRCollective/AzureWebFarm, IISManager.cs",
         .arguments = {Argument::Port},
         .check = "checks/planproblems.cpp"},
        {.rule = Rule::CertificateStillUsed,
         .arguments = {Argument::Thumbprint},
         .check = "checks/planproblems.cpp"},
    };
    return rows;
}

} // namespace bindwright
