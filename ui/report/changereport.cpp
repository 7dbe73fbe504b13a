// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "changereport.h"

#include "reportbody.h"

#include "model/fixes/bindingedits.h"
#include "ui/map/mapexport.h"
#include "ui/map/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int paperFontPoints = 8;

/// What only browsers know.
QString screenStyle()
{
    return u"body{margin:2em auto;max-width:80em;padding:0 1em;line-height:1.4}"
           "table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.3em .6em;vertical-align:top}"
           ".wide{overflow-x:auto}svg{max-width:100%;height:auto}"
           "tr{break-inside:avoid}"_s;
}

MapContext contextOf(const ReportFacts &facts)
{
    const Draft &draft = facts.answers.draft();
    return {draft, facts.problems, bindableRoles(draft).size() > 1};
}

/// The drawing without what stands before its root: an element of the page.
QString inlineSvg(const ReportFacts &facts)
{
    const QString svg = QString::fromUtf8(mapPicture(facts.map, contextOf(facts), MapFormat::Svg));
    return svg.sliced(std::max<qsizetype>(svg.indexOf("<svg"_L1), 0));
}

QByteArray htmlOf(const ReportFacts &facts)
{
    // Nothing is loaded and nothing runs, whatever a name may hold.
    const QString policy = u"default-src 'none'; style-src 'unsafe-inline'; img-src data:"_s;
    return u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"%1\"/>"
           "<meta name=\"viewport\" content=\"width=device-width\"/><title>%2</title><style>%3</style>"
           "</head>\n<body>%4</body></html>\n"_s
               .arg(policy, u"Bindwright"_s, paperStyleSheet() + screenStyle(),
                    reportBody(facts, inlineSvg(facts)))
               .toUtf8();
}

QByteArray pdfOf(const ReportFacts &facts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUpPaper(writer);
    const QSizeF page = writer.pageLayout().paintRectPixels(writer.resolution()).size();
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(QFont(document.defaultFont().family(), paperFontPoints));
    document.setDefaultStyleSheet(paperStyleSheet());
    document.setHtml(u"<body>%1</body>"_s.arg(reportBody(facts, {})));
    document.setPageSize(page);
    QPainter painter(&writer);
    paintPages(painter, writer, document);
    if (!facts.map.nodes.isEmpty()) {
        writer.newPage();
        drawMap(painter, QRectF(QPointF(), page), facts.map, contextOf(facts));
    }
    painter.end();
    return buffer.data();
}

} // namespace

std::optional<ReportFormat> reportFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return ReportFormat::Html;
    if (suffix == "pdf"_L1)
        return ReportFormat::Pdf;
    return std::nullopt;
}

QByteArray changeReport(const ReportFacts &facts, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return htmlOf(facts);
    case ReportFormat::Pdf:
        return pdfOf(facts);
    }
    return {};
}

} // namespace bindwright
