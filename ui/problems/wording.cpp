// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "wording.h"

#include "model/base/namedenum.h"
#include "model/base/result.h"
#include "model/cloudservice/service.h"
#include "model/scenario/scenario.h"
#include "ui/words/errortext.h"
#include "ui/words/listtext.h"
#include "ui/words/scenariotext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct WordingWords
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString valueOf(const Problem &problem, Argument argument)
{
    return argument == Argument::Subject ? problem.subject : problem.arguments.value(argument);
}

QString clientText(const QString &client, const QString &host)
{
    if (client == "no-sni"_L1 && host.isEmpty())
        return WordingWords::tr("Clients without SNI");
    return client == "no-sni"_L1 ? WordingWords::tr("Clients without SNI that mean %1").arg(host)
                                 : WordingWords::tr("Clients that ask for %1").arg(host);
}

/// An argument as people read it. Empty where it is not there, or a word that nothing is known of.
QString textOf(const Problem &problem, Argument argument)
{
    const QString value = valueOf(problem, argument);
    if (value.isEmpty())
        return {};
    switch (argument) {
    case Argument::Client:
        return clientText(value, problem.subject.isEmpty() ? WordingWords::tr("it") : problem.subject);
    case Argument::Code:
        if (const auto code = NamedEnum<Code>::parse(value))
            return errorText({*code, problem.subject, valueOf(problem, Argument::Detail)});
        return {};
    case Argument::Scenario:
        if (const auto scenario = parseScenario(value))
            return scenarioName(*scenario);
        return {};
    case Argument::Allowed:
    case Argument::Configurations:
    case Argument::Hosts:
    case Argument::KeyUsage:
    case Argument::Names:
    case Argument::Roles:
    case Argument::Served:
        return listText(value.split(", "_L1));
    case Argument::Stripped:
        return strippedText(value.split(", "_L1));
    default: // is written as it is
        return value;
    }
}

bool holds(const Condition &condition, const Problem &problem)
{
    return condition.word ? valueOf(problem, condition.argument) == QLatin1String(condition.word)
                          : !textOf(problem, condition.argument).isEmpty();
}

QString filled(const QString &sentence, const Problem &problem)
{
    static const QRegularExpression braces(u"\\{([a-zA-Z]+)(?:\\|([^}]*))?\\}"_s);
    static const QHash<QString, Argument> arguments = [] {
        QHash<QString, Argument> byPlaceholder;
        for (const Argument argument : NamedEnum<Argument>::values())
            byPlaceholder.insert(placeholder(argument), argument);
        return byPlaceholder;
    }();
    QString text;
    qsizetype done = 0;
    auto matches = braces.globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString value = textOf(problem, arguments.value(match.captured(1)));
        text += sentence.mid(done, match.capturedStart() - done);
        text += value.isEmpty() ? match.captured(2) : value;
        done = match.capturedEnd();
    }
    return text + sentence.mid(done);
}

/// \a sentence with what stands in "[[…]]" where the file is deployed, else without it.
QString ofDeployment(QString sentence, bool isDeployed)
{
    static const QRegularExpression part(u"\\[\\[(.*?)\\]\\]"_s);
    if (!sentence.contains("[["_L1)) // nearly always
        return sentence;
    return sentence.replace(part, isDeployed ? u"\\1"_s : QString());
}

} // namespace

bool isOfEmulator(const Problem &problem)
{
    const QString named = problem.arguments.value(Argument::Configuration);
    return isLocalConfiguration(named.isEmpty() ? problem.where.file : named);
}

QString said(const QList<Wording> &sentences, const Problem &problem)
{
    for (const Wording &sentence : sentences) {
        if (!std::ranges::all_of(sentence.conditions,
                                 [&problem](const Condition &c) { return holds(c, problem); }))
            continue;
        // A text that counts nothing has one form: with a number, Qt would look for another.
        const bool counts = QByteArrayView(sentence.text).contains("%n");
        const int count = counts ? valueOf(problem, Argument::Count).toInt() : -1;
        const QString text = QCoreApplication::translate("RuleWords", sentence.text, nullptr, count);
        return filled(ofDeployment(text, !isOfEmulator(problem)), problem);
    }
    return {};
}

QString strippedText(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names) {
        if (name == "blank"_L1)
            words.append(WordingWords::tr("blanks", "stripped from a thumbprint"));
        else if (name == "colon"_L1)
            words.append(WordingWords::tr("colons", "stripped from a thumbprint"));
        else if (name == "hyphen"_L1)
            words.append(WordingWords::tr("hyphens", "stripped from a thumbprint"));
        else if (!name.isEmpty())
            words.append(WordingWords::tr("the invisible %1", "a character's code").arg(name));
    }
    return listText(words);
}

} // namespace bindwright
