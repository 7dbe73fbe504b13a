// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QTest>

/// The project's file \a name is \a wanted, line by line; with BINDWRIGHT_UPDATE_DATA=1 it is made so.
inline void verifyGeneratedFile(const QString &name, const QString &wanted)
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/") + name);
    if (qEnvironmentVariableIsSet("BINDWRIGHT_UPDATE_DATA")) {
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(name));
        file.write(wanted.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList wantedLines = wanted.split(u'\n');
    for (qsizetype i = 0; i < qMin(lines.size(), wantedLines.size()); ++i)
        QCOMPARE(wantedLines.at(i), lines.at(i));
    QCOMPARE(wantedLines.size(), lines.size());
}

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
