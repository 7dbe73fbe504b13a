// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "httpanswer.h"

#include <QHash>
#include <QList>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using Read = Result<std::optional<HttpAnswer>>;
using Headers = QHash<QByteArray, QByteArray>; ///< by name in lower case

tl::unexpected<Error> notUnderstood(const QString &what)
{
    return failure(Code::FetchNotUnderstood, {}, what);
}

tl::unexpected<Error> tooLargeAnswer()
{
    return failure(Code::AnswerTooLarge, {}, QString::number(maximumIssuerBytes));
}

Headers headersIn(const QList<QByteArray> &lines)
{
    Headers headers;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0)
            headers.insert(lines.at(i).left(colon).trimmed().toLower(), lines.at(i).mid(colon + 1).trimmed());
    }
    return headers;
}

/// "HTTP/1.1 200 OK"
bool readStatus(const QByteArray &line, HttpAnswer &answer)
{
    answer.reason = line.mid(9).trimmed();
    answer.status = answer.reason.left(3).toInt();
    return line.startsWith("HTTP/1.") && line.mid(8, 1) == " " && answer.status >= 100
        && answer.status <= 599;
}

/// Chunks, each after its size in hexadecimal; what follows the last is nothing that is wanted.
Read readChunks(const QByteArray &raw, bool isClosed, HttpAnswer answer)
{
    const Read early = isClosed ? Read(notUnderstood(u"it ends early"_s)) : Read(std::optional<HttpAnswer>());
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = raw.indexOf("\r\n", at);
        if (end < 0)
            return early;
        bool isNumber = false;
        const QByteArray digits = raw.mid(at, end - at).split(';').first().trimmed();
        const qsizetype size = qsizetype(digits.toUInt(&isNumber, 16));
        if (!isNumber)
            return notUnderstood(u"chunk size"_s);
        if (size == 0)
            return std::optional(answer);
        if (size > maximumIssuerBytes || answer.body.size() + size > maximumIssuerBytes)
            return tooLargeAnswer();
        if (raw.size() < end + 2 + size + 2)
            return early;
        answer.body += raw.mid(end + 2, size);
        at = end + 2 + size + 2;
    }
}

Read readBody(const QByteArray &raw, bool isClosed, const Headers &headers, HttpAnswer answer)
{
    const QByteArray transfer = headers.value("transfer-encoding").toLower();
    if (!transfer.isEmpty() && transfer != "chunked")
        return notUnderstood(u"Transfer-Encoding: "_s + QString::fromLatin1(transfer));
    if (!transfer.isEmpty())
        return readChunks(raw, isClosed, answer);
    if (!headers.contains("content-length")) {
        if (raw.size() > maximumIssuerBytes)
            return tooLargeAnswer();
        answer.body = raw;
        return isClosed ? std::optional(answer) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 length = headers.value("content-length").toLongLong(&isNumber);
    if (!isNumber || length < 0)
        return notUnderstood(u"Content-Length"_s);
    if (length > maximumIssuerBytes)
        return tooLargeAnswer();
    if (raw.size() < length)
        return isClosed ? Read(notUnderstood(u"it ends early"_s)) : Read(std::optional<HttpAnswer>());
    answer.body = raw.left(qsizetype(length));
    return std::optional(answer);
}

} // namespace

Result<std::optional<HttpAnswer>> readHttpAnswer(const QByteArray &received, bool isClosed)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end > maximumHeaderBytes || (end < 0 && received.size() > maximumHeaderBytes))
        return failure(Code::AnswerTooLarge, {}, QString::number(maximumHeaderBytes));
    const bool isHttp = QByteArray("HTTP/1.").startsWith(received.left(7));
    if (!isHttp || (end < 0 && isClosed))
        return notUnderstood(u"it is no HTTP"_s);
    if (end < 0)
        return std::optional<HttpAnswer>();
    QList<QByteArray> lines = received.left(end).split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    HttpAnswer answer;
    if (!readStatus(lines.first(), answer))
        return notUnderstood(u"status line"_s);
    const Headers headers = headersIn(lines);
    answer.location = headers.value("location");
    answer.encoding = headers.value("content-encoding").toLower();
    if (answer.encoding == "identity")
        answer.encoding.clear();
    if (answer.status != 200) // its body is not wanted
        return std::optional(answer);
    return readBody(received.mid(end + 4), isClosed, headers, answer);
}

} // namespace bindwright
