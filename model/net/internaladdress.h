// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ipaddress.h"

namespace bindwright {

/// Whether \a address is this machine, a private network or none that a host of the Internet has: the blocks
/// of RFC 6890 and its successors, IPv4 addresses within IPv6 ones too, and 168.63.129.16, where Azure
/// answers its virtual machines (azure-docs, What is IP address 168.63.129.16).
bool isInternal(const IpAddress &address);

} // namespace bindwright
