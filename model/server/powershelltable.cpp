// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "powershelltable.h"

#include "iisconfiguration.h"
#include "servertext.h"

#include "model/net/hostname.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr qsizetype mostColumns = 50; ///< PowerShell shows four to ten

/// Properties of one object by name, in lower case and without blanks: "ipaddress", "hostname".
using Properties = QMap<QString, QString>;

QString propertyName(QStringView heading)
{
    return heading.toString().simplified().remove(u' ').toLower();
}

/// Where the columns of a table start: each group of dashes beneath its head. None: \a rule is no such line.
QList<qsizetype> columnsOf(QStringView rule)
{
    static const QRegularExpression shape(u"^\\s*-{2,}(\\s+-{2,})+\\s*$"_s);
    QList<qsizetype> columns;
    if (!rule.contains("- "_L1) || !shape.match(rule.toString()).hasMatch())
        return columns;
    for (qsizetype i = 0; i < rule.size(); ++i) {
        if (rule.at(i) == u'-' && (i == 0 || rule.at(i - 1) == u' '))
            columns.append(i);
    }
    return columns.size() > mostColumns ? QList<qsizetype>() : columns;
}

/// A value that runs into the next column without a blank is read to its end.
Properties rowOf(QStringView line, const QList<qsizetype> &columns, const QStringList &names)
{
    Properties row;
    qsizetype start = columns.value(0);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        qsizetype end = i + 1 < columns.size() ? columns.at(i + 1) : line.size();
        while (end > 0 && end < line.size() && line.at(end - 1) != u' ' && line.at(end) != u' ')
            ++end;
        row.insert(names.at(i), line.mid(start, end - start).trimmed().toString());
        start = std::max(start, end);
    }
    return row;
}

/// What Format-Table leaves of a value that is wider than its column.
bool isCut(const QString &value)
{
    return value.endsWith("..."_L1) || value.endsWith(u'\u2026');
}

/// The objects that a table may show.
enum class Shown { Nothing, Records, Bindings, Sites };

Shown shownBy(const QStringList &names)
{
    const auto has = [&names](const char *name) { return names.contains(QLatin1String(name)); };
    if (has("bindinginformation"))
        return Shown::Bindings;
    if (has("bindings") && (has("id") || has("state") || has("physicalpath")))
        return Shown::Sites;
    const bool hasPlace = has("ipaddress") && (has("hostname") || has("host") || has("sites"));
    return has("port") && (has("store") || hasPlace) ? Shown::Records : Shown::Nothing;
}

class TableReader final
{
public:
    TableReader(const ServerText &source, ServerState &found)
        : m_source(source)
        , m_found(found)
        , m_lines(linesOf(source.text))
    { }

    bool read()
    {
        bool isTable = false;
        for (qsizetype i = 1; i < m_lines.size(); ++i) {
            const QList<qsizetype> columns = columnsOf(m_lines.at(i));
            const qsizetype end = columns.isEmpty() ? i : readTable(i, columns);
            isTable = isTable || end > i;
            i = end;
        }
        return isTable || readList();
    }

private:
    /// Returns the empty line behind it, or \a rule where it is no table.
    qsizetype readTable(qsizetype rule, const QList<qsizetype> &columns)
    {
        QStringList names;
        for (const auto &heading : rowOf(m_lines.at(rule - 1), columns, placesOf(columns)))
            names.append(propertyName(heading));
        const Shown shown = shownBy(names);
        if (shown == Shown::Nothing)
            return rule;
        Properties object;
        qsizetype start = rule + 1;
        qsizetype i = rule + 1;
        for (; i < m_lines.size() && !m_lines.at(i).trimmed().isEmpty(); ++i) {
            const Properties row = rowOf(m_lines.at(i), columns, names);
            if (!object.isEmpty() && goesOn(shown, row)) {
                for (auto it = row.cbegin(); it != row.cend(); ++it)
                    object[it.key()] += (it->startsWith("sslFlags="_L1) ? u" "_s : QString()) + it.value();
            } else {
                add(shown, object, start);
                object = row;
                start = i;
            }
        }
        add(shown, object, start);
        m_found.hasRecords = m_found.hasRecords || shown == Shown::Records;
        m_found.hasBindings = m_found.hasBindings || shown != Shown::Records;
        return i;
    }

