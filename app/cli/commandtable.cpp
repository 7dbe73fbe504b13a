// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "commandtable.h"

#include "commandbuilders.h"
#include "commandlinetext.h"

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

QCommandLineOption hiddenOption(const QString &name)
{
    QCommandLineOption option(name);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

/// Of a server's files: netsh writes in the console's code page.
QCommandLineOption encodingOption()
{
    return {u"encoding"_s,
            CommandLineText::tr("the code page of a server's text, where the file does not state it, such as "
                                "cp850 or windows-1252"),
            u"NAME"_s};
}

QCommandLineOption atOption()
{
    return {u"at"_s, CommandLineText::tr("the date to answer for, such as 2027-03-01; default: now"),
            u"DATE"_s};
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, CommandLineText::tr("print the result as JSON")};
}

QCommandLineOption targetOption()
{
    return {u"target"_s, CommandLineText::tr("what it runs on; default: as the source has it"),
            u"cloud-service|extended-support|server"_s};
}

QList<QCommandLineOption> passphraseOptions()
{
    return {{u"passphrase-file"_s,
             CommandLineText::tr("a file whose first line is the passphrase of the locked files, or of FILE "
                                 "(a file or a folder); "
                                 "may be repeated; default: it is asked for"),
             u"[FILE=]F"_s},
            {u"passphrase-stdin"_s, CommandLineText::tr("read that line from standard input")}};
}

QCommandLineOption formOption()
{
    return {u"form"_s, CommandLineText::tr("what sets the bindings, startup-task by default"),
            u"startup-task|onstart|server"_s};
}

QCommandLineOption exportFormOption()
{
    return {u"form"_s,
            CommandLineText::tr("what sets the bindings, startup-task by default; of export also a template "
                                "of the certificates: "
                                "arm or bicep"),
            u"startup-task|onstart|server|arm|bicep"_s};
}

QList<QCommandLineOption> scenarioOptions(const QCommandLineOption &form)
{
    return QList<QCommandLineOption>{
               {u"scenario"_s, CommandLineText::tr("what to do with the certificates"),
                u"single|san|chained|installed|sni"_s},
               {u"role"_s, CommandLineText::tr("a role to work on; may be repeated; default: every web role"),
                u"NAME"_s},
               {u"certificate"_s, CommandLineText::tr("a file with certificates; may be repeated"),
                u"FILE"_s}}
    + passphraseOptions()
        + QList<QCommandLineOption>{
            {u"bind"_s,
             CommandLineText::tr(
                 "a host and its certificate, and its site where there are several; may be repeated; "
                 "default: every name of the certificates"),
             u"[SITE|]HOST=THUMBPRINT-OR-FILE"_s},
            {u"site"_s,
             CommandLineText::tr(
                 "the site that bindings go to, the others keep theirs; default: the role's first"),
             u"NAME"_s},
            {u"configuration"_s,
             CommandLineText::tr("a service configuration that gets thumbprints, as Cloud or "
                                 "ServiceConfiguration.Cloud.cscfg; may be repeated; default: all, but the "
                                 "emulator's where it has another certificate than the others"),
             u"NAME"_s},
            {u"default"_s, CommandLineText::tr("the certificate for clients without SNI"),
             u"THUMBPRINT-OR-FILE"_s},
            {u"https-endpoint"_s, CommandLineText::tr("the platform's own binding; default: keep"),
             u"keep|tcp"_s},
            form,
            {u"force"_s, CommandLineText::tr("continue despite errors, and list them")},
            targetOption(),
            jsonOption()};
}

QList<QCommandLineOption> verifyOptions()
{
    return {{u"connect"_s,
             CommandLineText::tr(
                 "where to connect for every host; may be repeated; a port that the plan does not have "
                 "stands for all of its ports; default: each host by its name"),
             u"HOST[:PORT]"_s},
            {u"resolve"_s, CommandLineText::tr("the address of a name, whatever DNS says; may be repeated"),
             u"NAME:PORT:ADDRESS"_s},
            {u"role"_s, CommandLineText::tr("a role to verify; may be repeated; default: all"), u"NAME"_s},
            {u"timeout"_s,
             CommandLineText::tr("for a connection, and again for its handshake; default: 10 seconds"),
             u"SECONDS"_s},
            {u"jobs"_s, CommandLineText::tr("connections at once, at most; default: 8"), u"N"_s},
            {u"record"_s,
             CommandLineText::tr("keeps the answers as evidence in a plan file, which is made where there is "
                                 "none; previews of it say what was observed"),
             u"PLAN"_s},
            encodingOption(),
            jsonOption()};
}

