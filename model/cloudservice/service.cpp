// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The first item of that name in a list that may be const, or null.
template<class List>
auto findNamed(List &items, const QString &name) -> decltype(&*items.begin())
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&name](const auto &item) { return item.name == name; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Role *findRole(const Service &service, const QString &name)
{
    return findNamed(service.roles, name);
}

Role *findRole(Service &service, const QString &name)
{
    return findNamed(service.roles, name);
}

const RoleCertificate *findCertificate(const Role &role, const QString &name)
{
    return findNamed(role.certificates, name);
}

RoleCertificate *findCertificate(Role &role, const QString &name)
{
    return findNamed(role.certificates, name);
}

const Endpoint *findEndpoint(const Role &role, const QString &name)
{
    return findNamed(role.endpoints, name);
}

bool isInStore(const RoleCertificate &certificate, QStringView store)
{
    return certificate.storeLocation.compare("LocalMachine"_L1, Qt::CaseInsensitive) == 0
        && store.compare(certificate.storeName, Qt::CaseInsensitive) == 0;
}

bool isLocalConfiguration(const QString &fileName)
{
    return fileName.endsWith(".Local.cscfg"_L1, Qt::CaseInsensitive)
        || fileName.endsWith(".emulator.cscfg"_L1, Qt::CaseInsensitive);
}

std::optional<GuestOs> guestOs(const QString &osFamily)
{
    static const QList<GuestOs> families{
        {1, u"Windows Server 2008"_s, u"7.0"_s, false, true, u"6.0.6002"_s},
        {2, u"Windows Server 2008 R2"_s, u"7.5"_s, false, true, u"6.1.7601"_s},
        {3, u"Windows Server 2012"_s, u"8.0"_s, true, true, u"6.2.9200"_s},
        {4, u"Windows Server 2012 R2"_s, u"8.5"_s, true, true, u"6.3.9600"_s},
        {5, u"Windows Server 2016"_s, u"10.0"_s, true, false, u"10.0.14393"_s},
        {6, u"Windows Server 2019"_s, u"10.0"_s, true, false, u"10.0.17763"_s},
        {7, u"Windows Server 2022"_s, u"10.0"_s, true, false, u"10.0.20348"_s},
    };
    bool isNumber = false;
    const int family = osFamily.trimmed().toInt(&isNumber);
    if (!isNumber || family < 1 || family > families.size())
        return std::nullopt;
    return families.at(family - 1);
}

} // namespace bindwright
