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

/// Hosts whose letters are guessed: nothing tells the code page.
void noteGuesses(ServerState &found)
{
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
    if (decoded->isGuess)
        noteGuesses(found.state);
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
