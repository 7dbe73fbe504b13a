// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/cloudservice/extendedsupport.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// A role with both remote desktop modules, and another one whose name begins alike.
Role importingRole()
{
    Role role;
    role.name = u"Shop"_s;
    role.imports = {u"RemoteAccess"_s, u"RemoteForwarder"_s, u"RemoteAccess2"_s, u"Diagnostics"_s};
    for (const QString &name : {u"Microsoft.WindowsAzure.Plugins.RemoteAccess.Enabled"_s,
                                u"Microsoft.WindowsAzure.Plugins.RemoteAccess.AccountUsername"_s,
                                u"Microsoft.WindowsAzure.Plugins.RemoteForwarder.Enabled"_s,
                                u"Microsoft.WindowsAzure.Plugins.RemoteAccess2.Enabled"_s,
                                u"Microsoft.WindowsAzure.Plugins.RemoteAccess"_s, u"Catalogue"_s})
        role.settings.append({.name = name});
    role.certificates = {{.name = u"Microsoft.WindowsAzure.Plugins.RemoteAccess.PasswordEncryption"_s},
                         {.name = u"ShopTls"_s}};
    return role;
}

template<class T>
QStringList namesOf(const QList<T> &items)
{
    QStringList names;
    for (const T &item : items)
        names.append(item.name.section(u"Plugins."_s, -1));
    return names;
}

} // namespace

class ExtendedSupportTest final : public QObject
{
    Q_OBJECT

private slots:
    void vmSizes_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("renamed");
        QTest::newRow("a word") << u"ExtraSmall"_s << u"Standard_A0"_s;
        QTest::newRow("the default") << u"Small"_s << u"Standard_A1"_s;
        QTest::newRow("the largest word") << u"ExtraLarge"_s << u"Standard_A4"_s;
        QTest::newRow("a number") << u"A5"_s << u"Standard_A5"_s;
        QTest::newRow("a number of two digits") << u"A11"_s << u"Standard_A11"_s;
        QTest::newRow("has the new name") << u"Standard_A1"_s << QString();
        QTest::newRow("never renamed") << u"Standard_D2_v2"_s << QString();
        QTest::newRow("no such number") << u"A4"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void vmSizes()
    {
        QFETCH(QString, size);
        QTEST(renamedVmSize(size), "renamed");
    }

    void modules_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<bool>("expected");
        QTest::newRow("access") << u"RemoteAccess"_s << true;
        QTest::newRow("forwarder") << u"RemoteForwarder"_s << true;
        QTest::newRow("begins alike") << u"RemoteAccess2"_s << false;
        QTest::newRow("another") << u"Diagnostics"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void modules()
    {
        QFETCH(QString, module);
        QTEST(isRemoteDesktopModule(module), "expected");
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("expected");
        const QString plugins = u"Microsoft.WindowsAzure.Plugins."_s;
        QTest::newRow("of access") << plugins + u"RemoteAccess.PasswordEncryption"_s << true;
        QTest::newRow("of the forwarder") << plugins + u"RemoteForwarder.Tls"_s << true;
        QTest::newRow("of another module") << plugins + u"Caching.Tls"_s << false;
        QTest::newRow("module begins alike") << plugins + u"RemoteAccess2.PasswordEncryption"_s << false;
        QTest::newRow("without the prefix") << u"RemoteAccess.PasswordEncryption"_s << false;
        QTest::newRow("prefix inside") << u"My."_s + plugins + u"RemoteAccess.PasswordEncryption"_s << false;
        QTest::newRow("the prefix alone") << plugins << false;
        QTest::newRow("none") << QString() << false;
    }

    void certificates()
    {
        QFETCH(QString, name);
        QTEST(isRemoteDesktopCertificate(name), "expected");
    }

    void removesAModule_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QStringList>("imports");
        QTest::addColumn<QStringList>("settings"); // behind "Plugins."
        QTest::addColumn<QStringList>("certificates");
        const Role role = importingRole();
        QTest::newRow("access") << u"RemoteAccess"_s
                                << QStringList{u"RemoteForwarder"_s, u"RemoteAccess2"_s, u"Diagnostics"_s}
                                << QStringList{u"RemoteForwarder.Enabled"_s, u"RemoteAccess2.Enabled"_s,
                                               u"RemoteAccess"_s, u"Catalogue"_s}
                                << QStringList{u"ShopTls"_s};
        QTest::newRow("forwarder") << u"RemoteForwarder"_s
                                   << QStringList{u"RemoteAccess"_s, u"RemoteAccess2"_s, u"Diagnostics"_s}
                                   << QStringList{u"RemoteAccess.Enabled"_s,
                                                  u"RemoteAccess.AccountUsername"_s,
                                                  u"RemoteAccess2.Enabled"_s, u"RemoteAccess"_s,
                                                  u"Catalogue"_s}
                                   << namesOf(role.certificates);
        QTest::newRow("has neither setting nor certificate")
            << u"Diagnostics"_s << QStringList{u"RemoteAccess"_s, u"RemoteForwarder"_s, u"RemoteAccess2"_s}
            << namesOf(role.settings) << namesOf(role.certificates);
        QTest::newRow("is not imported")
            << u"Caching"_s << role.imports << namesOf(role.settings) << namesOf(role.certificates);
    }

    void removesAModule()
    {
        QFETCH(QString, module);
        const Role without = withoutModule(importingRole(), module);
        QTEST(without.imports, "imports");
        QTEST(namesOf(without.settings), "settings");
        QTEST(namesOf(without.certificates), "certificates");
        QCOMPARE(without.name, u"Shop"_s);
    }

    void secretUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("expected");
        const QString path = u"/secrets/ShopTls/0123456789abcdef0123456789abcdef"_s;
        const QString azure = u"https://shop-vault.vault.azure.net"_s;
        QTest::newRow("public cloud") << azure + path << true;
        QTest::newRow("China") << u"https://shop.vault.azure.cn"_s + path << true;
        QTest::newRow("US government") << u"https://shop.vault.usgovcloudapi.net"_s + path << true;
        QTest::newRow("slash at the end") << azure + path + u'/' << true;
        QTest::newRow("not encrypted") << u"http://shop.vault.azure.net"_s + path << false;
        QTest::newRow("no version") << azure + u"/secrets/ShopTls"_s << false;
        QTest::newRow("version is no number") << azure + u"/secrets/ShopTls/latest"_s << false;
        QTest::newRow("the certificate, not its secret")
            << azure + u"/certificates/ShopTls/0123456789abcdef"_s << false;
        QTest::newRow("the key") << azure + u"/keys/ShopTls/0123456789abcdef"_s << false;
        QTest::newRow("no vault") << u"https://vault.azure.net"_s + path << false;
        QTest::newRow("a domain that ends alike") << u"https://shop.evilvault.azure.net"_s + path << false;
        QTest::newRow("a dot that is none") << u"https://shop.vault.azureXnet"_s + path << false;
        QTest::newRow("another domain") << u"https://shop.vault.azure.net.example"_s + path << false;
        QTest::newRow("more behind it") << azure + path + u"?api-version=7.4"_s << false;
        QTest::newRow("a line end behind it") << azure + path + u'\n' << false;
        QTest::newRow("blank before it") << u' ' + azure + path << false;
        QTest::newRow("a template's expression") << u"[parameters('certificateUrl')]"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void secretUrls()
    {
        QFETCH(QString, url);
        QTEST(isSecretUrl(url), "expected");
    }
};

QTEST_GUILESS_MAIN(ExtendedSupportTest)
#include "extendedsupporttest.moc"
