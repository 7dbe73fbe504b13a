// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

/// Fails the test with the error's code, subject and detail when \a result holds none.
#define QVERIFY_RESULT(result)                                                                               \
    QVERIFY2(result,                                                                                         \
             (result) ? ""                                                                                   \
                      : qPrintable(QStringLiteral("code %1: %2 %3")                                          \
                                       .arg(int((result).error().code))                                      \
                                       .arg((result).error().subject, (result).error().detail)))

/// Skips, saying so, where the shared test data does not stand beside the project.
#define NEEDS_SHARED(name)                                                                                   \
    if (!QFileInfo::exists(QStringLiteral(SHARED_FOLDER "/" name)))                                          \
    QSKIP("shared/" name " does not stand beside the project")
