// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Start-up and memory of the program against a bare seven-page QWizard, and what opening a project
// adds, run in turn so that a machine that changes speed does so for all. Prints medians and their
// ratios; judges nothing.
#include "measure.h"

#include "tests/support/corpus.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMap>
#include <QTextStream>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    double milliseconds = 0; ///< from exec to the first painted window
    double cpuMilliseconds = 0; ///< user and system
    double megabytes = 0; ///< peak resident set
};

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
}

Run runOnce(const QByteArray &program, const QByteArrayList &arguments)
{
    QList<char *> argv{const_cast<char *>(program.constData())};
    for (const QByteArray &argument : arguments)
        argv.append(const_cast<char *>(argument.constData()));
    argv.append(nullptr);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        execv(program.constData(), argv.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    if (status != 0)
        qFatal("%s did not start: status %d", program.constData(), status);
    return {elapsed, milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
            double(usage.ru_maxrss) / 1024};
}

double medianOf(const QList<Run> &runs, double Run::*figure)
{
    QList<double> values;
    for (const Run &run : runs)
        values.append(run.*figure);
    return bindwright::median(values);
}

/// The csdef of the shared corpus that is the largest together with the cscfg files beside it; the
/// sample where the corpus is not at hand.
QByteArray largestProject()
{
    QMap<QString, qint64> beside;
    for (const bindwright::CorpusFile &file : bindwright::corpusFiles()) {
        if (file.path.endsWith(u".cscfg"_s))
            beside[QFileInfo(file.path).path()] += QFileInfo(file.path).size();
    }
    std::pair<qint64, QString> largest(0, QStringLiteral(SAMPLE_PROJECT));
    for (const bindwright::CorpusFile &file : bindwright::corpusFiles()) {
        const QFileInfo info(file.path);
        if (file.wellFormed && file.path.endsWith(u".csdef"_s))
            largest = std::max(largest, {info.size() + beside.value(info.path()), file.path});
    }
    return QFile::encodeName(largest.second);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    constexpr int runs = 21;
    const QByteArrayList start{"--quit-when-painted"};
    const QByteArrayList open{"--quit-when-filled", largestProject()};
    QList<Run> bare;
    QList<Run> ours;
    QList<Run> opened;
    for (int i = 0; i <= runs; ++i) {
        const Run runsNow[] = {runOnce(BARE_WIZARD, {}), runOnce(BINDWRIGHT, start),
                               runOnce(BINDWRIGHT, open)};
        if (i == 0) // from the disk
            continue;
        bare.append(runsNow[0]);
        ours.append(runsNow[1]);
        opened.append(runsNow[2]);
    }
    QTextStream out(stdout);
    const auto row = [&](const QString &name, double Run::*figure) {
        const double a = medianOf(ours, figure);
        const double b = medianOf(bare, figure);
        out << name.leftJustified(34) << u"%1"_s.arg(a, 10, 'f', 1) << u"%1"_s.arg(b, 10, 'f', 1)
            << u"%1"_s.arg(a / b, 10, 'f', 2) << Qt::endl;
    };
    out << QString(u"median of %1 runs"_s.arg(runs)).leftJustified(34) << "bindwright      bare     ratio"
        << Qt::endl;
    row(u"to the first painted window, ms"_s, &Run::milliseconds);
    row(u"processor time, ms"_s, &Run::cpuMilliseconds);
    row(u"peak memory, MiB"_s, &Run::megabytes);
    const double whole = medianOf(opened, &Run::cpuMilliseconds);
    out << u"processor time with the largest project on the first page: %1 ms, of which opening it: %2 ms "
           "(less than 50)"_s.arg(whole, 0, 'f', 1)
               .arg(whole - medianOf(ours, &Run::cpuMilliseconds), 0, 'f', 1)
        << Qt::endl;
    return 0;
}
