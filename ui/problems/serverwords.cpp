// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serverwords.h"

namespace bindwright {

const QList<RuleWords> &serverWords()
{
    using enum Argument;
    static const QList<RuleWords> rows{
        {Rule::ServerUnread,
         {{{has(Code)}, QT_TRANSLATE_NOOP("RuleWords", "This part was left out. {code}")},
          QT_TRANSLATE_NOOP("RuleWords", "{subject|it} was not understood and left out.")},
         {}},
        {Rule::CertificateInOtherStore,
         {{{is(Fault, "unusual")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "The certificate {subject|it} is looked for in the store {store|of its record}, "
                             "from which IIS binds nothing. No source says that it is served from there.")},
          {{has(OtherStore)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "The certificate {subject|it} is looked for in the store {store|My}, but it is "
                             "in {otherStore}. Connections that need it are reset.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "The certificate {subject|it} is looked for in the store {store|My}, where IIS "
                            "does not have it.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Import it into LocalMachine\\My, and bind it from there.")}},
        {Rule::CentralWithoutHost,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The central certificate store is set, but there is no host name to look a file "
                            "up by. IIS refuses such a binding.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Enter a host name, or turn the central store off.")}},
        {Rule::CentralFileMissing,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "No file is there for {subject|it}: neither {file|its own} nor {otherFile|a "
                            "wildcard's}. Clients get the default, or no connection.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Put {file|its file} into the share.")}},
        {Rule::CentralFileMisnamed,
         {{{is(Fault, "star")},
           QT_TRANSLATE_NOOP("RuleWords", "{subject|it} is never found: a wildcard's file starts with “_”.")},
          {{is(Fault, "punycode")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|it} is never found: the store looks for the host's Unicode form.")},
          {{is(Fault, "copies")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|it} is one copy of a certificate for several hosts; those without a "
                             "file of their name, {file|some}, get another certificate or none.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|it} is never found: the name must be a host's, and nothing more.")},
         {{{has(File)}, QT_TRANSLATE_NOOP("RuleWords", "Put it there as {file}.")},
          QT_TRANSLATE_NOOP("RuleWords", "Name it as the host, with .pfx at the end.")}},
        {Rule::CentralFileLocked,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|it} does not open with the store's password, so it is not served.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Export it again with the store's password.")}},
        {Rule::CentralWithoutDefault,
         {{{has(Key)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "Port {subject|it} has the central store, and only {key} as a default: on the "
                             "server's other addresses, clients without SNI, and those that ask for a host "
                             "without a file, are reset.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "Port {subject|it} has the central store, but no default: clients without SNI, "
                            "and those that ask for a host without a file, are reset.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Add a binding for *:{subject|it} without SNI.")}},
        {Rule::CentralHostHasRecord,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|it} has an SNI record too, which is found first: its file in the "
                            "central store is never used.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Remove the SNI binding, or do without the file.")}},
        {Rule::CentralStoreOff,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "The central certificate store is switched off on the server, so no file of it is "
             "served. Clients get the default, or no connection.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Switch it on: Enable-WebCentralCertProvider.")}},
        {Rule::RecordMissing,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "IIS has {subject|it}, but HTTP.sys holds no record of it: clients get the "
                            "default, or no connection.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Set the binding's certificate again in IIS, then compare once more.")}},
        {Rule::RecordUnexplained,
         {{{is(Fault, "setup"), has(Count)},
           QT_TRANSLATE_N_NOOP("RuleWords",
                               "%n records from {subject|it} to {key|it} are IIS Express's own, as its setup "
                               "makes them. They do no harm.")},
          {{has(Application), has(Count)},
           QT_TRANSLATE_N_NOOP("RuleWords",
                               "%n records, {key|some}, were made by another application, {application}. "
                               "They are served all the same.")},
          {{has(Application)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|it} ({certificate|another certificate}) was made by another "
                             "application, {application}. It is served all the same.")},
          {{has(Certificate)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "No binding explains the record {subject|it} ({certificate|another "
                             "certificate}). It is served "
                             "all the same, and may come back after it was deleted.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "No binding explains the record {subject|it}. It takes effect all the same, and "
                            "may come back after it was deleted.")},
         {{{is(Fault, "setup")}, QT_TRANSLATE_NOOP("RuleWords", "Leave them as they are.")},
          QT_TRANSLATE_NOOP("RuleWords", "Find out who made it before you delete it.")}},
        {Rule::RecordDiffers,
         {{{is(Fault, "family")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "IIS has {expected|it}, but HTTP.sys holds {held|another record} in its place: the binding's "
               "setting of SNI or of the central store was changed in one of them. Clients get what "
               "HTTP.sys holds.")},
          {{is(Fault, "store")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "IIS takes the certificate of {subject|it} from the store {expected|My}, "
                             "HTTP.sys from {held|another}.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "IIS has {expected|another certificate} at {subject|it}, but HTTP.sys holds "
                            "{held|another certificate}, which is what clients get.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Set the binding's certificate again in IIS, then compare once more.")}},
        {Rule::RecordShared,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The record {subject|it} is also that of this binding: taking away the one of "
                            "site {site|(no name)} can leave both without a certificate.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Set the certificate of the bindings that stay again afterwards.")}},
        {Rule::ClientCertificateElsewhere,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|it} asks for client certificates, but clients get {key|another "
                            "record}, which does not.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Set it on the record that is chosen.")}},
        {Rule::RecordTwice,
         {{{is(Fault, "lists")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "Two lists each say what HTTP.sys holds, and only one of them has "
                             "{subject|(no name)}. Both count here, but these may be two servers, or two "
                             "points in time.")},
          {{is(Fault, "settings")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "The key {subject|(no name)} stands twice, with other settings. The later one "
                             "counts here, but a server has only one: these may be two servers, or two "
                             "points in time.")},
          QT_TRANSLATE_NOOP(
              "RuleWords",
              "The key {subject|(no name)} stands twice, with {certificate|one certificate} and "
              "with {otherCertificate|another}. The later one counts here, but a server has "
              "only one: these may be two servers, or two points in time.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Open the state of one server, read at one time.")}},
        {Rule::RecordMayReject,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The record {subject|(no name)} has Reject Connections on: HTTP.sys may refuse "
                            "the connections that it decides. No source says which.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Turn it off where nobody set it on purpose: netsh http update sslcert, with "
                            "reject=disable.")}},
        {Rule::HostEncodingUnknown,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|A host} has letters beyond ASCII, and nothing in the file tells its "
                            "code page: they may be others.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Save the file as UTF-8, or name its code page: --encoding cp850, or what chcp "
                            "says on the server.")}},
        {Rule::FlagsNotShown,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "This list does not show the sslFlags of {subject|a binding}; it counts as one "
                            "without SNI.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Open applicationHost.config, or appcmd list config /xml, instead.")}},
        {Rule::SitesElsewhere,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "The sites stand in another file, {subject|which was not read}: configSource names "
             "it.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Open {subject|that file} as well.")}},
        {Rule::HttpOnHttpsPort,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Site {site|(no name)} has an http binding {subject|on this port}, where other "
                            "bindings are https. HTTP.sys speaks one of them on a port, so that one fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Make it https, or move it to port 80.")}},
        {Rule::HashUntidy,
         {{{has(Stripped)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "certificateHash is “{subject|untidy}”. Bindwright reads it without "
                             "{stripped|some characters}; IIS may not find the certificate.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "certificateHash is “{subject|empty}”, not the 40 digits of a SHA-1 thumbprint. "
                            "What IIS has there cannot be compared with HTTP.sys.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write its 40 digits only.")}},
        {Rule::MetabaseCertificate,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "customMetadata has property 5506 for {subject|a site}: a certificate of the old "
                            "metabase. IIS then drops or replaces the binding's certificate.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Remove the property, then set the binding's certificate again.")}},
        {Rule::LateClientCertificate,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|A location} asks for client certificates, the binding does not. Under "
                            "TLS 1.3 a client cannot be asked later: Server 2022 resets the connection, "
                            "Server 2025 answers 500.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Negotiate client certificates at the binding, or turn TLS 1.3 off for it "
                            "(sslFlags 32).")}},
    };
    return rows;
}

} // namespace bindwright
