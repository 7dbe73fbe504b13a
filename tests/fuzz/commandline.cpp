// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "app/cli/commandline.h"

#include <QCoreApplication>

using namespace bindwright;

/// One argument a line.
void fuzzOne(const QByteArray &input)
{
    static int count = 1;
    static char name[] = "bindwright";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    const auto invocation = parseCommandLine(QString::fromUtf8(input).split(u'\n'));
    REQUIRE(invocation || !invocation.error().isEmpty());
}
