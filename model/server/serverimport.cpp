// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serverimport.h"

#include "appcmdlist.h"
#include "iisconfiguration.h"
#include "netsh/netshjson.h"
#include "netsh/netshlists.h"
#include "netsh/netshtext.h"
#include "pastedparts.h"
#include "pastedtext.h"
#include "powershelltable.h"
#include "registryexport.h"
#include "registryquery.h"
#include "servercollection.h"
#include "servertext.h"

#include "model/base/textencoding.h"
#include "model/net/hostname.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool isCollection(const QString &text)
{
    return text.startsWith("bindwright-server/1"_L1);
}

bool hasSites(const QString &text)
{
    return text.contains("<sites"_L1) || text.contains("<system.applicationHost"_L1)
        || text.contains("<appcmd"_L1) || text.contains("bindingInformation"_L1);
}

/// netsh's text, or what an administration tool of IIS prints. Returns whether it is.
bool readShown(const ServerText &source, ServerState &found)
{
    if (readAppcmdList(source, found) || readPowerShellTable(source, found))
        return true;
    const bool hasRecords = readNetshText(source, found);
    return readListenText(source, found) || hasRecords;
}

/// The sites of a configuration, and what is shown behind its last element.
bool readXml(const ServerText &source, ServerState &found)
{
    const qsizetype end = source.text.lastIndexOf(u'>') + 1;
    const QString text = source.text.first(end);
    const bool isRead = hasSites(text);
    if (isRead) {
        const QString root = withoutXmlHead(text);
        const bool isPiece =
            root.trimmed().startsWith("<site"_L1) || root.trimmed().startsWith("<binding"_L1);
        readIisConfiguration({isPiece ? root : text, source.path, source.firstLine}, found);
    }
    const ServerText rest{source.text.sliced(end), source.path, source.firstLine + int(text.count(u'\n'))};
    return readShown(rest, found) || isRead;
}

/// What \a part has of records or bindings although it was not read. Rows that an empty line divides from
/// their table have no columns; other text has a binding where it says https beside one.
QList<Unread> lostIn(const PastedPart &part, bool isAfterRead)
{
    static const QRegularExpression row(
        u"\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9A-Fa-f:]+\\]|:\\d{2,5}\\b|(?<=\\s)\\d{2,5}(?=\\s)|[0-9A-Fa-f]{40}"_s);
    static const QRegularExpression binding(u"\\bhttps\\b.*(?:\\*|\\d|\\]):\\d{1,5}:"_s);
    const bool isRow = part.kind == PastedPart::Kind::AfterTable;
    QList<Unread> lost;
    if ((isRow && !isAfterRead) || (!isRow && part.kind != PastedPart::Kind::Shown))
        return lost;
    const QList<QStringView> lines = linesOf(part.source.text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).toString();
        if (line.contains(isRow ? row : binding))
            lost.append({part.source.at(i), {Code::NotUnderstood, line.simplified()}});
    }
    return lost;
}

/// Returns whether it is of a kind that is read.
bool readPart(const PastedPart &part, ServerState &found)
{
    const ServerText &source = part.source;
    switch (part.kind) {
    case PastedPart::Kind::Shown:
    case PastedPart::Kind::AfterTable:
        return readShown(source, found);
    case PastedPart::Kind::Json:
        return readNetshJson(source, found);
    case PastedPart::Kind::Xml:
        return readXml(source, found);
    case PastedPart::Kind::Registry:
        return readRegistryExport(source, found);
    case PastedPart::Kind::RegistryQuery:
        return readRegistryExport({exportOfQuery(source.text), source.path, source.firstLine}, found);
    }
    return false;
}

/// Told by what stands in \a source, not by a name. Returns whether anything in it is of a server.
bool readAny(const ServerText &source, ServerImport &found)
{
    if (isCollection(source.text)) {
        readCollection(source, found);
        return true;
    }
    const QList<PastedPart> parts = partsOf({withoutMarkdown(source.text), source.path, source.firstLine});
    if (parts.size() == 1 && readAddresses(parts.first().source, found.state))
        return true;
    bool isKnown = false;
    bool isRead = false;
    QList<Unread> lost;
    for (const PastedPart &part : parts) {
        const bool hadRecords = std::exchange(found.state.hasRecords, false);
        const qsizetype before = found.state.records.size();
        const bool isAfterRead = std::exchange(isRead, readPart(part, found.state));
        isKnown = isKnown || isRead;
        if (!isRead)
            lost += lostIn(part, isAfterRead);
        const bool isWhole = (found.state.hasRecords && !isFiltered(part.command))
            || (found.state.records.size() > before && asksForAll(part.command));
        found.state.hasRecords = hadRecords || isWhole;
    }
    if (isKnown)
        found.state.unread += lost;
    return isKnown;
}

/// Old systems end a line with CR alone; some programs end it twice.
QString withLines(QString text)
{
    return text.contains(u'\n') ? text.replace("\r\r\n"_L1, "\n"_L1) : text.replace(u'\r', u'\n');
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
    if (!readAny({withLines(decoded->text), path}, found))
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
