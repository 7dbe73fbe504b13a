// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "servertext.h"

#include "model/certificates/thumbprint.h"
#include "model/net/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// An address with a part taken out, "10.0.0.x", "a.b.c.d", "10.0.yy.zzz", or out of range. By their last
/// label none is a host's name: RFC 3696 §2, and WHATWG URL, ends in a number.
bool isMasked(QStringView host)
{
    const auto isNumber = [](QStringView label) {
        return !label.isEmpty()
            && std::all_of(label.cbegin(), label.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const auto isPart = [isNumber](QStringView label) {
        const auto isFirst = [&label](QChar c) { return c.toLower() == label.front().toLower(); };
        return isNumber(label) // or one letter, repeated
            || (!label.isEmpty() && label.front().isLetter()
                && std::all_of(label.cbegin(), label.cend(), isFirst));
    };
    const QList<QStringView> labels = host.split(u'.');
    return isNumber(labels.last())
        || (labels.size() == 4 && std::all_of(labels.begin(), labels.end(), isPart));
}

/// A host of a record in A-labels. Beyond what a client may ask for, HTTP.sys takes a wildcard of one label.
Result<QString> recordHost(const QString &text)
{
    if (const auto host = HostName::parse(text))
        return host->ascii();
    const auto rest = HostName::parse(text.mid(wildcardPrefix.size()));
    if (!text.startsWith(wildcardPrefix) || !rest || rest->isWildcard())
        return failure(Code::NotAHostName, text);
    return wildcardPrefix + rest->ascii();
}

} // namespace

bool isGuid(QStringView text)
{
    static const QString shape = u"{xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}"_s;
    const auto fits = [](QChar c, QChar place) { return place == u'x' ? isHexDigit(c) : c == place; };
    return std::equal(text.cbegin(), text.cend(), shape.cbegin(), shape.cend(), fits);
}

bool isNothing(const QString &text)
{
    return text.isEmpty() || (text.startsWith(u'(') && text.endsWith(u')'));
}

QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines = text.split(u'\n');
    for (QStringView &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

Result<HttpSysRecord> recordOfKey(const QString &key, bool hasCertificate, std::optional<RecordFamily> named)
{
    HttpSysRecord record;
    const qsizetype colon = key.lastIndexOf(u':');
    const auto port = parsePort(key.mid(colon + 1));
    if (!port)
        return tl::unexpected(port.error());
    record.port = *port;
    if (colon < 0) {
        record.family = RecordFamily::Ccs;
        return hasCertificate ? Result<HttpSysRecord>(failure(Code::NotUnderstood, key, u"ip:port"_s))
                              : record;
    }
    const QString place = key.left(colon);
    const bool isHost = named == RecordFamily::HostnamePort || named == RecordFamily::ScopedCcs;
    const bool isAny = place.trimmed().isEmpty() || place == "*"_L1; // HTTP.sys has 0.0.0.0 for it
    if (const auto socket = isHost || isAny ? failure(Code::NotAnAddress) : SocketAddress::parse(key)) {
        record.ip = socket->ip;
        return hasCertificate ? Result<HttpSysRecord>(record)
                              : failure(Code::NotUnderstood, key, u"a certificate's hash"_s);
    }
    const bool isLiteral = isHost && isAddressLiteral(place);
    if (named == RecordFamily::IpPort || (!isLiteral && isMasked(place)))
        return failure(Code::NotUnderstood, key, u"ip:port"_s);
    const auto host = isLiteral ? place.toLower() : recordHost(place);
    if (!host)
        return tl::unexpected(host.error());
    record.family = hasCertificate ? RecordFamily::HostnamePort : RecordFamily::ScopedCcs;
    record.host = *host;
    return record;
}

} // namespace bindwright