QList<QCommandLineOption> convertOptions()
{
    return {
        {u"to"_s, CommandLineText::tr("the new file; its name ends in .pfx, .pem, .cer or .p7b"), u"FILE"_s},
        {u"split"_s,
         CommandLineText::tr(
             "a folder for a PFX of each certificate, and .cer and .pfx of each intermediate"),
         u"DIR"_s},
        {u"ccs"_s, CommandLineText::tr("the share of a central certificate store: a PFX for each host"),
         u"DIR"_s},
        {u"encryption"_s,
         CommandLineText::tr("the encryption of PFX files: legacy (TripleDES-SHA1) or aes (AES256-SHA256); "
                             "default: legacy for cloud-service and --split, else aes"),
         u"legacy|aes"_s},
        {u"include-chain"_s,
         CommandLineText::tr(
             "how much of the chain goes along, all: with the root; default: none for .cer and --split, "
             "else intermediates"),
         u"none|intermediates|all"_s},
        {u"friendly-name"_s, CommandLineText::tr("the name that Windows shows; default: the one that it has"),
         u"N"_s},
        {u"new-passphrase-file"_s,
         CommandLineText::tr("a file whose first line locks the new files; default: it is asked for"),
         u"F"_s},
        {u"force"_s, CommandLineText::tr("overwrite files that are there")},
        targetOption(),
        jsonOption()};
}

} // namespace

