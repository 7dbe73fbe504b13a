// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "handshakecases.h"

#include "model/net/hostname.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto casesFormat = "handshake-cases/1"_L1;

tl::unexpected<Error> expected(const QString &what)
{
    return failure(Code::NotUnderstood, {}, what);
}

Result<RecordFamily> parseFamily(const QString &word)
{
    if (word == "ipport"_L1)
        return RecordFamily::IpPort;
    if (word == "hostnameport"_L1)
        return RecordFamily::HostnamePort;
    if (word == "ccs"_L1)
        return RecordFamily::Ccs;
    if (word == "scopedccs"_L1)
        return RecordFamily::ScopedCcs;
    return expected(u"ipport, hostnameport, ccs or scopedccs"_s);
}

/// A record with the key as netsh writes it: "10.0.0.4:443", "www.a.test:443", "443".
Result<HttpSysRecord> parseRecord(const QString &familyWord, const QString &key)
{
    const auto family = parseFamily(familyWord);
    if (!family)
        return tl::unexpected(family.error());
    HttpSysRecord record;
    record.family = *family;
    if (*family == RecordFamily::IpPort) {
        const auto socket = SocketAddress::parse(key);
        if (!socket)
            return tl::unexpected(socket.error());
        record.ip = socket->ip;
        record.port = socket->port;
        return record;
    }
    const qsizetype colon = key.lastIndexOf(u':');
    const auto port = parsePort(key.sliced(colon + 1));
    if (!port)
        return tl::unexpected(port.error());
    record.port = *port;
    if (*family == RecordFamily::Ccs)
        return colon < 0 ? Result<HttpSysRecord>(record) : expected(u"a port"_s);
    const auto host = HostName::parse(key.left(std::max<qsizetype>(colon, 0)));
    if (!host)
        return tl::unexpected(host.error());
    record.host = host->ascii();
    record.isPunycode = isPunycodeName(key);
    return record;
}

/// How one kind of entry, told by the member that it has, changes the state.
struct EntryKind
{
    QLatin1StringView member;
    Result<> (*apply)(HttpSysState &state, const QJsonObject &entry);
};

QString text(const QJsonObject &object, QLatin1StringView member)
{
    return object.value(member).toString();
}

SslFlags sslFlags(const QJsonObject &entry)
{
    return SslFlags::fromInt(entry.value("sslFlags"_L1).toInt());
}

Result<> applyIis(HttpSysState &state, const QJsonObject &entry)
{
    return state.commitBinding(text(entry, "iis"_L1), sslFlags(entry), text(entry, "certificate"_L1));
}

Result<> applyIisOnly(HttpSysState &state, const QJsonObject &entry)
{
    return state.noteUncommitted(text(entry, "iisOnly"_L1), sslFlags(entry));
}

Result<> applyHttpSys(HttpSysState &state, const QJsonObject &entry)
{
    auto record = parseRecord(text(entry, "httpsys"_L1), text(entry, "key"_L1));
    if (!record)
        return tl::unexpected(record.error());
    record->certificate = text(entry, "certificate"_L1);
    state.setRecord(*record);
    return {};
}

Result<> applyDelete(HttpSysState &state, const QJsonObject &entry)
{
    const auto record = parseRecord(text(entry, "delete"_L1), text(entry, "key"_L1));
    if (!record)
        return tl::unexpected(record.error());
    state.removeRecord(*record);
    return {};
}

Result<> applyCcsFile(HttpSysState &state, const QJsonObject &entry)
{
    state.addCcsFile({.name = text(entry, "ccsFile"_L1),
                      .certificate = text(entry, "certificate"_L1),
                      .opens = entry.value("opens"_L1).toBool(true)});
    return {};
}

Result<> applyListen(HttpSysState &state, const QJsonObject &entry)
{
    const auto address = IpAddress::parse(text(entry, "listen"_L1));
    if (!address)
        return tl::unexpected(address.error());
    state.addListenAddress(*address);
    return {};
}

Result<> applyCertificateState(HttpSysState &state, const QJsonObject &entry)
{
    const QString word = text(entry, "certificateState"_L1);
    if (word == "missing"_L1)
        state.setFault(text(entry, "certificate"_L1), CertificateFault::Lost);
    else if (word == "expired"_L1)
        state.setFault(text(entry, "certificate"_L1), CertificateFault::Expired);
    else if (!word.isEmpty())
        return expected(u"certificateState missing or expired"_s);
    return {};
}

