// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// One edit among many bindings, from the draft to the repainted preview page, in which are counted: the
// matrix with what the edit changed, and what was known of the problems, in the page's own list and in
// the wizard's button, less those of the edited row. The problems found anew beside the window are
// timed apart, to when the page has been repainted with them too. Then the matrix as it is moved in.
// Prints medians; judges nothing.
#include "model/preview/previewmatrix.h"
#include "tests/support/shopdraft.h"
#include "tests/ui/support/fakes.h"
#include "ui/messages/problembutton.h"
#include "ui/page/document.h"
#include "ui/wizard/pages.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextStream>
#include <QUndoStack>
#include <QWizard>

#include <algorithm>
#include <functional>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int hosts = 10000;
constexpr int rounds = 21;

Draft farm()
{
    Draft draft = shopDraft();
    draft.target = Target::Server;
    draft.service.roles.resize(1);
    draft.bindings.clear();
    for (int i = 0; i < hosts; ++i)
        draft.bindings.append(shopBinding(u"h%1.customer%2.example"_s.arg(i).arg(i / 20), u"ShopTls"_s));
    return draft;
}

Draft edited(Draft draft, int round)
{
    draft.bindings[hosts / 2 + round].certificate = u"ApiTls"_s;
    return draft;
}

double median(const std::function<void(int round)> &work)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times.at(rounds / 2);
}

void print(const QString &what, double milliseconds)
{
    QTextStream(stdout) << what.leftJustified(56) << u"%1"_s.arg(milliseconds, 10, 'f', 2) << " ms"
                        << Qt::endl;
}

/// Until the problems are those of the draft.
void settle(Session &session)
{
    QSignalSpy found(&session, &Session::problemsChanged);
    if (!found.wait(60000))
        qFatal("the problems do not come");
}

void benchMatrix(const QWidget &page)
{
    auto *table = page.findChild<QTableView *>(u"preview"_s);
    auto *filter = page.findChild<QLineEdit *>(u"hostFilter"_s);
    QScrollBar *bar = table->verticalScrollBar();
    print(u"scrolling the matrix by a page"_s, median([&](int round) {
              bar->setValue(bar->pageStep() * (round + 1));
              table->repaint();
          }));
    print(u"scrolling it from end to end"_s, median([&](int round) {
              bar->setValue(round % 2 == 0 ? bar->maximum() : 0);
              table->repaint();
          }));
    print(u"a letter more in its filter"_s, median([&](int round) {
              filter->setText(u"h%1"_s.arg(round));
              table->repaint();
          }));
    filter->clear();
    print(u"sorting it by host"_s, median([&](int round) {
              table->sortByColumn(1, round % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
              table->repaint();
          }));
    print(u"sorting it by what a client gets"_s, median([&](int round) {
              table->sortByColumn(2, round % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
              table->repaint();
          }));
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const IpAddress instance = exampleInstanceAddress();
    Draft draft = farm();
    PreviewMatrix answers;
    QTextStream(stdout) << hosts << " bindings, 4 kinds of client, median of " << rounds << Qt::endl;
    print(u"all answers anew"_s, median([&](int) { answers = PreviewMatrix::of(draft, instance).value(); }));
    print(u"answers after one edit"_s, median([&](int round) { answers.follow(edited(draft, round)); }));

    fakes::Bench bench;
    QUndoStack undo;
    QWizard window;
    Document document(bench.session, bench.services, undo, &window);
    QSignalSpy found(&bench.session, &Session::problemsChanged);
    bench.session.reset({.project = {}, .now = fakes::noon()}, draft);
    WizardPage *page = makePage(Step::Preview, {bench.session, bench.services, undo, document}).release();
    window.addPage(page); // which owns it
    window.resize(1180, 760);
    window.show();
    if (!QTest::qWaitFor([&] { return !page->isBusy() && !found.isEmpty(); }, 60000))
        qFatal("the answers do not come");
    ProblemButton button(&window); // as the wizard's
    const auto repaint = [&] {
        button.setProblems(page->problems());
        page->repaint();
    };
    print(u"one edit to the repainted page, with what is known"_s, median([&](int round) {
              bench.session.setDraft(edited(draft, round));
              repaint();
          }));
    print(u"one edit to its problems, found anew and repainted"_s, median([&](int round) {
              bench.session.setDraft(edited(draft, round + rounds));
              settle(bench.session);
              repaint();
          }));
    benchMatrix(*page);
    return 0;
}