QList<CommandFacts> commandTable()
{
    return {
        {{},
         u"[PROJECT | PLAN]"_s,
         CommandLineText::tr("Opens the window."),
         {hiddenOption(u"quit-when-painted"_s), hiddenOption(u"quit-when-filled"_s)},
         buildWindow},
        {u"inspect"_s, u"FILE... [--from HOST[:PORT]]"_s,
         CommandLineText::tr("Shows what certificate files hold, or what a running server sends."),
         passphraseOptions()
             + QList<QCommandLineOption>{{u"from"_s,
                                          CommandLineText::tr("a running server to get the certificates "
                                                              "from, instead of a file; default port: 443"),
                                          u"HOST[:PORT]"_s},
                                         {u"sni"_s,
                                          CommandLineText::tr(
                                              "with --from: the name to ask for; default: HOST, and none "
                                              "for an address"),
                                          u"NAME"_s},
                                         {u"fetch-issuers"_s,
                                          CommandLineText::tr(
                                              "get issuers that were not given from the http address in the "
                                              "certificate; only what signed it is added")},
                                         {u"allow-internal"_s,
                                          CommandLineText::tr(
                                              "with --fetch-issuers: also from a loopback or private "
                                              "address that the certificate names")},
                                         {u"host"_s,
                                          CommandLineText::tr(
                                              "a host name or IP address to be covered; may be repeated"),
                                          u"NAME"_s},
                                         jsonOption()},
         buildInspect},
        {u"check"_s, u"[SERVER=]SOURCE..."_s,
         CommandLineText::tr("Reports what is wrong with a project, a plan or a server."),
         passphraseOptions()
             + QList<
                 QCommandLineOption>{{u"fix"_s,
                                      CommandLineText::tr("fix what needs no decision; a backup is kept")},
                                     {u"diff"_s,
                                      CommandLineText::tr(
                                          "with --fix: print the changes as a unified diff, write nothing")},
                                     targetOption(),
                                     {u"records"_s,
                                      CommandLineText::tr(
                                          "list what was read of a server, and from which line")},
                                     atOption(),
                                     {u"expires-within"_s,
                                      CommandLineText::tr(
                                          "warn of certificates that expire within this number of days; "
                                          "default: a third of each one's lifetime"),
                                      u"DAYS"_s},
                                     encodingOption(),
                                     jsonOption()},
         buildCheck},
        {u"collect-command"_s,
         {},
         CommandLineText::tr(
             "Prints the command to run on a server, in PowerShell: it writes bindwright-server.txt, a "
             "SOURCE."),
         {},
         buildCollect},
        {u"preview"_s,
         u"[SERVER=]SOURCE... --to IP:PORT [--sni NAME | --no-sni]\n       bindwright preview --cases FILE"_s,
         CommandLineText::tr("Shows which certificate clients are served, and why."),
         passphraseOptions()
             + QList<QCommandLineOption>{{u"to"_s,
                                          CommandLineText::tr(
                                              "the address and port that the connection arrives at"),
                                          u"IP:PORT"_s},
                                         {u"sni"_s, CommandLineText::tr("the name that the client asks for"),
                                          u"NAME"_s},
                                         {u"no-sni"_s, CommandLineText::tr("the client sends no name")},
                                         {u"iis"_s,
                                          CommandLineText::tr(
                                              "8.0, 8.5 or 10; default: what the guest OS has"),
                                          u"VERSION"_s},
                                         atOption(),
                                         {u"event"_s,
                                          CommandLineText::tr(
                                              "what happens to a certificate before: renewed (linked in its "
                                              "store), ccs (its files in the central store are replaced) or "
                                              "swap (each place is changed); may be repeated"),
                                          u"KIND:OLD=NEW"_s},
                                         {u"compare"_s,
                                          CommandLineText::tr(
                                              "what changes for whom: each answer as it is now and as "
                                              "planned")},
                                         {u"cases"_s,
                                          CommandLineText::tr("a handshake-cases/1 file to answer"),
                                          u"FILE"_s},
                                         encodingOption(),
                                         jsonOption()},
         buildPreview},
        {u"verify"_s, u"[SERVER=]SOURCE... [--connect HOST[:PORT]]..."_s,
         CommandLineText::tr(
             "Connects to running servers and compares what they serve with what the preview says."),
         passphraseOptions() + verifyOptions(), buildVerify},
        {u"report"_s, u"[SERVER=]SOURCE... --to FILE"_s,
         CommandLineText::tr("Writes a report for the change request, or the calendar of what expires."),
         passphraseOptions()
             + QList<QCommandLineOption>{{u"to"_s,
                                          CommandLineText::tr(
                                              "the report, whose name ends in .html or .pdf; the "
                                              "calendar: .ics or .csv"),
                                          u"FILE"_s},
                                         {u"address"_s,
                                          CommandLineText::tr(
                                              "the instance's internal address; default: that of a "
                                              "binding, or an example"),
                                          u"IP"_s}},
         buildReport},
        {u"plan"_s, u"SOURCE SCENARIO-OPTIONS"_s,
         CommandLineText::tr("Shows what would change; writes nothing."),
         scenarioOptions(formOption())
             + QList<QCommandLineOption>{{u"diff"_s,
                                          CommandLineText::tr("print the changes as a unified diff")},
                                         {u"next-steps"_s,
                                          CommandLineText::tr("print what to do after apply, as Markdown")}},
         buildPlan},
        {u"apply"_s, u"SOURCE SCENARIO-OPTIONS"_s,
         CommandLineText::tr("Changes the project's files, all of them or none."),
         scenarioOptions(formOption()), buildApply},
        {u"export"_s, u"SOURCE SCENARIO-OPTIONS --to-dir DIR"_s,
         CommandLineText::tr("Writes the script and the diff into a folder."),
         scenarioOptions(exportFormOption())
             + QList<QCommandLineOption>{{u"to-dir"_s, CommandLineText::tr("the folder, made if missing"),
                                          u"DIR"_s}},
         buildExport},
        {u"undo"_s,
         u"SOURCE | FILE | DIR"_s,
         CommandLineText::tr("Restores the files from before the last apply, or before FILE or DIR was "
                             "written by export, report "
                             "or renew, if nothing has changed since. What convert writes has no backup."),
         {jsonOption()},
         buildUndo},
        {u"renew"_s, u"[SERVER=]SOURCE... --with FILE"_s,
         CommandLineText::tr(
             "Replaces a certificate everywhere it is used, in one change that undo reverts."),
         QList<QCommandLineOption>{
             {u"with"_s, CommandLineText::tr("the new certificate, with its key and chain; may be repeated"),
              u"FILE"_s},
             {u"replacing"_s,
              CommandLineText::tr("the old certificate; default: the one whose hosts the new one covers"),
              u"THUMBPRINT"_s},
             {u"configuration"_s,
              CommandLineText::tr(
                  "a service configuration to change, as Cloud; may be repeated; default: all"),
              u"NAME"_s},
             {u"keep-old"_s, CommandLineText::tr("leave the old certificate on the roles too")},
             {u"to-dir"_s, CommandLineText::tr("the folder for the script of a server's SOURCE"), u"DIR"_s},
             {u"diff"_s, CommandLineText::tr("print the changes as a unified diff, write nothing")},
             {u"force"_s, CommandLineText::tr("continue despite errors, and list them")}}
             + passphraseOptions() + QList<QCommandLineOption>{jsonOption()},
         buildRenew},
        {u"explain"_s, u"TEXT [[SERVER=]SOURCE...]"_s,
         CommandLineText::tr("Explains an error of Windows, IIS, PowerShell or a browser, and what to do."),
         passphraseOptions() + QList<QCommandLineOption>{jsonOption()}, buildExplain},
        {u"convert"_s, u"FILE... --to FILE | --split DIR | --ccs DIR"_s,
         CommandLineText::tr("Converts certificate files to the format that their destination accepts."),
         passphraseOptions() + convertOptions(), buildConvert},
    };
}

QList<QCommandLineOption> commonOptions()
{
    return {{{u"h"_s, u"help"_s}, CommandLineText::tr("print this text")},
            {{u"v"_s, u"version"_s}, CommandLineText::tr("print the version")},
            {u"log-level"_s, CommandLineText::tr("what the log holds; default: warning"),
             u"trace|debug|info|warning|error|off"_s}};
}

bool isRepeatable(const QString &option)
{
    static const QStringList repeatable{
        u"host"_s,          u"role"_s,    u"certificate"_s, u"bind"_s, u"passphrase-file"_s,
        u"configuration"_s, u"connect"_s, u"resolve"_s,     u"with"_s, u"event"_s};
    return repeatable.contains(option);
}

} // namespace bindwright
