// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/plan.h"
#include "model/plan/unifieddiff.h"
#include "tests/app/program.h"

#include <QMap>

namespace bindwright {

/// The certificates that the scenarios are tried with, made when the test runs, and the differences
/// that they must come to: tests/app/data/NAME.diff, with names in place of thumbprints. Where the
/// environment has BINDWRIGHT_UPDATE_DATA, that file is written instead.
class ScenarioFixture
{
public:
    ScenarioFixture()
    {
        using namespace testing;
        using namespace Qt::StringLiterals;
        const TestCertificate root = authority(u"Pine Root"_s);
        const TestCertificate issuer = authority(u"Pine CA"_s, root);
        const TestCertificate www = makeCertificate(subjectFor({u"www.shop.test"_s}), issuer);
        const TestCertificate api = makeCertificate(subjectFor({u"api.shop.test"_s}), issuer);
        const TestCertificate san = makeCertificate(subjectFor({u"www.shop.test"_s, u"shop.test"_s}), issuer);
        m_files = {
            {u"www.pfx"_s, pkcs12({www}, {.passphrase = "sesame"})},
            {u"api.pem"_s, pem(api) + keyPem(api)},
            {u"san.pfx"_s, pkcs12({san}, {.passphrase = "sesame"})},
            {u"chain.pfx"_s, pkcs12({www, issuer.withoutKey(), root.withoutKey()}, {.passphrase = "sesame"})},
            {u"sesame"_s, "sesame\n"}};
        m_names = {{QString::fromLatin1(www.sha1()), u"@WWW@"_s},
                   {QString::fromLatin1(api.sha1()), u"@API@"_s},
                   {QString::fromLatin1(san.sha1()), u"@SAN@"_s},
                   {QString::fromLatin1(issuer.sha1()), u"@ISSUER@"_s},
                   {QString::fromLatin1(root.sha1()), u"@ROOT@"_s}};
    }

    /// Puts the certificate files, and the file "sesame" with their passphrase, into \a box.
    void writeTo(const Sandbox &box) const
    {
        for (auto it = m_files.begin(); it != m_files.end(); ++it)
            box.write(it.key(), it.value());
    }

    /// The unified differences of the csdef and cscfg files between two states of a folder.
    static QStringList differences(const QMap<QString, QByteArray> &before,
                                   const QMap<QString, QByteArray> &after)
    {
        QStringList shown;
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (it.key().endsWith(QLatin1String(".csdef")) || it.key().endsWith(QLatin1String(".cscfg")))
                shown.append(unifiedDiff({it.key(), before[it.key()], it.value()}, it.key()));
        }
        return shown;
    }

    /// Fails the running test unless \a differences are what the file of \a name says.
    void verify(const QStringList &differences, const QString &name) const
    {
        const QString path = QStringLiteral(SOURCE_FOLDER "/tests/app/data/%1.diff").arg(name);
        const QString text = named(differences.join(QString()));
        QFile file(path);
        if (qEnvironmentVariableIsSet("BINDWRIGHT_UPDATE_DATA")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QString expected = QString::fromUtf8(file.readAll());
        QVERIFY2(text == expected,
                 qPrintable(QStringLiteral("expected\n%1\nbut it is\n%2").arg(expected, text)));
    }

private:
    QString named(QString text) const
    {
        for (auto it = m_names.begin(); it != m_names.end(); ++it)
            text.replace(it.key(), it.value());
        return text;
    }

    QMap<QString, QByteArray> m_files;
    QMap<QString, QString> m_names; ///< thumbprint to name
};

} // namespace bindwright
