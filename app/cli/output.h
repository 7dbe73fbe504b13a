// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QJsonObject>
#include <QTextStream>

#include <functional>

namespace bindwright {

/// What a command leaves its process with.
enum ExitCode { Done = 0, Findings = 1, Unusable = 2 };

/// Where a command's results go: data to standard output, words to standard error, both UTF-8. What a file
/// could make a terminal do, and a line break in what is one line, is written out ("\\x1B"); in a diff, which
/// may be applied, on a terminal alone. What goes elsewhere than to a terminal is written in blocks, before
/// the next words at the latest.
class Output final
{
public:
    /// Of standard output: whether it is a terminal, and one that shows ANSI colours.
    Output(bool isTerminal, bool takesColours);
    Q_DISABLE_COPY_MOVE(Output)

    void data(const QString &line); ///< a line is added its end
    void data(const QJsonObject &object);
    /// \a object with a list \a name of \a size objects more: each is made when its turn comes, for all of a
    /// hundred thousand at once are gigabytes.
    void data(QJsonObject object, const QString &name, qsizetype size,
              const std::function<QJsonObject(qsizetype)> &make);
    void text(const QString &text); ///< of several lines, with the end of the last
    void diff(const QByteArray &unified); ///< coloured where a terminal shows it
    void words(const QString &sentence);

    /// Says the error in words. Returns the exit code for unusable input.
    int fail(const Error &error);

private:
    void raw(const QString &text);

    QTextStream m_data;
    QTextStream m_words;
    bool m_isTerminal;
    bool m_takesColours;
};

/// \a path as one word of a command that is printed to be copied, whatever is in it: for this system's shell.
QString shellWord(const QString &path);

} // namespace bindwright
