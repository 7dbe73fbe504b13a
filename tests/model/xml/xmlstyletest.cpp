// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/xml/xmlstyle.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// "^" marks a place in the texts of the tables.
QString unmarked(const QString &text)
{
    return QString(text).remove(u'^');
}

XmlDocument parsed(const QString &text)
{
    const auto document = XmlDocument::parse(text.toUtf8(), u"/a.xml"_s);
    if (!document)
        qFatal("%s is not well-formed", qPrintable(text));
    return *document;
}

/// The first element of that name; -1 for no name.
int elementOf(const XmlDocument &document, const QString &name)
{
    for (int i = 0; i < int(document.elements().size()); ++i) {
        if (document.elements().at(i).name == name)
            return i;
    }
    return -1;
}

} // namespace

class XmlStyleTest final : public QObject
{
    Q_OBJECT

private slots:
    void places_data()
    {
        QTest::addColumn<QString>("text"); // with "^" where the new child of <r> goes
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("separator");
        const auto row = [](const char *name, const QString &text, const QString &after,
                            const QString &separator) { QTest::newRow(name) << text << after << separator; };
        row("first", u"<r>^\n  <a/>\n</r>"_s, {}, u"\n  "_s);
        row("behind the last", u"<r>\n  <a/>^\n</r>"_s, u"a"_s, u"\n  "_s);
        row("between two", u"<r>\n  <a/>^\n  <b/>\n</r>"_s, u"a"_s, u"\n  "_s);
        row("Windows line ends and tabs", u"<r>\r\n\t<a/>^\r\n</r>"_s, u"a"_s, u"\r\n\t"_s);
        row("one line", u"<r><a/>^<b/></r>"_s, u"a"_s, {});
        row("one line with blanks", u"<r> <a/>^ <b/> </r>"_s, u"a"_s, u" "_s);
        row("behind a comment of the same line", u"<r>\n  <a/> <!-- a -->^\n  <b/>\n</r>"_s, u"a"_s,
            u"\n  "_s);
        row("before a comment of the next line", u"<r>\n  <a/>^\n  <!-- b -->\n  <b/>\n</r>"_s, u"a"_s,
            u"\n  "_s);
        row("behind an instruction", u"<r>\n  <a/><?x y?>^\n  <b/>\n</r>"_s, u"a"_s, u"\n  "_s);
        row("empty lines part them", u"<r>\n  <a/>\n\n  <b/>^\n\n  <c/>\n</r>"_s, u"b"_s, u"\n\n  "_s);
        row("an empty line before the first only", u"<r>\n\n  <a/>^\n  <b/>\n</r>"_s, u"a"_s, u"\n  "_s);
        row("the parent's end shares the line", u"<r>\n  <a/>^</r>"_s, u"a"_s, u"\n  "_s);
    }

    void places()
    {
        QFETCH(QString, text);
        QFETCH(QString, after);
        const XmlDocument document = parsed(unmarked(text));
        const XmlPlace place = XmlStyle(document).placeAmong(0, elementOf(document, after));
        QCOMPARE(place.offset, text.indexOf(u'^'));
        QTEST(place.separator, "separator");
    }

