// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/cloudservice/project.h"
#include "model/problems/problem.h"

namespace bindwright {

/// What the rules on csdef and cscfg share: the service, where it stands, and what was found so far.
class ServiceFinder final
{
public:
    /// What a problem is about: the element that it is located by, its name, the sentence's words.
    struct Subject
    {
        QString element;
        QString name;
        Arguments arguments = {};
        QString place = {}; ///< the name that the element is found by, or empty; null: \a name
        int nth = 1; ///< of several of that name
    };

    ServiceFinder(const Service &service, const Project *project)
        : m_service(service)
        , m_project(project)
    { }

    const Service &service() const { return m_service; }
    const Project *project() const { return m_project; }
    QList<Problem> &found() { return m_found; }

    /// The role that is added to problems from now on; null: none, the service as a whole.
    void setRole(const Role *role) { m_role = role; }
    const Role &role() const { return *m_role; }

    /// Adds a problem in the csdef, or in the cscfg of that name.
    Problem &add(Rule rule, Severity severity, const Subject &subject, const QString &configuration = {});

private:
    const ProjectFile *fileOf(const QString &configuration) const;

    const Service &m_service;
    const Project *m_project;
    const Role *m_role = nullptr;
    QList<Problem> m_found;
};

template<class T>
QStringList namesOf(const QList<T> &items)
{
    QStringList names;
    for (const T &item : items)
        names.append(item.name);
    return names;
}

/// The one of \a names that differs from \a name in case, or in blanks around it, alone, or empty: what was
/// meant, for both count.
QString meantBy(const QString &name, const QStringList &names);

/// An error in what is deployed, a warning in what only the emulator reads.
inline Severity severityIn(const QString &configuration)
{
    return isLocalConfiguration(configuration) ? Severity::Warning : Severity::Error;
}

} // namespace bindwright
