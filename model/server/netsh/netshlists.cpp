// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "netshlists.h"

#include "netshfields.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr qsizetype certificatesRule = 25; ///< dashes, whatever the language
constexpr qsizetype addressesRule = 43;

/// A heading's line in \a lines; -1: there is none.
qsizetype headingIn(const QList<QStringView> &lines)
{
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringView rule = lines.at(i).trimmed();
        if (isNetshRule(rule) && netshListOf(lines.at(i - 1), rule) != NetshList::None)
            return i - 1;
    }
    return -1;
}

/// Whether \a line is the text of ERROR_FILE_NOT_FOUND, which netsh shows where there are no records. In each
/// language it has the word for a file; what denies access has not.
bool saysNotFound(const QString &line)
{
    static const std::array<QString, 34> words{
        u"file"_s,   u"datei"_s,   u"fichier"_s, u"archivo"_s,  u"fitxer"_s, u"arquivo"_s,  u"ficheiro"_s,
        u"fișier"_s, u"bestand"_s, u"fil "_s,    u"filen"_s,    u"fil."_s,   u"tiedosto"_s, u"plik"_s,
        u"soubor"_s, u"súbor"_s,   u"fájl"_s,    u"файл"_s,     u"αρχείο"_s, u"dosya"_s,    u"datotek"_s,
        u"faili"_s,  u"failu"_s,   u"failo"_s,   u"ファイル"_s, u"文件"_s,   u"檔案"_s,     u"파일"_s,
        u"קובץ"_s,   u"ملف"_s,     u"แฟ้ม"_s,     u"ไฟล์"_s,      u"tệp"_s,    u"berkas"_s};
    return std::ranges::any_of(
        words, [&line](const QString &word) { return line.contains(word, Qt::CaseInsensitive); });
}

/// An address on a line of its own.
std::optional<IpAddress> listenAddress(QStringView line)
{
    if (line.contains(u' ') || (!line.contains(u'.') && !line.contains(u':')))
        return {};
    const auto ip = IpAddress::parse(line.toString());
    return ip ? std::optional(*ip) : std::nullopt;
}

/// What stands for an address, a part of which was taken out, or which names its zone.
bool isLikeAddress(QStringView text)
{
    static const QRegularExpression shape(u"^(?=.*[.:])[0-9A-Fa-fXx*.:%\\[\\]]+$"_s);
    return shape.match(text.toString()).hasMatch();
}

void leaveUnread(const ServerText &source, qsizetype line, const QString &text, ServerState &found)
{
    found.unread.append({source.at(line), {Code::NotAnAddress, text}});
    found.unreadListen.append(text);
}

/// Adds the addresses in \a lines, up to the end of the list: netsh indents each. What else is indented like
/// one is left unread.
void addAddresses(const ServerText &source, qsizetype first, ServerState &found)
{
    const QList<QStringView> lines = linesOf(source.text);
    QSet<IpAddress> known(found.listen.cbegin(), found.listen.cend());
    for (qsizetype i = first; i < lines.size(); ++i) {
        const QStringView line = lines.at(i).trimmed();
        const auto ip = listenAddress(line);
        if (line.isEmpty() || (ip && known.contains(*ip)))
            continue;
        if (!ip && (line.contains(u' ') || !lines.at(i).startsWith("  "_L1)))
            break;
        if (!ip) {
            leaveUnread(source, i, line.toString(), found);
            continue;
        }
        found.listen.append(*ip);
        known.insert(*ip);
    }
}

} // namespace

NetshList netshListOf(QStringView heading, QStringView rule)
{
    static const QRegularExpression ssl(u"(?<![A-Za-z])SSL(?![A-Za-z])"_s);
    static const QRegularExpression ip(u"(?<![A-Za-z])IP(?![A-Za-z])"_s);
    if (!isNetshRule(rule.trimmed())) // nearly always
        return NetshList::None;
    const QString text = plainNetsh(heading.toString()).trimmed();
    if (!text.endsWith(u':'))
        return NetshList::None;
    if (text.contains(ssl))
        return NetshList::Certificates;
    const qsizetype addresses = text.count(ip);
    const bool isList = addresses > 1 || (addresses == 1 && rule.trimmed().size() == addressesRule);
    return isList ? NetshList::Addresses : NetshList::Other;
}

NetshList netshListIn(const ServerText &source)
{
    const QList<QStringView> lines = linesOf(source.text);
    const qsizetype heading = headingIn(lines);
    return heading < 0 ? NetshList::None : netshListOf(lines.at(heading), lines.at(heading + 1));
}

bool readEmptyList(const ServerText &source, ServerState &found)
{
    const QList<QStringView> lines = linesOf(source.text);
    const qsizetype heading = headingIn(lines);
    if (heading < 0 || netshListOf(lines.at(heading), lines.at(heading + 1)) != NetshList::Certificates)
        return false;
    qsizetype first = heading + 2;
    while (first < lines.size() && lines.at(first).trimmed().isEmpty())
        ++first;
    const QString said = lines.value(first).trimmed().toString();
    if (saysNotFound(said))
        return true;
    if (lines.at(heading + 1).trimmed().size() != certificatesRule)
        return false; // something of that name
    const bool isCut = first == lines.size() && lines.size() <= heading + 3;
    if (said.isEmpty() && !isCut)
        return true;
    const qsizetype at = said.isEmpty() ? heading : first;
    found.unread.append(
        {source.at(at),
         {Code::NotUnderstood, lines.at(at).trimmed().toString(), u"netsh http show sslcert"_s}});
    return false;
}

bool readListenText(const ServerText &source, ServerState &found)
{
    const QList<QStringView> lines = linesOf(source.text);
    const qsizetype heading = headingIn(lines);
    if (heading < 0 || netshListOf(lines.at(heading), lines.at(heading + 1)) != NetshList::Addresses)
        return false;
    qsizetype first = heading + 2;
    while (first < lines.size() && lines.at(first).trimmed().isEmpty())
        ++first;
    const QString said = lines.value(first).trimmed().toString();
    const bool isIndented = lines.value(first).startsWith("  "_L1) && !said.contains(u' ');
    if (isIndented || listenAddress(said))
        addAddresses(source, first, found);
    else if (!said.isEmpty() && !saysNotFound(said)) // an error in the list's place
        found.unread.append({source.at(first), {Code::NotUnderstood, said, u"netsh http show iplisten"_s}});
    return true;
}

void readListenList(const ServerText &source, ServerState &found)
{
    if (readListenText(source, found))
        return;
    const QList<QStringView> lines = linesOf(source.text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed().toString();
        const auto ip = listenAddress(line);
        if (ip && !found.listen.contains(*ip))
            found.listen.append(*ip);
        else if (!ip && !line.isEmpty() && !saysNotFound(line))
            leaveUnread(source, i, line, found);
    }
}

bool readAddresses(const ServerText &source, ServerState &found)
{
    bool hasAny = false;
    for (const QStringView line : linesOf(source.text)) {
        const bool isEntry = line.startsWith("  "_L1) && isLikeAddress(line.trimmed());
        if (!isEntry && !line.trimmed().isEmpty())
            return false;
        hasAny = hasAny || (isEntry && listenAddress(line.trimmed()));
    }
    addAddresses(source, 0, found);
    return hasAny;
}

} // namespace bindwright
