// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "powershelltable.h"

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

Properties rowOf(QStringView line, const QList<qsizetype> &columns, const QStringList &names)
{
    Properties row;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const qsizetype end = i + 1 < columns.size() ? columns.at(i + 1) : line.size();
        row.insert(names.at(i), line.mid(columns.at(i), end - columns.at(i)).trimmed().toString());
    }
    return row;
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
        const bool ofRecords = names.contains("port"_L1) && names.contains("store"_L1);
        const bool ofBindings = names.contains("bindinginformation"_L1);
        if (!ofRecords && !ofBindings)
            return rule;
        qsizetype i = rule + 1;
        for (; i < m_lines.size() && !m_lines.at(i).trimmed().isEmpty(); ++i) {
            const Properties row = rowOf(m_lines.at(i), columns, names);
            if (ofRecords)
                addRecord(row, i);
            else
                addBinding(row, i);
        }
        m_found.hasRecords = m_found.hasRecords || ofRecords;
        m_found.hasBindings = m_found.hasBindings || ofBindings;
        return i;
    }

    /// Keys that keep the columns in order.
    static QStringList placesOf(const QList<qsizetype> &columns)
    {
        QStringList places;
        for (qsizetype i = 0; i < columns.size(); ++i)
            places.append(u"%1"_s.arg(int(i), 4, 10, QChar(u'0')));
        return places;
    }

    /// "name : value" lines with an empty line between two objects.
    bool readList()
    {
        if (std::ranges::none_of(m_lines, namesThumbprint))
            return false;
        Properties object;
        qsizetype start = 0;
        bool isList = false;
        for (qsizetype i = 0; i <= m_lines.size(); ++i) {
            const QStringView line = m_lines.value(i);
            const qsizetype colon = line.indexOf(" : "_L1);
            if (colon > 0) {
                start = object.isEmpty() ? i : start;
                object.insert(propertyName(line.first(colon)), line.mid(colon + 3).trimmed().toString());
            } else if (line.trimmed().isEmpty() && !object.isEmpty()) {
                isList = addObject(object, start) || isList;
                object.clear();
            }
        }
        return isList;
    }

    /// The property that a list of records cannot be without.
    static bool namesThumbprint(QStringView line)
    {
        return line.trimmed().startsWith("thumbprint"_L1, Qt::CaseInsensitive);
    }

    bool addObject(const Properties &object, qsizetype line)
    {
        if (!object.contains(u"thumbprint"_s) || !object.contains(u"port"_s))
            return false;
        addRecord(object, line);
        m_found.hasRecords = true;
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
        const auto record = recordOfKey(key, true);
        if (!record) {
            m_found.unread.append({m_source.at(line), record.error()});
            return;
        }
        const auto thumbprint = Thumbprint::parse(object.value(u"thumbprint"_s));
        ServerRecord read{.record = *record, .where = m_source.at(line)};
        read.record.isPunycode = isPunycodeName(key);
        read.record.certificate = thumbprint ? thumbprint->toString() : record->key();
        read.store = object.value(u"store"_s);
        m_found.records.append(read);
    }

    void addBinding(const Properties &object, qsizetype line)
    {
        const QString protocol = object.value(u"protocol"_s);
        const QString information = object.value(u"bindinginformation"_s).section(u' ', 0, 0);
        const auto parts = parseBinding(information);
        if (protocol != "https"_L1 || !parts) {
            if (protocol == "https"_L1)
                m_found.unread.append({m_source.at(line), parts.error()});
            return;
        }
        bool hasFlags = false;
        const int flags = object.value(u"sslflags"_s).toInt(&hasFlags);
        if (!hasFlags)
            m_found.notes.append({ServerNote::Kind::FlagsNotShown, information, {}, m_source.at(line)});
        m_found.bindings.append({.site = {},
                                 .information = information,
                                 .sslFlags = SslFlags::fromInt(flags),
                                 .where = m_source.at(line)});
    }

    const ServerText &m_source;
    ServerState &m_found;
    QList<QStringView> m_lines;
};

} // namespace

bool readPowerShellTable(const ServerText &source, ServerState &found)
{
    if (!source.text.contains("-- "_L1) && !source.text.contains("thumbprint"_L1, Qt::CaseInsensitive))
        return false; // neither a table's rule nor a list's names
    return TableReader(source, found).read();
}

} // namespace bindwright
