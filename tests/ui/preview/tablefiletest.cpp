// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/testing.h"
#include "ui/preview/tablefile.h"

#include <QImage>
#include <QStandardItemModel>
#include <QXmlStreamReader>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

TableText table(const QString &text = u"www.a.test"_s)
{
    return {.title = u"Title"_s,
            .heads = {u"Host"_s, u"with SNI\nto 192.0.2.4"_s},
            .rows = {{{.text = text, .isHeading = true}, {.text = u"old, \"new\""_s, .tone = Tone::Error}}}};
}

} // namespace

class TableFileTest : public QObject
{
    Q_OBJECT

private slots:
    void formats_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<std::optional<TableFormat>>("expected");
        QTest::newRow("CSV") << u"a.csv"_s << std::optional(TableFormat::Csv);
        QTest::newRow("SVG") << u"a.SVG"_s << std::optional(TableFormat::Svg);
        QTest::newRow("PNG") << u"a.b.png"_s << std::optional(TableFormat::Png);
        QTest::newRow("PDF") << u"a.pdf"_s << std::optional(TableFormat::Pdf);
        QTest::newRow("another") << u"a.docx"_s << std::optional<TableFormat>();
    }

    void formats()
    {
        QFETCH(QString, path);
        QTEST(tableFormatOf(path), "expected");
    }

    void csv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << u"www.a.test"_s << QByteArray("\"www.a.test\"");
        QTest::newRow("quotes") << u"a \"b\""_s << QByteArray("\"a \"\"b\"\"\"");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("\"'=1+1\"");
    }

    void csv()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QCOMPARE(tableFile(table(text), TableFormat::Csv),
                 "\"Host\",\"with SNI to 192.0.2.4\"\r\n" + field + ",\"old, \"\"new\"\"\"\r\n");
    }

    void svgHoldsTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"www.a.test"_s;
        QTest::newRow("markup") << u"<b>bold</b>&amp;"_s;
    }

    void svgHoldsTheText()
    {
        QFETCH(QString, text);
        const QByteArray svg = tableFile(table(text + QChar(u'\x01')), TableFormat::Svg);
        QXmlStreamReader reader(svg);
        QString words;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters())
                words += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY2(words.contains(text), qPrintable(words));
        QVERIFY(words.contains(u"Title"_s));
    }

    void pngIsAPicture()
    {
        const QImage image = QImage::fromData(tableFile(table(), TableFormat::Png));
        QVERIFY(image.width() > 100 && image.height() > 50);
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    }

    void pdfHasPages()
    {
        TableText many = table();
        for (int i = 0; i < 200; ++i)
            many.rows.append(many.rows.first());
        const QByteArray pdf = tableFile(many, TableFormat::Pdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.count("/Type /Page\n") > 2);
    }

    void takesWhatAModelShows()
    {
        QStandardItemModel model(1, 3);
        model.setHorizontalHeaderLabels({u"Role"_s, u"Host"_s, u"Answer"_s});
        model.setData(model.index(0, 0), u"hidden"_s);
        model.setData(model.index(0, 1), u"www.a.test"_s);
        model.setData(model.index(0, 1), QFont(), Qt::FontRole);
        model.setData(model.index(0, 2), u"reset"_s);
        model.setData(model.index(0, 2), int(Tone::Error), toneRole);
        const TableText expected{.title = u"T"_s,
                                 .heads = {u"Host"_s, u"Answer"_s},
                                 .rows = {{{.text = u"www.a.test"_s, .isHeading = true},
                                           {.text = u"reset"_s, .tone = Tone::Error}}}};
        QCOMPARE(tableTextOf(model, u"T"_s, {0}), expected);
    }
};

QTEST_MAIN(TableFileTest)
#include "tablefiletest.moc"
