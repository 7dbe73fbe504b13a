// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/testing.h"
#include "tests/support/values.h"
#include "ui/report/calendar.h"

using namespace testvalues;

namespace {

QList<Expiry> one(const QString &name)
{
    Certificate certificate = leaf('a', {name});
    certificate.notBefore = day(2026, 1, 1);
    certificate.notAfter = day(2026, 4, 1);
    return {{.sha1 = certificate.sha1,
             .certificate = certificate,
             .due = day(2026, 3, 2),
             .hosts = {u"a.test"_s, u"b.test"_s},
             .places = {{.file = cloud, .role = u"Web"_s, .name = u"Shop"_s}}},
            {.sha1 = thumbprint('b'), .certificate = {}, .due = {}, .hosts = {}, .places = {}}};
}

} // namespace

class CalendarTest final : public QObject
{
    Q_OBJECT

private slots:
    void format()
    {
        QVERIFY(calendarFormatOf(u"/a/b.ICS"_s) == CalendarFormat::ICalendar);
        QVERIFY(calendarFormatOf(u"b.csv"_s) == CalendarFormat::Csv);
        QVERIFY(!calendarFormatOf(u"b.html"_s));
    }

    void iCalendar()
    {
        const QByteArray text = calendarOf(one(u"a, b; \\ c"_s), CalendarFormat::ICalendar);
        QCOMPARE(text.count("BEGIN:VEVENT"), 2); // the one whose end is not known has none
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        QVERIFY(text.contains("DTSTART;VALUE=DATE:20260302\r\n"));
        QVERIFY(text.contains("DTSTART;VALUE=DATE:20260401\r\n"));
        QVERIFY(text.contains("SUMMARY:Renew the certificate a\\, b\\; \\\\ c\r\n"));
    }

    void iCalendarFoldsLines()
    {
        const QByteArray text =
            calendarOf(one(QString(100, QChar(0xE4)) + u"\U0001F512"_s), CalendarFormat::ICalendar);
        for (const QByteArray &line : text.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // with its CR
        QByteArray unfolded = text;
        unfolded.replace("\r\n ", "");
        QVERIFY(unfolded.contains(QString(100, QChar(0xE4)).toUtf8()));
    }

    /// RFC 5545 §3.6: a calendar has an event at least.
    void whatHasNoEvent()
    {
        QList<Expiry> expiries = one(u"a"_s).mid(1);
        QCOMPARE(calendarOf(expiries, CalendarFormat::ICalendar), QByteArray());
        QCOMPARE(calendarOf({}, CalendarFormat::ICalendar), QByteArray());
        QVERIFY(!calendarOf(expiries, CalendarFormat::Csv).isEmpty());
        expiries.first().places = {{.file = cloud, .role = u"Web"_s, .name = u"Shop"_s}};
        QCOMPARE(missingInCalendar(expiries).size(), 1);
        QVERIFY(missingInCalendar(expiries).first().startsWith(thumbprint('b').toString() + u" (Web"_s));
        QVERIFY(missingInCalendar(one(u"a"_s).mid(0, 1)).isEmpty());
    }

    void directionIsWrittenOut()
    {
        for (const CalendarFormat format : {CalendarFormat::ICalendar, CalendarFormat::Csv}) {
            QList<Expiry> expiries = one(u"www.\u202Emoc"_s);
            expiries.first().hosts = {u"a\u202E.test"_s};
            expiries.first().places.first().name = u"Sh\u202Eop"_s;
            const QByteArray text = calendarOf(expiries, format);
            QVERIFY(!text.contains("\xE2\x80\xAE"));
            QVERIFY(text.contains("u202Emoc"));
        }
    }

    void csv()
    {
        QCOMPARE(calendarOf(one(u"=cmd \"x\""_s), CalendarFormat::Csv),
                 QByteArray("subject,thumbprint,expires,due,hosts,places\r\n"
                            "\"'=cmd \"\"x\"\"\",\""
                            + thumbprint('a').toString().toUtf8()
                            + "\",\"2026-04-01\",\"2026-03-02\",\"a.test b.test\",\"Web: certificate Shop in "
                              "ServiceConfiguration.Cloud.cscfg\"\r\n\""
                            + thumbprint('b').toString().toUtf8() + "\",\""
                            + thumbprint('b').toString().toUtf8() + "\",\"\",\"\",\"\",\"\"\r\n"));
    }
};

QTEST_APPLESS_MAIN(CalendarTest)
#include "calendartest.moc"