Result<> applyEntry(HttpSysState &state, const QJsonObject &entry)
{
    static const std::array<EntryKind, 6> kinds{{{"iis"_L1, applyIis},
                                                 {"iisOnly"_L1, applyIisOnly},
                                                 {"httpsys"_L1, applyHttpSys},
                                                 {"delete"_L1, applyDelete},
                                                 {"ccsFile"_L1, applyCcsFile},
                                                 {"listen"_L1, applyListen}}};
    const auto kind = std::find_if(kinds.cbegin(), kinds.cend(), [&entry](const EntryKind &candidate) {
        return entry.value(candidate.member).isString();
    });
    if (kind == kinds.cend())
        return expected(u"iis, iisOnly, httpsys, delete, ccsFile or listen"_s);
    const auto applied = kind->apply(state, entry);
    return applied ? applyCertificateState(state, entry) : applied;
}

Result<HttpSysState> readState(const QJsonObject &object)
{
    const auto version = parseIisVersion(object.value("iis"_L1).toString(u"10"_s));
    if (!version)
        return expected(u"iis 8.0, 8.5 or 10"_s);
    if (!object.value("state"_L1).isArray())
        return expected(u"state, an array"_s);
    HttpSysState state(*version);
    for (const auto &entry : object.value("state"_L1).toArray()) {
        const auto applied = applyEntry(state, entry.toObject());
        if (!applied)
            return tl::unexpected(applied.error());
    }
    return state;
}

Result<HandshakeCase> readCase(const QJsonObject &object)
{
    auto state = readState(object);
    if (!state)
        return tl::unexpected(state.error());
    const auto to = SocketAddress::parse(text(object, "to"_L1));
    if (!to)
        return tl::unexpected(to.error());
    const QJsonObject expect = object.value("expect"_L1).toObject();
    HandshakeCase result;
    result.id = text(object, "id"_L1);
    result.state = std::move(*state);
    result.hello.to = *to;
    if (object.value("sni"_L1).isString())
        result.hello.serverName = text(object, "sni"_L1);
    result.expectedOutcome = text(expect, "outcome"_L1);
    result.expectedRule = text(expect, "rule"_L1);
    result.expectedCertificate = text(expect, "certificate"_L1);
    result.basis = text(object, "basis"_L1);
    return result;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject stepObject(const TraceStep &step)
{
    const int article = articleStep(step);
    return {{u"rule"_s, word(step.rule)},
            {u"key"_s, textOrNull(step.key)},
            {u"files"_s, QJsonArray::fromStringList(step.files)},
            {u"result"_s, word(step.result)},
            {u"reason"_s, textOrNull(word(step.reason))},
            {u"articleStep"_s, article > 0 ? QJsonValue(article) : QJsonValue()},
            {u"certificate"_s, textOrNull(step.certificate)},
            {u"wouldServe"_s, step.wouldServe},
            {u"basis"_s, word(step.certainty)}};
}

} // namespace

Result<HandshakeCases> readHandshakeCases(const QByteArray &json, const QString &path)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Code::NotUnderstood, path, error.errorString());
    const QString format = document.object().value("format"_L1).toString();
    if (format != casesFormat)
        return failure(Code::UnknownFormat, path, format);
    if (!document.object().value("cases"_L1).isArray())
        return failure(Code::NotUnderstood, path, u"cases, an array"_s);
    HandshakeCases read;
    for (const auto &value : document.object().value("cases"_L1).toArray()) {
        auto handshake = readCase(value.toObject());
        if (handshake) {
            read.cases.append(std::move(*handshake));
            continue;
        }
        const Error &reason = handshake.error();
        read.refused.append({Code::NotUnderstood, text(value.toObject(), "id"_L1),
                             reason.detail.isEmpty() ? reason.subject : reason.detail});
    }
    return read;
}

QJsonObject toJson(const QString &id, const Decision &decision)
{
    const bool open = decision.outcome == Outcome::NotEstablished;
    QJsonArray steps;
    for (const TraceStep &step : decision.steps)
        steps.append(stepObject(step));
    QJsonObject object{{u"id"_s, id},
                       {u"outcome"_s, word(decision.outcome)},
                       {u"certificate"_s, textOrNull(decision.certificate)},
                       {u"rule"_s, open ? QJsonValue(QJsonValue::Null) : QJsonValue(word(decision.rule))},
                       {u"basis"_s, word(decision.certainty)},
                       {u"steps"_s, steps}};
    QJsonArray unknown;
    for (const Gap gap : decision.gaps)
        unknown.append(word(gap));
    object.insert(u"unknown"_s, unknown);
    if (!decision.scripts.isEmpty())
        object.insert(u"scripts"_s, QJsonArray::fromStringList(decision.scripts));
    if (open) {
        QJsonArray candidates;
        for (const QString &candidate : decision.candidates)
            candidates.append(textOrNull(candidate));
        object.insert(u"candidates"_s, candidates);
    }
    return object;
}

} // namespace bindwright