    void separators_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first"); // for children of <a>
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const QString &text, const QString &first,
                            const QString &last) { QTest::newRow(name) << text << first << last; };
        row("two blanks", u"<r>\n  <a/>\n</r>"_s, u"\n    "_s, u"\n  "_s);
        row("four blanks", u"<r>\n    <a/>\n</r>"_s, u"\n        "_s, u"\n    "_s);
        row("tabs", u"<r>\n\t<a/>\n</r>"_s, u"\n\t\t"_s, u"\n\t"_s);
        row("Windows line ends", u"<r>\r\n  <a/>\r\n</r>"_s, u"\r\n    "_s, u"\r\n  "_s);
        row("old Macintosh line ends", u"<r>\r  <a/>\r</r>"_s, u"\r    "_s, u"\r  "_s);
        row("a sibling tells the step", u"<r>\n  <b>\n     <c/>\n  </b>\n  <a/>\n</r>"_s, u"\n     "_s,
            u"\n  "_s);
        row("children are not indented in the root", u"<r>\n<b>\n  <c/>\n</b>\n<a/>\n</r>"_s, u"\n  "_s,
            u"\n"_s);
        row("one line", u"<r><a/></r>"_s, {}, {});
        row("the root, alone", u"<a/>\n"_s, u"\n  "_s, u"\n"_s);
    }

    void separators()
    {
        QFETCH(QString, text);
        const XmlDocument document = parsed(text);
        const int element = elementOf(document, u"a"_s);
        QTEST(XmlStyle(document).firstSeparator(element), "first");
        QTEST(XmlStyle(document).lastSeparator(element), "last");
    }

    void writes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<XmlNode>("node");
        QTest::addColumn<QString>("separator");
        QTest::addColumn<QString>("expected"); // as a child of the root beside its first child
        const XmlNode n{u"n"_s, {{u"x"_s, u"1"_s}, {u"y"_s, u"2"_s}}};
        const auto row = [](const char *name, const QString &text, const XmlNode &node,
                            const QString &expected, const QString &separator = u"\n  "_s) {
            QTest::newRow(name) << text << node << separator << expected;
        };
        row("nothing to learn from", u"<r>\n  <a></a>\n</r>"_s, n, u"<n x=\"1\" y=\"2\" />"_s);
        row("the end of its neighbour", u"<r>\n  <a/>\n</r>"_s, n, u"<n x=\"1\" y=\"2\"/>"_s);
        row("the quotes of its neighbour", u"<r>\n  <a z='0' />\n</r>"_s, n, u"<n x='1' y='2' />"_s);
        row("a namesake before a neighbour", u"<r>\n  <a z='0' />\n  <n x=\"0\"/>\n</r>"_s, n,
            u"<n x=\"1\" y=\"2\"/>"_s);
        row("the order of a namesake", u"<r>\n  <n y=\"0\" x=\"0\" />\n</r>"_s, n,
            u"<n y=\"2\" x=\"1\" />"_s);
        row("what a namesake lacks comes last", u"<r>\n  <n y=\"0\" />\n</r>"_s, n,
            u"<n y=\"2\" x=\"1\" />"_s);
        row("the blanks around equals", u"<r>\n  <n x = \"0\" />\n</r>"_s, n, u"<n x = \"1\" y = \"2\" />"_s);
        row("each attribute on a line", u"<r>\n  <n x=\"0\"\n     y=\"0\" />\n</r>"_s, n,
            u"<n x=\"1\"\n     y=\"2\" />"_s);
        row("each on a line, indented anew", u"<r>\n  <n x=\"0\"\n     y=\"0\" />\n</r>"_s, n,
            u"<n x=\"1\"\r\n       y=\"2\" />"_s, u"\r\n    "_s);
        row("without attributes", u"<r>\n  <a z='0'/>\n</r>"_s, {u"m"_s, {}}, u"<m/>"_s);
        row("with children", u"<r>\n  <a />\n</r>"_s, {u"m"_s, {}, {n, n}},
            u"<m>\n    <n x=\"1\" y=\"2\" />\n    <n x=\"1\" y=\"2\" />\n  </m>"_s);
        row("with children, on one line", u"<r><a/></r>"_s, {u"m"_s, {}, {n}},
            u"<m><n x=\"1\" y=\"2\"/></m>"_s, {});
        row("signs in a value", u"<r>\n  <a z='0' />\n</r>"_s, {u"m"_s, {{u"x"_s, u"'\"&<"_s}}},
            u"<m x='&apos;\"&amp;&lt;' />"_s);
        row("the parent's prefix", u"<p:r xmlns:p=\"urn:p\">\n  <p:a/>\n</p:r>"_s, {u"m"_s, {}, {n}},
            u"<p:m>\n    <p:n x=\"1\" y=\"2\"/>\n  </p:m>"_s);
    }

    void writes()
    {
        QFETCH(QString, text);
        QFETCH(XmlNode, node);
        QFETCH(QString, separator);
        QTEST(XmlStyle(parsed(text)).write(node, 0, 1, separator), "expected");
    }

    void attributes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // x="1" of <a>, with what is before it
        QTest::newRow("has none, nor has another") << u"<a/>"_s << u" x=\"1\""_s;
        QTest::newRow("has none, another has") << u"<r>\n  <b z='0'/>\n  <a/>\n</r>"_s << u" x='1'"_s;
        QTest::newRow("as its last") << u"<a y=\"0\"  z = '0'/>"_s << u"  x = '1'"_s;
        QTest::newRow("on a line of its own") << u"<a y=\"0\"\n   z=\"0\"/>"_s << u"\n   x=\"1\""_s;
        QTest::newRow("its only one stands beside the name") << u"<a y=\"0\"/>"_s << u" x=\"1\""_s;
    }

    void attributes()
    {
        QFETCH(QString, text);
        const XmlDocument document = parsed(text);
        QTEST(XmlStyle(document).attribute(elementOf(document, u"a"_s), u"x"_s, u"1"_s), "expected");
    }

    void removals_data()
    {
        QTest::addColumn<QString>("text"); // "^" before and behind what goes with <a> to <b>
        QTest::newRow("a line") << u"<r>^\n  <a/><b/>^\n  <c/>\n</r>"_s;
        QTest::newRow("two lines") << u"<r>^\n  <a/>\n  <b/>^\n  <c/>\n</r>"_s;
        QTest::newRow("Windows line ends") << u"<r>^\r\n  <a/>\r\n  <b/>^\r\n</r>"_s;
        QTest::newRow("blanks behind") << u"<r>^\n  <a/>\n  <b/>  ^\n</r>"_s;
        QTest::newRow("one line") << u"<r>^<a/><b/>^<c/></r>"_s;
        QTest::newRow("another before it on the line") << u"<r>\n  <c/>^ <a/> <b/>^\n</r>"_s;
        QTest::newRow("another behind it on the line") << u"<r>\n  ^<a/> <b/> ^<c/>\n</r>"_s;
        QTest::newRow("a comment behind it on the line") << u"<r>\n  ^<a/><b/> ^<!-- c -->\n</r>"_s;
        QTest::newRow("the parent's end on the line") << u"<r>\n  <c/>^\n  <a/><b/>^</r>"_s;
        QTest::newRow("empty lines around it") << u"<r>\n  <c/>^\n\n  <a/><b/>^\n\n  <d/>\n</r>"_s;
        QTest::newRow("an empty line before it only") << u"<r>\n  <c/>\n^\n  <a/><b/>^\n  <d/>\n</r>"_s;
        QTest::newRow("an empty line before the last") << u"<r>\n  <c/>^\n\n  <a/><b/>^\n</r>"_s;
    }

    void removals()
    {
        QFETCH(QString, text);
        const XmlDocument document = parsed(unmarked(text));
        const TextRange range =
            XmlStyle(document).removal(elementOf(document, u"a"_s), elementOf(document, u"b"_s));
        QString marked = document.text();
        marked.insert(range.end, u'^').insert(range.begin, u'^');
        QCOMPARE(marked, text);
    }

    void emptyEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // near <a>
        QTest::newRow("there is none") << u"<r><a>t</a></r>"_s << u" />"_s;
        QTest::newRow("its own") << u"<r><b />\n<a/></r>"_s << u"/>"_s;
        QTest::newRow("of a child") << u"<r><b /><a><c/></a><d /></r>"_s << u"/>"_s;
        QTest::newRow("of the one before") << u"<r><b/><a>t</a><c /></r>"_s << u"/>"_s;
        QTest::newRow("of one behind") << u"<r><a>t</a><c  /></r>"_s << u"  />"_s;
        QTest::newRow("on a line of its own") << u"<r><b x=\"1\"\n/><a>t</a></r>"_s << u" />"_s;
        QTest::newRow("an end tag is none") << u"<r><b></b><a>t</a></r>"_s << u" />"_s;
    }

    void emptyEnds()
    {
        QFETCH(QString, text);
        const XmlDocument document = parsed(text);
        QTEST(XmlStyle(document).emptyEnd(elementOf(document, u"a"_s)), "expected");
    }
};

QTEST_GUILESS_MAIN(XmlStyleTest)
#include "xmlstyletest.moc"
