// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "farm.h"

#include "ui/words/listtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct FarmText
{
    Q_DECLARE_TR_FUNCTIONS(Farm)
};

/// The server's name in front of the path; empty: it has none.
QString serverOf(const QString &source)
{
    const qsizetype sign = source.indexOf(u'=');
    return sign <= 0 || QFileInfo::exists(source) ? QString() : source.left(sign);
}

/// Sorts typed sources out, in their order.
class Sorter final
{
public:
    Sorter(const QStringList &sources, const KindOf &kindOf)
    {
        const bool isAlone = sources.size() == 1; // whatever it is: it need not be read for that
        for (const QString &source : sources)
            take(source, isAlone ? KindOf([](const QString &) { return SourceKind::Project; }) : kindOf);
        const bool areSeveral = m_records > 1 || (m_records == 1 && m_isRecordNamed);
        if (!areSeveral)
            return;
        for (Given &given : m_given) {
            if (!given.isNamed && given.kind == SourceKind::Records) {
                given.server.name = freeName(QFileInfo(given.server.sources.first()).completeBaseName());
                m_toldApart.append(given.server.name);
            }
        }
    }

    Farm servers() const
    {
        Farm farm{{}, m_toldApart};
        QStringList common;
        for (const Given &given : m_given) {
            if (given.server.name.isEmpty())
                common += given.server.sources;
            else
                farm.servers.append(given.server);
        }
        if (farm.servers.isEmpty())
            return {{{{}, common}}, {}};
        for (FarmServer &server : farm.servers)
            server.sources = common + server.sources;
        return farm;
    }

    Farm apart() const
    {
        Farm farm{{}, m_toldApart};
        QStringList ofServers, ofAll;
        QList<bool> areServers;
        const bool hasServer = std::ranges::any_of(m_given, isServer);
        for (const Given &given : m_given) {
            const bool isOfServer = given.kind == SourceKind::Server && !given.isNamed && hasServer;
            if (given.kind == SourceKind::Beside && !given.isNamed) {
                ofAll += given.server.sources;
            } else if (isOfServer) {
                ofServers += given.server.sources;
            } else {
                farm.servers.append(given.server);
                areServers.append(isServer(given));
            }
        }
        if (farm.servers.isEmpty())
            return {{{{}, ofAll}}, {}};
        for (qsizetype i = 0; i < farm.servers.size(); ++i)
            farm.servers[i].sources += (areServers.at(i) ? ofServers : QStringList()) + ofAll;
        return farm;
    }

private:
    struct Given
    {
        FarmServer server;
        bool isNamed = false; ///< by the admin
        SourceKind kind = SourceKind::Project;
    };

    /// What a server's other files belong to.
    static bool isServer(const Given &given) { return given.isNamed || given.kind == SourceKind::Records; }

    void take(const QString &source, const KindOf &kindOf)
    {
        const QString name = serverOf(source);
        const QString path = name.isEmpty() ? source : source.sliced(name.size() + 1);
        const SourceKind kind = kindOf(path);
        if (name.isEmpty()) {
            m_given.append({{{}, {path}}, false, kind});
            m_records += kind == SourceKind::Records ? 1 : 0;
            return;
        }
        m_names.insert(name.toLower());
        m_isRecordNamed = m_isRecordNamed || kind == SourceKind::Records;
        const auto known = std::ranges::find_if(
            m_given, [&name](const Given &given) { return given.isNamed && given.server.name == name; });
        if (known == m_given.end())
            m_given.append({{name, {path}}, true, kind});
        else
            known->server.sources.append(path);
    }

    QString freeName(const QString &wanted)
    {
        QString name = wanted;
        for (int number = 2; m_names.contains(name.toLower()); ++number)
            name = u"%1-%2"_s.arg(wanted).arg(number);
        m_names.insert(name.toLower());
        return name;
    }

    QList<Given> m_given;
    QSet<QString> m_names; ///< lower case
    QStringList m_toldApart;
    int m_records = 0; ///< files with records and without a name
    bool m_isRecordNamed = false; ///< a named server has records
};

} // namespace

KindOf kindsIn(const Opening &opening)
{
    return [&opening](const QString &path) { return sourceKindOf(opening, absoluteSource(path)); };
}

void Farm::sayToldApart(Output &output) const
{
    if (!toldApart.isEmpty())
        output.words(
            FarmText::tr(
                "Each file with HTTP.sys records is taken as a server of its own: %1. If files are of "
                "one server, give them one name, such as web1=a.txt web1=b.txt.")
                .arg(listText(toldApart)));
}

Farm farmOf(const QStringList &sources, const KindOf &kindOf)
{
    return Sorter(sources, kindOf).servers();
}

Farm sourcesApart(const QStringList &sources, const KindOf &kindOf)
{
    return Sorter(sources, kindOf).apart();
}

} // namespace bindwright
