// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "extendedsupport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bindwright {

QDate platformEnd()
{
    return {2027, 3, 31};
}

QString renamedVmSize(const QString &vmSize)
{
    static const QHash<QString, QString> renamed{
        {u"ExtraSmall"_s, u"Standard_A0"_s},   {u"Small"_s, u"Standard_A1"_s},
        {u"Medium"_s, u"Standard_A2"_s},       {u"Large"_s, u"Standard_A3"_s},
        {u"ExtraLarge"_s, u"Standard_A4"_s},   {u"A5"_s, u"Standard_A5"_s},
        {u"A6"_s, u"Standard_A6"_s},           {u"A7"_s, u"Standard_A7"_s},
        {u"A8"_s, u"Standard_A8"_s},           {u"A9"_s, u"Standard_A9"_s},
        {u"A10"_s, u"Standard_A10"_s},         {u"A11"_s, u"Standard_A11"_s},
        {u"MSODSG5"_s, u"Standard_MSODSG5"_s},
    };
    return renamed.value(vmSize);
}

bool isRemoteDesktopModule(const QString &module)
{
    return module == "RemoteAccess"_L1 || module == "RemoteForwarder"_L1;
}

bool isRemoteDesktopCertificate(const QString &name)
{
    constexpr auto plugins = "Microsoft.WindowsAzure.Plugins."_L1;
    return name.startsWith(plugins) && isRemoteDesktopModule(name.mid(plugins.size()).section(u'.', 0, 0));
}

Role withoutModule(Role role, const QString &module)
{
    const QString prefix = u"Microsoft.WindowsAzure.Plugins."_s + module + u'.';
    const auto isItsOwn = [&prefix](const auto &item) { return item.name.startsWith(prefix); };
    role.imports.removeAll(module);
    role.certificates.removeIf(isItsOwn);
    role.settings.removeIf(isItsOwn);
    return role;
}

bool isSecretUrl(const QString &url)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"https://[0-9A-Za-z-]+\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)/secrets/"
        "[0-9A-Za-z-]+/[0-9A-Fa-f]+/?"_s));
    return form.match(url).hasMatch();
}

} // namespace bindwright
