// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "verifyreport.h"

#include "model/base/namedenum.h"
#include "model/base/ornull.h"
#include "ui/words/errortext.h"
#include "verifytext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct VerifyReportWords
{
    Q_DECLARE_TR_FUNCTIONS(VerifyReport)
};

template<class E>
QJsonArray wordsOf(const QList<E> &values)
{
    QJsonArray words;
    for (const E value : values)
        words.append(NamedEnum<E>::word(value));
    return words;
}

QJsonObject plannedJson(const VerifyRow &row, const Draft &draft)
{
    return {{u"outcome"_s, word(row.planned.outcome)},
            {u"rule"_s, word(row.planned.rule)},
            {u"certainty"_s, word(row.planned.certainty)},
            {u"certificate"_s, orNull(row.planned.certificate)},
            {u"candidates"_s, QJsonArray::fromStringList(row.planned.candidates)},
            {u"text"_s, plannedText(row, draft)}};
}

QJsonObject answerJson(const TlsAnswer &answer)
{
    QJsonArray chain;
    for (const Certificate &certificate : answer.chain) {
        chain.append(QJsonObject{{u"subject"_s, certificate.subject},
                                 {u"issuer"_s, certificate.issuer},
                                 {u"sha1"_s, certificate.sha1.toString()},
                                 {u"sha256"_s, certificate.sha256},
                                 {u"notBefore"_s, certificate.notBefore.toUTC().toString(Qt::ISODate)},
                                 {u"notAfter"_s, certificate.notAfter.toUTC().toString(Qt::ISODate)}});
    }
    return {{u"cipher"_s, answer.cipher},
            {u"alpn"_s, orNull(answer.protocol)},
            {u"ocspStaple"_s, answer.hasStaple},
            {u"chain"_s, chain}};
}

QJsonObject seenJson(const Seen &seen)
{
    QJsonObject object{{u"tls"_s, seen.asked == TlsVersion::Tls12 ? u"1.2"_s : u"1.3"_s},
                       {u"answer"_s, QJsonValue()},
                       {u"error"_s, QJsonValue()}};
    if (seen.answer)
        object.insert(u"answer"_s, answerJson(*seen.answer));
    else
        object.insert(u"error"_s,
                      QJsonObject{{u"code"_s, word(seen.answer.error().code)},
                                  {u"detail"_s, orNull(seen.answer.error().detail)},
                                  {u"message"_s, errorText(seen.answer.error())}});
    return object;
}

QJsonArray causesJson(const VerifyRow &row)
{
    QJsonArray causes;
    for (const LikelyCause &cause : row.causes)
        causes.append(QJsonObject{{u"cause"_s, NamedEnum<LikelyCause::Kind>::word(cause.kind)},
                                  {u"text"_s, causeText(row, cause)}});
    return causes;
}

QJsonObject chainJson(const ChainFindings &chain)
{
    return {{u"missing"_s, QJsonArray::fromStringList(chain.missing)},
            {u"unknownIssuer"_s, orNull(chain.unknownIssuer)},
            {u"trust"_s, NamedEnum<ChainTrust::Verdict>::word(chain.trust.verdict)},
            {u"certificate"_s, orNull(chain.trust.certificate)}};
}

QJsonObject rowJson(const VerifyRow &row, const Draft &draft)
{
    QJsonArray pinned;
    for (const Thumbprint &thumbprint : row.pinned)
        pinned.append(thumbprint.toString());
    QJsonArray handshakes;
    for (const Seen &seen : row.seen)
        handshakes.append(seenJson(seen));
    const auto ruleOrNull = [](std::optional<DecisionRule> rule) {
        return rule ? QJsonValue(word(*rule)) : QJsonValue();
    };
    return {{u"role"_s, row.question.role},
            {u"host"_s, orNull(row.question.host)},
            {u"client"_s, NamedEnum<Asking>::word(row.question.asking)},
            {u"connectTo"_s, row.question.connect},
            {u"address"_s, row.question.to ? QJsonValue(row.question.to->toString()) : QJsonValue()},
            {u"port"_s, row.question.port},
            {u"planned"_s, row.question.to ? QJsonValue(plannedJson(row, draft)) : QJsonValue()},
            {u"pinned"_s, pinned},
            {u"handshakes"_s, handshakes},
            {u"result"_s, NamedEnum<Agreement>::word(row.agreement)},
            {u"served"_s, servedText(row, draft)},
            {u"differences"_s, wordsOf(row.differences)},
            {u"causes"_s, causesJson(row)},
            {u"reasons"_s, QJsonArray::fromStringList(reasonTexts(row))},
            {u"supports"_s, ruleOrNull(row.supports)},
            {u"contradicts"_s, ruleOrNull(row.contradicts)},
            {u"chain"_s, row.served() ? QJsonValue(chainJson(row.chain)) : QJsonValue()}};
}

/// One field; a spreadsheet would take what begins like a formula, and a server may send, for one.
QString field(const QString &text)
{
    static const QString formulas = u"=+-@\t\r"_s;
    const QString plain = !text.isEmpty() && formulas.contains(text.at(0)) ? u'\'' + text : text;
    return u'"' + QString(plain).replace(u'"', "\"\""_L1) + u'"';
}

QString line(const QStringList &texts)
{
    QStringList fields;
    for (const QString &text : texts)
        fields.append(field(text));
    return fields.join(u',') + "\r\n"_L1;
}

} // namespace

QJsonObject verifyJson(const QList<VerifyRow> &rows, const Draft &draft)
{
    QJsonObject counts;
    for (const Agreement agreement : NamedEnum<Agreement>::values())
        counts.insert(NamedEnum<Agreement>::word(agreement),
                      int(std::ranges::count(rows, agreement, &VerifyRow::agreement)));
    QJsonArray all;
    for (const VerifyRow &row : rows)
        all.append(rowJson(row, draft));
    return {{u"format"_s, u"bindwright-verify/1"_s}, {u"counts"_s, counts}, {u"rows"_s, all}};
}

QString verifyCsv(const QList<VerifyRow> &rows, const Draft &draft)
{
    QString csv = line({VerifyReportWords::tr("Role"), VerifyReportWords::tr("Client"),
                        VerifyReportWords::tr("Address"), VerifyReportWords::tr("Planned"),
                        VerifyReportWords::tr("Served"), VerifyReportWords::tr("Result"),
                        VerifyReportWords::tr("Why it may differ"), VerifyReportWords::tr("Thumbprint")});
    for (const VerifyRow &row : rows) {
        const TlsAnswer *served = row.served();
        csv +=
            line({row.question.role, askingText(row.question), placeText(row.question),
                  plannedText(row, draft), servedText(row, draft), agreementText(row.agreement),
                  reasonTexts(row).join(u' '), served ? served->chain.first().sha1.toString() : QString()});
    }
    return csv;
}

} // namespace bindwright
