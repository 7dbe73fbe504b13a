// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

template<class List>
auto named(List &list, const QString &name) -> decltype(&*list.begin())
{
    const auto it = std::ranges::find_if(list, [&name](const auto &item) { return item.name == name; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

const Role *findRole(const Service &service, const QString &name)
{
    return named(service.roles, name);
}

Role *findRole(Service &service, const QString &name)
{
    return named(service.roles, name);
}

const RoleCertificate *findCertificate(const Role &role, const QString &name)
{
    return named(role.certificates, name);
}

RoleCertificate *findCertificate(Role &role, const QString &name)
{
    return named(role.certificates, name);
}

const Endpoint *findEndpoint(const Role &role, const QString &name)
{
    return named(role.endpoints, name);
}

bool isLocalConfiguration(const QString &fileName)
{
    return fileName.endsWith(".Local.cscfg"_L1, Qt::CaseInsensitive);
}

std::optional<GuestOs> guestOs(const QString &osFamily)
{
    static const QList<GuestOs> table{
        {1, u"Windows Server 2008"_s, u"7.0"_s, false, true},
        {2, u"Windows Server 2008 R2"_s, u"7.5"_s, false, true},
        {3, u"Windows Server 2012"_s, u"8.0"_s, true, true},
        {4, u"Windows Server 2012 R2"_s, u"8.5"_s, true, true},
        {5, u"Windows Server 2016"_s, u"10.0"_s, true, false},
        {6, u"Windows Server 2019"_s, u"10.0"_s, true, false},
        {7, u"Windows Server 2022"_s, u"10.0"_s, true, false},
    };
    const auto it = std::ranges::find(table, osFamily.trimmed().toInt(), &GuestOs::family);
    return it == table.cend() ? std::nullopt : std::optional(*it);
}

} // namespace bindwright
