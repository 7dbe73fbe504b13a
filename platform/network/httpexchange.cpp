// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "httpexchange.h"

#include "socket.h"
#include "waiting.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using TransferEnd = Socket::Transfer::End;

QByteArray textOf(const HttpRequest &request)
{
    return "GET " + request.target + " HTTP/1.1\r\nHost: " + request.host
        + "\r\nUser-Agent: Bindwright\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: "
          "close\r\n\r\n";
}

Result<> sendAll(Socket &socket, const QByteArray &text, const Waiting &waiting)
{
    for (qsizetype sent = 0; sent < text.size();) {
        const auto transfer = socket.send(text.constData() + sent, text.size() - sent);
        if (transfer.end == TransferEnd::Closed || transfer.end == TransferEnd::Reset)
            return failure(Code::ConnectionReset);
        sent += transfer.bytes;
        if (transfer.end == TransferEnd::Moved)
            continue;
        const auto isReady = [&socket](auto patience) {
            return socket.wait(Socket::Direction::Write, patience);
        };
        if (const auto waited = waitUntil(waiting, isReady, Code::FetchTimedOut); !waited)
            return waited;
    }
    return {};
}

Result<HttpAnswer> receiveAnswer(Socket &socket, const Waiting &waiting)
{
    QByteArray received;
    std::array<char, 16384> bytes;
    for (;;) {
        Socket::Transfer transfer;
        const auto isReceived = [&](auto patience) {
            if (!socket.wait(Socket::Direction::Read, patience))
                return false;
            transfer = socket.receive(bytes.data(), qsizetype(bytes.size()));
            return transfer.end != TransferEnd::Later;
        };
        if (const auto waited = waitUntil(waiting, isReceived, Code::FetchTimedOut); !waited)
            return tl::unexpected(waited.error());
        if (transfer.end == TransferEnd::Reset)
            return failure(Code::FetchNotUnderstood, {}, u"it breaks off"_s);
        received.append(bytes.data(), transfer.bytes);
        const auto answer = readHttpAnswer(received, transfer.end == TransferEnd::Closed);
        if (!answer)
            return tl::unexpected(answer.error());
        if (*answer)
            return **answer;
        if (waiting.isOver()) // a byte now and then is no progress
            return failure(Code::FetchTimedOut);
    }
}

} // namespace

Result<HttpAnswer> exchange(const HttpRequest &request, const IsCancelled &isCancelled)
{
    Socket socket(request.to);
    if (!socket.begun())
        return tl::unexpected(socket.begun().error());
    const Waiting waiting(request.patience, isCancelled);
    const auto canWrite = [&socket](auto patience) {
        return socket.wait(Socket::Direction::Write, patience);
    };
    const auto sent = waitUntil(waiting, canWrite, Code::ConnectionTimedOut)
                          .and_then([&] { return socket.connected(); })
                          .and_then([&] { return sendAll(socket, textOf(request), waiting); });
    if (!sent)
        return tl::unexpected(sent.error());
    return receiveAnswer(socket, waiting);
}

} // namespace bindwright
