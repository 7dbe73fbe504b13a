// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "netshoptions.h"

#include "model/server/servertext.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int mostAlike = 3; ///< fields that are "not set" in a language that is not known

QStringView valueAt(const QList<NetshField> &fields, NetshOffset offset)
{
    return fields.value(int(offset)).value;
}

bool isNumber(QStringView value)
{
    return !value.isEmpty() && value.front().isDigit();
}

/// Whether each field stands where netsh has it: two of them are numbers.
bool isWhole(const QList<NetshField> &fields)
{
    return fields.size() > int(NetshOffset::Negotiate) && isNumber(valueAt(fields, NetshOffset::Freshness))
        && isNumber(valueAt(fields, NetshOffset::Timeout));
}

/// The first field whose English label says so; -1: there is none.
qsizetype indexOf(const QList<NetshField> &fields, const NetshWords &words, bool NetshWords::Label::*says)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (words.labelOf(fields.at(i).label).*says)
            return i;
    }
    return -1;
}

/// The word of most of the fields that newer versions add, all of which are off by default.
QString commonWord(const QList<NetshField> &fields)
{
    QHash<QString, int> counts;
    for (qsizetype i = int(NetshOffset::RejectConnections); i < fields.size(); ++i)
        ++counts[fields.at(i).value.toString()];
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= mostAlike && it.value() * 2 > counts.size())
            return it.key();
    }
    return {};
}

std::optional<bool> isEnglishOn(QStringView value)
{
    if (value.compare("enabled"_L1, Qt::CaseInsensitive) == 0
        || value.compare("set"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (value.compare("disabled"_L1, Qt::CaseInsensitive) == 0
        || value.compare("not set"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return {};
}

/// Whether \a field says that something is on, or may say it.
bool maySay(const NetshField &field, const NetshWords &words, const QList<NetshField> &fields)
{
    const QString value = field.value.toString();
    return !isNumber(value) && !isNothing(value) && words.isOn(value) != false
        && (!isWhole(fields) || value != commonWord(fields));
}

} // namespace

void NetshWords::learn(const QList<NetshField> &fields)
{
    if (!isWhole(fields))
        return;
    for (const auto &[on, off] : {std::pair(NetshOffset::Revocation, NetshOffset::CachedOnly),
                                  std::pair(NetshOffset::UsageCheck, NetshOffset::DirectoryMapper)}) {
        const QStringView first = valueAt(fields, on);
        const QStringView second = valueAt(fields, off);
        if (first == second || isNumber(first) || isNumber(second))
            continue;
        m_on.insert(first.toString());
        m_off.insert(second.toString());
    }
}

std::optional<bool> NetshWords::isOn(QStringView value) const
{
    if (const auto english = isEnglishOn(value))
        return english;
    const bool on = m_on.contains(value.toString());
    const bool off = m_off.contains(value.toString());
    return on == off ? std::nullopt : std::optional(on);
}

NetshWords::Label NetshWords::labelOf(QStringView label) const
{
    const QString text = label.toString();
    auto known = m_labels.constFind(text);
    if (known == m_labels.cend()) {
        const Label says{.rejects = text.contains("reject conn"_L1, Qt::CaseInsensitive),
                         .negotiates = text.contains("negotiate"_L1, Qt::CaseInsensitive),
                         .isHarmless = isHarmlessField(text)};
        known = m_labels.insert(text, says);
    }
    return *known;
}

bool isHarmlessField(QString name)
{
    static constexpr std::array<QLatin1StringView, 22> parts{
        "revocation"_L1,  "usagecheck"_L1, "freshness"_L1,   "timeout"_L1,      "ctlidentifier"_L1,
        "ctlstore"_L1,    "mapper"_L1,     "negotiate"_L1,   "http2"_L1,        "quic"_L1,
        "tls13"_L1,       "ocsp"_L1,       "legacytls"_L1,   "tokenbinding"_L1, "logextended"_L1,
        "session"_L1,     "hello"_L1,      "correlation"_L1, "storename"_L1,    "propertyid"_L1,
        "maxsettings"_L1, "window"_L1};
    name.remove(u' ').remove(u'.');
    return std::ranges::any_of(
        parts, [&name](QLatin1StringView part) { return name.contains(part, Qt::CaseInsensitive); });
}

NetshOptions netshOptionsOf(const QList<NetshField> &fields, const NetshWords &words)
{
    NetshOptions options;
    const bool whole = isWhole(fields);
    qsizetype reject = indexOf(fields, words, &NetshWords::Label::rejects);
    if (reject < 0 && whole && fields.size() > int(NetshOffset::RejectConnections))
        reject = int(NetshOffset::RejectConnections);
    const qsizetype negotiate =
        whole ? int(NetshOffset::Negotiate) : indexOf(fields, words, &NetshWords::Label::negotiates);
    if (negotiate >= 0)
        options.negotiates = words.isOn(fields.at(negotiate).value);
    const qsizetype known = whole ? int(NetshOffset::Negotiate) : int(NetshOffset::Store);
    for (qsizetype i = int(NetshOffset::Store); i < fields.size(); ++i) {
        const NetshField &field = fields.at(i);
        if (i == reject && words.isOn(field.value) == true)
            options.mayReject = true;
        else if ((i == reject || (i > known && !words.labelOf(field.label).isHarmless))
                 && maySay(field, words, fields))
            options.unknown.append(i);
    }
    return options;
}

} // namespace bindwright
