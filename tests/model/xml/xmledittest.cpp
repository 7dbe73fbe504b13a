// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/xml/xmledit.h"
#include "tests/support/testing.h"

#include <functional>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using Edits = std::function<void(XmlEdit &)>;

XmlDocument parsed(const QString &text)
{
    const auto document = XmlDocument::parse(text.toUtf8(), u"/a.xml"_s);
    if (!document)
        qFatal("%s is not well-formed", qPrintable(text));
    return *document;
}

/// The only element of that name.
int elementOf(const XmlEdit &edit, const QString &name)
{
    const QList<XmlElement> &elements = edit.document().elements();
    for (int i = 0; i < int(elements.size()); ++i) {
        if (elements.at(i).name == name)
            return i;
    }
    qFatal("no element %s", qPrintable(name));
}

Edits set(const QString &element, const QString &name, const QString &value)
{
    return [=](XmlEdit &edit) { edit.setAttribute(elementOf(edit, element), name, value); };
}

Edits unset(const QString &element, const QString &name)
{
    return [=](XmlEdit &edit) { edit.removeAttribute(elementOf(edit, element), name); };
}

Edits removed(const QString &element)
{
    return [=](XmlEdit &edit) { edit.remove(elementOf(edit, element)); };
}

/// Behind the child \a after, first where that is empty.
Edits inserted(const QString &parent, const QString &after, const XmlNode &node)
{
    return [=](XmlEdit &edit) {
        edit.insert(elementOf(edit, parent), after.isEmpty() ? -1 : elementOf(edit, after), node);
    };
}

Edits moved(const QString &element)
{
    return [=](XmlEdit &edit) { edit.moveLast(elementOf(edit, element)); };
}

Edits collapsed(const QString &element, const QString &end = {})
{
    return [=](XmlEdit &edit) { edit.collapse(elementOf(edit, element), end); };
}

Edits all(const QList<Edits> &list)
{
    return [=](XmlEdit &edit) {
        for (const Edits &one : list)
            one(edit);
    };
}

void addRow(const char *name, const QString &before, const Edits &edits, const QString &after)
{
    QTest::newRow(name) << before << edits << after;
}

void addColumns()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<QString>("after");
}

void verify()
{
    QFETCH(QString, before);
    QFETCH(Edits, edits);
    QFETCH(QString, after);
    XmlEdit edit(parsed(before));
    edits(edit);
    QCOMPARE(edit.text(), after);
    QVERIFY(XmlDocument::parse(edit.text().toUtf8(), {}));
    QCOMPARE(edit.text(), after); // asking changes nothing
}

} // namespace

