// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/plan/deploymenttemplate.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace testvalues;

namespace {

RoleCertificate entry(const QString &name, char digit)
{
    return {name, u"LocalMachine"_s, u"My"_s, {}, {{cloud, thumbprint(digit).toString()}}};
}

Draft shop()
{
    Role web = webRole(u"Web"_s);
    web.certificates = {entry(u"Shop.Tls"_s, 'a'), entry(u"Same"_s, 'a'), entry(u"2nd 'Tls'"_s, 'b'),
                        entry(u"Microsoft.WindowsAzure.Plugins.RemoteAccess.PasswordEncryption"_s, 'c')};
    Role other = webRole(u"Other"_s);
    other.certificates = {entry(u"Shop-Tls"_s, 'd'), entry(u"Again"_s, 'b')};
    return draftWith(serviceOf({web, other}), {});
}

} // namespace

/// The templates of a draft's certificates, as far as they can be judged without Azure.
class DeploymentTemplateTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachThumbprintOnce()
    {
        const QList<VaultCertificate> expected{
            {u"Shop.Tls"_s, u"shopTls"_s, thumbprint('a').toString()},
            {u"2nd 'Tls'"_s, u"certificate2ndTls"_s, thumbprint('b').toString()},
            {u"Shop-Tls"_s, u"shopTls2"_s, thumbprint('d').toString()}};
        QCOMPARE(vaultCertificates(shop()), expected);
    }

    /// Environments with different certificates: the thumbprints stand beside their files.
    void environmentsDiffer()
    {
        const QString staging = u"ServiceConfiguration.Staging.cscfg"_s;
        Draft draft = shop();
        draft.service.configurations.append({staging, u"shop"_s, u"6"_s, u"*"_s, {u"Web"_s}});
        QList<RoleCertificate> &certificates = draft.service.roles[0].certificates;
        certificates[0].thumbprints.insert(staging, thumbprint('e').toString());
        certificates[1].thumbprints.insert(staging, thumbprint('a').toString());
        const QString a = thumbprint('a').toString(), e = thumbprint('e').toString();
        const QList<VaultCertificate> found = vaultCertificates(draft);
        QCOMPARE(found.value(0).thumbprint, u"%1 in %2, %3 in %4"_s.arg(a, cloud, e, staging));
        QCOMPARE(found.value(1).name, u"Same"_s);
        QCOMPARE(found.value(1).thumbprint, a); // the same in both
        QVERIFY(deploymentTemplate(draft, TemplateForm::Bicep)
                    .contains(QString(e + " in "_L1 + staging).toUtf8()));
        draft.configurations = {staging};
        QCOMPARE(vaultCertificates(draft).value(0).thumbprint, u"%1 in %2"_s.arg(e, staging));
    }

    void arm()
    {
        QJsonParseError error;
        const QJsonObject object =
            QJsonDocument::fromJson(deploymentTemplate(shop(), TemplateForm::Arm), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(object["$schema"_L1].toString().endsWith("/deploymentTemplate.json#"_L1));
        const QJsonObject parameters = object["parameters"_L1].toObject();
        QCOMPARE(parameters.size(), 2 + 2 * 3);
        QCOMPARE(parameters["certificate2ndTlsSecretName"_L1]["defaultValue"_L1].toString(), u"2nd--Tls-"_s);
        const QJsonArray secrets = object["variables"_L1]["osProfile"_L1]["secrets"_L1].toArray();
        QCOMPARE(secrets.size(), 1);
        QVERIFY(secrets[0]["sourceVault"_L1]["id"_L1].toString().contains(u"Microsoft.KeyVault/vaults"_s));
        const QJsonArray urls = secrets[0]["vaultCertificates"_L1].toArray();
        QCOMPARE(urls.size(), 3);
        for (const QJsonValue &url : urls)
            verifyUrl(url["certificateUrl"_L1].toString(), parameters);
    }

    void bicep()
    {
        const QString text = QString::fromUtf8(deploymentTemplate(shop(), TemplateForm::Bicep));
        static const QRegularExpression declared(u"^param (\\w+) string( = .+)?$"_s,
                                                 QRegularExpression::MultilineOption);
        QStringList parameters;
        for (auto it = declared.globalMatch(text); it.hasNext();)
            parameters.append(it.next().captured(1));
        QCOMPARE(parameters.size(), 2 + 2 * 3);
        static const QRegularExpression used(u"\\$\\{(\\w+)\\}"_s);
        for (auto it = used.globalMatch(text); it.hasNext();)
            QVERIFY2(parameters.contains(it.next().captured(1)), qPrintable(text));
        QCOMPARE(text.count(u"/secrets/"_s), 3);
        QVERIFY(text.contains(u"2nd \\'Tls\\'"_s)); // quoted where it is described
        QCOMPARE(text.count(u'{'), text.count(u'}'));
        QCOMPARE(text.count(u'['), text.count(u']'));
    }

private:
    /// /secrets/NAME/VERSION, of parameters that there are.
    static void verifyUrl(const QString &url, const QJsonObject &parameters)
    {
        static const QRegularExpression form(
            u"'/secrets/', parameters\\('(\\w+)'\\), '/', parameters\\('(\\w+)'\\)\\)\\]$"_s);
        const QRegularExpressionMatch match = form.match(url);
        QVERIFY2(match.hasMatch(), qPrintable(url));
        QVERIFY(match.captured(1).endsWith("SecretName"_L1) && parameters.contains(match.captured(1)));
        QVERIFY(match.captured(2).endsWith("SecretVersion"_L1) && parameters.contains(match.captured(2)));
    }
};

QTEST_GUILESS_MAIN(DeploymentTemplateTest)
#include "deploymenttemplatetest.moc"
