// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/bindingchecks/bindingproblems.h"
#include "tests/support/testing.h"
#include "tests/ui/support/shopbench.h"
#include "ui/report/changereport.h"
#include "ui/report/reportbody.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QXmlStreamReader>

using namespace bindwright;
using namespace fakes;

namespace {

ReportFacts factsOf(const Draft &draft, const Result<Plan> &plan = Plan())
{
    return *reportFacts(draft, {.project = {}, .now = noon()}, bindingProblems(draft), plan,
                        likelyInstance(draft));
}

/// The page's text, and what is wrong with its markup; empty: nothing.
std::pair<QString, QString> readPage(const QByteArray &page)
{
    QXmlStreamReader reader(page);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
        if (reader.isStartElement() && reader.name() == "script"_L1)
            return {text, u"a script"_s};
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (attribute.name().startsWith("on"_L1) || attribute.name() == "src"_L1)
                return {text, u"attribute "_s + attribute.name().toString()};
        }
    }
    return {text, reader.hasError() ? reader.errorString() : QString()};
}

void keep(const QByteArray &content, const QString &name)
{
    const QString folder = qEnvironmentVariable("BINDWRIGHT_SHOTS"); // for people to look at
    QFile file(folder + u'/' + name);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(content);
}

} // namespace

class ChangeReportTest : public QObject
{
    Q_OBJECT

private slots:
    void saysAllOfIt()
    {
        Draft draft = shopDraft();
        draft.expectations = {
            {.host = u"api.harborpine.example"_s, .certificate = draft.certificates.at(1).sha1}};
        Plan plan;
        plan.actions = {{ActionType::WriteFile, u"/shop/a.cmd"_s, {}, u"a.cmd"_s, {}}};
        const QByteArray page = changeReport(factsOf(draft, plan), ReportFormat::Html);
        keep(page, u"report.html"_s);
        const auto [text, wrong] = readPage(page);
        QCOMPARE(wrong, QString());
        for (const QString &said :
             {u"TLS bindings of harbor-shop"_s, u"2026-11-22 12:00"_s, u"10.1.0.4"_s, u"a.cmd"_s,
              u"api.harborpine.example"_s, u"✕ www.harborpine.example, not this name"_s,
              u"its binding is never chosen"_s, u"expected api.harborpine.example: fails"_s, u"C01"_s,
              u"comes first, hides"_s, u"Inferred: no source says it"_s, u"KB 4034932"_s})
            QVERIFY2(text.contains(said), qPrintable(said));
        QVERIFY(page.contains("<svg"));
        QVERIFY(page.contains("Content-Security-Policy"));
    }

    void marksWhatIsInferred()
    {
        Draft draft = shopDraft();
        draft.bindings = {shopBinding(u"*.harborpine.example"_s, u"ShopTls"_s)};
        const QString body = reportBody(factsOf(draft), {});
        QVERIFY(body.contains(u"not this name, inferred"_s));
    }

    void hostileNamesStayText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("element") << u"<script>alert(1)</script>"_s;
        QTest::newRow("attribute") << u"\" onload=\"alert(1)"_s;
        QTest::newRow("closes") << u"</svg></table></body>"_s;
        QTest::newRow("entity") << u"&lt;b&gt;&amp;"_s;
        QTest::newRow("comment") << u"<!-- ]]> -->"_s;
        QTest::newRow("placeholder") << u"%1 %2 %4"_s;
        QTest::newRow("control") << QString(u"a%1b"_s).arg(QChar(u'\x01'));
    }

    void hostileNamesStayText()
    {
        QFETCH(QString, name);
        Draft draft = shopDraft();
        draft.service.name = name;
        draft.service.roles[0].name = name;
        for (Certificate &certificate : draft.certificates)
            certificate.commonName = name;
        for (Binding &binding : draft.bindings) {
            binding.role = name;
            binding.site = name;
        }
        draft.bindings.append(shopBinding(name, name));
        draft.bindings.last().role = name;
        draft.hosts = {name};
        Plan plan;
        plan.actions = {{ActionType::DeclareCertificate, u"/shop/a.csdef"_s, name, name, name}};
        const QByteArray page = changeReport(factsOf(draft, plan), ReportFormat::Html);
        const auto [text, wrong] = readPage(page);
        QCOMPARE(wrong, QString());
        QString shown = name;
        QVERIFY(text.contains(shown.remove(QChar(u'\x01'))));
    }

    void errorsOfThePlanAreSaid()
    {
        const QString body = reportBody(factsOf(shopDraft(), failure(Code::NoProjectThere, u"/x"_s)), {});
        QVERIFY(body.contains(u"/x"_s));
    }

    void nothingIsSaidToo()
    {
        const auto [text, wrong] = readPage(changeReport(factsOf({}), ReportFormat::Html));
        QCOMPARE(wrong, QString());
        QVERIFY(text.contains(u"There is no host to ask for."_s));
        QVERIFY(changeReport(factsOf({}), ReportFormat::Pdf).startsWith("%PDF-"));
    }

    void printsPages()
    {
        const QByteArray pages = changeReport(factsOf(shopDraft()), ReportFormat::Pdf);
        keep(pages, u"report.pdf"_s);
        QVERIFY(pages.startsWith("%PDF-"));
        QVERIFY(pages.count("/Type /Page\n") >= 3);
    }

    void formats_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<std::optional<ReportFormat>>("expected");
        QTest::newRow("html") << u"/a/b.html"_s << std::optional(ReportFormat::Html);
        QTest::newRow("upper case") << u"B.PDF"_s << std::optional(ReportFormat::Pdf);
        QTest::newRow("none") << u"report"_s << std::optional<ReportFormat>();
        QTest::newRow("another") << u"report.docx"_s << std::optional<ReportFormat>();
    }

    void formats()
    {
        QFETCH(QString, path);
        QTEST(reportFormatOf(path), "expected");
    }

    void stopsWhenCancelled()
    {
        QVERIFY(!reportFacts(shopDraft(), {}, {}, Plan(), likelyInstance(shopDraft()), [] { return true; }));
    }

    void theApplyPageWritesIt()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Apply);
        QTest::keyClick(&child<QPushButton>(page, u"report"_s), Qt::Key_Space);
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        const QString path = bench.path(u"report.html"_s);
        emit dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY2(noticeOf(page).contains(u"The report was written"_s), qPrintable(noticeOf(page)));
        QVERIFY(bench.files.files.value(path).contains("api.harborpine.example"));
        QVERIFY(bench.undo.isClean());
    }
};

QTEST_MAIN(ChangeReportTest)
#include "changereporttest.moc"