class XmlEditTest final : public QObject
{
    Q_OBJECT

private slots:
    void attributes_data()
    {
        addColumns();
        addRow("a value", u"<a b=\"1\" c='2'/>"_s, set(u"a"_s, u"c"_s, u"3"_s), u"<a b=\"1\" c='3'/>"_s);
        addRow("the same value stays as written", u"<a b='&#49;'/>"_s, set(u"a"_s, u"b"_s, u"1"_s),
               u"<a b='&#49;'/>"_s);
        addRow("an empty value", u"<a b=\"1\"/>"_s, set(u"a"_s, u"b"_s, {}), u"<a b=\"\"/>"_s);
        addRow("signs, in double quotes", u"<a b=\"\"/>"_s, set(u"a"_s, u"b"_s, u"\"'<&>\n"_s),
               u"<a b=\"&quot;'&lt;&amp;&gt;&#xA;\"/>"_s);
        addRow("signs, in single quotes", u"<a b=''/>"_s, set(u"a"_s, u"b"_s, u"\"'"_s),
               u"<a b='\"&apos;'/>"_s);
        addRow("a name that another one begins with", u"<a bc=\"1\" b=\"2\"/>"_s, set(u"a"_s, u"b"_s, u"3"_s),
               u"<a bc=\"1\" b=\"3\"/>"_s);
        addRow("the first attribute", u"<a />"_s, set(u"a"_s, u"b"_s, u"1"_s), u"<a b=\"1\" />"_s);
        addRow("one more, as the last is written", u"<a x = '1'/>"_s, set(u"a"_s, u"b"_s, u"2"_s),
               u"<a x = '1' b = '2'/>"_s);
        addRow("one more, each on a line", u"<a x=\"1\"\n   y=\"2\">t</a>"_s, set(u"a"_s, u"b"_s, u"3"_s),
               u"<a x=\"1\"\n   y=\"2\"\n   b=\"3\">t</a>"_s);
        addRow("two more, in the order of the calls", u"<a x=\"1\"/>"_s,
               all({set(u"a"_s, u"z"_s, u"2"_s), set(u"a"_s, u"b"_s, u"3"_s)}),
               u"<a x=\"1\" z=\"2\" b=\"3\"/>"_s);
        addRow("the last call counts", u"<a b=\"1\"/>"_s,
               all({set(u"a"_s, u"b"_s, u"2"_s), set(u"a"_s, u"b"_s, u"3"_s)}), u"<a b=\"3\"/>"_s);
        addRow("taken out", u"<a b=\"1\" c=\"2\"/>"_s, unset(u"a"_s, u"b"_s), u"<a c=\"2\"/>"_s);
        addRow("taken out with its line", u"<a b=\"1\"\n   c=\"2\" />"_s, unset(u"a"_s, u"c"_s),
               u"<a b=\"1\" />"_s);
        addRow("all taken out", u"<a b=\"1\" c=\"2\"/>"_s,
               all({unset(u"a"_s, u"b"_s), unset(u"a"_s, u"c"_s)}), u"<a/>"_s);
        addRow("taken out twice", u"<a b=\"1\" c=\"2\"/>"_s,
               all({unset(u"a"_s, u"b"_s), unset(u"a"_s, u"b"_s)}), u"<a c=\"2\"/>"_s);
        addRow("taken out, but not there", u"<a b=\"1\"/>"_s, unset(u"a"_s, u"c"_s), u"<a b=\"1\"/>"_s);
        addRow("set and taken out", u"<a b=\"1\"/>"_s,
               all({set(u"a"_s, u"c"_s, u"2"_s), unset(u"a"_s, u"c"_s)}), u"<a b=\"1\"/>"_s);
        addRow("taken out and set", u"<a b=\"1\"/>"_s,
               all({unset(u"a"_s, u"b"_s), set(u"a"_s, u"b"_s, u"2"_s)}), u"<a b=\"2\"/>"_s);
        addRow("the last taken out and one more", u"<a b=\"1\"/>"_s,
               all({unset(u"a"_s, u"b"_s), set(u"a"_s, u"c"_s, u"2"_s)}), u"<a c=\"2\"/>"_s);
    }
    void attributes() { verify(); }

