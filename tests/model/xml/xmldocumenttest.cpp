// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/xml/xmldocument.h"
#include "tests/support/corpus.h"
#include "tests/support/testing.h"

#include <QStringConverter>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

/// What must hold of any document that opened.
void verifyRanges(const XmlDocument &document)
{
    const QString &text = document.text();
    for (const XmlElement &element : document.elements()) {
        const QString name = element.prefix.isEmpty() ? element.name : element.prefix + u':' + element.name;
        const QStringView start = slice(text, element.startTag);
        QVERIFY(start.startsWith(QString(u'<' + name)));
        QVERIFY(start.endsWith(element.selfClosing ? "/>"_L1 : ">"_L1));
        QCOMPARE(element.line, document.lineAt(element.startTag.begin));
        if (element.selfClosing)
            QVERIFY(element.endTag == (TextRange{element.startTag.end, element.startTag.end}));
        else
            QVERIFY(slice(text, element.endTag).startsWith(QString("</"_L1 + name)));
        for (const XmlAttribute &attribute : element.attributes) {
            const QStringView whole = slice(text, attribute.whole);
            QVERIFY(whole.startsWith(attribute.name));
            QVERIFY(whole.endsWith(u'"') || whole.endsWith(u'\''));
            const QStringView value = slice(text, attribute.valueRange);
            if (!value.contains(u'&') && !value.contains(u'\n') && !value.contains(u'\r')
                && !value.contains(u'\t'))
                QCOMPARE(value, attribute.value);
        }
    }
}

} // namespace

class XmlDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void corpus_data()
    {
        NEEDS_SHARED("corpus");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("wellFormed");
        for (const CorpusFile &file : corpusFiles())
            QTest::newRow(qPrintable(file.path.section(u'/', -3))) << file.path << file.wellFormed;
    }

    void corpus()
    {
        NEEDS_SHARED("corpus");
        QFETCH(QString, path);
        QFETCH(bool, wellFormed);
        const QByteArray bytes = fileBytes(path);
        const auto document = XmlDocument::parse(bytes, path);
        if (!wellFormed) {
            QVERIFY(!document);
            QCOMPARE(document.error().code, Code::XmlMalformed);
            const QStringList place = document.error().subject.mid(path.size()).split(u':');
            QCOMPARE(place.size(), 3);
            QVERIFY(place.at(1).toInt() > 0);
            QVERIFY(place.at(2).toInt() > 0);
            QVERIFY(!document.error().detail.isEmpty());
            qInfo().noquote() << document.error().subject.mid(path.size()) << document.error().detail;
            return;
        }
        QVERIFY_RESULT(document);
        QCOMPARE(document->bytes(), bytes);
        QCOMPARE(document->encode(document->text()).value(), bytes);
        verifyRanges(*document);
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("elements");
        const QString declared = u"<?xml version=\"1.0\" encoding=\"utf-16\"?>\r\n<a b='ä€😀'>\r\n<c/></a>"_s;
        QTest::newRow("plain") << "<a><b/><c></c></a>"_ba << 3;
        QTest::newRow("no final newline") << "<a>\n</a>"_ba << 1;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf<a/>\n"_ba << 1;
        QTest::newRow("UTF-16LE") << utf16(declared, QStringConverter::Utf16LE, true) << 2;
        QTest::newRow("UTF-16BE") << utf16(declared, QStringConverter::Utf16BE, true) << 2;
        QTest::newRow("UTF-16LE without mark") << utf16(declared, QStringConverter::Utf16LE, false) << 2;
        QTest::newRow("UTF-16BE without mark") << utf16(declared, QStringConverter::Utf16BE, false) << 2;
        QTest::newRow("Latin-1") << "<?xml version='1.0' encoding='ISO-8859-1'?><a b='\xe4'/>"_ba << 1;
        QTest::newRow("US-ASCII") << "<?xml version='1.0' encoding='us-ascii'?><a b='&#xe4;'/>"_ba << 1;
        QTest::newRow("CR only") << "<a>\r<b c='1'/>\r<!-- x -->\r</a>\r"_ba << 2;
        QTest::newRow("mixed line ends") << "<a>\r\n<b/>\n<b/>\r</a>"_ba << 3;
        QTest::newRow("CDATA") << "<a><![CDATA[<b c=\"x\">]]><b/></a>"_ba << 2;
        QTest::newRow("comments") << "<!-- <a/> --><a><!-- <b/> --><b/></a><!-- <c/> -->"_ba << 2;
        QTest::newRow("instructions") << "<?x <a/> ?><a><?y z=\"<b/>\"?><b/></a>"_ba << 2;
        QTest::newRow("prefix") << "<p:a xmlns:p='urn:x' xmlns='urn:y'><p:b p:c='1' c='2'/><d/></p:a>"_ba
                                << 3;
        QTest::newRow("entities") << "<a b='&lt;&amp;&#65;&quot;'>&gt;&amp;&#x1F600;<b/>&lt;</a>"_ba << 2;
        QTest::newRow("> in a value") << "<a b='/>' c=\">\"><b d='=\"'/></a>"_ba << 2;
        QTest::newRow("attributes a line") << "<a\n  b = '1'\n\tc= \"2\"\n  ><b\n/></a\n>"_ba << 2;
        QTest::newRow("long text") << "<a>" + QByteArray(100'000, 'x') + "&amp;<b/>"
                + QByteArray(70'000, '\n') + "<c d='&#xe4;'/></a>"
                                   << 3;
        QTest::newRow("long text, not ASCII")
            << "<a>" + "\xc3\xa4\xf0\x9f\x98\x80"_ba.repeated(30'000) + "&amp;<b/></a>" << 2;
        QByteArray attributes;
        for (int i = 0; i < 500; ++i)
            attributes += " a" + QByteArray::number(i) + "=''";
        QTest::newRow("as many attributes as are read") << "<a" + attributes + "/>" << 1;
        QTest::newRow("long value") << "<a b='" + QByteArray(100'000, 'x') + "'><b/></a>" << 2;
    }

    void shapes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, elements);
        const auto document = XmlDocument::parse(bytes, u"x"_s);
        QVERIFY_RESULT(document);
        QCOMPARE(document->elements().size(), elements);
        QCOMPARE(document->encode(document->text()).value(), bytes);
        verifyRanges(*document);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const QByteArray &bytes, Code code, const char *subject) {
            QTest::newRow(name) << bytes << int(code) << QString::fromLatin1(subject);
        };
        row("DOCTYPE", "<?xml version='1.0'?>\n <!DOCTYPE a><a/>"_ba, Code::XmlDoctype, "x:2:2");
        row("external DTD", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"_ba, Code::XmlDoctype, "x:1:1");
        row("DOCTYPE after a comment", "<!-- -->\n<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"_ba,
            Code::XmlDoctype, "x:2:1");
        row("unknown entity", "<a>&b;</a>"_ba, Code::XmlMalformed, "x:1:6");
        row("empty", ""_ba, Code::XmlMalformed, "x:1:1");
        row("not closed", "<a>\n<b>\n</a>"_ba, Code::XmlMalformed, "x:3:4");
        row("< in a value", "<a>\n  <b c=\"<d>\"/></a>"_ba, Code::XmlMalformed, "x:2:9");
        row("attribute twice", "<a b='1' b='2'/>"_ba, Code::XmlMalformed, "x:1:16");
        row("two roots", "<a/><b/>"_ba, Code::XmlMalformed, "x:1:8");
        row("no prefix of that name", "<p:a/>"_ba, Code::XmlMalformed, "x:1:6");
        row("NUL", QByteArray("<a>\0</a>", 8), Code::XmlMalformed, "x:1:4");
        row("second mark", "\xef\xbb\xbf\xef\xbb\xbf<a/>"_ba, Code::XmlMalformed, "x:1:1");
        row("too deep", "<a>"_ba.repeated(65) + "</a>"_ba.repeated(65), Code::XmlTooDeep, "x:1:193");
        row("too large", QByteArray(16 * 1024 * 1024 + 1, ' '), Code::FileTooLarge, "x");
        row("attributes without end", "<a>\n<b" + " c=''"_ba.repeated(200'000) + "/></a>", Code::XmlMalformed,
            "x:2:1");
        row("elements without end", "<a>" + "<b/>"_ba.repeated(500'000) + "</a>", Code::XmlMalformed,
            "x:1:2000000");
        row("damaged UTF-8", "<a b='\xff'/>"_ba, Code::EncodingDamaged, "x");
        row("overlong UTF-8", "<a b='\xc0\xaf'/>"_ba, Code::EncodingDamaged, "x");
        row("half of a UTF-16 character", "\xff\xfe<\0a\0/\0>\0\n"_ba, Code::EncodingDamaged, "x");
        row("lone surrogate", "\xff\xfe<\0a\0>\0\x00\xd8<\0/\0a\0>\0"_ba, Code::EncodingDamaged, "x");
        row("ASCII with a high byte", "<?xml version='1.0' encoding='us-ascii'?><a b='\xe4'/>"_ba,
            Code::EncodingDamaged, "x");
        row("said to be UTF-16", "<?xml version='1.0' encoding='utf-16'?><a/>"_ba, Code::EncodingDamaged,
            "x");
        row("UTF-32", QByteArray("\xff\xfe\0\0<\0\0\0", 8), Code::EncodingUnsupported, "x");
        row("EBCDIC", "<?xml version='1.0' encoding='ibm037'?><a/>"_ba, Code::EncodingUnsupported, "x");
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, subject);
        const auto document = XmlDocument::parse(bytes, u"x"_s);
        QVERIFY(!document);
        QCOMPARE(int(document.error().code), code);
        QCOMPARE(document.error().subject, subject);
    }

    void navigation()
    {
        const auto document =
            XmlDocument::parse("<a xmlns='urn:x' n='&lt;&#65;'>\n<b/>\n<c/><b\n n='2\n3'/></a>"_ba, u"x"_s);
        QVERIFY_RESULT(document);
        QCOMPARE(document->attribute(0, u"n").value(), u"<A"_s);
        QVERIFY(!document->attribute(0, u"m"));
        QCOMPARE(document->child(0, u"b"), 1);
        QCOMPARE(document->child(0, u"d"), -1);
        QCOMPARE(document->children(0, u"b"), (QList<int>{1, 3}));
        QCOMPARE(document->attribute(3, u"n").value(), u"2 3"_s);
        QCOMPARE(document->elements().at(3).line, 3);
        QCOMPARE(document->elements().at(3).namespaceUri, u"urn:x"_s);
        QCOMPARE(document->lineAt(document->text().size()), 5);
    }

    void charactersThatTheEncodingLacks()
    {
        const auto document =
            XmlDocument::parse("<?xml version='1.0' encoding='iso-8859-1'?><a/>"_ba, u"x"_s);
        QVERIFY_RESULT(document);
        QCOMPARE(document->encode(u"ä€😀"_s).value(), "\xe4&#x20AC;&#x1F600;"_ba);
    }
};

QTEST_GUILESS_MAIN(XmlDocumentTest)
#include "xmldocumenttest.moc"
