// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// The manual page's commands and options, and what shells complete, are made of the table that --help prints.
// Where the environment has BINDWRIGHT_UPDATE_DATA, they are written anew.
#include "app/cli/commandtable.h"
#include "tests/support/generatedpart.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> shown(const QList<QCommandLineOption> &options)
{
    QList<QCommandLineOption> visible;
    for (const QCommandLineOption &option : options) {
        if (!option.flags().testFlag(QCommandLineOption::HiddenFromHelp))
            visible.append(option);
    }
    return visible;
}

/// The values that an option takes, where its table says them all: "keep|tcp".
QStringList choicesOf(const QCommandLineOption &option)
{
    static const QRegularExpression words(u"^[a-z0-9-]+(\\|[a-z0-9-]+)+$"_s);
    return words.match(option.valueName()).hasMatch() ? option.valueName().split(u'|') : QStringList();
}

bool takesFolder(const QString &value)
{
    return value == "DIR"_L1;
}

bool takesFile(const QString &value)
{
    static const QRegularExpression file(u"FILE|PLAN|SOURCE|PROJECT|^F$|=F$"_s);
    return file.match(value).hasMatch();
}

QStringList spellings(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? "-"_L1 : "--"_L1) + name);
    return names;
}

QString sentence(const QString &description)
{
    const QString first = description.left(1).toUpper() + description.mid(1);
    return first.endsWith(u'.') ? first : first + u'.';
}

// The manual page: man(7)

QString roff(const QString &text)
{
    QString safe = text;
    safe.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return safe.startsWith(u'.') || safe.startsWith(u'\'') ? u"\\&"_s + safe : safe;
}

QString roffOption(const QCommandLineOption &option)
{
    QString head = u"\\fB"_s + roff(spellings(option).join(u", "_s)) + u"\\fR"_s;
    if (!option.valueName().isEmpty())
        head += u" \\fI"_s + roff(option.valueName()) + u"\\fR"_s;
    return u".TP\n"_s + head + u'\n' + roff(sentence(option.description())) + u'\n';
}

QString manualCommands()
{
    QString text;
    for (const CommandFacts &command : commandTable()) {
        const QString arguments = command.arguments.section(u'\n', 0, 0);
        const QString told = arguments.isEmpty() ? QString() : u" \\fI%1\\fR"_s.arg(roff(arguments));
        if (!command.name.isEmpty())
            text += u".TP\n\\fB%1\\fR%2\n%3\n"_s.arg(roff(command.name), told, roff(command.summary));
    }
    return text;
}

QString manualOptions()
{
    QString text;
    for (const QCommandLineOption &option : commonOptions())
        text += roffOption(option);
    for (const CommandFacts &command : commandTable()) {
        const auto options = shown(command.options);
        if (!options.isEmpty())
            text += u".SS "_s + roff(command.name) + u'\n';
        for (const QCommandLineOption &option : options)
            text += roffOption(option);
    }
    return text;
}

// Bash

QString bashValue(const QString &command, const QCommandLineOption &option)
{
    const QStringList choices = choicesOf(option);
    QStringList patterns;
    for (const QString &name : spellings(option))
        patterns.append(command + u':' + name);
    QString action = u"return"_s;
    if (!choices.isEmpty())
        action = u"_bindwright_words '%1'"_s.arg(choices.join(u' '));
    else if (takesFolder(option.valueName()))
        action = u"_bindwright_files -d"_s;
    else if (takesFile(option.valueName()))
        action = u"_bindwright_files -f"_s;
    return u"        %1) %2; return ;;\n"_s.arg(patterns.join(u'|'), action);
}

QStringList optionWords(const QList<QCommandLineOption> &options)
{
    QStringList words;
    for (const QCommandLineOption &option : options)
        words += spellings(option);
    return words;
}

