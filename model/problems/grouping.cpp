// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "grouping.h"

#include "rules.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString valueOf(const Problem &problem, Argument argument)
{
    return argument == Argument::Subject ? problem.subject : problem.arguments.value(argument);
}

/// All that is said of \a problem but \a name, which other words may have in them: the file of a host.
QString causeOf(const Problem &problem, const QList<Argument> &each, const QString &name)
{
    QStringList words{id(problem.rule),
                      QString::number(int(problem.severity)),
                      QString::number(int(problem.certainty)),
                      QString::number(int(problem.stoodBefore)),
                      problem.role,
                      problem.where.file};
    for (const Argument argument : problem.arguments.names() + QList{Argument::Subject}) {
        QString value = each.contains(argument) ? QString() : valueOf(problem, argument);
        if (!name.isEmpty())
            value.replace(name, QString(QChar::Null));
        words.append(placeholder(argument) + u'=' + value);
    }
    return words.join(u'\n');
}

} // namespace

QList<Problem> grouped(const QList<Problem> &problems)
{
    QList<Problem> groups;
    QHash<QString, qsizetype> places;
    for (const Problem &problem : problems) {
        const QList<Argument> &each = rowOf(problem.rule).each;
        const QString name = each.isEmpty() ? QString() : valueOf(problem, each.first());
        const QString cause = each.isEmpty() ? QString() : causeOf(problem, each, name);
        const QStringList names = problem.alike.isEmpty() ? QStringList{name} : problem.alike;
        const auto known = each.isEmpty() ? places.cend() : places.constFind(cause);
        if (known != places.cend()) {
            groups[*known].alike += names;
            continue;
        }
        if (!each.isEmpty())
            places.insert(cause, groups.size());
        groups.append(problem);
        groups.last().alike = names;
    }
    for (Problem &group : groups) {
        if (group.alike.size() == 1)
            group.alike.clear();
    }
    return groups;
}

bool standsFor(const Problem &listed, const Problem &problem)
{
    return listed == problem || grouped({listed, problem}).size() == 1;
}

} // namespace bindwright
