// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "sourcetexts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The sentences of a source that are translated: literals in a row are one.
QStringList sentencesIn(const QString &source)
{
    const QString literal = u"\"(?:[^\"\\\\]|\\\\.)*\"[\\s,]*"_s;
    static const QRegularExpression call(u"(?:\\btr|QT_TRANSLATE_N?_?NOOP|translate)\\(\\s*((?:"_s + literal
                                         + u")+)"_s);
    static const QRegularExpression seam(u"\"\\s*,?\\s*\""_s);
    QStringList sentences;
    for (auto matches = call.globalMatch(source); matches.hasNext();)
        sentences.append(matches.next().captured(1).replace(seam, QString()));
    return sentences;
}

} // namespace

/// What ui/words/terms.md says of words.
class TermsTest : public QObject
{
    Q_OBJECT

private slots:
    void avoided_data();
    void avoided();
    void quotes_data();
    void quotes();
    void sentencesAreFound();

private:
    static QStringList sentences();
};

QStringList TermsTest::sentences()
{
    static const QStringList all = [] {
        QStringList found;
        for (const QString &source : sourceTexts())
            found += sentencesIn(source);
        QDirIterator help(QStringLiteral(SOURCE_FOLDER "/resources/help"), {u"*.html"_s}, QDir::Files);
        while (help.hasNext())
            found.append(textOf(help.next()));
        return found;
    }();
    return all;
}

void TermsTest::avoided_data()
{
    QTest::addColumn<QString>("term");
    const QStringList lines = textOf(QStringLiteral(SOURCE_FOLDER) + u"/ui/words/terms.md"_s).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 5 || cells.at(1).trimmed() == "write"_L1
            || cells.at(1).trimmed().startsWith("--"_L1))
            continue;
        for (const QString &term : cells.at(2).split(u';'))
            QTest::newRow(qPrintable(term.trimmed())) << term.trimmed();
    }
}

void TermsTest::avoided()
{
    QFETCH(const QString, term);
    const QRegularExpression word(u"\\b"_s + QRegularExpression::escape(term) + u"\\b"_s,
                                  QRegularExpression::CaseInsensitiveOption);
    const QStringList wrong = sentences().filter(word);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TermsTest::quotes_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::newRow("an apostrophe is straight") << u"[\u2018\u2019]"_s;
    QTest::newRow("quotes are not: what is straight belongs to XML or a command")
        << u"(?<![=\\w])\\\\\"(?=\\w)"_s;
}

void TermsTest::quotes()
{
    QFETCH(const QString, wrong);
    const QStringList found = sentences().filter(QRegularExpression(wrong));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Else the rest could not fail.
void TermsTest::sentencesAreFound()
{
    QVERIFY(sentences().size() > 1000);
    QVERIFY(!sentences().filter(u"Served to"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TermsTest)
#include "termstest.moc"
