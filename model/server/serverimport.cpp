// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serverimport.h"

#include "appcmdlist.h"
#include "iisconfiguration.h"
#include "netshjson.h"
#include "netshtext.h"
#include "pastedtext.h"
#include "powershelltable.h"
#include "registryexport.h"
#include "registryquery.h"
#include "servercollection.h"
#include "servertext.h"

#include "model/base/textencoding.h"
#include "model/net/hostname.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool isCollection(const QString &text)
{
    return text.startsWith("bindwright-server/1"_L1);
}

bool isRegistryExport(const QString &start)
{
    return start.startsWith("Windows Registry Editor"_L1) || start.startsWith("REGEDIT4"_L1)
        || start.startsWith("[HKEY_"_L1);
}

bool hasSites(const QString &text)
{
    return text.contains("<sites"_L1) || text.contains("<system.applicationHost"_L1)
        || text.contains("<appcmd"_L1) || text.contains("bindingInformation"_L1);
}

/// netsh's text, or what an administration tool of IIS prints.
void readShown(const ServerText &source, ServerState &found)
{
    if (readAppcmdList(source, found) || readPowerShellTable(source, found))
        return;
    readNetshText(source, found);
    readListenText(source, found);
}

/// Told by what stands in \a source, not by a name.
void readAny(const ServerText &source, ServerImport &found)
{
    const QString start = source.text.left(4096).trimmed();
    const ServerText plain{withoutMarkdown(source.text), source.path, source.firstLine};
    const ServerText json = fromLineStarting(plain, u"{["_s);
    const ServerText xml = fromLineStarting(plain, u"<"_s);
    if (isCollection(start)) {
        readCollection(source, found);
    } else if (isRegistryExport(start)) {
        readRegistryExport(source, found.state);
    } else if (isRegistryQuery(plain.text)) {
        readRegistryExport({exportOfQuery(plain.text), source.path, source.firstLine}, found.state);
    } else if (xml.text.startsWith(u'<') && hasSites(xml.text)) {
        const QString whole = xml.text.first(xml.text.lastIndexOf(u'>') + 1);
        readIisConfiguration({whole, xml.path, xml.firstLine}, found.state);
    } else if (json.text.startsWith(u'{') || json.text.startsWith(u'[')) {
        readNetshJson({firstJsonValue(json.text), json.path, json.firstLine}, found.state);
        if (!found.state.hasRecords)
            found.state = {}; // some other JSON
    } else if (!start.startsWith(u'<')) {
        readShown(plain, found.state);
    }
}

/// Whether a file says anything of a server: that it has no records is something.
bool hasAnything(const ServerState &state)
{
    return state.hasRecords || state.hasBindings || state.hasShare || state.hasStores
        || !state.unread.isEmpty() || !state.listen.isEmpty() || !state.windows.isEmpty()
        || state.centralStore;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Hosts whose letters are guessed, or are none that way: nothing tells the code page.
void noteGuesses(ServerState &found)
{
    for (Unread &part : found.unread) {
        if (!isAscii(part.error.subject))
            part.error = {Code::EncodingUnknown, part.error.subject};
    }
    for (const ServerRecord &record : std::as_const(found.records)) {
        const auto name = HostName::parse(record.record.host);
        if (name && !record.record.isPunycode && !isAscii(name->unicode()))
            found.notes.append({ServerNote::Kind::HostNotSure,
                                name->unicode() + u':' + QString::number(record.record.port),
                                {},
                                record.where});
    }
    for (const ServerBinding &binding : std::as_const(found.bindings)) {
        if (!isAscii(binding.information))
            found.notes.append(
                {ServerNote::Kind::HostNotSure, binding.information, binding.site, binding.where});
    }
}

/// The first of the lines of \a content that are guessed.
QByteArrayList guessedLines(const QByteArray &content, const ServerState &found)
{
    constexpr qsizetype most = 5;
    QSet<int> wanted;
    for (const ServerNote &note : found.notes) {
        if (note.kind == ServerNote::Kind::HostNotSure)
            wanted.insert(note.where.line);
    }
    for (const Unread &part : found.unread) {
        if (part.error.code == Code::EncodingUnknown)
            wanted.insert(part.where.line);
    }
    QByteArrayList lines;
    int line = 1;
    for (qsizetype start = 0; start >= 0 && lines.size() < std::min(most, wanted.size()); ++line) {
        const qsizetype end = content.indexOf('\n', start);
        if (wanted.contains(line))
            lines.append(content.mid(start, end < 0 ? -1 : end - start).trimmed());
        start = end < 0 ? -1 : end + 1;
    }
    return lines;
}

} // namespace

Result<ServerImport> readServerFile(const QByteArray &content, const QString &path, const QString &encoding)
{
    if (content.size() > maximumServerFile)
        return failure(Code::FileTooLarge, path, QString::number(maximumServerFile));
    const auto decoded = decodedText(content, encoding, path);
    if (!decoded)
        return tl::unexpected(decoded.error());
    ServerImport found;
    readAny({decoded->text, path}, found);
    if (!hasAnything(found.state))
        return failure(Code::UnknownFormat, path);
    if (decoded->isGuess) {
        noteGuesses(found.state);
        found.undecoded = guessedLines(content, found.state);
    }
    ServerState whole;
    join(whole, found.state); // each key once
    whole.sources = {path};
    found.state = whole;
    return found;
}

ServerState readShare(const FileStore &files, const QString &folder)
{
    ServerState found;
    found.sources = {folder};
    found.hasShare = true;
    const QStringList names = filesIn(files, folder, {u"*.pfx"_s});
    for (const QString &name : names)
        found.files.append({name, name, true});
    return found;
}

} // namespace bindwright
