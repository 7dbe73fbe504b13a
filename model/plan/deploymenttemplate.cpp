// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "deploymenttemplate.h"

#include "model/cloudservice/extendedsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

const QString vaultDescription =
    u"Name of the key vault. It is in the region and subscription of the cloud service, and lets Azure "
    "Virtual Machines and Azure Resource Manager have its secrets for deployment."_s;
const QString groupDescription = u"Resource group of the key vault."_s;

/// ASCII letters and digits of \a name, as a parameter's name starts: "Shop.Tls" gives "shopTls".
QString identifierOf(const QString &name)
{
    QString text;
    bool wordStarts = false;
    for (const QChar c : name) {
        const bool fits = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (fits)
            text += wordStarts ? c.toUpper() : c;
        wordStarts = !fits && !text.isEmpty();
    }
    if (text.isEmpty() || text.front().isDigit())
        text.prepend(u"certificate"_s);
    text[0] = text.front().toLower();
    return text;
}

/// The name under which Key Vault can hold it: letters, digits and hyphens. Source: azure-docs,
/// key-vault/general/about-keys-secrets-certificates.
QString secretNameOf(const QString &name)
{
    QString text = name.left(127);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 || !c.isLetterOrNumber())
            c = u'-';
    }
    return text;
}

QString freeIdentifier(const QList<VaultCertificate> &taken, const QString &name)
{
    const QString base = identifierOf(name);
    QString text = base;
    for (int number = 2; std::ranges::find(taken, text, &VaultCertificate::parameter) != taken.cend();
         ++number)
        text = base + QString::number(number);
    return text;
}

/// Of what is deployed and not only kept; the emulator's where there is nothing else.
PerConfiguration thumbprintsOf(const Draft &draft, const RoleCertificate &entry)
{
    PerConfiguration deployed;
    PerConfiguration local;
    for (auto it = entry.thumbprints.cbegin(); it != entry.thumbprints.cend(); ++it) {
        const auto thumbprint = Thumbprint::parse(it.value());
        if (thumbprint && !isKept(draft, it.key()))
            (isLocalConfiguration(it.key()) ? local : deployed).insert(it.key(), thumbprint->toString());
    }
    return deployed.isEmpty() ? local : deployed;
}

/// A thumbprint, with its cscfg where others have another, or none.
QString thumbprintText(const Draft &draft, const Role &role, const RoleCertificate &entry)
{
    const PerConfiguration thumbprints = thumbprintsOf(draft, entry);
    QStringList different = thumbprints.values();
    different.removeDuplicates();
    const bool isEverywhere =
        std::ranges::all_of(draft.service.configurations, [&](const ConfigurationFacts &configuration) {
            return isLocalConfiguration(configuration.fileName) || !configuration.roles.contains(role.name)
                || thumbprints.contains(configuration.fileName);
        });
    if (different.size() <= 1 && isEverywhere)
        return different.value(0);
    QStringList texts;
    for (auto it = thumbprints.cbegin(); it != thumbprints.cend(); ++it)
        texts.append(u"%1 in %2"_s.arg(it.value(), it.key()));
    return texts.join(", "_L1);
}

QString nameDescription(const VaultCertificate &certificate)
{
    return u"Name of the certificate %1 in the key vault."_s.arg(certificate.name);
}

QString versionDescription(const VaultCertificate &certificate)
{
    const QString text = u"Version of its secret: the end of its secret identifier"_s;
    return certificate.thumbprint.isEmpty()
        ? text + u'.'
        : text + u"; the version whose thumbprint is %1."_s.arg(certificate.thumbprint);
}

QJsonObject parameter(const QString &description, const QString &otherwise = {})
{
    QJsonObject object{{u"type"_s, u"string"_s},
                       {u"metadata"_s, QJsonObject{{u"description"_s, description}}}};
    if (!otherwise.isEmpty())
        object.insert(u"defaultValue"_s, otherwise);
    return object;
}

