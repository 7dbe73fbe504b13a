// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/draft/renewaldue.h"
#include "model/renewal/expiry.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace testvalues;

class ExpiryTest final : public QObject
{
    Q_OBJECT

private slots:
    void renewalDays_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<int>("days");
        QTest::newRow("six days") << 6 << 2;
        QTest::newRow("47 days") << 47 << 15;
        QTest::newRow("90 days") << 90 << 30;
        QTest::newRow("100 days") << 100 << 33;
        QTest::newRow("200 days") << 200 << 66;
        QTest::newRow("398 days") << 398 << 132;
        QTest::newRow("ten years, of one's own CA") << 3650 << 133;
        QTest::newRow("no lifetime") << 0 << 1;
    }

    void renewalDays()
    {
        QFETCH(int, lifetime);
        QFETCH(int, days);
        Certificate certificate = leaf('a', {u"a.test"_s});
        certificate.notAfter = certificate.notBefore.addDays(lifetime);
        QCOMPARE(bindwright::renewalDays(certificate), days);
    }

    /// The day of the calendar is the first on which a check warns, and the number of days is inclusive.
    void due_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("isDue");
        const QDateTime end = QDateTime(QDate(2027, 1, 15), QTime(12, 38, 19), QTimeZone::utc());
        QTest::newRow("46 days and 23 hours before") << end.addDays(-47).addSecs(3600) << true;
        QTest::newRow("47 days before") << end.addDays(-47) << true;
        QTest::newRow("the day begins") << day(2026, 11, 29) << true;
        QTest::newRow("the day before ends") << day(2026, 11, 29).addMSecs(-1) << false;
        QTest::newRow("48 days before") << end.addDays(-48) << false;
    }

    void due()
    {
        QFETCH(QDateTime, now);
        QFETCH(bool, isDue);
        Certificate certificate = leaf('a', {u"a.test"_s});
        certificate.notAfter = QDateTime(QDate(2027, 1, 15), QTime(12, 38, 19), QTimeZone::utc());
        QCOMPARE(isRenewalDue(certificate, now, 47), isDue);
        QCOMPARE(renewalDue(certificate, 47), day(2026, 11, 29));
    }

    /// One calendar of several servers: what two of them use is there once, with the places of both.
    void joined()
    {
        const Expiry known{.sha1 = thumbprint('a'),
                           .certificate = leaf('a', {u"a.test"_s}),
                           .due = day(2027, 1, 1),
                           .hosts = {u"a.test"_s},
                           .places = {{.kind = CertificatePlace::Kind::Record, .name = u"a.test:443"_s}}};
        Expiry unknown = known;
        unknown.certificate.reset();
        unknown.due = {};
        unknown.hosts = {u"b.test"_s, u"a.test"_s};
        const Expiry other{.sha1 = thumbprint('b')};
        const auto all = joinedExpiries({{u"web1"_s, {unknown}}, {u"web2"_s, {known, other}}});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).sha1, thumbprint('a'));
        QCOMPARE(all.at(0).due, known.due);
        QCOMPARE(all.at(0).hosts, (QStringList{u"b.test"_s, u"a.test"_s}));
        QCOMPARE(all.at(0).places.at(0).server, u"web1"_s);
        QCOMPARE(all.at(0).places.at(1).server, u"web2"_s);
    }

    /// The calendar of a role with three certificates, as one would write it by hand.
    void calendar()
    {
        Role role = webRole(u"Web"_s);
        for (const char digit : {'a', 'b', 'c'})
            role.certificates.append({.name = QString(1, QLatin1Char(digit)),
                                      .storeName = u"My"_s,
                                      .thumbprints = {{cloud, thumbprint(digit).toString()}}});
        Certificate late = leaf('a', {u"a.test"_s}), soon = leaf('b', {u"b.test"_s});
        late.notBefore = day(2026, 1, 1);
        late.notAfter = day(2026, 7, 20); // 200 days
        soon.notBefore = day(2026, 1, 1);
        soon.notAfter = day(2026, 4, 1); // 90 days
        Draft draft =
            draftWith(serviceOf({role}), {late, soon, authority('e', u"Pine TLS CA"_s, u"Pine Root"_s)});
        draft.bindings = {{.role = u"Web"_s, .host = u"b.test"_s, .certificate = u"b"_s}};
        QStringList lines;
        for (const Expiry &expiry : expiriesOf(draft))
            lines.append(u"%1 %2 %3 %4"_s.arg(
                expiry.sha1.toString().left(1),
                expiry.certificate ? expiry.certificate->notAfter.date().toString(Qt::ISODate) : u"?"_s,
                expiry.due.date().toString(Qt::ISODate), expiry.hosts.join(u' ')));
        QCOMPARE(lines,
                 (QStringList{u"B 2026-04-01 2026-03-02 b.test"_s, u"A 2026-07-20 2026-05-15 "_s,
                              u"E 2027-12-31 2027-08-20 "_s, u"C ?  "_s}));
    }
};

QTEST_APPLESS_MAIN(ExpiryTest)
#include "expirytest.moc"