    /// Whether \a row has the rest of values that -Wrap broke: no object is without a port, or a protocol.
    static bool goesOn(Shown shown, const Properties &row)
    {
        static const QRegularExpression protocol(u"^(https?|ftp|net\\.|msmq\\.)"_s);
        if (shown == Shown::Sites)
            return !protocol.match(row.value(u"bindings"_s)).hasMatch() && row.value(u"id"_s).isEmpty()
                && row.value(u"state"_s).isEmpty();
        const QString key = shown == Shown::Records ? u"port"_s : u"protocol"_s;
        return row.contains(key) && row.value(key).isEmpty();
    }

    void add(Shown shown, const Properties &object, qsizetype line)
    {
        if (object.isEmpty())
            return;
        if (shown == Shown::Records)
            addRecord(object, line);
        else if (shown == Shown::Sites)
            addSiteRow(object, line);
        else
            addBindingOf(object, line);
    }

    /// Keys that keep the columns in order.
    static QStringList placesOf(const QList<qsizetype> &columns)
    {
        QStringList places;
        for (qsizetype i = 0; i < columns.size(); ++i)
            places.append(u"%1"_s.arg(int(i), 4, 10, QChar(u'0')));
        return places;
    }

    /// "name : value" lines with an empty line between two objects; what a long value goes on with stands
    /// beneath it.
    bool readList()
    {
        if (std::ranges::none_of(m_lines, namesListed))
            return false;
        Properties object;
        QString last;
        qsizetype start = 0;
        bool isList = false;
        for (qsizetype i = 0; i <= m_lines.size(); ++i) {
            const QStringView line = m_lines.value(i);
            const qsizetype colon = line.indexOf(" : "_L1);
            if (colon > 0 && !line.first(colon).trimmed().isEmpty()) {
                start = object.isEmpty() ? i : start;
                last = propertyName(line.first(colon));
                object.insert(last, line.mid(colon + 3).trimmed().toString());
            } else if (line.trimmed().isEmpty() && !object.isEmpty()) {
                isList = addObject(object, start) || isList;
                object.clear();
            } else if (line.startsWith(u' ') && !object.isEmpty()) {
                object[last] += line.trimmed();
            }
        }
        return isList;
    }

    /// The property that a list of records, or of bindings, cannot be without.
    static bool namesListed(QStringView line)
    {
        const QStringView text = line.trimmed();
        return text.startsWith("thumbprint"_L1, Qt::CaseInsensitive)
            || text.startsWith("bindinginformation"_L1, Qt::CaseInsensitive);
    }

    bool addObject(const Properties &object, qsizetype line)
    {
        if (object.contains(u"bindinginformation"_s) && object.contains(u"protocol"_s)) {
            addBindingOf(object, line);
            m_found.hasBindings = true;
            return true;
        }
        if (!object.contains(u"thumbprint"_s) || !object.contains(u"port"_s))
            return false;
        addRecord(object, line); // a list has no head, so these may be some of the records
        return true;
    }

    static QString valueOf(const Properties &object, const QStringList &names)
    {
        for (const QString &name : names) {
            if (!object.value(name).isEmpty())
                return object.value(name);
        }
        return {};
    }

