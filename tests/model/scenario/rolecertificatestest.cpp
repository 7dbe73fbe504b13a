// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/itemmodels/rolecertificatemodel.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace bindwright;
using namespace Qt::StringLiterals;

using Column = RoleCertificateModel::Column;
using Kind = CertificateUser::Kind;

class RoleCertificatesTest : public QObject
{
    Q_OBJECT

private:
    const Draft m_draft = shopDraft();
    const QString m_role = u"StoreFront"_s;
    const QString m_cloud = u"ServiceConfiguration.Cloud.cscfg"_s;
    const QString m_local = u"ServiceConfiguration.Local.cscfg"_s;

    static const RoleCertificate *entry(const Draft &draft, const QString &role, const QString &name)
    {
        return findCertificate(*findRole(draft.service, role), name);
    }

private slots:
    void users_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("bindings and endpoint") << u"ShopTls"_s
                                               << QStringList{u"10.1.0.4:443"_s, u"www.harborpine.example"_s,
                                                              u"images.harborpine.example"_s, u"HttpsIn"_s};
        QTest::newRow("one binding") << u"ApiTls"_s << QStringList{u"api.harborpine.example"_s};
        QTest::newRow("chains") << u"PineTlsCa4"_s << QStringList{u"ShopTls"_s, u"ApiTls"_s};
        QTest::newRow("nothing") << u"LegacyTls"_s << QStringList{};
        QTest::newRow("not there") << u"None"_s << QStringList{};
    }

    void users()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, expected);
        QStringList names;
        for (const CertificateUser &user : usersOf(m_draft, m_role, name))
            names.append(user.name);
        QCOMPARE(names, expected);
    }

    void usersOfAnotherRoleDoNotCount()
    {
        QCOMPARE(usersOf(m_draft, u"Api"_s, u"ApiTls"_s), QList<CertificateUser>{});
        QCOMPARE(usersOf(m_draft, u"Nobody"_s, u"ApiTls"_s), QList<CertificateUser>{});
    }

    void stores_data()
    {
        QTest::addColumn<bool>("ca");
        QTest::addColumn<bool>("selfSigned");
        QTest::addColumn<bool>("key");
        QTest::addColumn<QString>("store");
        QTest::newRow("leaf") << false << false << true << u"My"_s;
        QTest::newRow("leaf without its key") << false << false << false << u"My"_s;
        QTest::newRow("self-signed CA with its key, as dev certificates are")
            << true << true << true << u"My"_s;
        QTest::newRow("intermediate") << true << false << false << u"CA"_s;
        QTest::newRow("root") << true << true << false << u"Root"_s;
    }

    void stores()
    {
        QFETCH(bool, ca);
        QFETCH(bool, selfSigned);
        QFETCH(bool, key);
        Certificate certificate = shopCertificate({u"x"_s}, u'1', ca);
        certificate.selfSigned = selfSigned;
        certificate.privateKey = key ? PrivateKey::Matching : PrivateKey::Absent;
        QTEST(storeFor(certificate), "store");
    }

    void addedGetsNameStoreAndThumbprints()
    {
        const Draft draft = withAddedCertificate(m_draft, m_role, m_draft.certificates.at(2), u"My"_s);
        const RoleCertificate &added = findRole(draft.service, m_role)->certificates.last();
        QVERIFY(!added.name.isEmpty());
        QCOMPARE(added.storeLocation, u"LocalMachine"_s);
        QCOMPARE(added.storeName, u"My"_s);
        QCOMPARE(added.thumbprints.keys(), (QStringList{m_cloud, m_local}));
        QCOMPARE(added.thumbprints.value(m_cloud), QString(40, u'C'));
        QCOMPARE(draft.certificates, m_draft.certificates);
        QCOMPARE(withAddedCertificate(m_draft, u"Nobody"_s, m_draft.certificates.at(2), u"My"_s), m_draft);
    }

    void addedFromOutsideIsBroughtIn()
    {
        const Certificate other = shopCertificate({u"new.harborpine.example"_s}, u'9');
        const Draft draft = withAddedCertificate(m_draft, m_role, other, u"My"_s);
        QVERIFY(draft.certificates.contains(other));
    }

    void emptyOnesGetDifferentNames()
    {
        const Draft draft = withEmptyCertificate(withEmptyCertificate(m_draft, m_role), m_role);
        const QList<RoleCertificate> &all = findRole(draft.service, m_role)->certificates;
        QCOMPARE(all.at(4).name, u"Certificate1"_s);
        QCOMPARE(all.at(5).name, u"Certificate2"_s);
        QVERIFY(all.at(5).thumbprints.isEmpty());
    }

    void renamingIsFollowed()
    {
        const Draft draft = withRenamedCertificate(m_draft, m_role, u"ShopTls"_s, u"MainTls"_s);
        QVERIFY(!entry(draft, m_role, u"ShopTls"_s));
        QCOMPARE(entry(draft, m_role, u"MainTls"_s)->thumbprints,
                 entry(m_draft, m_role, u"ShopTls"_s)->thumbprints);
        QCOMPARE(draft.bindings.at(0).certificate, u"MainTls"_s);
        QCOMPARE(draft.bindings.at(2).certificate, u"ApiTls"_s);
        QCOMPARE(findRole(draft.service, m_role)->endpoints.first().certificate, u"MainTls"_s);
        QCOMPARE(findRole(draft.service, u"Api"_s)->endpoints.first().certificate, u"ShopTls"_s);
        QCOMPARE(withRenamedCertificate(draft, m_role, u"MainTls"_s, u"ShopTls"_s), m_draft);
    }

    void renamingToNothingOrToATakenNameChangesNothing()
    {
        QCOMPARE(withRenamedCertificate(m_draft, m_role, u"ShopTls"_s, u"ApiTls"_s), m_draft);
        QCOMPARE(withRenamedCertificate(m_draft, m_role, u"ShopTls"_s, QString()), m_draft);
        QCOMPARE(withRenamedCertificate(m_draft, m_role, u"None"_s, u"Some"_s), m_draft);
    }

    void removingLeavesTheNameWithItsUsers()
    {
        const Draft draft = withRemovedCertificate(m_draft, m_role, u"ShopTls"_s);
        QVERIFY(!entry(draft, m_role, u"ShopTls"_s));
        QVERIFY(entry(draft, u"Api"_s, u"ShopTls"_s));
        QCOMPARE(draft.bindings, m_draft.bindings);
    }

    void copyingReplacesEqualNamesAndKeepsOthers()
    {
        Draft draft = withPermission(m_draft, m_role, u"ShopTls"_s, u"elevated"_s);
        draft = withRemovedCertificate(draft, u"Api"_s, u"ApiTls"_s);
        draft = withEmptyCertificate(draft, u"Api"_s);
        findCertificate(*findRole(draft.service, m_role), u"LegacyTls"_s)->declared = false;
        findRole(draft.service, u"Api"_s)->certificates.removeIf([](const RoleCertificate &c) {
            return c.name == u"LegacyTls"_s;
        });
        const Draft copied = withCopiedCertificates(draft, m_role, {u"Api"_s, m_role, u"Nobody"_s});
        QCOMPARE(entry(copied, u"Api"_s, u"ShopTls"_s)->permissionLevel, u"elevated"_s);
        QVERIFY(entry(copied, u"Api"_s, u"ApiTls"_s));
        QVERIFY(entry(copied, u"Api"_s, u"Certificate1"_s));
        QVERIFY2(!entry(copied, u"Api"_s, u"LegacyTls"_s), "a plugin's certificate is not copied");
        QCOMPARE(*findRole(copied.service, m_role), *findRole(draft.service, m_role));
    }

    void thumbprints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("localBefore");
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<QString>("local");
        const QString a(40, u'A');
        const QString f(40, u'F');
        QTest::newRow("both follow") << f << a << f << f;
        QTest::newRow("a Local one of its own stays") << f << QString(40, u'1') << f << QString(40, u'1');
        QTest::newRow("a Local placeholder follows") << f << u"YOURTHUMBPRINT"_s << f << f;
        QTest::newRow("cleaned") << QChar(0x200e) + f.toLower() << a << f << f;
        QTest::newRow("no thumbprint stands as typed") << u"later"_s << a << u"later"_s << u"later"_s;
        QTest::newRow("emptied") << QString() << a << QString() << QString();
    }

    void thumbprints()
    {
        QFETCH(QString, text);
        QFETCH(QString, localBefore);
        Draft draft = m_draft;
        findCertificate(*findRole(draft.service, m_role), u"ShopTls"_s)->thumbprints[m_local] = localBefore;
        draft = withThumbprint(draft, m_role, u"ShopTls"_s, text);
        const RoleCertificate *changed = entry(draft, m_role, u"ShopTls"_s);
        QTEST(changed->thumbprints.value(m_cloud), "cloud");
        QTEST(changed->thumbprints.value(m_local), "local");
        QCOMPARE(changed->thumbprints.isEmpty(), text.isEmpty());
    }

    void differing()
    {
        RoleCertificate certificate = shopEntry(u"x"_s, u'A', u"My"_s);
        QVERIFY(!thumbprintsDiffer(certificate));
        certificate.thumbprints.insert(u"ServiceConfiguration.Test.cscfg"_s, QString(40, u'a'));
        QVERIFY(!thumbprintsDiffer(certificate));
        certificate.thumbprints.insert(m_local, QString(40, u'1'));
        QVERIFY(!thumbprintsDiffer(certificate));
        certificate.thumbprints.insert(u"ServiceConfiguration.Test.cscfg"_s, QString(40, u'b'));
        QVERIFY(thumbprintsDiffer(certificate));
    }

    void stored_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("location and name") << u"CurrentUser\\CA"_s << u"CurrentUser\\CA"_s;
        QTest::newRow("name alone") << u"WebHosting"_s << u"LocalMachine\\WebHosting"_s;
        QTest::newRow("no name") << u"LocalMachine\\"_s << u"LocalMachine\\My"_s;
        QTest::newRow("empty") << QString() << u"LocalMachine\\My"_s;
    }

    void stored()
    {
        QFETCH(QString, text);
        const RoleCertificate changed =
            *entry(withStore(m_draft, m_role, u"ShopTls"_s, text), m_role, u"ShopTls"_s);
        QTEST(changed.storeLocation + u'\\' + changed.storeName, "expected");
    }

    void theDefaultPermissionStaysUnwritten()
    {
        QCOMPARE(withPermission(m_draft, m_role, u"ShopTls"_s, u"limitedOrElevated"_s), m_draft);
        const Draft elevated = withPermission(m_draft, m_role, u"ShopTls"_s, u"elevated"_s);
        QCOMPARE(entry(elevated, m_role, u"ShopTls"_s)->permissionLevel, u"elevated"_s);
    }

    void modelShowsAndEdits()
    {
        RoleCertificateModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDraft(m_draft, m_draft.service);
        QCOMPARE(model.rowCount(), 0);
        model.setRole(m_role);
        QCOMPARE(model.rowCount(), 4);
        const auto text = [&model](int row, Column column) {
            return model.index(row, int(column)).data().toString();
        };
        QCOMPARE(text(0, Column::Name), u"ShopTls"_s);
        QCOMPARE(text(0, Column::Certificate), u"www.harborpine.example"_s);
        QCOMPARE(text(2, Column::Store), u"LocalMachine\\CA"_s);
        QCOMPARE(text(0, Column::Permission), u"limitedOrElevated"_s);
        QCOMPARE(text(1, Column::Thumbprint), QString(40, u'B'));
        QCOMPARE(text(1, Column::UsedBy), u"api.harborpine.example"_s);
        QCOMPARE(text(3, Column::Certificate), QString());
        QVERIFY(!(model.index(0, int(Column::UsedBy)).flags() & Qt::ItemIsEditable));

        QSignalSpy edited(&model, &RoleCertificateModel::edited);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(model.setData(model.index(3, int(Column::Certificate)), QString(40, u'C')));
        QCOMPARE(text(3, Column::Certificate), u"images.harborpine.example"_s);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(reset.count(), 0);
        QVERIFY(!model.setData(model.index(3, int(Column::Certificate)), QString(40, u'C')));
        QVERIFY(!model.setData(model.index(0, int(Column::Name)), u"ApiTls"_s));
        QVERIFY(!model.setData(model.index(0, int(Column::UsedBy)), u"x"_s));
        QCOMPARE(edited.count(), 1);
        const Draft draft = edited.first().first().value<Draft>();
        QCOMPARE(entry(draft, m_role, u"LegacyTls"_s)->thumbprints.value(m_cloud), QString(40, u'C'));
        QCOMPARE(entry(draft, u"Api"_s, u"LegacyTls"_s)->thumbprints.value(m_cloud), QString(40, u'E'));
    }

    void modelKnowsWhatIsNew()
    {
        RoleCertificateModel model;
        model.setRole(m_role);
        model.setDraft(withEmptyCertificate(m_draft, m_role), m_draft.service);
        QVERIFY(!model.isNew(model.index(0, 0)));
        QVERIFY(model.isNew(model.index(4, 0)));
        QCOMPARE(model.rowOf(u"Certificate1"_s), 4);
        QCOMPARE(model.rowOf(u"None"_s), -1);
    }
};

QTEST_GUILESS_MAIN(RoleCertificatesTest)
#include "rolecertificatestest.moc"
