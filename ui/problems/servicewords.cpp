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
         {QT_TRANSLATE_NOOP("RuleWords",
                            "endpoint {subject|(no name)} names certificate {certificate|(no name)}, which "
                            "no Certificate element declares. The platform then installs it into "
                            "LocalMachine\\My by itself; Microsoft's page asks for the element.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Declare {certificate|it} in LocalMachine\\My.")}},
        {Rule::EndpointCertificateNotInMy,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "endpoint {subject|(no name)} uses certificate {certificate|(no name)}, which is declared in "
             "{store|another store}. IIS binds only certificates in LocalMachine\\My.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Move {certificate|it} to LocalMachine\\My.")}},
        {Rule::CertificateOnPlainEndpoint,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "endpoint {subject|(no name)} names certificate {certificate|(no name)}, but is "
                            "{protocol|not https}: only an https endpoint uses one, so it is passed over.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Make the endpoint https, or take the certificate off it.")}},
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
         {QT_TRANSLATE_NOOP("RuleWords", "Name an endpoint of the role, or remove the binding.")}},
        {Rule::SiteWithoutBinding,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "site {subject|(no name)} has no Binding, and needs one at least. Packaging fails.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Add a Bindings element with a Binding to an endpoint of the role.")}},
        {Rule::BindingsNotLast,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "in site {subject|(no name)} other elements follow Bindings, which has to be the "
                            "last. Packaging fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Move Bindings to the end of the site.")}},
        {Rule::ThumbprintMissing,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{configuration|a service configuration} gives no thumbprint for certificate "
                            "{subject|(no name)}. Deploying it fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Enter the thumbprint of {subject|it}.")}},
        {Rule::ThumbprintInvalid,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "the thumbprint of {subject|(no name)} in {configuration|a service configuration} is not 40 "
             "hexadecimal digits: “{thumbprint|(nothing)}”. Deploying it fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Keep only the 40 hexadecimal digits.")}},
        {Rule::ThumbprintPlaceholder,
         {{{has(Stripped)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the thumbprint of {subject|(no name)} in {configuration|a service "
                             "configuration} is nothing but {stripped}. Deploying it as it is fails.")},
          {{is(Fault, "one-character")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the thumbprint of {subject|(no name)} in {configuration|a service "
                             "configuration} is nothing but {thumbprint}. Deploying it as it is fails.")},
          {{has(Thumbprint)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "the thumbprint of {subject|(no name)} in {configuration|a service configuration} is only a "
               "placeholder: “{thumbprint}”. Deploying it as it is fails.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "the thumbprint of {subject|(no name)} is empty in {configuration|a service "
                            "configuration}. Deploying it as it is fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Enter the thumbprint of {subject|it}.")}},
        {Rule::ThumbprintUntidy,
         {{{has(Stripped), is(Fault, "refused")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the thumbprint of {subject|(no name)} in {configuration|a service "
                             "configuration} is “{thumbprint|untidy}”. Taken out when it is read: "
                             "{stripped}. Azure takes digits and blanks only; deploying it fails.")},
          {{has(Stripped), is(Fault, "lower-case")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the thumbprint of {subject|(no name)} in {configuration|a service "
                             "configuration} is “{thumbprint|untidy}”. Taken out when it is read: "
                             "{stripped}. Azure takes lower case; its documents ask for upper case.")},
          {{has(Stripped)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the thumbprint of {subject|(no name)} in {configuration|a service "
                             "configuration} is “{thumbprint|untidy}”. Taken out when it is read: "
                             "{stripped}. Azure takes blanks; its documents ask for none.")},
          {{is(Fault, "lower-case")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "the thumbprint of {subject|(no name)} in {configuration|a service configuration} is "
               "“{thumbprint|untidy}”. Azure takes lower case; its documents ask for upper case.")},
          QT_TRANSLATE_NOOP(
              "RuleWords",
              "the thumbprint of {subject|(no name)} in {configuration|a service configuration} is "
              "“{thumbprint|untidy}”. Azure takes blanks; its documents ask for none.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write the 40 digits in upper case and nothing else.")}},
        {Rule::ThumbprintAlgorithm,
         {{{has(Algorithm)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{configuration|a service configuration} says that the thumbprint of "
                             "{subject|(no name)} is made by {algorithm}. Azure takes sha1 alone, whatever "
                             "the certificate is signed with; deploying it fails.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{configuration|a service configuration} does not say that the thumbprint of "
                            "{subject|(no name)} is made by sha1. Deploying it fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write thumbprintAlgorithm=\"sha1\".")}},
        {Rule::ThumbprintNotSha1,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the thumbprint of {subject|it} in {configuration|a service configuration} is "
                            "not SHA-1, the only kind that Windows looks up by.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Enter the SHA-1 thumbprint, with thumbprintAlgorithm sha1.")}},
        {Rule::CertificateUndeclared,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{configuration|a service configuration} gives a thumbprint for {subject|(no name)}, which the "
             "definition does not declare. Azure refuses such a configuration.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Declare {subject|it}, or remove it from the configuration.")}},
        {Rule::SettingUndeclared,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{configuration|a service configuration} sets {subject|(no name)}, which the "
                            "definition does not declare. Azure refuses such a configuration.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Declare {subject|it} in the definition, or remove it from the configuration.")}},
        {Rule::DuplicateName,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} stands twice as the name of a {element|element}. Names are "
                            "unique within a role; packaging fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Rename it.")}},
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
         {{{has(Value)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|(no name)} has the {attribute|attribute} “{value}”, which is none of "
                             "{allowed|another value}; case counts. Packaging fails.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} has no {attribute|attribute}, which has to be one of "
                            "{allowed|another value}. Packaging fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write one of those values.")}},
        {Rule::StoreNameInvalid,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the storeName of certificate {subject|(no name)} has {length|no} characters; it "
                            "needs 1 to 256. Packaging fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write storeName=\"My\", or the store that it is for.")}},
        {Rule::TooManyRoles,
         {QT_TRANSLATE_NOOP("RuleWords", "the service has {count|too many} roles; Azure takes 25.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Split the service.")}},
        {Rule::TooManyEndpoints,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the service has {count|too many} endpoints of all kinds; Azure takes 25.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Split the service.")}},
        {Rule::ServiceNameDiffers,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} is for the service {serviceName|of another name}, but the "
                            "definition is of {definitionName|this one}. Deploying them together fails.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Write the definition's name, or put the file beside its own definition.")}},
        {Rule::RoleWithoutConfiguration,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{configuration|a service configuration} does not configure role {subject|(no "
                            "name)}. Deploying it fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Add the role to the configuration.")}},
        {Rule::SniNeedsIis8,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "SNI needs IIS 8 or later, but {subject|(no name)} chooses osFamily "
                            "{osFamily|below 3} ({windows|before Windows Server 2012}). The script cannot "
                            "set the bindings there; SNI needs osFamily 3 or later.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Set osFamily to 5, 6 or 7.")}},
        {Rule::GuestOsRetired,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} chooses osFamily {osFamily|below 5} ({windows|an old "
                            "Windows Server}), which is retired and gets no security updates.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Set osFamily to 5, 6 or 7.")}},
        {Rule::GuestOsMissing,
         {{{has(OsFamily)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|(no name)} chooses osFamily {osFamily}, which is not known here.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} has no osFamily, so the platform chooses the Windows "
                            "version; its documents disagree which.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Set osFamily to 5, 6 or 7.")}},
        {Rule::ConfigurationUnreadable,
         {{{has(Code)}, QT_TRANSLATE_NOOP("RuleWords", "{code}")},
          QT_TRANSLATE_NOOP("RuleWords", "{subject|(no name)} could not be read and is left as it is.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Mend the file, then open the project again.")}},
        {Rule::NoWebRole,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The project has no web role, so there is no site to bind a certificate on.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Open a project with a web role.")}},
    };
    return rows;
}

} // namespace bindwright
