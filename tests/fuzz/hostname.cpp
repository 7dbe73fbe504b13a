// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/net/hostname.h"

using namespace bindwright;

/// Both forms of a name are names, and the same one.
void fuzzOne(const QByteArray &input)
{
    const auto name = HostName::parse(QString::fromUtf8(input));
    if (!name)
        return;
    REQUIRE(!name->ascii().isEmpty() && name->ascii().size() <= 253);
    REQUIRE(name->ascii() == name->ascii().toLower());
    const auto ascii = HostName::parse(name->ascii());
    const auto unicode = HostName::parse(name->unicode());
    REQUIRE(ascii && *ascii == *name && ascii->unicode() == name->unicode());
    REQUIRE(unicode && *unicode == *name && unicode->unicode() == name->unicode());
    REQUIRE(name->isWildcard() || patternCovers(name->ascii(), name->ascii()));
}