QString bashCompletion()
{
    QString values;
    QString options;
    QStringList names;
    for (const QCommandLineOption &option : commonOptions()) {
        if (!option.valueName().isEmpty())
            values += bashValue(u"*"_s, option);
    }
    for (const CommandFacts &command : commandTable()) {
        if (!command.name.isEmpty())
            names.append(command.name);
        for (const QCommandLineOption &option : shown(command.options)) {
            if (!option.valueName().isEmpty())
                values += bashValue(command.name, option);
        }
        options += u"        '%1') options='%2' ;;\n"_s.arg(
            command.name, optionWords(shown(command.options) + commonOptions()).join(u' '));
    }
    return uR"(# Completion of bindwright for bash. Made of the program's table of commands by tests/app/commandfilestest.cpp.
_bindwright_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "${COMP_WORDS[COMP_CWORD]}"); }

_bindwright_files() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen "$1" -- "${COMP_WORDS[COMP_CWORD]}")
}

_bindwright() {
    local command='' options='' word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
        %1) command=$word; break ;;
        esac
    done
    case $command:${COMP_WORDS[COMP_CWORD-1]} in
%2    esac
    case $command in
%3    esac
    case ${COMP_WORDS[COMP_CWORD]} in
        -*) _bindwright_words "$options" ;;
        *)
            _bindwright_files -f
            [ -n "$command" ] || mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(
                compgen -W '%4' -- "${COMP_WORDS[COMP_CWORD]}")
            ;;
    esac
}
complete -F _bindwright bindwright
)"_s.arg(names.join(u'|'), values, options, names.join(u' '));
}

// Zsh: the functions of its completion system, zshcompsys(1)

QString zshText(const QString &text)
{
    QString safe = text;
    return safe.replace(u'\'', u"'\\''"_s)
        .replace(u'[', u"\\["_s)
        .replace(u']', u"\\]"_s)
        .replace(u':', u"\\:"_s);
}

QString zshOption(const QCommandLineOption &option)
{
    QString line;
    for (const QString &name : spellings(option)) {
        line += u"            '%1%2[%3]"_s.arg(isRepeatable(option.names().last()) ? u"*"_s : QString(), name,
                                               zshText(option.description()));
        if (!option.valueName().isEmpty()) {
            const QStringList choices = choicesOf(option);
            const QString value = option.valueName();
            line += u':' + zshText(value) + u':';
            if (!choices.isEmpty())
                line += u'(' + choices.join(u' ') + u')';
            else if (takesFolder(value))
                line += u"_files -/"_s;
            else if (takesFile(value))
                line += u"_files"_s;
        }
        line += u"' \\\n"_s;
    }
    return line;
}

QString zshCompletion()
{
    QString commands;
    QString cases;
    for (const CommandFacts &command : commandTable()) {
        if (!command.name.isEmpty())
            commands += u"        '%1:%2'\n"_s.arg(command.name, zshText(command.summary));
        QString options;
        for (const QCommandLineOption &option : shown(command.options) + commonOptions())
            options += zshOption(option);
        cases +=
            u"        '%1')\n            _arguments -s \\\n%2            '*:file:_files'\n            ;;\n"_s
                .arg(command.name, options);
    }
    return uR"(#compdef bindwright
# Completion of bindwright for zsh. Made of the program's table of commands by tests/app/commandfilestest.cpp.
_bindwright() {
    local -a commands=(
%1    )
    local command=''
    (( CURRENT > 2 && ${commands[(I)$words[2]:*]} )) && command=$words[2]
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        _describe command commands
        _files
        return
    fi
    if [[ -n $command ]]; then
        shift words
        (( CURRENT-- ))
    fi
    case $command in
%2    esac
}
_bindwright "$@"
)"_s.arg(commands, cases);
}

const QString manual = u"resources/bindwright.1"_s;

} // namespace

class CommandFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void manualHasTheCommands() { verifyGeneratedPart(manual, u".\\\" commands\n"_s, manualCommands()); }
    void manualHasTheOptions() { verifyGeneratedPart(manual, u".\\\" options\n"_s, manualOptions()); }
    void bashHasAll() { verifyGeneratedFile(u"resources/completions/bindwright.bash"_s, bashCompletion()); }
    void zshHasAll() { verifyGeneratedFile(u"resources/completions/_bindwright"_s, zshCompletion()); }
    void bashCompletes_data();
    void bashCompletes();
    void zshTakesIt();
    void manHasNoComplaint();
};

void CommandFilesTest::bashCompletes_data()
{
    QTest::addColumn<QStringList>("line"); ///< the last word is completed
    QTest::addColumn<QStringList>("offered"); ///< empty: nothing at all
    QTest::newRow("a command") << QStringList{u"ex"_s} << QStringList{u"export"_s, u"explain"_s};
    QTest::newRow("an option") << QStringList{u"check"_s, u"--rec"_s} << QStringList{u"--records"_s};
    QTest::newRow("an option of every command")
        << QStringList{u"undo"_s, u"--log"_s} << QStringList{u"--log-level"_s};
    QTest::newRow("a value") << QStringList{u"plan"_s, u"shop"_s, u"--scenario"_s, u"s"_s}
                             << QStringList{u"single"_s, u"san"_s, u"sni"_s};
    QTest::newRow("a value after an option of its own")
        << QStringList{u"convert"_s, u"--encryption"_s, u"l"_s} << QStringList{u"legacy"_s};
    QTest::newRow("a value of an option of every command")
        << QStringList{u"undo"_s, u"--log-level"_s, u"t"_s} << QStringList{u"trace"_s};
    QTest::newRow("a file") << QStringList{u"check"_s, u"LIC"_s} << QStringList{u"LICENSE"_s};
    QTest::newRow("a folder, and no file")
        << QStringList{u"export"_s, u"--to-dir"_s, u"resources/s"_s}
        << QStringList{u"resources/sample"_s, u"resources/samples"_s, u"resources/screenshots"_s};
    QTest::newRow("what cannot be known") << QStringList{u"preview"_s, u"--sni"_s, u""_s} << QStringList();
}

void CommandFilesTest::bashCompletes()
{
    QFETCH(const QStringList, line);
    QFETCH(QStringList, offered);
    QProcess bash;
    bash.setWorkingDirectory(QStringLiteral(SOURCE_FOLDER));
    bash.start(u"bash"_s,
               QStringList{u"--norc"_s, u"-c"_s,
                           u". resources/completions/bindwright.bash; COMP_WORDS=(bindwright \"$@\"); "
                           "COMP_CWORD=$#; _bindwright; printf '%s\\n' \"${COMPREPLY[@]}\""_s,
                           u"bash"_s}
                   + line);
    if (!bash.waitForStarted())
        QSKIP("SKIP: there is no bash");
    QVERIFY(bash.waitForFinished());
    QStringList found = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(QString::fromUtf8(bash.readAllStandardError()), QString());
    found.sort();
    offered.sort();
    QCOMPARE(found, offered);
}

void CommandFilesTest::zshTakesIt()
{
    if (QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
        QSKIP("there is no zsh; the file is compared with the table alone");
    QProcess zsh;
    zsh.start(u"zsh"_s, {u"-n"_s, QStringLiteral(SOURCE_FOLDER "/resources/completions/_bindwright")});
    QVERIFY(zsh.waitForFinished());
    QCOMPARE(QString::fromUtf8(zsh.readAllStandardError()), QString());
}

void CommandFilesTest::manHasNoComplaint()
{
    if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
        QSKIP("there is no groff; the page is compared with the table alone");
    QProcess groff;
    groff.start(u"groff"_s,
                {u"-man"_s, u"-ww"_s, u"-Tutf8"_s, u"-z"_s, QStringLiteral(SOURCE_FOLDER "/") + manual});
    QVERIFY(groff.waitForFinished());
    QCOMPARE(QString::fromUtf8(groff.readAllStandardError()), QString());
}

QTEST_GUILESS_MAIN(CommandFilesTest)
#include "commandfilestest.moc"
