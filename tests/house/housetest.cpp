// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// The rules of the house that a compiler does not check: who may include whom, what a layer may use,
// how long a file may be.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

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
        for (const QString &path : sources(QString::fromLatin1(QTest::currentDataTag()))) {
            for (const QString &included : includedBy(textOf(path))) {
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
        QTest::newRow("folders are listed through FileStore in the model, resources aside")
            << u"model"_s
            << u"QDirIterator "
               u"\\w+\\((?!QStringLiteral\\(\":/|u\":/)|[.>]entry(Info)?List\\(|[.>]is(Dir|File)\\(\\)"
               "|QFile(Info)?::exists|QFileInfo\\(.*\\)\\.exists|\\binfo\\.exists"_s;
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

    /// QStringLiteral is for headers, which open no namespace, and for macros.
    void literalsOfSourcesHaveASuffix()
    {
        static const QRegularExpression other(u"QStringLiteral\\(\"[^\"]*\"\\)"_s);
        for (const QString &layer : {u"app"_s, u"model"_s, u"platform"_s, u"tests"_s, u"ui"_s}) {
            for (const QString &path : sources(layer)) {
                const auto match =
                    path.endsWith(u".cpp") ? other.match(textOf(path)) : QRegularExpressionMatch();
                QVERIFY2(!match.hasMatch(), qPrintable(path + u": "_s + match.captured()));
            }
        }
    }

    /// A folder of a layer, and the others of it that it may include. The rows stand from the ground up, and
    /// name only rows before them: no arrow runs back up, and there is no circle.
    void roomsIncludeOnlyWhatTheyMay_data()
    {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QStringList>("may");
        for (const auto &[room, may] : rooms())
            QTest::newRow(qPrintable(room))
                << room.section(u'/', 0, 0) << may.split(u' ', Qt::SkipEmptyParts);
    }

    void roomsIncludeOnlyWhatTheyMay()
    {
        QFETCH(QString, layer);
        QFETCH(QStringList, may);
        const QString room = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY2(!sources(room).isEmpty(), "this folder is gone: take its row out");
        for (const QString &other : std::as_const(may)) {
            const auto before = std::ranges::find(rooms(), layer + u'/' + other, &Room::folder);
            const auto here = std::ranges::find(rooms(), room, &Room::folder);
            QVERIFY2(before < here, qPrintable(other + u" does not stand before it"_s));
        }
        for (const QString &path : sources(room)) {
            for (const QString &included : includedBy(textOf(path))) {
                const QString other = included.section(u'/', 1, 1);
                if (included.count(u'/') < 2 || !included.startsWith(layer + u'/'))
                    continue;
                QVERIFY2(included.startsWith(room + u'/') || may.contains(other),
                         qPrintable(path + u" includes "_s + included));
            }
        }
    }

    void everyRoomHasARow()
    {
        for (const QString &layer : {u"model"_s, u"ui"_s}) {
            const QDir folder(QStringLiteral(SOURCE_FOLDER "/") + layer);
            for (const QString &room : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QVERIFY2(std::ranges::find(rooms(), layer + u'/' + room, &Room::folder) != rooms().cend(),
                         qPrintable(layer + u'/' + room));
        }
    }

    void roomsStaySmall()
    {
        QHash<QString, int> count;
        for (const QString &layer : layers()) {
            for (const QString &path : sources(layer))
                ++count[QFileInfo(path).path()];
        }
        for (auto it = count.cbegin(); it != count.cend(); ++it)
            QVERIFY2(it.value() <= 25, qPrintable(u"%1 holds %2 files"_s.arg(it.key()).arg(it.value())));
    }

    /// What a file defines is declared in the header of its name.
    void sourcesHaveTheirHeader()
    {
        // main() has none, and the interfaces of platform/ have one source a system.
        static const QRegularExpression exception(u"/app/main\\.cpp$|/platform/(linux|windows)/"_s);
        QStringList faults;
        QHash<QString, QStringList> declaredIn;
        for (const QString &layer : layers()) {
            for (const QString &path : sources(layer)) {
                if (path.endsWith(".h"_L1)) {
                    for (const QString &name : declaredBy(textOf(path)))
                        declaredIn[name].append(path);
                }
            }
        }
        for (const QString &layer : layers()) {
            for (const QString &path : sources(layer)) {
                if (!path.endsWith(".cpp"_L1) || exception.match(path).hasMatch())
                    continue;
                const QString header = path.chopped(4) + u".h"_s;
                if (!QFileInfo::exists(header))
                    faults.append(path + u" has no header of its name"_s);
                for (const QString &name : definedBy(textOf(path))) {
                    const QStringList headers = declaredIn.value(name);
                    const auto isOfThisLayer = [&layer](const QString &h) {
                        return h.startsWith(QStringLiteral(SOURCE_FOLDER "/") + layer + u'/');
                    };
                    if (!headers.contains(header) && std::ranges::any_of(headers, isOfThisLayer))
                        faults.append(path + u" defines "_s + name + u" of "_s + headers.join(u", "_s));
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// Each included header has at least one of its names used. By names alone, so it lets some pass.
    void includesAreUsed()
    {
        // For what they include, or for what only a macro names.
        static const QStringList exceptions{u"app/main.cpp ui/words/errortext.h"_s,
                                            u"model/server/servertext.h serverstate.h"_s,
                                            u"ui/report/changereport.cpp model/map/mapfolding.h"_s};
        QStringList faults;
        QHash<QString, QStringList> names;
        const QString root = QStringLiteral(SOURCE_FOLDER "/");
        for (const QString &layer : layers()) {
            for (const QString &path : sources(layer)) {
                const QString text = textOf(path);
                const QStringList body = wordsOf(text);
                const QSet<QString> used(body.cbegin(), body.cend());
                for (const QString &included : includedBy(text)) {
                    const QString beside = QFileInfo(path).path() + u'/' + included;
                    const QString header = QFileInfo::exists(beside) ? beside : root + included;
                    if (header == path.chopped(4) + u".h"_s || !QFileInfo::exists(header)
                        || exceptions.contains(path.sliced(root.size()) + u' ' + included))
                        continue;
                    if (!names.contains(header))
                        names.insert(header, namesIn(textOf(header)));
                    QVERIFY2(
                        std::ranges::any_of(names.value(header),
                                            [&used](const QString &name) { return used.contains(name); }),
                        qPrintable(path + u" uses nothing of "_s + included));
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
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
        static const QRegularExpression table(u"^(const QList<\\w+> &|QList<\\w+> )\\w+\\(\\)$"_s);
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
    struct Room
    {
        QString folder; ///< "model/net"
        QString may; ///< include: the other folders' names, with blanks between
    };

    static const QList<Room> &rooms()
    {
        static const QList<Room> table{
            {u"model/base"_s, u""_s},
            {u"model/xml"_s, u"base"_s},
            {u"model/net"_s, u"base"_s},
            {u"model/certificates"_s, u"base net"_s},
            {u"model/problems"_s, u"base certificates"_s},
            {u"model/cloudservice"_s, u"base xml"_s},
            {u"model/httpsys"_s, u"base net"_s},
            {u"model/server"_s, u"base xml net certificates httpsys"_s},
            {u"model/draft"_s, u"net certificates cloudservice httpsys server"_s},
            {u"model/conversion"_s, u"base net certificates draft"_s},
            {u"model/script"_s, u"base net cloudservice draft"_s},
            {u"model/preview"_s, u"base net certificates httpsys draft script"_s},
            {u"model/farm"_s, u"httpsys preview"_s},
            {u"model/verify"_s, u"base net certificates httpsys draft script preview"_s},
            {u"model/issuers"_s, u"base net certificates verify"_s},
            {u"model/map"_s, u"base problems httpsys preview"_s},
            {u"model/scenario"_s, u"base net certificates cloudservice draft script preview"_s},
            {u"model/renewal"_s, u"base net certificates cloudservice draft script scenario"_s},
            {u"model/servicechecks"_s, u"net certificates problems cloudservice draft script"_s},
            {u"model/bindingchecks"_s, u"net certificates httpsys problems draft preview"_s},
            {u"model/checks"_s,
             u"base certificates problems cloudservice draft script scenario servicechecks bindingchecks"_s},
            {u"model/fixes"_s,
             u"net certificates problems cloudservice draft scenario servicechecks checks"_s},
            {u"model/plan"_s,
             u"base xml certificates problems cloudservice draft conversion script checks"_s},
            {u"model/session"_s,
             u"base certificates cloudservice httpsys server draft script preview farm verify issuers checks plan renewal"_s},
            {u"model/itemmodels"_s,
             u"base net certificates problems draft preview scenario bindingchecks plan"_s},
            {u"ui/style"_s, u""_s},
            {u"ui/words"_s, u"style"_s},
            {u"ui/problems"_s, u"words"_s},
            {u"ui/commands"_s, u"style"_s},
            {u"ui/widgets"_s, u"style commands"_s},
            {u"ui/settings"_s, u"style words widgets"_s},
            {u"ui/messages"_s, u"style words problems widgets commands"_s},
            {u"ui/page"_s, u"style words widgets settings messages commands"_s},
            {u"ui/verify"_s, u"style words widgets messages page"_s},
            {u"ui/farm"_s, u"style words widgets settings page"_s},
            {u"ui/project"_s, u"style words problems widgets messages page settings commands farm"_s},
            {u"ui/renewal"_s, u"style words problems widgets page"_s},
            {u"ui/certificates"_s, u"style words widgets page verify renewal messages commands"_s},
            {u"ui/scenario"_s, u"style words widgets page commands"_s},
            {u"ui/rolecertificates"_s, u"style words problems widgets messages page renewal"_s},
            {u"ui/bindings"_s, u"style words widgets messages page"_s},
            {u"ui/map"_s, u"style words problems widgets"_s},
            {u"ui/preview"_s, u"style words widgets settings messages page map commands"_s},
            {u"ui/report"_s, u"words problems messages map widgets page"_s},
            {u"ui/apply"_s, u"style words widgets settings messages page verify report"_s},
            {u"ui/help"_s, u"style words widgets"_s},
            {u"ui/wizard"_s,
             u"style words widgets settings messages page verify project certificates scenario rolecertificates bindings preview apply commands help"_s},
        };
        return table;
    }

    static QStringList layers() { return {u"model"_s, u"platform"_s, u"ui"_s, u"app"_s}; }

    static QStringList includedBy(const QString &text)
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s,
                                                QRegularExpression::MultilineOption);
        return captured(include, text);
    }

    /// The text without comments, strings' contents and what is in an unnamed namespace.
    static QString publicCode(QString text)
    {
        static const QRegularExpression comment(u"//[^\n]*"_s);
        static const QRegularExpression unnamed(u"^namespace \\{.*?^\\} // namespace$"_s,
                                                QRegularExpression::MultilineOption
                                                    | QRegularExpression::DotMatchesEverythingOption);
        return text.remove(unnamed).remove(comment);
    }

    /// Names of the functions that a header declares outside classes.
    static QStringList declaredBy(const QString &text)
    {
        static const QRegularExpression declaration(
            u"^(?!friend|using|class|struct|enum|constexpr|inline|template|return|Q_)[\\w\\[][^\n;{}=]*?[\\s&*](\\w+)\\([^;{}]*\\)[^;{}]*;"_s,
            QRegularExpression::MultilineOption);
        return captured(declaration, publicCode(text));
    }

    static QStringList definedBy(const QString &text)
    {
        static const QRegularExpression definition(
            u"^(?!static|inline|template|struct|class|enum|namespace|using|constexpr)[\\w:<>, ]+[\\s&*]([a-z]\\w*)\\([^;]*?\\)[^;{]*\n\\{"_s,
            QRegularExpression::MultilineOption);
        return captured(definition, publicCode(text));
    }

    /// What a header declares: types, functions, constants, enumerators.
    static QStringList namesIn(const QString &text)
    {
        static const QRegularExpression type(u"\\b(?:class|struct|enum class|enum)\\s+(\\w+)"_s);
        static const QRegularExpression alias(u"\\busing\\s+(\\w+)\\s*="_s);
        static const QRegularExpression flags(u"\\bQ_DECLARE_FLAGS\\((\\w+),"_s);
        static const QRegularExpression constant(u"\\bconstexpr\\s+[\\w:<>]+\\s+(\\w+)"_s);
        static const QRegularExpression function(u"^[^\n(]*?[ &*](\\w+)\\("_s,
                                                 QRegularExpression::MultilineOption);
        static const QRegularExpression enumerators(u"\\benum (?:class )?\\w*\\s*\\{([^}]*)\\}"_s);
        static const QRegularExpression name(u"\\b([A-Z]\\w+)"_s);
        const QString code = publicCode(text);
        QStringList found;
        for (const QRegularExpression &expression : {type, alias, flags, constant, function})
            found += captured(expression, code);
        for (const QString &list : captured(enumerators, code))
            found += captured(name, list);
        return found;
    }

    static QStringList wordsOf(const QString &text)
    {
        static const QRegularExpression other(u"\\W+"_s);
        static const QRegularExpression includes(u"^#include[^\n]*"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression comment(u"//[^\n]*"_s);
        return QString(text).remove(includes).remove(comment).split(other);
    }

    static QStringList captured(const QRegularExpression &expression, const QString &text)
    {
        QStringList found;
        auto matches = expression.globalMatch(text);
        while (matches.hasNext())
            found.append(matches.next().captured(1));
        return found;
    }
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
