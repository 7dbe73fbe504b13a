// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Decisions and conflicts among many bindings, as ratios within one run: a decision against one look-up
// of the same key in a hash of the same size, and what ten or two times as many bindings cost. Prints
// medians; judges nothing.
#include "model/bindingchecks/conflictcheck.h"
#include "model/bindingchecks/conflicts.h"
#include "model/bindingchecks/bindingproblems.h"
#include "model/session/newdraft.h"
#include "model/httpsys/quickdecision.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <climits>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int asked = 64; ///< hosts that are asked for in turn
constexpr int turns = 2000;
constexpr int runs = 9;

QString hostAt(int i)
{
    return u"host%1.example.test"_s.arg(i);
}

template<class Work>
double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// A default and \a count hosts with SNI on 443.
HttpSysState stateOf(int count)
{
    HttpSysState state;
    state.setRecord({.certificate = u"default"_s});
    for (int i = 0; i < count; ++i)
        state.setRecord({.family = RecordFamily::HostnamePort, .host = hostAt(i), .certificate = u"host"_s});
    return state;
}

struct Cost
{
    double lookUp = 0; ///< nanoseconds each
    double decision = 0;
};

Cost costAmong(int count)
{
    const HttpSysState state = stateOf(count);
    QHash<RecordKey, qsizetype> index;
    for (const HttpSysRecord &record : state.records())
        index.insert(keyOf(record), index.size());
    QList<RecordKey> keys;
    QList<AskedHost> hosts;
    for (int i = 0; i < asked; ++i) {
        const QString host = hostAt(int(qint64(i) * count / asked));
        keys.append({.family = RecordFamily::HostnamePort, .host = host});
        hosts.append(*AskedHost::of(host));
    }
    const SocketAddress to{exampleInstanceAddress(), 443};
    qsizetype sum = 0;
    QList<double> lookUps;
    QList<double> decisions;
    for (int run = 0; run < runs; ++run) {
        lookUps.append(milliseconds([&] {
            for (int i = 0; i < turns * asked; ++i)
                sum += *index.constFind(keys.at(i % asked));
        }));
        decisions.append(milliseconds([&] {
            for (int i = 0; i < turns * asked; ++i)
                sum += int(quickDecision(state, to, &hosts.at(i % asked)).outcome);
        }));
    }
    if (sum < 0)
        qFatal("nothing was looked up");
    const double each = 1e6 / (turns * asked);
    return {median(lookUps) * each, median(decisions) * each};
}

Draft draftOf(int count)
{
    Role role;
    role.name = u"Web"_s;
    role.sites = {{.name = u"Site"_s, .physicalDirectory = {}, .bindings = {}}};
    RoleCertificate entry;
    entry.name = u"Tls"_s;
    entry.storeName = u"My"_s;
    entry.thumbprints = {{u"ServiceConfiguration.Cloud.cscfg"_s, QString(40, u'A')}};
    role.certificates = {entry};
    Draft draft;
    draft.service.roles = {role};
    draft.bindings.reserve(count);
    for (int i = 0; i < count; ++i) {
        Binding binding;
        binding.role = role.name;
        binding.site = u"Site"_s;
        binding.host = hostAt(i - (i % 10 == 9 ? 1 : 0)); // every tenth stands twice
        binding.certificate = entry.name;
        draft.bindings.append(binding);
    }
    return draft;
}

double conflictsOf(const Draft &draft)
{
    QList<double> times;
    for (int run = 0; run < 3; ++run)
        times.append(milliseconds([&draft] {
            const ConflictInput input(draft);
            if (bindingProblems(input).isEmpty())
                qFatal("no conflict was found");
            conflictProblems(input);
        }));
    return median(times);
}

double matrixOf(int hosts)
{
    const HttpSysState state = stateOf(hosts);
    QList<AskedHost> names;
    for (int i = 0; i < hosts; ++i)
        names.append(*AskedHost::of(hostAt(i)));
    const QList<SocketAddress> addresses{{exampleInstanceAddress(), 443},
                                         {IpAddress::parse(u"2001:db8::4"_s).value(), 443}};
    QList<QuickDecision> cells(hosts * 4);
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        times.append(milliseconds([&] {
            qsizetype cell = 0;
            for (const AskedHost &name : names) {
                for (const SocketAddress &to : addresses) {
                    cells[cell++] = quickDecision(state, to, &name);
                    cells[cell++] = quickDecision(state, to, nullptr);
                }
            }
        }));
    }
    return median(times);
}

} // namespace

int main()
{
#ifdef __GLIBC__
    // Memory stays with the process: what is freed above 64 MiB would be given back and faulted in anew by
    // each run, which only the larger of two sizes pays.
    mallopt(M_MMAP_THRESHOLD, INT_MAX);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
#endif
    QTextStream out(stdout);
    const auto row = [&out](const QString &name, double a, double b) {
        out << name.leftJustified(52) << u"%1"_s.arg(a, 12, 'f', 2) << u"%1"_s.arg(b, 12, 'f', 2)
            << u"%1"_s.arg(b / a, 8, 'f', 2) << Qt::endl;
    };
    out << QString(52, u' ') << "       first      second   ratio" << Qt::endl;
    const Cost few = costAmong(100);
    const Cost many = costAmong(100'000);
    row(u"look-up, decision among 100, ns"_s, few.lookUp, few.decision);
    row(u"look-up, decision among 100 000, ns"_s, many.lookUp, many.decision);
    row(u"decision among 100 and among 100 000, ns"_s, few.decision, many.decision);
    row(u"conflicts of 50 000 and of 100 000, ms"_s, conflictsOf(draftOf(50'000)),
        conflictsOf(draftOf(100'000)));
    out << u"matrix of 10 000 hosts by 4 clients, ms"_s.leftJustified(52)
        << u"%1"_s.arg(matrixOf(10'000), 12, 'f', 2) << Qt::endl;
    return 0;
}
