// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// One edit among many bindings, from the draft to the repainted preview page. Prints medians; judges
// nothing.
#include "../shopdraft.h"
#include "../ui/fakes.h"
#include "model/answers.h"
#include "ui/document.h"
#include "ui/pages.h"

#include <QApplication>
#include <QElapsedTimer>
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

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const IpAddress instance = IpAddress::parse(exampleInstanceAddress()).value();
    Draft draft = farm();
    Answers answers;
    QTextStream(stdout) << hosts << " bindings, 4 kinds of client, median of " << rounds << Qt::endl;
    print(u"all answers anew"_s, median([&](int) { answers = Answers::of(draft, instance).value(); }));
    print(u"answers after one edit"_s, median([&](int round) { answers.follow(edited(draft, round)); }));

    fakes::Bench bench;
    QUndoStack undo;
    QWizard window;
    Document document(bench.session, bench.services, undo, &window);
    bench.session.reset({.project = {}, .now = fakes::noon()}, draft);
    WizardPage *page = makePage(Step::Preview, {bench.session, bench.services, undo, document}).release();
    window.addPage(page); // which owns it
    window.resize(1180, 760);
    window.show();
    if (!QTest::qWaitFor([page] { return !page->isBusy(); }, 60000))
        qFatal("the answers do not come");
    print(u"the problems of the draft, which the wizard lists"_s, median([&](int round) {
              bench.session.reset({.project = {}, .now = fakes::noon()}, edited(draft, round));
              bench.session.problems();
          }));
    print(u"one edit to the repainted page, all of it"_s, median([&](int round) {
              bench.session.setDraft(edited(draft, round + rounds));
              page->repaint();
          }));
    return 0;
}
