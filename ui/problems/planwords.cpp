// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "planwords.h"

namespace bindwright {

const QList<RuleWords> &planWords()
{
    using enum Argument;
    static const QList<RuleWords> rows{
        {Rule::BindingsTakenAway,
         {{{is(Fault, "no-script")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "site {subject|(no name)} loses bindings that an earlier run set: {hosts|some}. "
                             "The script that sets them goes too: it takes them off no running instance, and "
                             "a site that the platform makes anew does not have them.")},
          {{is(Fault, "platform")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "site {subject|(no name)} loses what the platform binds for it: {hosts|some}. The "
               "endpoint becomes tcp, and the script binds nothing in its place.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "site {subject|(no name)} loses bindings that an earlier run set: {hosts|some}. "
                            "The script takes them off IIS, and clients of these names are no longer served "
                            "there.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Bind them as well, or limit what is touched to one site.")}},
        {Rule::ThumbprintKept,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{configurations|a service configuration} keeps its own thumbprint of "
                            "{names|(no name)}: it is the emulator's, and differs from what is deployed.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Choose that service configuration, to change it as well.")}},
        {Rule::ThumbprintsBecomeOne,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{count|several} different thumbprints of {subject|(no name)} become one, in "
                            "{configurations|the service configurations}. They were certificates of "
                            "different environments.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Limit the thumbprints to the service configurations that this certificate is "
                            "for.")}},
        {Rule::EndpointBecomesPublic,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the new endpoint {subject|(no name)} opens port {port|443} on the public "
                            "address. Endpoint {otherEndpoint|(another)} of the role is on the internal load "
                            "balancer {loadBalancer|of the network} alone.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Give {subject|it} the same loadBalancer in the definition, unless it is meant "
                            "for the public.")}},
        {Rule::TcpBecomesHttps,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "endpoint {subject|(no name)} was tcp and becomes https: the platform then binds "
                            "port {port|443} for a site. Code of the role that binds it itself would find it "
                            "taken.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "See whether OnStart or a startup task binds the port, and remove that.")}},
        {Rule::CertificateStillUsed,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "certificate {subject|(no name)} still refers to {thumbprint|a certificate}, "
                            "which was removed, and the plan would write its thumbprint.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Remove it with what uses it, or give {subject|it} another certificate.")}},
    };
    return rows;
}

} // namespace bindwright