    /// The provider names a host's record "!443!www.example.com".
    void addRecord(const Properties &object, qsizetype line)
    {
        const QString host = valueOf(object, {u"hostname"_s, u"host"_s}).section(u'!', -1);
        const QString ip = valueOf(object, {u"ipaddress"_s, u"ip"_s});
        const auto address = IpAddress::parse(ip.isEmpty() ? u"*"_s : ip);
        const QString place = !host.isEmpty() ? host : address ? address->bracketed() : ip;
        const QString key = place + u':' + object.value(u"port"_s);
        const auto record =
            recordOfKey(key, true, host.isEmpty() ? RecordFamily::IpPort : RecordFamily::HostnamePort);
        if (isCut(place)) {
            m_found.unread.append({m_source.at(line), {Code::NotUnderstood, key, u"ip:port"_s}});
            return;
        }
        if (!record) {
            m_found.unread.append({m_source.at(line), record.error()});
            return;
        }
        const auto thumbprint = Thumbprint::parse(object.value(u"thumbprint"_s));
        ServerRecord read{.record = *record, .where = m_source.at(line)};
        read.record.isPunycode = isPunycodeName(key);
        read.record.certificate = thumbprint ? thumbprint->toString() : record->key();
        const QString store = object.value(u"store"_s);
        read.store = isCut(store) ? QString() : store;
        m_found.records.append(read);
    }

    /// PowerShell's form of a list of bytes, "{17, 34…}", tells no thumbprint.
    void addBindingOf(const Properties &object, qsizetype line)
    {
        const QString information = object.value(u"bindinginformation"_s).section(u' ', 0, 0);
        const QString flags = object.value(u"sslflags"_s);
        const QString hash = object.value(u"certificatehash"_s);
        const QString store = object.value(u"certificatestorename"_s);
        const bool isWhole = !isCut(hash) && !hash.startsWith(u'{');
        static const QRegularExpression place(u"/site\\[@name='([^']*)'"_s);
        addWritten({.site = place.match(object.value(u"itemxpath"_s)).captured(1),
                    .protocol = object.value(u"protocol"_s),
                    .information = information,
                    .sslFlags = flags.isEmpty() ? std::nullopt : std::optional(flags),
                    .hash = isWhole ? hash : QString(),
                    .store = isCut(store) ? QString() : store,
                    .where = m_source.at(line)});
    }

    /// Get-Website has a site's bindings one beneath the other: "https *:443:www.example.com sslFlags=1".
    void addSiteRow(const Properties &row, qsizetype line)
    {
        static const QRegularExpression shape(u"^(\\S+) (\\S+)(?: sslFlags=(.+))?$"_s);
        if (!row.value(u"id"_s).isEmpty() || !row.value(u"state"_s).isEmpty()) {
            m_site = row.value(u"name"_s);
            noteState(m_site, row.value(u"state"_s), m_found);
        }
        const QString text = row.value(u"bindings"_s).simplified();
        const QRegularExpressionMatch binding = shape.match(text);
        const bool hasFlags = !binding.captured(3).isEmpty();
        if (binding.hasMatch())
            addWritten({.site = m_site,
                        .protocol = binding.captured(1),
                        .information = binding.captured(2),
                        .sslFlags = hasFlags ? std::optional(binding.captured(3)) : std::nullopt,
                        .where = m_source.at(line)});
        else if (text.startsWith("https"_L1))
            leaveOut(m_source.at(line), {Code::NotUnderstood, text, u"protocol ip:port:host"_s}, m_found);
    }

    void addWritten(const WrittenBinding &binding)
    {
        if (binding.protocol == "https"_L1 && isCut(binding.information))
            leaveOut(binding.where, {Code::NotUnderstood, binding.information, u"ip:port:host"_s}, m_found);
        else
            addBinding(binding, m_found);
    }

    const ServerText &m_source;
    ServerState &m_found;
    QList<QStringView> m_lines;
    QString m_site; ///< that the rows are of
};

} // namespace

bool readPowerShellTable(const ServerText &source, ServerState &found)
{
    constexpr qsizetype beginning = 64 * 1024; // one command's names stand there, and text is dear to search
    const QString &text = source.text;
    const QStringView first = QStringView(text).first(qMin(text.size(), beginning));
    if (!text.contains("-- "_L1) && !first.contains("thumbprint"_L1, Qt::CaseInsensitive)
        && !first.contains("bindinginformation"_L1, Qt::CaseInsensitive))
        return false; // neither a table's rule nor a list's names
    return TableReader(source, found).read();
}

} // namespace bindwright
