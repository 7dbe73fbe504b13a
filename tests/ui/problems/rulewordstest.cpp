// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/problems/rulewords.h"

#include "model/base/namedenum.h"
#include "model/problems/rules.h"
#include "ui/problems/bindingwords.h"
#include "ui/problems/certificatewords.h"
#include "ui/problems/configurationwords.h"
#include "ui/problems/planwords.h"
#include "ui/problems/serverwords.h"
#include "ui/problems/servicewords.h"
#include "ui/problems/taskwords.h"

#include <QRegularExpression>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// Every rule has its words once, and they name only arguments that the rule's row lists.
class RuleWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleHasWordsOnce();
    void theLastSentenceNeedsNothing();
    void sentencesNameWhatTheRuleGives();

private:
    static QList<RuleWords> all()
    {
        return serviceWords() + configurationWords() + taskWords() + certificateWords() + bindingWords()
            + serverWords() + planWords();
    }
};

void RuleWordsTest::everyRuleHasWordsOnce()
{
    QHash<Rule, int> count;
    for (const RuleWords &words : all())
        ++count[words.rule];
    for (const Rule rule : NamedEnum<Rule>::values())
        QVERIFY2(count.value(rule) == 1, qPrintable(id(rule) + u" has %1 rows"_s.arg(count.value(rule))));
}

/// Something is said of each problem, whatever is known about it.
void RuleWordsTest::theLastSentenceNeedsNothing()
{
    for (const RuleWords &words : all()) {
        for (const QList<Wording> &sentences : {words.sentences, words.fixes}) {
            for (const Wording &sentence : sentences)
                QVERIFY2(sentence.conditions.isEmpty() == (&sentence == &sentences.last()), sentence.text);
        }
        QVERIFY2(!words.sentences.isEmpty(), qPrintable(id(words.rule)));
    }
}

void RuleWordsTest::sentencesNameWhatTheRuleGives()
{
    static const QRegularExpression braces(u"\\{([a-zA-Z]+)(\\||\\})"_s);
    for (const RuleWords &words : all()) {
        QStringList given{placeholder(Argument::Subject)};
        for (const Argument argument : rowOf(words.rule).arguments)
            given.append(placeholder(argument));
        for (const Wording &sentence : words.sentences + words.fixes) {
            QStringList named;
            for (const Condition &condition : sentence.conditions)
                named.append(placeholder(condition.argument));
            auto matches = braces.globalMatch(QString::fromUtf8(sentence.text));
            while (matches.hasNext())
                named.append(matches.next().captured(1));
            if (qstrlen(sentence.text) > 0 && QByteArray(sentence.text).contains("%n"))
                named.append(placeholder(Argument::Count));
            for (const QString &name : std::as_const(named))
                QVERIFY2(given.contains(name), qPrintable(id(words.rule) + u" does not give "_s + name));
        }
    }
}

QTEST_GUILESS_MAIN(RuleWordsTest)
#include "rulewordstest.moc"
