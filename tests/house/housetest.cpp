// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// The rules of the house that a compiler does not check: who may include whom, what a layer may use,
// how long a file may be.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class HouseTest : public QObject
{
    Q_OBJECT

private slots:
    void layersIncludeOnlyWhatTheyMay_data()
    {
        QTest::addColumn<QStringList>("forbidden");
        QTest::newRow("model") << QStringList{u"ui/"_s, u"app/"_s, u"platform/"_s};
        QTest::newRow("platform") << QStringList{u"ui/"_s, u"app/"_s};
        QTest::newRow("ui") << QStringList{u"app/"_s, u"platform/"_s};
        QTest::newRow("app") << QStringList{};
    }

    void layersIncludeOnlyWhatTheyMay()
    {
        QFETCH(QStringList, forbidden);
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s,
                                                QRegularExpression::MultilineOption);
        for (const QString &path : sources(QString::fromLatin1(QTest::currentDataTag()))) {
            auto matches = include.globalMatch(textOf(path));
            while (matches.hasNext()) {
                const QString included = matches.next().captured(1);
                for (const QString &layer : forbidden)
                    QVERIFY2(!included.startsWith(layer) && !included.contains(u"/../"_s + layer),
                             qPrintable(path + u" includes "_s + included));
            }
        }
    }

    void layersUseOnlyWhatTheyMay_data()
    {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("no words in the model") << u"model"_s << u"\\btr\\(|QCoreApplication::translate"_s;
        QTest::newRow("no widgets in the model")
            << u"model"_s << u"#include <Q(Widget|Application|Gui|Icon|Color|Font|Undo|Painter)"_s;
        QTest::newRow("no system switches in the model")
            << u"model"_s << u"#\\s*(if|ifdef).*(Q_OS_|_WIN32|__linux__)"_s;
        QTest::newRow("no system switches in the pages")
            << u"ui"_s << u"#\\s*(if|ifdef).*(Q_OS_|_WIN32|__linux__)"_s;
        for (const QString &layer : {u"model"_s, u"ui"_s, u"app"_s})
            QTest::addRow("no POSIX in %s", qPrintable(layer))
                << layer << u"#include <(unistd|fcntl|sys/|dirent|pwd|signal|windows|io)\\.?h?"_s;
        for (const QString &layer : {u"model"_s, u"ui"_s, u"platform"_s})
            QTest::addRow("no logging in %s", qPrintable(layer)) << layer << u"spdlog"_s;
        for (const QString &layer : {u"model"_s, u"ui"_s, u"platform"_s})
            QTest::addRow("no nested event loop in %s", qPrintable(layer))
                << layer << u"QEventLoop|processEvents|[.>]exec\\(\\)"_s;
        QTest::newRow("no fixed colours in the pages")
            << u"ui"_s << u"Qt::(red|green|yellow|darkRed|darkGreen)\\b"_s;
    }

    void layersUseOnlyWhatTheyMay()
    {
        QFETCH(QString, layer);
        QFETCH(QString, pattern);
        const QRegularExpression expression(pattern);
        QVERIFY(expression.isValid());
        for (const QString &path : sources(layer)) {
            const auto match = expression.match(textOf(path));
            QVERIFY2(!match.hasMatch(), qPrintable(path + u": "_s + match.captured()));
        }
    }

    void filesStayReadable()
    {
        for (const QString &layer : {u"model"_s, u"platform"_s, u"ui"_s, u"app"_s}) {
            for (const QString &path : sources(layer)) {
                const auto lines = textOf(path).count(u'\n');
                QVERIFY2(lines <= 400, qPrintable(u"%1 has %2 lines"_s.arg(path).arg(lines)));
            }
        }
    }

    void functionsStayReadable()
    {
        // A switch over many words, or a table, would be no clearer in pieces.
        static const QRegularExpression word(u"^\\s*case "_s);
        static const QRegularExpression table(u"^const QList<\\w+> &\\w+\\(\\)$"_s);
        for (const QString &layer : {u"model"_s, u"platform"_s, u"ui"_s, u"app"_s}) {
            for (const QString &path : sources(layer)) {
                for (const auto &[head, body] : functions(textOf(path))) {
                    const bool words = body.filter(word).size() >= 6;
                    const auto lines = body.size();
                    QVERIFY2(lines <= 40 || words || table.match(head).hasMatch(),
                             qPrintable(u"%1: %2 has %3 lines"_s.arg(path, head).arg(lines)));
                }
            }
        }
    }

    void filesNameTheirLicence()
    {
        for (const QString &layer : {u"model"_s, u"platform"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
            for (const QString &path : sources(layer))
                QVERIFY2(textOf(path).contains("SPDX-License-Identifier: MIT"_L1), qPrintable(path));
        }
    }

private:
    static QStringList sources(const QString &layer)
    {
        QStringList paths;
        QDirIterator it(QStringLiteral(SOURCE_FOLDER "/") + layer, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(it.next());
        return paths;
    }

    /// Head line and body of each function: what stands between braces on lines of their own.
    static QList<std::pair<QString, QStringList>> functions(const QString &text)
    {
        static const QRegularExpression type(u"^\\s*(class|struct|enum|namespace|union)\\b"_s);
        const QStringList lines = text.split(u'\n');
        QList<std::pair<QString, QStringList>> found;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            if (lines.at(i).trimmed() != u"{"_s)
                continue;
            const QString indent = lines.at(i).chopped(1);
            qsizetype head = i - 1;
            while (head > 0 && lines.at(head).startsWith(indent + u' '))
                --head;
            const qsizetype end = lines.indexOf(indent + u'}', i);
            if (end > i && !type.match(lines.at(head)).hasMatch())
                found.append({lines.at(head).trimmed(), lines.sliced(i + 1, end - i - 1)});
        }
        return found;
    }

    static QString textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

QTEST_GUILESS_MAIN(HouseTest)
#include "housetest.moc"
