// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QTest>

/// What stands in the project's file \a name between two lines \a mark is \a wanted;
/// with BINDWRIGHT_UPDATE_DATA=1 it is made so.
inline void verifyGeneratedPart(const QString &name, const QString &mark, const QString &wanted)
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/") + name);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
    const QString text = QString::fromUtf8(file.readAll());
    file.close();
    const qsizetype from = text.indexOf(mark) + mark.size();
    const qsizetype to = text.indexOf(mark, from);
    QVERIFY2(from >= mark.size() && to >= from, "the file has no two marks");
    if (qEnvironmentVariableIsSet("BINDWRIGHT_UPDATE_DATA")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((text.left(from) + wanted + text.sliced(to)).toUtf8());
        return;
    }
    QCOMPARE(text.sliced(from, to - from), wanted);
}
