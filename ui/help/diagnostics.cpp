// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "diagnostics.h"

#include "model/scenario/scenario.h"

#include <QApplication>
#include <QMap>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString numbered(const QString &what, qsizetype count)
{
    return u"%1: %2"_s.arg(what).arg(count);
}

QStringList ofProgram(const QStringList &libraries)
{
    const QString system =
        u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                               QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QString window = u"%1, %2, %3x%4 at %5, %6 pt"_s
                               .arg(QGuiApplication::platformName(), QApplication::style()->objectName())
                               .arg(screen->size().width())
                               .arg(screen->size().height())
                               .arg(screen->devicePixelRatio())
                               .arg(QApplication::font().pointSize());
    return QStringList{programText(), u"Qt "_s + QString::fromLatin1(qVersion())} + libraries
        + QStringList{u"system: "_s + system, u"window: "_s + window};
}

QStringList ofDraft(const Draft &draft)
{
    return {numbered(u"target"_s, int(draft.target)),
            u"scenario: "_s + (draft.scenario ? word(*draft.scenario) : u"none"_s),
            numbered(u"roles"_s, draft.service.roles.size()),
            numbered(u"configurations"_s, draft.service.configurations.size()),
            numbered(u"certificates"_s, draft.certificates.size()),
            numbered(u"hosts"_s, draft.hosts.size()),
            numbered(u"bindings"_s, draft.bindings.size()),
            numbered(u"observations"_s, draft.observations.size()),
            u"server's state: "_s + (draft.server.isEmpty() ? u"no"_s : u"yes"_s)};
}

QStringList ofProblems(const QList<Problem> &problems)
{
    QMap<QString, int> found;
    for (const Problem &problem : problems)
        ++found[id(problem.rule)];
    QStringList lines;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        lines.append(numbered(u"problem "_s + it.key(), it.value()));
    return lines;
}

} // namespace

QString programText()
{
    return QStringLiteral("Bindwright " BINDWRIGHT_VERSION);
}

QString diagnostics(const Draft &draft, const QList<Problem> &problems, const QStringList &libraries)
{
    return (ofProgram(libraries) + ofDraft(draft) + ofProblems(problems)).join(u'\n') + u'\n';
}

} // namespace bindwright
