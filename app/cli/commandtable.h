// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

#include <QCommandLineOption>

QT_FORWARD_DECLARE_CLASS(QCommandLineParser)

namespace bindwright {

using Parsed = tl::expected<Command, QString>;

/// One command: how it is written, which options it knows, and how they become its value.
struct CommandFacts
{
    QString name; ///< empty: opens the window
    QString arguments; ///< "FILE... [--host NAME]..."
    QString summary; ///< one sentence
    QList<QCommandLineOption> options; ///< without those of every command
    Parsed (*build)(const QCommandLineParser &parser);
};

/// In the order of the help; the window is the first. Its words are of the language at that time.
QList<CommandFacts> commandTable();

/// Options of every command.
QList<QCommandLineOption> commonOptions();

/// Options that may be given more than once.
bool isRepeatable(const QString &option);

} // namespace bindwright
