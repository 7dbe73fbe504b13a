// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/issuers/httpanswer.h"

#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

enum class Expected { More, Answer, Fails };

} // namespace

class HttpAnswerTest final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<bool>("isClosed");
        QTest::addColumn<int>("expected");
        QTest::addColumn<QByteArray>("body"); // of a failure: the code's number
        const auto row = [](const char *name, const QByteArray &received, bool isClosed, Expected expected,
                            const QByteArray &body = {}) {
            QTest::newRow(name) << received << isClosed << int(expected) << body;
        };
        const auto code = [](Code of) { return QByteArray::number(int(of)); };
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        const QByteArray huge = QByteArray::number(maximumIssuerBytes + 1);
        row("nothing yet", "", false, Expected::More);
        row("half a status line", "HTTP/1.1 20", false, Expected::More);
        row("headers not ended", ok + "Content-Length: 2\r\n", false, Expected::More);
        row("whole", ok + "Content-Length: 2\r\n\r\nab", false, Expected::Answer, "ab");
        row("header in small letters", ok + "content-length:2\r\n\r\nab", false, Expected::Answer, "ab");
        row("more than it says", ok + "Content-Length: 2\r\n\r\nabc", false, Expected::Answer, "ab");
        row("body not ended", ok + "Content-Length: 3\r\n\r\nab", false, Expected::More);
        row("body cut off", ok + "Content-Length: 3\r\n\r\nab", true, Expected::Fails,
            code(Code::FetchNotUnderstood));
        row("until closed, open", ok + "\r\nab", false, Expected::More);
        row("until closed", ok + "\r\nab", true, Expected::Answer, "ab");
        row("empty", ok + "Content-Length: 0\r\n\r\n", false, Expected::Answer, "");
        row("chunks", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n", false,
            Expected::Answer, "abc");
        row("chunks not ended", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n", false, Expected::More);
        row("chunks cut off", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\na", true, Expected::Fails,
            code(Code::FetchNotUnderstood));
        row("no chunk size", ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", false, Expected::Fails,
            code(Code::FetchNotUnderstood));
        row("a chunk too large", ok + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n", false,
            Expected::Fails, code(Code::AnswerTooLarge));
        row("gzip as transfer", ok + "Transfer-Encoding: gzip\r\n\r\n", false, Expected::Fails,
            code(Code::FetchNotUnderstood));
        row("says too much", ok + "Content-Length: " + huge + "\r\n\r\n", false, Expected::Fails,
            code(Code::AnswerTooLarge));
        row("sends too much", ok + "\r\n" + QByteArray(maximumIssuerBytes + 1, 'a'), false, Expected::Fails,
            code(Code::AnswerTooLarge));
        row("negative length", ok + "Content-Length: -1\r\n\r\n", false, Expected::Fails,
            code(Code::FetchNotUnderstood));
        row("endless headers", ok + "A: " + QByteArray(maximumHeaderBytes, 'a'), false, Expected::Fails,
            code(Code::AnswerTooLarge));
        row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", false, Expected::Fails,
            code(Code::FetchNotUnderstood));
        row("HTTP/2", "HTTP/2 200 OK\r\n\r\n", false, Expected::Fails, code(Code::FetchNotUnderstood));
        row("no status", "HTTP/1.1 abc\r\n\r\n", false, Expected::Fails, code(Code::FetchNotUnderstood));
        row("closed at once", "", true, Expected::Fails, code(Code::FetchNotUnderstood));
        row("a page that is not wanted", "HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n", false,
            Expected::Answer, "");
    }

    void reads()
    {
        QFETCH(QByteArray, received);
        QFETCH(bool, isClosed);
        QFETCH(int, expected);
        QFETCH(QByteArray, body);
        const auto answer = readHttpAnswer(received, isClosed);
        const Expected outcome = !answer ? Expected::Fails : *answer ? Expected::Answer : Expected::More;
        QCOMPARE(int(outcome), expected);
        if (outcome == Expected::Answer)
            QCOMPARE((*answer)->body, body);
        if (outcome == Expected::Fails)
            QCOMPARE(QByteArray::number(int(answer.error().code)), body);
    }

    void headersThatCount()
    {
        const auto answer = readHttpAnswer("HTTP/1.0 301 Moved Permanently\r\nLocation: /b\r\n"
                                           "Content-Encoding: gzip\r\n\r\n",
                                           false);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->status, 301);
        QCOMPARE((*answer)->reason, "301 Moved Permanently");
        QCOMPARE((*answer)->location, "/b");
        QCOMPARE((*answer)->encoding, "gzip");
    }
};

QTEST_GUILESS_MAIN(HttpAnswerTest)
#include "httpanswertest.moc"
