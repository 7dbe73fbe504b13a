// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "optionvalues.h"

#include "app/cli/commandlinetext.h"
#include "ui/words/listtext.h"
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace bindwright {
tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::unexpected(sentence);
}

tl::expected<QString, QString> onlyArgument(const QCommandLineParser &parser, const QString &name)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return wrong(CommandLineText::tr("%1 is missing.").arg(name));
    if (arguments.size() > 1)
        return wrong(
            CommandLineText::tr("Unexpected argument “%2”: one %1 is expected.").arg(name, arguments.at(1)));
    return arguments.first();
}

tl::expected<PassphraseSource, QString> passphraseOf(const QCommandLineParser &parser)
{
    PassphraseSource source{{}, parser.isSet(u"passphrase-stdin"_s)};
    const QStringList values = parser.values(u"passphrase-file"_s);
    for (const QString &value : values) {
        if (value.contains(u'='))
            source.ofFiles.append(value);
        else if (!source.file.isEmpty())
            return wrong(
                CommandLineText::tr("--passphrase-file is given twice for all files. Give FILE=F for one."));
        else
            source.file = value;
    }
    if (!source.file.isEmpty() && source.standardInput)
        return wrong(CommandLineText::tr("Give either --passphrase-file or --passphrase-stdin."));
    return source;
}

tl::expected<std::optional<QDateTime>, QString> momentOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"at"_s))
        return std::nullopt;
    const QString text = parser.value(u"at"_s);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDateTime moment = text.size() == 10 ? QDateTime(day, QTime(0, 0), QTimeZone::utc())
                                               : QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return wrong(CommandLineText::tr("--at takes a date such as 2027-03-01, not “%1”.").arg(text));
    return moment.toUTC();
}

tl::expected<std::optional<int>, QString> daysOf(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const int days = parser.value(option).toInt(&isNumber);
    if (!isNumber || days < 0)
        return wrong(
            CommandLineText::tr("--%1 takes a number of days, not “%2”.").arg(option, parser.value(option)));
    return days;
}

tl::unexpected<QString> noChoice(const QString &option, const QStringList &known, const QString &value)
{
    return wrong(CommandLineText::tr("--%1 takes one of %2, not “%3”.").arg(option, listText(known), value));
}

} // namespace bindwright
