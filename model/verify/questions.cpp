// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "questions.h"

#include "model/net/hostname.h"
#include "model/preview/platformbindings.h"
#include "model/preview/preview.h"
#include "model/preview/previewhosts.h"
#include "model/script/endpointports.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// A host of the plan, or its port alone, and where it is asked for.
struct Destination
{
    QString role;
    QString host; ///< Unicode; empty: the port alone
    quint16 port = 443;
    QString connect;
    quint16 connectPort = 443;
};

/// Every host of a role with its port, and an empty host for a port that has none.
QList<std::pair<QString, quint16>> hostsOf(const Draft &draft, const Role &role)
{
    QList<std::pair<QString, quint16>> hosts;
    QSet<quint16> ports;
    for (const PreviewHost &host : previewHosts(draft, role)) {
        hosts.append({host.name, host.port});
        ports.insert(host.port);
    }
    const auto addPort = [&hosts, &ports](quint16 port) {
        if (!ports.contains(port))
            hosts.append({QString(), port});
        ports.insert(port);
    };
    for (const Binding &binding : draft.bindings) {
        if (const auto port = parsePort(binding.port); port && binding.role == role.name)
            addPort(*port);
    }
    for (const PlatformBinding &binding : platformBindings(draft, role))
        addPort(binding.port);
    return hosts;
}

bool isWanted(const VerifyWishes &wishes, const Role &role)
{
    return wishes.roles.isEmpty() || wishes.roles.contains(role.name);
}

/// The public ports of all that is asked for.
QSet<quint16> publicPorts(const Draft &draft, const VerifyWishes &wishes)
{
    QSet<quint16> ports;
    for (const Role &role : draft.service.roles) {
        for (const auto &[host, port] :
             isWanted(wishes, role) ? hostsOf(draft, role) : decltype(hostsOf(draft, role))())
            ports.insert(publicPort(role, port));
    }
    return ports;
}

QList<Destination> destinationsOf(const Draft &draft, const VerifyWishes &wishes)
{
    const QSet<quint16> ports = publicPorts(draft, wishes);
    QList<Destination> destinations;
    for (const Role &role : draft.service.roles) {
        if (!isWanted(wishes, role))
            continue;
        for (const auto &[host, port] : hostsOf(draft, role)) {
            const quint16 outside = publicPort(role, port);
            if (wishes.connect.isEmpty() && !host.isEmpty())
                destinations.append({role.name, host, port, serverNameFor(host), outside});
            for (const ConnectPoint &point : wishes.connect) {
                if (!point.port || *point.port == outside || !ports.contains(*point.port))
                    destinations.append({role.name, host, port, point.host, point.port.value_or(outside)});
            }
        }
    }
    return destinations;
}

QList<IpAddress> fixedAddresses(const Destination &destination, const VerifyWishes &wishes)
{
    if (isAddressLiteral(destination.connect))
        return {IpAddress::parse(destination.connect).value_or(IpAddress())};
    QList<IpAddress> addresses;
    for (const FixedAddress &fixed : wishes.resolve) {
        if (fixed.host == destination.connect && fixed.port == destination.connectPort)
            addresses.append(fixed.address);
    }
    return addresses;
}

/// Makes the questions of each destination, and notes at which addresses.
class Asker
{
public:
    Asker(const VerifyWishes &wishes, const LookedUp &lookedUp)
        : m_wishes(wishes)
        , m_lookedUp(lookedUp)
    { }

    void add(const Destination &destination)
    {
        const QList<IpAddress> fixed = fixedAddresses(destination, m_wishes);
        if (!fixed.isEmpty())
            addAt(destination, fixed, false);
        else if (const auto found =
                     m_lookedUp.value(destination.connect, failure(Code::HostNotFound, destination.connect)))
            addAt(destination, *found, true);
        else
            append(destination, tl::unexpected(found.error()), true);
    }

    QList<Question> all() const { return m_named + m_others; }

private:
    void addAt(const Destination &destination, const QList<IpAddress> &addresses, bool isLookedUp)
    {
        for (const IpAddress &ip : addresses) {
            const SocketAddress to{ip, destination.connectPort};
            append(destination, to, isLookedUp);
            const QString place =
                destination.role + u'\n' + QString::number(destination.port) + u'\n' + to.toString();
            if (m_places.contains(place))
                continue;
            m_places.insert(place);
            for (const Asking asking : {Asking::WithoutName, Asking::OtherName})
                m_others.append(
                    {destination.role, asking, {}, destination.port, destination.connect, to, isLookedUp});
        }
    }

    void append(const Destination &destination, const Result<SocketAddress> &to, bool isLookedUp)
    {
        if (!destination.host.isEmpty())
            m_named.append({destination.role, Asking::WithName, destination.host, destination.port,
                            destination.connect, to, isLookedUp});
    }

    const VerifyWishes &m_wishes;
    const LookedUp &m_lookedUp;
    QList<Question> m_named;
    QList<Question> m_others;
    QSet<QString> m_places;
};

} // namespace

QString Question::serverName() const
{
    switch (asking) {
    case Asking::WithName:
        return serverNameFor(host);
    case Asking::WithoutName:
        return {};
    case Asking::OtherName:
        return u"other.invalid"_s; // no one has it: RFC 2606
    }
    return {};
}

QStringList namesToLookUp(const Draft &draft, const VerifyWishes &wishes)
{
    QStringList names;
    for (const Destination &destination : destinationsOf(draft, wishes)) {
        if (fixedAddresses(destination, wishes).isEmpty())
            names.append(destination.connect);
    }
    names.removeDuplicates();
    return names;
}

QList<Question> questionsOf(const Draft &draft, const VerifyWishes &wishes, const LookedUp &lookedUp)
{
    Asker asker(wishes, lookedUp);
    for (const Destination &destination : destinationsOf(draft, wishes))
        asker.add(destination);
    return asker.all();
}

} // namespace bindwright