    void insertions_data()
    {
        addColumns();
        const XmlNode n{u"n"_s, {{u"x"_s, u"1"_s}}}, m{u"m"_s, {}};
        const QString mixed = u"<a>\r\n  <b/>\n  <c/>\r\n  <e/>\n</a>"_s;
        const XmlNode d{u"d"_s, {}, {}};
        addRow("line ends of two kinds: as the line before", mixed, inserted(u"a"_s, u"b"_s, d),
               u"<a>\r\n  <b/>\n  <d/>\n  <c/>\r\n  <e/>\n</a>"_s);
        addRow("line ends of two kinds: the other", mixed, inserted(u"a"_s, u"c"_s, d),
               u"<a>\r\n  <b/>\n  <c/>\r\n  <d/>\r\n  <e/>\n</a>"_s);
        addRow("line ends of two kinds: in an element without children", mixed, inserted(u"b"_s, {}, d),
               u"<a>\r\n  <b>\n    <d/>\n  </b>\n  <c/>\r\n  <e/>\n</a>"_s);
        addRow("first", u"<r>\n  <a />\n</r>"_s, inserted(u"r"_s, {}, n),
               u"<r>\n  <n x=\"1\" />\n  <a />\n</r>"_s);
        addRow("behind a child", u"<r>\n  <a />\n  <b />\n</r>"_s, inserted(u"r"_s, u"a"_s, n),
               u"<r>\n  <a />\n  <n x=\"1\" />\n  <b />\n</r>"_s);
        addRow("last", u"<r>\r\n\t<a/>\r\n</r>"_s, inserted(u"r"_s, u"a"_s, n),
               u"<r>\r\n\t<a/>\r\n\t<n x=\"1\"/>\r\n</r>"_s);
        addRow("behind a child and its comment", u"<r>\n  <a /> <!-- of a -->\n</r>"_s,
               inserted(u"r"_s, u"a"_s, n), u"<r>\n  <a /> <!-- of a -->\n  <n x=\"1\" />\n</r>"_s);
        addRow("in the order of the calls", u"<r>\n  <a />\n</r>"_s,
               all({inserted(u"r"_s, u"a"_s, n), inserted(u"r"_s, u"a"_s, m)}),
               u"<r>\n  <a />\n  <n x=\"1\" />\n  <m />\n</r>"_s);
        addRow("on one line", u"<r><a/><b/></r>"_s, inserted(u"r"_s, u"a"_s, n),
               u"<r><a/><n x=\"1\"/><b/></r>"_s);
        addRow("into an element without content", u"<r>\n  <a />\n  <b />\n</r>"_s, inserted(u"a"_s, {}, n),
               u"<r>\n  <a>\n    <n x=\"1\" />\n  </a>\n  <b />\n</r>"_s);
        addRow("into an empty one with an end tag", u"<r>\n    <a></a>\n</r>"_s, inserted(u"a"_s, {}, n),
               u"<r>\n    <a>\n        <n x=\"1\" />\n    </a>\n</r>"_s);
        addRow("beside a comment alone", u"<r>\n  <a>\n    <!-- why -->\n  </a>\n</r>"_s,
               inserted(u"a"_s, {}, n), u"<r>\n  <a>\n    <!-- why -->\n    <n x=\"1\" />\n  </a>\n</r>"_s);
        addRow("with children", u"<r>\n  <a />\n</r>"_s,
               inserted(u"r"_s, u"a"_s, {u"n"_s, {}, {{u"m"_s, {{u"x"_s, u"<"_s}}}}}),
               u"<r>\n  <a />\n  <n>\n    <m x=\"&lt;\" />\n  </n>\n</r>"_s);
        addRow("with the prefix of its parent", u"<p:r xmlns:p=\"urn:p\">\n  <p:a/>\n</p:r>"_s,
               inserted(u"r"_s, u"a"_s, m), u"<p:r xmlns:p=\"urn:p\">\n  <p:a/>\n  <p:m/>\n</p:r>"_s);
    }
    void insertions() { verify(); }

