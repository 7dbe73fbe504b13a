// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "bindingwords.h"

namespace bindwright {

const QList<RuleWords> &bindingWords()
{
    using enum Argument;
    static const QList<RuleWords> rows{
        {Rule::ShadowedByExactIp,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{subject|(no name)} is hidden by the binding {key|of an exact address} without SNI: HTTP.sys "
             "finds an exact IP address and port before it looks at the name. Clients that ask for "
             "{subject|(no name)} get {certificate|another certificate}.")},
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "Give that binding the address *, so that it is its port's default, or a host and SNI.")}},
        {Rule::ShadowedByPlatform,
         {{{has(Configurations)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "{subject|(no name)} is hidden by the binding that the platform makes for endpoint "
               "{endpoint|443} with {configurations}, where the endpoint's certificate has no thumbprint and "
               "the script leaves that binding. Clients that ask for {subject|(no name)} get "
               "{certificate|another certificate} there.")},
          QT_TRANSLATE_NOOP(
              "RuleWords",
              "{subject|(no name)} is hidden by the binding that the platform makes for endpoint "
              "{endpoint|443}: HTTP.sys finds its exact IP address and port before it looks at the name. "
              "Clients that ask for {subject|(no name)} get {certificate|another certificate}.")},
         {QT_TRANSLATE_NOOP(
             "RuleWords", "Let the script replace the platform's binding, or declare the endpoint as tcp.")}},
        {Rule::SameKeyOtherCertificate,
         {{{has(Hosts)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "Without SNI this binding and that of {hosts} share one record, {subject|(no name)}, and so "
               "one "
               "certificate: {certificate|another certificate}, which does not name this host.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "Another binding sets {subject|(no name)} with a different certificate. HTTP.sys "
                            "keeps only the last: {certificate|which one that is depends on the order}.")},
         {{{has(Hosts)},
           QT_TRANSLATE_NOOP("RuleWords", "Set SNI on both, each with a certificate that names its host.")},
          QT_TRANSLATE_NOOP("RuleWords", "Use one certificate for both, or set SNI with different hosts.")}},
        {Rule::BoundCertificateUnfit,
         {{{is(Fault, "expired")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "The certificate {certificate|of this binding} of {subject|this binding} has "
                             "expired. HTTP.sys goes on serving it, and clients refuse it.")},
          {{is(Fault, "not-yet-valid")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "The certificate {certificate|of this binding} of {subject|this binding} is not "
                             "valid yet; clients refuse it.")},
          {{is(Fault, "unbindable")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "No source says that Windows can serve a certificate with a key of the kind "
                             "that {certificate|this certificate} has. Expect connections to {subject|this "
                             "binding} to be reset.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "The certificate {certificate|of this binding} is there without its private key. "
                            "Connections to {subject|it} are reset.")},
         {{{is(Fault, "without-key")}, QT_TRANSLATE_NOOP("RuleWords", "Import it with its private key.")},
          QT_TRANSLATE_NOOP("RuleWords", "Bind another certificate.")}},
        {Rule::IpCertificateByName,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{certificate|A certificate} is for the address {subject|of the server}. Clients "
                            "that connect by "
                            "address send no SNI, and no record without SNI on port {port|443} has it.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Bind it to {subject|the address} and port {port|443} without SNI.")}},
        {Rule::SameKeySameCertificate,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{subject|it} is one record for this binding and one of site {site|(no name)}: clients get the "
             "same certificate, renewing it at one changes both, and deleting one can leave both without.")},
         {}},
        {Rule::DuplicateBinding,
         {{{has(Endpoint), has(Host), has(Site)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "site {subject|(no name)} is bound to endpoint {endpoint} with the hostHeader "
                             "{host}, as site {site|of this name} is already. Only one of the two can run.")},
          {{has(Endpoint), has(Site)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "site {subject|(no name)} is bound to endpoint {endpoint} without a hostHeader, as "
               "site {site|of this name} is already. Only one of the two can run.")},
          {{has(Endpoint)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "site {subject|(no name)} is bound to endpoint {endpoint} twice in the same way. "
               "IIS takes only one of the two bindings.")},
          {{has(Site)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "Site {site} has the binding {subject|(no name)} too. Only one of the two sites can run.")},
          QT_TRANSLATE_NOOP(
              "RuleWords",
              "The binding {subject|(no name)} is there twice. Only one of the two can be used.")},
         {{{has(Endpoint), has(Site)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "Give each site a hostHeader of its own, or an endpoint of its own.")},
          QT_TRANSLATE_NOOP("RuleWords", "Remove one of the two, or change its host.")}},
        {Rule::SameHostOtherCertificate,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "Another binding sets {subject|it} with a different certificate. With SNI the address does not "
             "count, and HTTP.sys keeps only the last: clients get {certificate|another certificate}.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Use one certificate for both, or different hosts.")}},
        {Rule::SniWithoutHost,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "SNI is set, but there is no host name to match. IIS refuses such a binding.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Enter a host name, or clear SNI.")}},
        {Rule::HostInvalid,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "“{subject|(no name)}” is not a host name that a client can ask for, so the "
                            "binding never matches.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Enter a DNS name without scheme, port or trailing dot.")}},
        {Rule::WildcardNeedsIis10,
         {{{is(Fault, "server")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "The wildcard host {subject|of a binding} needs IIS 10, and this server has IIS "
                             "{iis|before 10}.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "A wildcard host needs IIS 10; this deployment can run on IIS {iis|before 10}.")},
         {{{is(Fault, "server")},
           QT_TRANSLATE_NOOP("RuleWords", "Bind the hosts that matter by their full names.")},
          QT_TRANSLATE_NOOP("RuleWords", "Set osFamily to 5 or later, or bind each host.")}},
        {Rule::WildcardInvalid,
         {{{is(Fault, "top-level")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "“{subject|(no name)}” stands for all names below a top-level domain. No "
                             "certificate covers that, and the binding never matches.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "In “{subject|(no name)}” the * is not the whole first label; IIS refuses it.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Use * only as the whole first label before a domain of two labels at least, as "
                            "in *.example.com.")}},
        {Rule::WildcardTooWide,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "“{subject|it}” takes every name of a top-level domain. Clients that ask for any "
                            "such name reach this site, which invites forged requests.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Name a domain of your own, as in *.example.com.")}},
        {Rule::WildcardRivals,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|it} and {rival|another record} are for the same names; no source says "
                            "which of them clients get.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Bind the hosts that matter by their full names.")}},
        {Rule::HostNotCovered,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The certificate {certificate|of this binding} does not name {subject|(no "
                            "name)}; clients would refuse it.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Choose a certificate that names {subject|it}.")}},
        {Rule::HostTooDeep,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The wildcard of certificate {certificate|of this binding} stands for one label "
                            "only, so it does not name {subject|it}; clients would refuse it.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Choose a certificate that names {subject|it}.")}},
        {Rule::HostOnlyInCommonName,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The certificate {certificate|of this binding} names {subject|(no name)} only in "
                            "its common name, which clients ignore.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Request a certificate that has the host in its subjectAltName.")}},
        {Rule::NoDefault,
         {{{has(Key)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "On port {subject|443} only {key} answers clients without SNI; on the server's "
                             "other addresses their connections are reset. Load-balancer probes and old "
                             "clients are among them.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "Nothing answers clients without SNI on port {subject|443}; their connections "
                            "are reset. Load-balancer probes and old clients are among them.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Add a binding for *:{subject|443} without SNI.")}},
        {Rule::DefaultCoversLess,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Clients without SNI get {certificate|another certificate} on port {subject|it}, "
                            "which does not name {hosts|every host}; they would refuse it.")},
         {}},
        {Rule::AnyAddressesDiffer,
         {{{has(OtherCertificate)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "On port {subject|it} IPv6 clients get {certificate|another certificate} as the "
                             "default, and IPv4 clients {otherCertificate}.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "On port {subject|it} only IPv6 has a default, {certificate|another "
                            "certificate}; connections of IPv4 clients that no host matches are reset.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Give both the same certificate.")}},
        {Rule::AddressNotListening,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "HTTP.sys does not listen on {subject|it}: the listen list leaves it out. "
                            "Connections are refused.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Add the address: netsh http add iplisten {subject|it}.")}},
        {Rule::FlagUnavailable,
         {{{has(NeededBuild)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "The flag {subject|it} needs Windows build {neededBuild|a later one}, and this "
                             "is {build|an earlier one}. It has no effect there, or IIS refuses it.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "sslFlags has bits that no published source names, {subject|unknown ones}. What "
                            "they change is not known.")},
         {{{has(NeededBuild)}, QT_TRANSLATE_NOOP("RuleWords", "Clear the flag for this deployment.")},
          QT_TRANSLATE_NOOP("RuleWords", "Leave them as they are, and find out who set them.")}},
        {Rule::PunycodeHost,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "IIS keeps host names in Unicode; whether it matches {subject|(no name)} is not established.")},
         {{{has(Host)}, QT_TRANSLATE_NOOP("RuleWords", "Write it as {host}.")},
          QT_TRANSLATE_NOOP("RuleWords", "Write the host in Unicode.")}},
        {Rule::AddressInvalid,
         {QT_TRANSLATE_NOOP("RuleWords", "“{subject|(no name)}” is not an IP address.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Enter an IP address, or * for all.")}},
        {Rule::PortInvalid,
         {QT_TRANSLATE_NOOP("RuleWords", "“{subject|(no name)}” is not a port from 1 to 65535.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Enter a port, usually 443.")}},
        {Rule::BindingWithoutCertificate,
         {{{has(Certificate)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "The role has no certificate named {certificate}, which the binding uses.")},
          {{has(Subject)}, QT_TRANSLATE_NOOP("RuleWords", "The binding of {subject} has no certificate.")},
          QT_TRANSLATE_NOOP("RuleWords", "The binding has no certificate.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Choose a certificate.")}},
        {Rule::UnknownSite,
         {{{has(Subject)}, QT_TRANSLATE_NOOP("RuleWords", "The role has no site named {subject}.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "The role has no site to bind: without Sites in the definition it runs in the "
                            "hosted web core, for which no binding is set.")},
         {{{has(Subject)}, QT_TRANSLATE_NOOP("RuleWords", "Choose a site of the role.")},
          QT_TRANSLATE_NOOP("RuleWords", "Add Sites with a Site to the role in the definition.")}},
        {Rule::BindingCertificateUndeclared,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The binding of {subject|(no name)} uses certificate {certificate|(no name)}, "
                            "which the definition does not declare. Only the certificate of an https "
                            "endpoint is installed without; the script would not find it.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Declare {certificate|it} in LocalMachine\\My.")}},
        {Rule::SettingTooLong,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The setting {setting|of the bindings} would have {length|too many} characters "
                            "in {subject|(no name)}. Windows hands a startup task {limit|fewer} at most, so "
                            "that the script would not get its bindings. There are too many for one role.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "On the last page, have the bindings set by RoleEntryPoint.OnStart, which has no "
                            "such limit; or spread the hosts over two roles.")}},
        {Rule::ExpectationFails,
         {{{has(Served), is(Outcome, "served")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "{client|Clients} must get {certificate|another certificate}, but get {served}.")},
          {{is(Outcome, "served")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{client|Clients} must get {certificate|another certificate}. The preview says "
                             "that they do, but no source states the step that decides.")},
          {{is(Outcome, "not-established")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{client|Clients} must get {certificate|another certificate}; no source says "
                             "which of these they are served: {served|several}.")},
          QT_TRANSLATE_NOOP(
              "RuleWords",
              "{client|Clients} must get {certificate|another certificate}, but their connection fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Change the bindings, or remove the expectation.")}},
        {Rule::ObservedOtherwise,
         {{{has(Certificate), is(Outcome, "served")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "{client|Clients} got {certificate} from {address|a server} on {date|a day}; the "
               "preview says {served|something else}.")},
          {{has(Certificate)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "{client|Clients} got {certificate} from {address|a server} on {date|a day}; the "
               "preview says something else.")},
          {{is(Outcome, "served")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "{client|Clients} got no certificate from {address|a server} on {date|a day}; the "
               "preview says {served|something else}.")},
          QT_TRANSLATE_NOOP(
              "RuleWords",
              "{client|Clients} got no certificate from {address|a server} on {date|a day}; the "
              "preview says something else.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Verify again. Where it stays so, compare the server's records (netsh http show "
                            "sslcert) with the plan, and look for a load balancer in front.")}},
        {Rule::MeasuredElsewhere,
         {{{has(NeededBuild)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "The probe ran on Windows {build}, and the server is {neededBuild}: what it measured "
               "decides nothing here.")},
          QT_TRANSLATE_NOOP(
              "RuleWords",
              "The probe ran on Windows {build|another build}, and the build of the server is not "
              "known: what it measured decides nothing here.")},
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "Run the probe on a server of the same build, or add what collect-command prints, "
             "which says the build.")}},
    };
    return rows;
}

} // namespace bindwright
