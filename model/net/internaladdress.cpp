// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "internaladdress.h"

#include <algorithm>
#include <array>

namespace bindwright {

namespace {

using Bytes = std::array<quint8, 16>; ///< of an IPv6 address

struct Block
{
    quint32 address;
    int bits;
};

constexpr std::array<Block, 14> internalBlocks{{
    {0x00000000, 8}, // this network
    {0x0a000000, 8}, // private
    {0x64400000, 10}, // shared by carriers
    {0x7f000000, 8}, // loopback
    {0xa83f8110, 32}, // 168.63.129.16
    {0xa9fe0000, 16}, // link-local, with the metadata service of clouds
    {0xac100000, 12}, // private
    {0xc0000000, 24}, // protocol assignments
    {0xc0000200, 24}, // documentation
    {0xc0a80000, 16}, // private
    {0xc6120000, 15}, // benchmarks
    {0xc6336400, 24}, // documentation
    {0xcb007100, 24}, // documentation
    {0xe0000000, 3}, // multicast, reserved, broadcast
}};

bool isInternalIpv4(quint32 address)
{
    return std::ranges::any_of(internalBlocks, [address](const Block &block) {
        return ((address ^ block.address) >> (32 - block.bits)) == 0;
    });
}

quint32 ipv4In(const Bytes &bytes, size_t at)
{
    return quint32(bytes[at]) << 24 | quint32(bytes[at + 1]) << 16 | quint32(bytes[at + 2]) << 8
        | bytes[at + 3];
}

/// The 16-bit groups of canonical text; an IPv4 address at its end counts for two.
void putGroups(const QString &text, Bytes &bytes, size_t from)
{
    for (const QString &group : text.split(u':', Qt::SkipEmptyParts)) {
        if (group.contains(u'.')) {
            for (const QString &part : group.split(u'.'))
                bytes[std::min<size_t>(from++, 15)] = quint8(part.toUInt());
            continue;
        }
        const uint value = group.toUInt(nullptr, 16);
        bytes[std::min<size_t>(from++, 15)] = quint8(value >> 8);
        bytes[std::min<size_t>(from++, 15)] = quint8(value);
    }
}

size_t sizeOf(const QString &groups)
{
    const auto parts = groups.split(u':', Qt::SkipEmptyParts);
    return size_t(parts.size()) * 2 + (groups.contains(u'.') ? 2 : 0);
}

Bytes bytesOf(const QString &text)
{
    Bytes bytes{};
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    putGroups(gap < 0 ? text : text.left(gap), bytes, 0);
    if (gap >= 0) {
        const QString rest = text.sliced(gap + 2);
        putGroups(rest, bytes, 16 - std::min<size_t>(sizeOf(rest), 16));
    }
    return bytes;
}

bool startsWith(const Bytes &bytes, std::initializer_list<quint8> head)
{
    return std::equal(head.begin(), head.end(), bytes.begin());
}

bool isInternalIpv6(const Bytes &bytes)
{
    const bool isMapped = startsWith(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0}); // ::, ::1, ::ffff:0:0/96
    if (isMapped && bytes[10] == 0xff && bytes[11] == 0xff)
        return isInternalIpv4(ipv4In(bytes, 12));
    if (startsWith(bytes, {0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) // NAT64
        return isInternalIpv4(ipv4In(bytes, 12));
    if (startsWith(bytes, {0x20, 0x02})) // 6to4
        return isInternalIpv4(ipv4In(bytes, 2));
    const bool isGlobal = (bytes[0] & 0xe0) == 0x20; // 2000::/3 is what was given out
    return !isGlobal || startsWith(bytes, {0x20, 0x01, 0x0d, 0xb8}) // documentation
        || (startsWith(bytes, {0x20, 0x01}) && bytes[2] < 2); // protocol assignments, Teredo
}

} // namespace

bool isInternal(const IpAddress &address)
{
    if (address.isIpv6())
        return isInternalIpv6(bytesOf(address.toString()));
    quint32 number = 0;
    for (const QString &part : address.toString().split(u'.'))
        number = number << 8 | part.toUInt();
    return isInternalIpv4(number);
}

} // namespace bindwright
