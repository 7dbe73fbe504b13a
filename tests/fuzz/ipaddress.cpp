// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/net/internaladdress.h"

using namespace bindwright;

/// The canonical text of an address is that address.
void fuzzOne(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    if (const auto address = IpAddress::parse(text)) {
        REQUIRE(IpAddress::parse(address->toString()) == *address);
        REQUIRE(IpAddress::parse(address->bracketed()) == *address);
        static_cast<void>(isInternal(*address));
    }
    if (const auto socket = SocketAddress::parse(text))
        REQUIRE(SocketAddress::parse(socket->toString()) == *socket);
}
