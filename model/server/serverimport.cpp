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
#include "model/httpsys/httpsysrecord.h"
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

/// What tells a line that has a record or a binding, in a \a part that was read, or was not; null: nothing
/// does. Rows that an empty line divides from their table have no columns; other text has a binding where it
/// says https beside one. Values divided by commas are read nowhere, nor are bindings in JSON.
const QRegularExpression *lostShape(const PastedPart &part, bool isRead, bool isAfterRead)
{
    static const QRegularExpression row(
        u"\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9A-Fa-f:]+\\]|:\\d{2,5}\\b|(?<=\\s)\\d{2,5}(?=\\s)|[0-9A-Fa-f]{40}"_s);
    static const QRegularExpression binding(u"\\bhttps\\b.*(?:\\*|\\d|\\]):\\d{1,5}:"_s);
    static const QRegularExpression values(
        u"^(?=.*(?:\\bhttps\\b|[0-9A-Fa-f]{40}))\\s*(?:\"[^\"]*\"|[^\",\\s]*)(?:,(?:\"[^\"]*\"|[^\",]*)){2,}\\s*$"_s);
    static const QRegularExpression member(u"\"bindingInformation\"\\s*:\\s*\"[^\"]*:\\d{1,5}:"_s);
    if (part.kind == PastedPart::Kind::Json)
        return isRead ? nullptr : &member;
    if (part.kind == PastedPart::Kind::AfterTable && !isRead)
        return isAfterRead ? &row : nullptr;
    if (part.kind != PastedPart::Kind::Shown && part.kind != PastedPart::Kind::AfterTable)
        return nullptr;
    if (!isRead)
        return &binding;
    return part.source.text.contains(u',') ? &values : nullptr; // netsh prints none
}

/// What \a part has of records or bindings although it was not read; \a known: lines that were.
QList<Unread> lostIn(const PastedPart &part, const QRegularExpression *shape, const QSet<int> &known)
{
    QList<Unread> lost;
    const QList<QStringView> lines = shape ? linesOf(part.source.text) : QList<QStringView>();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).toString();
        if (line.contains(*shape) && !known.contains(part.source.at(i).line))
            lost.append({part.source.at(i), {Code::NotUnderstood, line.simplified().left(200)}});
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
        return readRegistryExport({exportOfQuery(source.text), source.path, source.firstLine}, found,
                                  isRecursive(part.command) ? RegistryDepth::All : RegistryDepth::NotSaid);
    }
    return false;
}

/// Reads what was pasted, part by part: each may be all that HTTP.sys holds, or IIS has, or a piece of it.
class PartReader final
{
public:
    explicit PartReader(ServerState &found)
        : m_found(found)
    { }

    void read(const PastedPart &part)
    {
        const bool hadRecords = std::exchange(m_found.hasRecords, false);
        const bool hadBindings = std::exchange(m_found.hasBindings, false);
        const bool wereInPart = std::exchange(m_found.bindingsInPart, false);
        const qsizetype records = m_found.records.size();
        const qsizetype bindings = m_found.bindings.size();
        const bool isAfterRead = std::exchange(m_isRead, readPart(part, m_found));
        m_isKnown = m_isKnown || m_isRead;
        const bool isFiltered = !part.command.isEmpty() && bindwright::isFiltered(part.command);
        const bool isList = (m_found.hasRecords && !isFiltered)
            || (m_found.records.size() > records && asksForAll(part.command));
        if (isList)
            takeList(records, hadRecords);
        m_found.hasRecords = hadRecords || isList;
        const QList<Unread> lost = lostIn(part, lostShape(part, m_isRead, isAfterRead), linesFrom(bindings));
        m_lost += lost;
        const bool isWhole = m_found.hasBindings && !m_found.bindingsInPart && !isFiltered && lost.isEmpty();
        m_found.hasBindings = m_found.hasBindings || hadBindings;
        m_found.bindingsInPart = m_found.hasBindings && !isWhole && (!hadBindings || wereInPart);
    }

    bool isKnown() const { return m_isKnown; } ///< something of a server was there
    const QList<Unread> &lost() const { return m_lost; }

private:
    /// The records from \a first on are all that HTTP.sys holds, as others before them may be.
    void takeList(qsizetype first, bool hadList)
    {
        const QList<ServerRecord> list = m_found.records.sliced(first);
        if (hadList)
            noteDifferentLists(m_found.notes, m_list, list);
        m_list = list;
    }

    /// Those of the bindings from \a first on, and of what was left unread since.
    QSet<int> linesFrom(qsizetype first)
    {
        QSet<int> lines;
        for (qsizetype i = first; i < m_found.bindings.size(); ++i)
            lines.insert(m_found.bindings.at(i).where.line);
        for (; m_unread < m_found.unread.size(); ++m_unread)
            lines.insert(m_found.unread.at(m_unread).where.line);
        return lines;
    }

    ServerState &m_found;
    QList<ServerRecord> m_list; ///< the last that was whole
    QList<Unread> m_lost;
    qsizetype m_unread = 0; ///< how many of ServerState::unread were looked at
    bool m_isRead = false; ///< the last part
    bool m_isKnown = false;
};

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
    PartReader reader(found.state);
    for (const PastedPart &part : parts)
        reader.read(part);
    if (reader.isKnown())
        found.state.unread += reader.lost();
    return reader.isKnown();
}

/// HTTP bindings matter where https ones are on the same port.
void dropOtherHttp(ServerState &found)
{
    QSet<quint16> ports;
    for (const ServerBinding &binding : std::as_const(found.bindings)) {
        if (const auto parts = parseBinding(binding.information))
            ports.insert(parts->port);
    }
    found.notes.removeIf([&ports](const ServerNote &note) {
        const auto parts = parseBinding(note.subject);
        return note.kind == ServerNote::Kind::HttpOnHttpsPort && !(parts && ports.contains(parts->port));
    });
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
    dropOtherHttp(found.state);
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
