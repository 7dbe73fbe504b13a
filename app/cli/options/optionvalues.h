// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"

#include "model/draft/draftwords.h"

#include <QCommandLineParser>

namespace bindwright {

// The values of options, or a sentence about what is wrong with them.

/// \a sentence as what is wrong.
tl::unexpected<QString> wrong(const QString &sentence);

/// The one positional argument that a command needs; \a name is what help calls it.
tl::expected<QString, QString> onlyArgument(const QCommandLineParser &parser, const QString &name);

/// --passphrase-file, of all files or of one, and --passphrase-stdin.
tl::expected<PassphraseSource, QString> passphraseOf(const QCommandLineParser &parser);

/// --at: "2027-03-01", midnight UTC, or a whole moment in ISO 8601; none when it is not given.
tl::expected<std::optional<QDateTime>, QString> momentOf(const QCommandLineParser &parser);

/// A number of days; none when it is not given.
tl::expected<std::optional<int>, QString> daysOf(const QCommandLineParser &parser, const QString &option);

/// That \a value is none of \a known.
tl::unexpected<QString> noChoice(const QString &option, const QStringList &known, const QString &value);

/// The value of an option that takes one of \a words; none when it is not given.
template<class E>
tl::expected<std::optional<E>, QString> choiceOf(const QCommandLineParser &parser, const QString &option,
                                                 const Words<E> &words)
{
    if (!parser.isSet(option))
        return std::nullopt;
    const QString value = parser.value(option);
    QStringList known;
    for (const auto &entry : words) {
        if (entry.second == value)
            return entry.first;
        known.append(entry.second);
    }
    return noChoice(option, known, value);
}

} // namespace bindwright
