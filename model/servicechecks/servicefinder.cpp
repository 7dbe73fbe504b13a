// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "servicefinder.h"

#include <algorithm>

namespace bindwright {

Problem &ServiceFinder::add(Rule rule, Severity severity, const Subject &subject,
                            const QString &configuration)
{
    Problem problem{.rule = rule,
                    .severity = severity,
                    .step = Step::Project,
                    .role = m_role ? m_role->name : QString(),
                    .subject = subject.name,
                    .arguments = subject.arguments};
    if (const ProjectFile *file = fileOf(configuration))
        problem.where = locate(*file, problem.role, subject.element,
                               subject.place.isNull() ? subject.name : subject.place, subject.nth);
    m_found.append(problem);
    return m_found.last();
}

const ProjectFile *ServiceFinder::fileOf(const QString &configuration) const
{
    if (!m_project)
        return nullptr;
    if (configuration.isEmpty())
        return &m_project->definition;
    const auto isNamed = [&configuration](const ProjectFile &file) {
        return file.path.endsWith(u'/' + configuration);
    };
    const auto it = std::ranges::find_if(m_project->configurations, isNamed);
    return it == m_project->configurations.cend() ? nullptr : &*it;
}

QString meantBy(const QString &name, const QStringList &names)
{
    const auto found = std::ranges::find_if(names, [&name](const QString &other) {
        return other != name && other.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == names.cend() ? QString() : *found;
}

} // namespace bindwright