    void removals_data()
    {
        addColumns();
        addRow("with its line", u"<r>\n  <a />\n  <b />\n</r>"_s, removed(u"a"_s), u"<r>\n  <b />\n</r>"_s);
        addRow("with Windows line ends", u"<r>\r\n  <a />\r\n  <b />\r\n</r>"_s, removed(u"b"_s),
               u"<r>\r\n  <a />\r\n</r>"_s);
        addRow("the only child", u"<r>\n  <a />\n</r>"_s, removed(u"a"_s), u"<r>\n</r>"_s);
        addRow("of several on a line", u"<r>\n  <a /> <b /> <c />\n</r>"_s, removed(u"b"_s),
               u"<r>\n  <a /> <c />\n</r>"_s);
        addRow("the first on a line", u"<r>\n  <a /> <b />\n</r>"_s, removed(u"a"_s),
               u"<r>\n  <b />\n</r>"_s);
        addRow("of one line in all", u"<r><a/><b/></r>"_s, removed(u"a"_s), u"<r><b/></r>"_s);
        addRow("with content", u"<r>\n  <a>\n    <b />\n  </a>\n  <c />\n</r>"_s, removed(u"a"_s),
               u"<r>\n  <c />\n</r>"_s);
        addRow("two beside each other", u"<r>\n  <a />\n  <b />\n  <c />\n</r>"_s,
               all({removed(u"a"_s), removed(u"b"_s)}), u"<r>\n  <c />\n</r>"_s);
        addRow("two that another one parts", u"<r>\n  <a />\n  <b />\n  <c />\n</r>"_s,
               all({removed(u"c"_s), removed(u"a"_s)}), u"<r>\n  <b />\n</r>"_s);
        addRow("twice", u"<r>\n  <a />\n  <b />\n</r>"_s, all({removed(u"a"_s), removed(u"a"_s)}),
               u"<r>\n  <b />\n</r>"_s);
        addRow("a comment beside it stays", u"<r>\n  <!-- kept -->\n  <a />\n</r>"_s, removed(u"a"_s),
               u"<r>\n  <!-- kept -->\n</r>"_s);
        addRow("what was edited", u"<r>\n  <a x=\"1\" />\n  <b />\n</r>"_s,
               all({set(u"a"_s, u"x"_s, u"2"_s), removed(u"a"_s)}), u"<r>\n  <b />\n</r>"_s);
        addRow("edits within are gone with it", u"<r>\n  <a>\n    <b x=\"1\" />\n  </a>\n</r>"_s,
               all({set(u"b"_s, u"x"_s, u"2"_s), removed(u"a"_s)}), u"<r>\n</r>"_s);
        addRow("another one in its place", u"<r>\n  <a />\n  <b />\n</r>"_s,
               all({removed(u"a"_s), inserted(u"r"_s, u"a"_s, {u"n"_s, {}})}),
               u"<r>\n  <n />\n  <b />\n</r>"_s);
        addRow("the first, another one first", u"<r>\n  <a />\n  <b />\n</r>"_s,
               all({removed(u"a"_s), inserted(u"r"_s, {}, {u"n"_s, {}})}), u"<r>\n  <n />\n  <b />\n</r>"_s);
        const QString mixed = u"<r>\r\n  <a/>\r\n  <b/>\n  <c/>\r\n  <d/>\n</r>\n"_s;
        addRow("line ends of two kinds: the lines around keep theirs", mixed, removed(u"b"_s),
               u"<r>\r\n  <a/>\r\n  <c/>\r\n  <d/>\n</r>\n"_s);
        addRow("line ends of two kinds: the other", mixed, removed(u"c"_s),
               u"<r>\r\n  <a/>\r\n  <b/>\n  <d/>\n</r>\n"_s);
        addRow("line ends of two kinds: the last", mixed, removed(u"d"_s),
               u"<r>\r\n  <a/>\r\n  <b/>\n  <c/>\r\n</r>\n"_s);
        addRow("line ends of two kinds: two beside each other", mixed,
               all({removed(u"b"_s), removed(u"c"_s)}), u"<r>\r\n  <a/>\r\n  <d/>\n</r>\n"_s);
        addRow("line ends of two kinds: two that another parts", mixed,
               all({removed(u"b"_s), removed(u"d"_s)}), u"<r>\r\n  <a/>\r\n  <c/>\r\n</r>\n"_s);
        addRow("line ends of two kinds: another one in its place", mixed,
               all({removed(u"b"_s), inserted(u"r"_s, u"b"_s, {u"n"_s, {}})}),
               u"<r>\r\n  <a/>\r\n  <n/>\n  <c/>\r\n  <d/>\n</r>\n"_s);
        addRow("line ends of two kinds: another one before it", mixed,
               all({removed(u"b"_s), inserted(u"r"_s, u"a"_s, {u"n"_s, {}})}),
               u"<r>\r\n  <a/>\r\n  <n/>\r\n  <c/>\r\n  <d/>\n</r>\n"_s);
        addRow("line ends of two kinds: an attribute's line",
               u"<r>\r\n  <a x=\"1\"\r\n     y=\"2\"\n     z=\"3\"/>\n</r>"_s, unset(u"a"_s, u"y"_s),
               u"<r>\r\n  <a x=\"1\"\r\n     z=\"3\"/>\n</r>"_s);
        addRow("between empty lines of two kinds", u"<r>\r\n  <a/>  \r\n\n  <b/>\n\r\n  <c/>\n</r>"_s,
               removed(u"b"_s), u"<r>\r\n  <a/>  \r\n\r\n  <c/>\n</r>"_s);
    }
    void removals() { verify(); }

