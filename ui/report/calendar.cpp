// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "calendar.h"

#include "model/base/csv.h"
#include "model/base/escaped.h"
#include "ui/words/listtext.h"
#include "ui/words/renewaltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// What is in certificates and bindings is escaped, here and below: these files are shown by other programs.
QString nameOf(const Expiry &expiry)
{
    return expiry.certificate ? escaped(displayName(*expiry.certificate)) : expiry.sha1.toString();
}

QStringList placesOf(const Expiry &expiry)
{
    QStringList texts;
    for (const CertificatePlace &place : expiry.places)
        texts.append(escaped(placeText(place)));
    return texts;
}

/// A TEXT value. RFC 5545 §3.3.11
QString icsText(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1).replace(u',', "\\,"_L1);
    return text.replace(u'\n', "\\n"_L1).remove(u'\r');
}

/// One content line, folded to 75 octets. RFC 5545 §3.1
QByteArray line(const QString &text)
{
    constexpr qsizetype most = 75;
    QByteArray folded;
    QByteArray current;
    for (const char32_t code : text.toStdU32String()) {
        const QByteArray next = QString::fromUcs4(&code, 1).toUtf8();
        if (current.size() + next.size() > most) {
            folded += current + "\r\n";
            current = " ";
        }
        current += next;
    }
    return folded + current + "\r\n";
}

QString day(const QDateTime &moment)
{
    return moment.toUTC().date().toString(u"yyyyMMdd"_s);
}

/// One day of one certificate. Its stamp is the certificate's own start, so that the same input gives the
/// same bytes.
QByteArray eventOf(const Expiry &expiry, const QString &kind, const QDateTime &on, const QString &summary)
{
    const QString description = u"SHA-1 "_s + expiry.sha1.toString() + u'\n' + placesOf(expiry).join(u'\n');
    return line(u"BEGIN:VEVENT"_s) + line(u"UID:%1-%2@bindwright"_s.arg(expiry.sha1.toString(), kind))
        + line(u"DTSTAMP:"_s + expiry.certificate->notBefore.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s))
        + line(u"DTSTART;VALUE=DATE:"_s + day(on)) + line(u"SUMMARY:"_s + icsText(summary))
        + line(u"DESCRIPTION:"_s + icsText(description)) + line(u"TRANSP:TRANSPARENT"_s)
        + line(u"END:VEVENT"_s);
}

QByteArray iCalendarOf(const QList<Expiry> &expiries)
{
    QByteArray text;
    for (const Expiry &expiry : expiries) {
        if (!expiry.certificate)
            continue;
        const QString name = nameOf(expiry);
        text +=
            eventOf(expiry, u"due"_s, expiry.due, CalendarWords::tr("Renew the certificate %1").arg(name));
        text += eventOf(expiry, u"end"_s, expiry.certificate->notAfter,
                        CalendarWords::tr("The certificate %1 expires").arg(name));
    }
    if (text.isEmpty())
        return {};
    return line(u"BEGIN:VCALENDAR"_s) + line(u"VERSION:2.0"_s)
        + line(u"PRODID:-//Bindwright//Certificates//EN"_s) + text + line(u"END:VCALENDAR"_s);
}

QByteArray csvOf(const QList<Expiry> &expiries)
{
    QStringList lines{u"subject,thumbprint,expires,due,hosts,places"_s};
    for (const Expiry &expiry : expiries) {
        const QString end =
            expiry.certificate ? expiry.certificate->notAfter.date().toString(Qt::ISODate) : QString();
        const QString due = expiry.certificate ? expiry.due.date().toString(Qt::ISODate) : QString();
        const QStringList fields{csvField(nameOf(expiry)),
                                 csvField(expiry.sha1.toString()),
                                 csvField(end),
                                 csvField(due),
                                 csvField(expiry.hosts.join(u' ')),
                                 csvField(placesOf(expiry).join("; "_L1))};
        lines.append(fields.join(u','));
    }
    return (lines.join("\r\n"_L1) + "\r\n"_L1).toUtf8();
}

} // namespace

std::optional<CalendarFormat> calendarFormatOf(const QString &path)
{
    if (path.endsWith(".ics"_L1, Qt::CaseInsensitive))
        return CalendarFormat::ICalendar;
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return CalendarFormat::Csv;
    return std::nullopt;
}

QStringList missingInCalendar(const QList<Expiry> &expiries)
{
    QStringList names;
    for (const Expiry &expiry : expiries) {
        if (!expiry.certificate)
            names.append(u"%1 (%2)"_s.arg(nameOf(expiry), listText(placesOf(expiry))));
    }
    return names;
}

QByteArray calendarOf(const QList<Expiry> &expiries, CalendarFormat format)
{
    return format == CalendarFormat::Csv ? csvOf(expiries) : iCalendarOf(expiries);
}

} // namespace bindwright
