// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "servicewords.h"

namespace bindwright {

const QList<RuleWords> &serviceWords()
{
    using enum Argument;
    static const QList<RuleWords> rows{
        {Rule::EndpointCertificateMissing,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the https endpoint {subject|(no name)} names no certificate. The platform "
                            "refuses such a definition.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Choose a certificate for the endpoint.")}},
        {Rule::EndpointCertificateUndeclared,
         {{{has(Meant)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "endpoint {subject|(no name)} names certificate {certificate|(no name)}, which "
                             "nothing declares. Did you mean {meant}? Case and blanks count.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "endpoint {subject|(no name)} names certificate {certificate|(no name)}, which "
                            "no Certificate element declares. Where a service configuration gives its "
                            "thumbprint, the platform installs it into LocalMachine\\My by itself; "
                            "Microsoft's page asks for the element.")},
         {{{has(Meant)}, QT_TRANSLATE_NOOP("RuleWords", "Write certificate=\"{meant}\".")},
          QT_TRANSLATE_NOOP("RuleWords", "Declare {certificate|it} in LocalMachine\\My.")}},
        {Rule::EndpointCertificateNotInMy,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "endpoint {subject|(no name)} uses certificate {certificate|(no name)}, which is declared in "
             "{store|another store}. IIS binds only certificates in LocalMachine\\My.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Move {certificate|it} to LocalMachine\\My.")}},
        {Rule::CertificateOnPlainEndpoint,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "endpoint {subject|(no name)} names certificate {certificate|(no name)}, but is "
                            "{protocol|not https}: only an https endpoint uses one, so it is ignored.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Make the endpoint https, or remove its certificate.")}},
        {Rule::PortTaken,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "endpoint {subject|(no name)} takes port {port|(none)}, which endpoint "
             "{otherEndpoint|(another)} has already. A service has each port once; deploying it fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Give one of the two another port.")}},
        {Rule::LocalPortTaken,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "endpoint {subject|(no name)} takes the local port {port|(none)}, which endpoint "
                            "{otherEndpoint|(another)} of the role has already. Deploying it fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Give one of the two another local port.")}},
        {Rule::SiteBindingUnknown,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "binding {subject|(no name)} of site {site|(no name)} names endpoint "
                            "{endpoint|(no name)}, which the role does not have. Packaging fails.")},
         {{{has(Meant)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "Did you mean {meant}? Case and blanks count; write endpointName=\"{meant}\".")},
          QT_TRANSLATE_NOOP("RuleWords", "Name an endpoint of the role, or remove the binding.")}},
        {Rule::SiteWithoutBinding,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "site {subject|(no name)} has no Binding, and needs at least one. Packaging fails.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Add a Bindings element with a Binding to an endpoint of the role.")}},
        {Rule::EndpointNotBound,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "no site is bound to the https endpoint {subject|(no name)}, so IIS does not "
                            "answer there, unless code of the role binds a site by itself.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Add a Binding with endpointName=\"{subject}\" to the site that it is for.")}},
        {Rule::BindingsNotLast,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "in site {subject|(no name)} other elements follow Bindings, which has to be the "
                            "last. Packaging fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Move Bindings to the end of the site.")}},
        {Rule::ThumbprintMissing,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{configuration|a service configuration} gives no thumbprint for certificate "
                            "{subject|(no name)}.[[ Deploying it fails.]]")},
         {{{has(Meant)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "Did you mean {meant}? Case and blanks count: write the name in one way.")},
          QT_TRANSLATE_NOOP("RuleWords", "Enter the thumbprint of {subject|it}.")}},
        {Rule::ThumbprintInvalid,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "the thumbprint of {subject|(no name)} in {configuration|a service configuration} is not 40 "
             "hexadecimal digits: “{thumbprint|(nothing)}”.[[ Deploying it fails.]]")},
         {QT_TRANSLATE_NOOP("RuleWords", "Keep only the 40 hexadecimal digits.")}},
        {Rule::ThumbprintPlaceholder,
         {{{has(Stripped)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "the thumbprint of {subject|(no name)} in {configuration|a service "
               "configuration} consists only of {stripped}.[[ Deploying it unchanged fails.]]")},
          {{is(Fault, "one-character")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "the thumbprint of {subject|(no name)} in {configuration|a service "
               "configuration} consists only of {thumbprint}.[[ Deploying it unchanged fails.]]")},
          {{has(Thumbprint)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "the thumbprint of {subject|(no name)} in {configuration|a service configuration} is only a "
               "placeholder: “{thumbprint}”.[[ Deploying it unchanged fails.]]")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "the thumbprint of {subject|(no name)} is empty in {configuration|a service "
                            "configuration}.[[ Deploying it unchanged fails.]]")},
         {QT_TRANSLATE_NOOP("RuleWords", "Enter the thumbprint of {subject|it}.")}},
        {Rule::ThumbprintsDiffer,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "certificate {subject|(no name)} has different thumbprints in "
                            "{configurations|the service configurations}: what clients are served depends on "
                            "the one that is deployed.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Open one of these files to see its answers alone.")}},
        {Rule::ThumbprintUntidy,
         {{{has(Stripped), is(Fault, "refused")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "the thumbprint of {subject|(no name)} in {configuration|a service "
               "configuration} is “{thumbprint|untidy}”. Bindwright reads it without "
               "{stripped}[[; Azure accepts only digits and blanks, and deploying it fails]].")},
          {{has(Stripped), is(Fault, "lower-case")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the thumbprint of {subject|(no name)} in {configuration|a service "
                             "configuration} is “{thumbprint|untidy}”. Bindwright reads it without "
                             "{stripped}. Azure accepts lower case; its documentation asks for upper case.")},
          {{has(Stripped)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the thumbprint of {subject|(no name)} in {configuration|a service "
                             "configuration} is “{thumbprint|untidy}”. Bindwright reads it without "
                             "{stripped}. Azure accepts blanks; its documentation asks for none.")},
          {{is(Fault, "lower-case")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "the thumbprint of {subject|(no name)} in {configuration|a service configuration} is "
               "“{thumbprint|untidy}”. Azure accepts lower case; its documentation asks for upper case.")},
          QT_TRANSLATE_NOOP(
              "RuleWords",
              "the thumbprint of {subject|(no name)} in {configuration|a service configuration} is "
              "“{thumbprint|untidy}”. Azure accepts blanks; its documentation asks for none.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write the 40 digits in upper case and nothing else.")}},
        {Rule::ThumbprintAlgorithm,
         {{{has(Algorithm)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{configuration|a service configuration} gives the thumbprint of {subject|(no "
                             "name)} with the thumbprintAlgorithm {algorithm}. Azure accepts only sha1, "
                             "whatever the certificate is signed with[[; deploying it fails]].")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{configuration|a service configuration} gives no thumbprintAlgorithm for "
                            "{subject|(no name)}.[[ Deploying it fails.]]")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write thumbprintAlgorithm=\"sha1\".")}},
        {Rule::ThumbprintNotSha1,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the thumbprint of {subject|it} in {configuration|a service configuration} is "
                            "not SHA-1, the only kind that Windows looks up by.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Enter the SHA-1 thumbprint, with thumbprintAlgorithm sha1.")}},
        {Rule::CertificateUndeclared,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{configuration|a service configuration} lists the certificate {subject|(no name)}, which the "
             "definition does not declare.[[ Azure refuses such a configuration.]]")},
         {{{has(Meant)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "Did you mean {meant}? Case and blanks count: write the name in one way.")},
          QT_TRANSLATE_NOOP("RuleWords", "Declare {subject|it}, or remove it from the configuration.")}},
        {Rule::SettingUndeclared,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{configuration|a service configuration} sets {subject|(no name)}, which the "
                            "definition does not declare.[[ Azure refuses such a configuration.]]")},
         {{{has(Meant)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "Did you mean {meant}? Case and blanks count: write the name in one way.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "Declare {subject|it} in the definition, or remove it from the configuration.")}},
        {Rule::SettingWithoutValue,
         {{{is(Fault, "no-attribute")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{configuration|a service configuration} names the setting {subject|(no name)} "
                             "without the attribute value, which the schema requires.[[ Azure refuses such "
                             "a configuration.]]")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{configuration|a service configuration} gives no value for the setting "
                            "{subject|(no name)}, which the definition declares, or a module that it imports."
                            "[[ Deploying it fails.]]")},
         {{{has(Meant)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "Did you mean {meant}? Case and blanks count: write the name in one way.")},
          {{is(Fault, "import")}, QT_TRANSLATE_NOOP("RuleWords", "Give {subject|it} a value.")},
          {{is(Fault, "no-attribute")},
           QT_TRANSLATE_NOOP("RuleWords", "Write value=\"\", or the value that it has.")},
          QT_TRANSLATE_NOOP("RuleWords", "Give {subject|it} a value; it may be empty.")}},
        {Rule::RemoteForwarderUnfit,
         {{{has(OtherRole)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the role imports RemoteForwarder, as role {otherRole} does. One role alone "
                             "forwards remote desktop's connections to all; deploying it fails.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "the role imports RemoteAccess, but no role imports RemoteForwarder. One has to "
                            "forward remote desktop's connections to all; deploying it fails.")},
         {{{has(OtherRole)}, QT_TRANSLATE_NOOP("RuleWords", "Remove one of the two imports.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "Add <Import moduleName=\"RemoteForwarder\" /> to one role, or use the remote "
                            "desktop extension.")}},
        {Rule::DuplicateName,
         {{{has(Configuration)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "{configuration} has two {element|element} elements with the name {subject|(none)}. "
               "Only the first is read here[[; deploying it fails]].")},
          {{has(OtherElement)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{otherElement} and {element|another element} have the name {subject|(none)}. "
                             "Names have to be unique there; packaging fails.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "two {element|element} elements have the name {subject|(none)}. Names have to be "
                            "unique there; packaging fails.")},
         {{{has(Configuration)}, QT_TRANSLATE_NOOP("RuleWords", "Remove one of the two, or rename it.")},
          QT_TRANSLATE_NOOP("RuleWords", "Rename it.")}},
        {Rule::InvalidName,
         {{{has(Subject), has(Character)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "“{subject}” cannot be the name of a {element|element} because of "
                             "“{character}”. Packaging fails.")},
          {{has(Subject)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "“{subject}” cannot be the name of a {element|element}: it has to start with a "
                             "letter or underscore. Packaging fails.")},
          QT_TRANSLATE_NOOP("RuleWords", "a {element|element} has no name. Packaging fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Rename it.")}},
        {Rule::ValueUnknown,
         {{{has(Meant)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "the {attribute|attribute} “{value}” of an {element|element} element is not known "
               "here. Did you mean {meant}?")},
          {{has(Value)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|(no name)} has the {attribute|attribute} “{value}”, which is none of "
                             "{allowed|another value}; case counts. Packaging fails.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} has no {attribute|attribute}, which has to be one of "
                            "{allowed|another value}. Packaging fails.")},
         {{{has(Meant)}, QT_TRANSLATE_NOOP("RuleWords", "Write {attribute}=\"{meant}\".")},
          QT_TRANSLATE_NOOP("RuleWords", "Write one of those values.")}},
        {Rule::StoreNameInvalid,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the storeName of certificate {subject|(no name)} has {length|no} characters; it "
                            "needs 1 to 256. Packaging fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write storeName=\"My\", or the store that it is for.")}},
        {Rule::ElementTwice,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{element|an element} has a second {subject|element} element, where the schema has "
             "one at most. What stands in the second is not read[[; Azure refuses the file]].")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Move what stands in the second {subject|element} into the first.")}},
        {Rule::PortOutOfRange,
         {{{has(Limit)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "a port range of {subject|(no name)} goes from {port|(none)} to {limit}: it ends "
               "before it starts. Packaging fails.")},
          {{has(Port)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|(no name)} has the {attribute|port} “{port}”, which is no port from 1 "
                             "to 65535. Packaging fails.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} has no {attribute|port}, which its {element|element} needs. "
                            "Packaging fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write a port from 1 to 65535.")}},
        {Rule::InstancesMissing,
         {{{has(Value)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "{configuration|a service configuration} gives role {subject|(no name)} “{value}” "
               "instances, which is no number.[[ Deploying it unchanged fails.]]")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{configuration|a service configuration} does not say how many instances role "
                            "{subject|(no name)} has.[[ Deploying it fails.]]")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write <Instances count=\"2\" />, or another number.")}},
        {Rule::ReferenceUnknown,
         {{{has(Configuration)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the {attribute|attribute} of {subject|(no name)} is “{value|(none)}”, which is "
                             "not declared in {configuration}.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "the {attribute|attribute} of {subject|(no name)} is “{value|(none)}”, which is "
                            "not declared in the definition.")},
         {{{has(Allowed)}, QT_TRANSLATE_NOOP("RuleWords", "Name one that is declared: {allowed}.")},
          QT_TRANSLATE_NOOP("RuleWords", "Declare it, or remove the attribute.")}},
        {Rule::ProbeUnfit,
         {{{is(Fault, "no-path")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the http probe {subject|(no name)} has no path, which http needs. Packaging "
                             "fails.")},
          {{is(Fault, "path")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the tcp probe {subject|(no name)} has a path, which only http may have. "
                             "Packaging fails.")},
          {{is(Fault, "interval")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "the probe {subject|(no name)} has an intervalInSeconds below 5. Packaging fails.")},
          {{is(Fault, "timeout")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "the probe {subject|(no name)} has a timeoutInSeconds below 11. Packaging fails.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "the probe {subject|(no name)} asks in plain http at a port where an https "
                            "endpoint speaks TLS. It is never answered with 200, so the load balancer takes "
                            "every instance out.")},
         {{{is(Fault, "no-path")}, QT_TRANSLATE_NOOP("RuleWords", "Write path=\"/\", or protocol=\"tcp\".")},
          {{is(Fault, "path")},
           QT_TRANSLATE_NOOP("RuleWords", "Remove the path, or write protocol=\"http\".")},
          {{is(Fault, "interval")}, QT_TRANSLATE_NOOP("RuleWords", "Write 5 or more.")},
          {{is(Fault, "timeout")}, QT_TRANSLATE_NOOP("RuleWords", "Write 11 or more.")},
          QT_TRANSLATE_NOOP("RuleWords", "Write protocol=\"tcp\", or probe a port that answers in http.")}},
        {Rule::TooManyRoles,
         {QT_TRANSLATE_NOOP("RuleWords", "the service has {count|too many} roles; Azure takes 25.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Split the service.")}},
        {Rule::TooManyEndpoints,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the service has {count|too many} endpoints of all kinds; Azure takes 25.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Split the service.")}},
        {Rule::NoWebRole,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The project has no web role, so there is no site to bind a certificate on.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Open a project with a web role.")}},
    };
    return rows;
}

} // namespace bindwright
