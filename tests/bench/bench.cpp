// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Start-up and memory of the program against a bare seven-page QWizard, run in turn so that a machine
// that changes speed does so for both. Prints medians and their ratios; judges nothing.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>
#include <QTextStream>

#include <algorithm>

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

Run runOnce(const QByteArray &program, const QByteArray &argument)
{
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        if (argument.isEmpty())
            execl(program.constData(), program.constData(), nullptr);
        else
            execl(program.constData(), program.constData(), argument.constData(), nullptr);
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

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

double medianOf(const QList<Run> &runs, double Run::*figure)
{
    QList<double> values;
    for (const Run &run : runs)
        values.append(run.*figure);
    return median(values);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    constexpr int runs = 21;
    QList<Run> bare;
    QList<Run> ours;
    runOnce(BARE_WIZARD, {});
    runOnce(BINDWRIGHT, "--quit-when-painted");
    for (int i = 0; i < runs; ++i) {
        bare.append(runOnce(BARE_WIZARD, {}));
        ours.append(runOnce(BINDWRIGHT, "--quit-when-painted"));
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
    return 0;
}
