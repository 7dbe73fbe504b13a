// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "resolver.h"

#include "socket.h"

#include <future>
#include <memory>
#include <thread>

namespace bindwright {

Result<QList<IpAddress>> resolve(const QString &host, const Waiting &waiting)
{
    const auto promise = std::make_shared<std::promise<Result<QList<IpAddress>>>>();
    std::future<Result<QList<IpAddress>>> found = promise->get_future();
    std::thread([promise, host] { promise->set_value(lookUp(host)); }).detach();
    const auto isFound = [&found](std::chrono::milliseconds patience) {
        return found.wait_for(patience) == std::future_status::ready;
    };
    const auto waited = waitUntil(waiting, isFound, Code::HostNotFound);
    if (!waited)
        return failure(waited.error().code, host);
    return found.get();
}

} // namespace bindwright