    void collapses_data()
    {
        addColumns();
        const QString text = u"<r>\n  <a>\n    <b />\n  </a>\n  <c/>\n</r>"_s;
        addRow("as its neighbours are", text, all({removed(u"b"_s), collapsed(u"a"_s)}),
               u"<r>\n  <a />\n  <c/>\n</r>"_s);
        addRow("as told", text, all({removed(u"b"_s), collapsed(u"a"_s, u"/>"_s)}),
               u"<r>\n  <a/>\n  <c/>\n</r>"_s);
        addRow("with an end tag", text, all({removed(u"b"_s), collapsed(u"a"_s, u"></a>"_s)}),
               u"<r>\n  <a></a>\n  <c/>\n</r>"_s);
        addRow("with an attribute set", text,
               all({removed(u"b"_s), collapsed(u"a"_s, u" />"_s), set(u"a"_s, u"x"_s, u"1"_s)}),
               u"<r>\n  <a x=\"1\" />\n  <c/>\n</r>"_s);
    }
    void collapses() { verify(); }

    void moves_data()
    {
        addColumns();
        addRow("behind one", u"<s>\n  <b />\n  <v />\n</s>"_s, moved(u"b"_s),
               u"<s>\n  <v />\n  <b />\n</s>"_s);
        addRow("behind several and their comments",
               u"<s>\n  <a />\n  <b />\n  <!-- v -->\n  <v />\n  <w />\n</s>"_s, moved(u"b"_s),
               u"<s>\n  <a />\n  <!-- v -->\n  <v />\n  <w />\n  <b />\n</s>"_s);
        addRow("is last already", u"<s>\n  <v />\n  <b />\n</s>"_s, moved(u"b"_s),
               u"<s>\n  <v />\n  <b />\n</s>"_s);
        addRow("is alone", u"<s><b/></s>"_s, moved(u"b"_s), u"<s><b/></s>"_s);
        addRow("on one line", u"<s><b/><v/></s>"_s, moved(u"b"_s), u"<s><v/><b/></s>"_s);
        addRow("with edits within", u"<s>\n  <b>\n    <c x=\"1\" />\n  </b>\n  <v />\n</s>"_s,
               all({set(u"c"_s, u"x"_s, u"2"_s), moved(u"b"_s), inserted(u"b"_s, u"c"_s, {u"n"_s, {}})}),
               u"<s>\n  <v />\n  <b>\n    <c x=\"2\" />\n    <n />\n  </b>\n</s>"_s);
    }
    void moves() { verify(); }

    void emptied_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Edits>("edits");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const QString &text, const Edits &edits, bool expected) {
            QTest::newRow(name) << text << edits << expected;
        };
        const Edits both = all({removed(u"b"_s), removed(u"c"_s)});
        const QString text = u"<a>\n  <b/>\n  <c/>\n</a>"_s;
        row("nothing removed", text, all({}), false);
        row("one of two removed", text, removed(u"b"_s), false);
        row("all removed", text, both, true);
        row("a comment stays", u"<a>\n  <b/> <!-- why -->\n  <c/>\n</a>"_s, both, false);
        row("a comment behind stays", u"<a><b/><c/><!-- why --></a>"_s, both, false);
        row("text stays", u"<a>text<b/><c/></a>"_s, both, false);
        row("another one comes", text, all({both, inserted(u"a"_s, {}, {u"n"_s, {}})}), false);
        row("an attribute is set", text, all({both, set(u"a"_s, u"x"_s, u"1"_s)}), true);
        row("had no children", u"<a></a>"_s, all({}), false);
    }

    void emptied()
    {
        QFETCH(QString, text);
        QFETCH(Edits, edits);
        XmlEdit edit(parsed(text));
        edits(edit);
        QTEST(edit.isEmptied(0), "expected");
    }

    void withoutEditsTheTextIsTheSame()
    {
        const QString text = u"<?xml version='1.0'?>\r\n<!-- a -->\n<r >\t<a  b = '&#65;' /></r >\n\n"_s;
        const XmlEdit edit(parsed(text));
        QVERIFY(edit.isEmpty());
        QCOMPARE(edit.text(), text);
    }

    void tellsWhatIsRemoved()
    {
        XmlEdit edit(parsed(u"<r><a/><b/></r>"_s));
        edit.remove(1);
        QVERIFY(!edit.isEmpty());
        QVERIFY(edit.isRemoved(1));
        QVERIFY(!edit.isRemoved(2));
    }
};

QTEST_GUILESS_MAIN(XmlEditTest)
#include "xmledittest.moc"
