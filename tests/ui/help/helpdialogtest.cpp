// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/generatedpart.h"
#include "tests/ui/support/window.h"
#include "ui/help/helpdialog.h"
#include "ui/words/steptext.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextDocumentFragment>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// The help's texts, and the window that shows them.
class HelpDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void f1OpensThisPagesTopic_data()
    {
        QTest::addColumn<Step>("step");
        for (int i = 0; i <= int(Step::Apply); ++i)
            QTest::newRow(qPrintable(stepName(Step(i)))) << Step(i);
    }

    void f1OpensThisPagesTopic()
    {
        QFETCH(Step, step);
        Window window;
        window.wizard.goTo(step);
        QCOMPARE(window.step(), step);
        window.press(Qt::Key_F1);
        const auto *help = window.find<QDialog>(u"helpDialog"_s);
        QVERIFY(help && help->isVisible() && !help->isModal());
        QCOMPARE(help->findChild<QTextBrowser *>()->documentTitle(), stepName(step));
        QCOMPARE(help->findChild<QListWidget *>(u"helpTopics"_s)->currentItem()->text(), stepName(step));
        window.activate();
        window.wizard.goTo(step == Step::Project ? Step::Certificates : Step::Project);
        window.press(Qt::Key_F1); // the same window, the other topic
        QCOMPARE(help->findChild<QTextBrowser *>()->documentTitle(), stepName(window.step()));
    }

    void everyFileIsATopic()
    {
        QStringList files;
        for (const QString &file : QDir(u":/help"_s).entryList({u"*.html"_s}))
            files.append(file.section(u'.', 0, 0));
        QStringList topics = helpTopics();
        topics.sort();
        QCOMPARE(files, topics);
        QCOMPARE(QDir(QStringLiteral(SOURCE_FOLDER "/resources/help")).entryList(QDir::Files).size(),
                 QDir(u":/help"_s).entryList(QDir::Files).size());
    }

    void topicsSayWhatTheyOweTheReader_data()
    {
        QTest::addColumn<QString>("topic");
        for (const QString &topic : helpTopics())
            QTest::newRow(qPrintable(topic)) << topic;
    }

    void topicsSayWhatTheyOweTheReader()
    {
        QFETCH(QString, topic);
        const QString text = htmlOf(topic);
        QVERIFY(text.contains(u"<h1>"_s));
        if (helpTopics().indexOf(topic) > int(Step::Apply))
            return;
        for (const QString &owed :
             {u"What this page decides"_s, u"Words:"_s, u"<h2>Sources</h2>"_s, u"<img "_s})
            QVERIFY2(text.contains(owed), qPrintable(owed));
    }

    void linksWorkOffline_data() { topicsSayWhatTheyOweTheReader_data(); }

    void linksWorkOffline()
    {
        QFETCH(QString, topic);
        static const QRegularExpression link(u"(?:href|src)=\"([^\"]+)\""_s);
        for (auto found = link.globalMatch(htmlOf(topic)); found.hasNext();) {
            const QString target = found.next().captured(1);
            const QString file = target.section(u'#', 0, 0);
            const QString place = target.section(u'#', 1);
            QVERIFY2(QFile::exists(u":/help/"_s + file), qPrintable(target));
            QVERIFY2(place.isEmpty()
                         || htmlOf(file.section(u'.', 0, 0)).contains(u"<a name=\"%1\">"_s.arg(place)),
                     qPrintable(target));
        }
    }

    void keysAreThoseOfTheActions()
    {
        Window window;
        QString html = section(u"everywhere"_s, u"Everywhere"_s, window.wizard.actions());
        for (int i = 0; i <= int(Step::Apply); ++i) {
            window.wizard.goTo(Step(i));
            QCOMPARE(window.step(), Step(i));
            html += section(helpTopics().at(i), stepName(Step(i)), window.page()->findChildren<QAction *>());
        }
        verifyGeneratedPart(u"resources/help/keys.html"_s, u"<!-- keys -->\n"_s, html);
    }

    void searches_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("topics");
        QTest::newRow("a word of one topic") << u"OnStart"_s << QStringList{u"Apply or export"_s};
        QTest::newRow("any case") << u"onstart"_s << QStringList{u"Apply or export"_s};
        QTest::newRow("all words count") << u"passphrase log"_s << QStringList{u"Certificates"_s};
        QTest::newRow("none") << u"zzzz"_s << QStringList();
    }

    void searches()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, topics);
        HelpDialog help;
        help.showTopic(u"project"_s);
        help.show();
        QTest::keyClicks(help.findChild<QLineEdit *>(u"helpSearch"_s), words);
        const auto *list = help.findChild<QListWidget *>(u"helpTopics"_s);
        QStringList shown;
        for (int i = 0; i < list->count(); ++i) {
            if (!list->item(i)->isHidden())
                shown.append(list->item(i)->text());
        }
        QCOMPARE(shown, topics);
        const auto *text = help.findChild<QTextBrowser *>();
        QCOMPARE(text->extraSelections().isEmpty(), topics.isEmpty()); // where it stands is marked
        if (!topics.isEmpty())
            QCOMPARE(text->documentTitle(), topics.first());
    }

    void followsLinks()
    {
        HelpDialog help;
        help.showTopic(u"bindings"_s);
        auto *text = help.findChild<QTextBrowser *>();
        text->setSource(QUrl(u"words.html#sni"_s));
        QCOMPARE(help.findChild<QListWidget *>(u"helpTopics"_s)->currentItem()->text(),
                 text->documentTitle());
        QCOMPARE(text->source().fragment(), u"sni"_s);
        QVERIFY(help.windowTitle().contains(u"Words"_s));
    }

    void picturesFollowThePalette()
    {
        HelpDialog help;
        help.showTopic(u"bindings"_s);
        auto *text = help.findChild<QTextBrowser *>();
        QPalette dark(QColor(0x2b, 0x2e, 0x33));
        dark.setColor(QPalette::Text, QColor(0xee, 0xee, 0xee));
        help.setPalette(dark);
        const auto picture =
            text->document()->resource(QTextDocument::ImageResource, QUrl(u"bindings.svg"_s)).value<QImage>();
        QVERIFY(!picture.isNull());
        int bright = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                bright += pixel.alpha() > 200 && pixel.lightness() > 200;
            }
        }
        QVERIFY2(bright > 100, qPrintable(QString::number(bright)));
    }

private:
    static QString htmlOf(const QString &topic)
    {
        QFile file(u":/help/%1.html"_s.arg(topic));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// The keys of \a actions as a table, each once.
    static QString section(const QString &anchor, const QString &title, const QList<QAction *> &actions)
    {
        QStringList rows;
        for (const QAction *action : actions) {
            QString text = action->text().remove(u'&').remove(u'…').trimmed();
            const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText)
                                     .replace(u"; "_s, u", "_s);
            const QString row =
                u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>\n"_s.arg(keys, text.toHtmlEscaped());
            if (!keys.isEmpty() && !text.isEmpty() && !rows.contains(row))
                rows.append(row);
        }
        const QString none = u"<p>Those above.</p>\n"_s;
        return u"<h2><a name=\"%1\"></a>%2</h2>\n"_s.arg(anchor, title)
            + (rows.isEmpty() ? none : u"<table>\n"_s + rows.join(QString()) + u"</table>\n"_s);
    }
};

QTEST_MAIN(HelpDialogTest)
#include "helpdialogtest.moc"
