// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QJsonObject>
#include <QTextStream>

namespace bindwright {

/// What a command leaves its process with.
enum ExitCode { Done = 0, Findings = 1, Unusable = 2 };

/// Where a command's results go: data to standard output, words to standard error, both UTF-8.
class Output final
{
public:
    /// \a takesColours: standard output is a terminal that shows ANSI colours.
    explicit Output(bool takesColours);
    Q_DISABLE_COPY_MOVE(Output)

    void data(const QString &line); ///< a line is added its end
    void data(const QByteArray &bytes); ///< as they are
    void data(const QJsonObject &object);
    void diff(const QByteArray &unified); ///< coloured where a terminal shows it
    void words(const QString &sentence);

    /// Says the error in words. Returns the exit code for unusable input.
    int fail(const Error &error);

private:
    QTextStream m_data;
    QTextStream m_words;
    bool m_takesColours;
};

} // namespace bindwright
