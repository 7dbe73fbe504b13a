// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tablefile.h"

#include "model/base/csv.h"
#include "ui/map/paper.h"

#include <QAbstractItemModel>
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int fontPoints = 9;

/// Of several lines.
QString linesOf(const QString &text)
{
    return htmlText(text).replace(u'\n', "<br/>"_L1);
}

QString htmlOf(const TableText::Cell &cell)
{
    QString content = linesOf(cell.text);
    if (cell.tone)
        content = u"<span class=\"%1\">"_s.arg(toneClass(*cell.tone)) + content + u"</span>"_s;
    return cell.isHeading ? u"<td><b>"_s + content + u"</b></td>"_s : u"<td>"_s + content + u"</td>"_s;
}

QString htmlOf(const TableText &table)
{
    QString html =
        u"<body><h1>%1</h1><table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><thead><tr>"_s.arg(
            linesOf(table.title));
    for (const QString &head : table.heads)
        html += u"<th>"_s + linesOf(head) + u"</th>"_s;
    html += u"</tr></thead>"_s; // repeated on every page
    for (const QList<TableText::Cell> &row : table.rows) {
        html += u"<tr>"_s;
        for (const TableText::Cell &cell : row)
            html += htmlOf(cell);
        html += u"</tr>"_s;
    }
    return html + u"</table></body>"_s;
}

QByteArray csvOf(const TableText &table)
{
    const auto line = [](const QStringList &fields) { return fields.join(u',') + "\r\n"_L1; };
    QStringList heads;
    for (QString head : table.heads)
        heads.append(csvField(head.replace(u'\n', u' ')));
    QString text = line(heads);
    for (const QList<TableText::Cell> &row : table.rows) {
        QStringList fields;
        for (const TableText::Cell &cell : row)
            fields.append(csvField(cell.text));
        text += line(fields);
    }
    return text.toUtf8();
}

void fillDocument(QTextDocument &document, const TableText &table)
{
    document.setDefaultFont(QFont(document.defaultFont().family(), fontPoints));
    document.setDefaultStyleSheet(paperStyleSheet());
    document.setHtml(htmlOf(table));
}

QByteArray pagesOf(const TableText &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUpPaper(writer);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    fillDocument(document, table);
    document.setPageSize(writer.pageLayout().paintRectPixels(writer.resolution()).size());
    QPainter painter(&writer);
    paintPages(painter, writer, document);
    painter.end();
    return buffer.data();
}

/// As wide as its lines are.
QByteArray pictureFor(const TableText &table, PictureFormat format)
{
    QTextDocument document;
    fillDocument(document, table);
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::NoWrap);
    document.setDefaultTextOption(option);
    document.setTextWidth(document.idealWidth());
    const QSizeF size = document.size();
    return pictureOf(size, format, [&document, &size](QPainter &painter, const QRectF &room) {
        painter.scale(room.width() / size.width(), room.height() / size.height());
        document.drawContents(&painter);
    });
}

} // namespace

std::optional<TableFormat> tableFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1)
        return TableFormat::Csv;
    if (suffix == "svg"_L1)
        return TableFormat::Svg;
    if (suffix == "png"_L1)
        return TableFormat::Png;
    if (suffix == "pdf"_L1)
        return TableFormat::Pdf;
    return std::nullopt;
}

TableText tableTextOf(const QAbstractItemModel &model, const QString &title, const QList<int> &hidden)
{
    TableText table{.title = title, .heads = {}, .rows = {}};
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (hidden.contains(column))
            continue;
        columns.append(column);
        table.heads.append(model.headerData(column, Qt::Horizontal).toString());
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QList<TableText::Cell> cells;
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = model.index(row, column);
            const QVariant tone = index.data(toneRole);
            cells.append({.text = index.data().toString(),
                          .tone = tone.isValid() ? std::optional(Tone(tone.toInt())) : std::nullopt,
                          .isHeading = index.data(Qt::FontRole).isValid()});
        }
        table.rows.append(cells);
    }
    return table;
}

QByteArray tableFile(const TableText &table, TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return csvOf(table);
    case TableFormat::Svg:
        return pictureFor(table, PictureFormat::Svg);
    case TableFormat::Png:
        return pictureFor(table, PictureFormat::Png);
    case TableFormat::Pdf:
        return pagesOf(table);
    }
    return {};
}

} // namespace bindwright
