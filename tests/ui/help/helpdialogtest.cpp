// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/generatedpart.h"
#include "tests/ui/support/window.h"
#include "ui/help/helpdialog.h"
#include "ui/settings/language.h"
#include "ui/words/steptext.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QXmlStreamReader>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// The help's texts, and the window that shows them.
class HelpDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { useLanguage(u"en"_s); }

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
        const QStringList inEnglish = namesIn(folderOf(u"en"_s));
        QCOMPARE(inEnglish, namesIn(u":/help"_s));
        for (const QString &language : languages())
            QCOMPARE(namesIn(folderOf(language)), inEnglish);
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

    void translationsSayTheSame_data() { addTranslations(); }

    /// Sentence by sentence nothing can tell; that a part is left out, or in English, is seen.
    void translationsSayTheSame()
    {
        QFETCH(QString, language);
        QFETCH(QString, topic);
        const QString english = htmlOf(topic);
        useLanguage(language);
        const QString translated = htmlOf(topic);
        QVERIFY(translated.startsWith(u"<!DOCTYPE html>\n<html lang=\"%1\">\n"_s.arg(language)));
        for (const QString &tag : {u"h1"_s, u"h2"_s, u"p"_s, u"li"_s, u"tr"_s, u"img"_s})
            QVERIFY2(countOf(tag, translated) == countOf(tag, english), qPrintable(tag));
        QCOMPARE(targetsOf(translated), targetsOf(english));
        QVERIFY(sentencesOf(translated).intersect(sentencesOf(english)).isEmpty());
        HelpDialog help;
        help.showTopic(topic);
        QCOMPARE(help.findChild<QTextBrowser *>()->documentTitle(),
                 help.findChild<QListWidget *>(u"helpTopics"_s)->currentItem()->text());
    }

    void picturesHoldTheirTexts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("picture");
        for (const QString &language : languages()) {
            for (const QString &picture : namesIn(folderOf(language))) {
                if (picture.endsWith(u".svg"_s))
                    QTest::newRow(qPrintable(language + u' ' + picture)) << language << picture;
            }
        }
    }

    void picturesHoldTheirTexts()
    {
        QFETCH(QString, language);
        QFETCH(QString, picture);
        QFile file(folderOf(language) + u'/' + picture);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList outside = textsOutside(file);
        QVERIFY2(outside.isEmpty(), qPrintable(outside.join(u'\n')));
    }

    void keysAreThoseOfTheActions_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void keysAreThoseOfTheActions()
    {
        QFETCH(QString, language);
        useLanguage(language);
        Window window;
        QString html = section(u"everywhere"_s, titleAt(language, u"everywhere"_s), window.wizard.actions());
        for (int i = 0; i <= int(Step::Apply); ++i) {
            window.wizard.goTo(Step(i));
            QCOMPARE(window.step(), Step(i));
            html += section(helpTopics().at(i), stepName(Step(i)), window.page()->findChildren<QAction *>());
        }
        verifyGeneratedPart(nameOf(language, u"keys.html"_s), u"<!-- keys -->\n"_s, html);
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

    /// A file of the help, named from the project's folder.
    static QString nameOf(const QString &language, const QString &file)
    {
        return u"resources/help/"_s + (language == "en"_L1 ? file : language + u'/' + file);
    }

    static QString folderOf(const QString &language)
    {
        return QDir::cleanPath(QStringLiteral(SOURCE_FOLDER "/") + nameOf(language, {}));
    }

    static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files, QDir::Name);
    }

    static void addTranslations()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("topic");
        for (const QString &language : languages()) {
            for (const QString &topic : helpTopics()) {
                if (language != "en"_L1)
                    QTest::newRow(qPrintable(language + u' ' + topic)) << language << topic;
            }
        }
    }

    static qsizetype countOf(const QString &tag, const QString &html)
    {
        static const QString opening = u"<%1\\b"_s;
        return html.count(QRegularExpression(opening.arg(tag)));
    }

    static QStringList targetsOf(const QString &html)
    {
        static const QRegularExpression target(u"(?:href|src|name)=\"[^\"]+\""_s);
        QStringList targets;
        for (auto found = target.globalMatch(html); found.hasNext();)
            targets.append(found.next().captured());
        targets.sort(); // another language, another order
        return targets;
    }

    /// The paragraphs of more than a name, but for the sources, which keep their titles.
    static QSet<QString> sentencesOf(const QString &html)
    {
        QTextDocument document;
        document.setHtml(html.section(u"<h2>Sources"_s, 0, 0));
        QSet<QString> sentences;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.text().count(u' ') > 3)
                sentences.insert(block.text());
        }
        return sentences;
    }

    /// The words of the heading at an anchor of the keys: those of the steps are the program's, this one is
    /// not.
    static QString titleAt(const QString &language, const QString &anchor)
    {
        QFile file(QStringLiteral(SOURCE_FOLDER "/") + nameOf(language, u"keys.html"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString html = QString::fromUtf8(file.readAll());
        return html.section(u"<a name=\"%1\"></a>"_s.arg(anchor), 1).section(u'<', 0, 0);
    }

    /// The texts of a picture that are wider than the box that they stand in.
    static QStringList textsOutside(QIODevice &picture)
    {
        QStringList outside;
        QList<QRectF> boxes;
        for (QXmlStreamReader xml(&picture); !xml.atEnd(); xml.readNext()) {
            const auto number = [&xml](QLatin1StringView name) {
                return xml.attributes().value(name).toDouble();
            };
            if (!xml.isStartElement())
                continue;
            if (xml.name() == "rect"_L1)
                boxes.append({number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1)});
            if (xml.name() != "text"_L1)
                continue;
            QFont font(u"sans-serif"_s);
            font.setPixelSize(12);
            font.setBold(xml.attributes().value("font-weight"_L1) == "bold"_L1);
            const QPointF middle(number("x"_L1), number("y"_L1));
            const QString text = xml.readElementText();
            for (const QRectF &box : std::as_const(boxes)) {
                if (box.contains(middle) && QFontMetricsF(font).horizontalAdvance(text) > box.width() - 4)
                    outside.append(text);
            }
        }
        return outside;
    }

    /// The keys of \a actions as a table, each once.
    static QString section(const QString &anchor, const QString &title, const QList<QAction *> &actions)
    {
        QStringList rows;
        for (const QAction *action : actions) {
            static const QRegularExpression appended(u"\\(&[A-Z]\\)"_s); // a Japanese text's key
            QString text = action->text().remove(appended).remove(u'&').remove(u'…').trimmed();
            const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText)
                                     .replace(u"; "_s, u", "_s);
            const QString row =
                u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>\n"_s.arg(keys, text.toHtmlEscaped());
            if (!keys.isEmpty() && !text.isEmpty() && !rows.contains(row))
                rows.append(row);
        }
        return u"<h2><a name=\"%1\"></a>%2</h2>\n<table>\n%3</table>\n"_s.arg(anchor, title,
                                                                              rows.join(QString()));
    }
};

QTEST_MAIN(HelpDialogTest)
#include "helpdialogtest.moc"