QByteArray armOf(const QList<VaultCertificate> &certificates)
{
    QJsonObject parameters{
        {u"vaultName"_s, parameter(vaultDescription)},
        {u"vaultResourceGroup"_s, parameter(groupDescription, u"[resourceGroup().name]"_s)}};
    QJsonArray urls;
    for (const VaultCertificate &certificate : certificates) {
        const QString &name = certificate.parameter;
        parameters.insert(name + "SecretName"_L1,
                          parameter(nameDescription(certificate), secretNameOf(certificate.name)));
        parameters.insert(name + "SecretVersion"_L1, parameter(versionDescription(certificate)));
        const QString url =
            u"[concat('https://', parameters('vaultName'), environment().suffixes.keyvaultDns, '/secrets/', "
            "parameters('%1SecretName'), '/', parameters('%1SecretVersion'))]"_s.arg(name);
        urls.append(QJsonObject{{u"certificateUrl"_s, url}});
    }
    const QString vault = u"[resourceId(parameters('vaultResourceGroup'), 'Microsoft.KeyVault/vaults', "
                          "parameters('vaultName'))]"_s;
    const QJsonObject secrets{{u"sourceVault"_s, QJsonObject{{u"id"_s, vault}}},
                              {u"vaultCertificates"_s, urls}};
    const QJsonObject output{{u"type"_s, u"object"_s}, {u"value"_s, u"[variables('osProfile')]"_s}};
    return QJsonDocument(
               QJsonObject{
                   {u"$schema"_s,
                    u"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"_s},
                   {u"contentVersion"_s, u"1.0.0.0"_s},
                   {u"parameters"_s, parameters},
                   {u"variables"_s,
                    QJsonObject{{u"osProfile"_s, QJsonObject{{u"secrets"_s, QJsonArray{secrets}}}}}},
                   {u"resources"_s, QJsonArray()},
                   {u"outputs"_s, QJsonObject{{u"osProfile"_s, output}}}})
        .toJson(QJsonDocument::Indented);
}

/// A bicep string of \a text, quoted. Source: azure-docs, azure-resource-manager/bicep/data-types.
QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s).replace(u"${"_s, u"\\${"_s);
    return u'\'' + text + u'\'';
}

QString bicepParameter(const QString &description, const QString &name, const QString &otherwise = {})
{
    const QString value = otherwise.isEmpty() ? QString() : u" = "_s + otherwise;
    return u"@description(%1)\nparam %2 string%3\n\n"_s.arg(quoted(description), name, value);
}

QByteArray bicepOf(const QList<VaultCertificate> &certificates)
{
    QString text = bicepParameter(vaultDescription, u"vaultName"_s)
        + bicepParameter(groupDescription, u"vaultResourceGroup"_s, u"resourceGroup().name"_s);
    QString urls;
    for (const VaultCertificate &certificate : certificates) {
        const QString &name = certificate.parameter;
        text += bicepParameter(nameDescription(certificate), name + "SecretName"_L1,
                               quoted(secretNameOf(certificate.name)))
            + bicepParameter(versionDescription(certificate), name + "SecretVersion"_L1);
        urls += u"        {\n"
                "          certificateUrl: "
                "'https://${vaultName}${environment().suffixes.keyvaultDns}/secrets/"
                "${%1SecretName}/${%1SecretVersion}'\n"
                "        }\n"_s.arg(name);
    }
    text += u"var osProfile = {\n"
            "  secrets: [\n"
            "    {\n"
            "      sourceVault: {\n"
            "        id: resourceId(vaultResourceGroup, 'Microsoft.KeyVault/vaults', vaultName)\n"
            "      }\n"
            "      vaultCertificates: [\n"_s
        + urls
        + u"      ]\n"
          "    }\n"
          "  ]\n"
          "}\n\n"
          "output osProfile object = osProfile\n"_s;
    return text.toUtf8();
}

} // namespace

const Words<TemplateForm> &templateFormWords()
{
    static const Words<TemplateForm> words{{TemplateForm::Arm, u"arm"_s}, {TemplateForm::Bicep, u"bicep"_s}};
    return words;
}

QString templateFileName(TemplateForm form)
{
    return form == TemplateForm::Arm ? u"certificates.json"_s : u"certificates.bicep"_s;
}

QList<VaultCertificate> vaultCertificates(const Draft &draft)
{
    QList<VaultCertificate> certificates;
    for (const Role &role : draft.service.roles) {
        for (const RoleCertificate &entry : role.certificates) {
            if (isRemoteDesktopCertificate(entry.name))
                continue;
            const QString thumbprint = thumbprintText(draft, role, entry);
            const bool known = std::ranges::any_of(certificates, [&](const VaultCertificate &other) {
                return thumbprint.isEmpty() ? other.thumbprint.isEmpty() && other.name == entry.name
                                            : other.thumbprint == thumbprint;
            });
            if (!known)
                certificates.append({entry.name, freeIdentifier(certificates, entry.name), thumbprint});
        }
    }
    return certificates;
}

QByteArray deploymentTemplate(const Draft &draft, TemplateForm form)
{
    const QList<VaultCertificate> certificates = vaultCertificates(draft);
    return form == TemplateForm::Arm ? armOf(certificates) : bicepOf(certificates);
}

} // namespace bindwright
