// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "iisconfiguration.h"
#include "netshjson.h"
#include "netshtext.h"
#include "registryexport.h"
#include "servercollection.h"
#include "servertext.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Windows writes UTF-16 with a mark (PowerShell, regedit), UTF-8, or a code page, whose letters do not
/// matter here: the bytes of ":" and line ends are their own in all of them.
QString textOf(const QByteArray &content)
{
    if (const auto encoding = QStringConverter::encodingForData(content)) {
        QStringDecoder marked(*encoding);
        return marked(content);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(content);
    return utf8.hasError() ? QString::fromLatin1(content) : text;
}

bool isCollection(const QString &text)
{
    return text.startsWith("bindwright-server/1"_L1);
}

void readAs(ServerFormat format, const ServerText &source, ServerImport &found)
{
    switch (format) {
    case ServerFormat::NetshText:
        readNetshText(source, found.state);
        readListenText(source, found.state);
        break;
    case ServerFormat::NetshJson:
        readNetshJson(source, found.state);
        break;
    case ServerFormat::IisConfiguration:
        readIisConfiguration(source, found.state);
        break;
    case ServerFormat::RegistryExport:
        readRegistryExport(source, found.state);
        break;
    case ServerFormat::Collection:
        readCollection(source, found);
        break;
    }
}

bool hasNetshShape(const QString &text)
{
    ServerState found;
    readNetshText({text, {}}, found);
    readListenText({text, {}}, found);
    return found.hasRecords || !found.listen.isEmpty() || !found.unread.isEmpty();
}

/// Whether a file says anything of a server: that it has no records is something.
bool hasAnything(const ServerState &state)
{
    return state.hasRecords || state.hasBindings || state.hasShare || state.hasStores
        || !state.unread.isEmpty() || !state.listen.isEmpty() || !state.windows.isEmpty()
        || state.centralStore;
}

} // namespace

std::optional<ServerFormat> serverFormatOf(const QString &text)
{
    const QString start = text.left(4096).trimmed();
    if (isCollection(start))
        return ServerFormat::Collection;
    if (start.startsWith("Windows Registry Editor"_L1) || start.startsWith("REGEDIT4"_L1)
        || start.startsWith("[HKEY_"_L1))
        return ServerFormat::RegistryExport;
    if (start.startsWith(u'{') || start.startsWith(u'['))
        return ServerFormat::NetshJson;
    if (start.startsWith(u'<')) {
        const bool isIis = text.contains("<sites"_L1) || text.contains("<system.applicationHost"_L1);
        return isIis ? std::optional(ServerFormat::IisConfiguration) : std::nullopt;
    }
    return hasNetshShape(text) ? std::optional(ServerFormat::NetshText) : std::nullopt;
}

Result<ServerImport> readServerFile(const QByteArray &content, const QString &path)
{
    if (content.size() > maximumServerFile)
        return failure(Code::FileTooLarge, path, QString::number(maximumServerFile));
    const QString text = textOf(content);
    const auto format = serverFormatOf(text);
    if (!format)
        return failure(Code::UnknownFormat, path);
    ServerImport found;
    readAs(*format, {text, path}, found);
    const bool isOtherJson = *format == ServerFormat::NetshJson && !found.state.hasRecords;
    if (isOtherJson || !hasAnything(found.state))
        return failure(Code::UnknownFormat, path);
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
