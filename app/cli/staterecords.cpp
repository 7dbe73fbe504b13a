// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "staterecords.h"

#include "model/base/namedenum.h"
#include "model/base/ornull.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct StateRecordsText
{
    Q_DECLARE_TR_FUNCTIONS(StateRecords)
};

QJsonObject placed(QJsonObject object, const SourceLocation &where)
{
    object.insert(u"file"_s, orNull(where.file));
    object.insert(u"line"_s, where.line > 0 ? QJsonValue(where.line) : QJsonValue());
    return object;
}

QString placeText(const SourceLocation &where)
{
    return where.line > 0 ? u"%1:%2: "_s.arg(where.file).arg(where.line) : where.file + u": "_s;
}

/// The hash; a stand-in for one that was not read is not said to be one.
QString hashOf(const ServerRecord &record)
{
    return Thumbprint::parse(record.record.certificate) ? record.record.certificate : QString();
}

QString lineOf(const ServerRecord &record)
{
    QStringList parts{record.record.key()};
    const bool hasOne = !record.record.certificate.isEmpty();
    parts.append(!hasOne                        ? StateRecordsText::tr("central store")
                     : hashOf(record).isEmpty() ? StateRecordsText::tr("certificate not read")
                                                : hashOf(record));
    if (!record.store.isEmpty())
        parts.append(record.store);
    if (!record.applicationId.isEmpty())
        parts.append(record.applicationId);
    return placeText(record.where) + parts.join(u' ');
}

QString lineOf(const ServerBinding &binding)
{
    return placeText(binding.where)
        + StateRecordsText::tr("binding %1 of site %2, sslFlags %3",
                               "@info \"*:443:www.example.com\", name, number")
              .arg(binding.information, binding.site)
              .arg(binding.sslFlags.toInt());
}

} // namespace

QJsonObject recordsJson(const ServerState &state)
{
    QJsonArray records;
    for (const ServerRecord &record : state.records) {
        const QJsonObject object{
            {u"key"_s, record.record.key()},
            {u"family"_s, NamedEnum<RecordFamily>::word(record.record.family)},
            {u"certificate"_s, orNull(hashOf(record))},
            {u"store"_s, orNull(record.store)},
            {u"applicationId"_s, orNull(record.applicationId)},
            {u"negotiates"_s, record.negotiates ? QJsonValue(*record.negotiates) : QJsonValue()}};
        records.append(placed(object, record.where));
    }
    QJsonArray bindings;
    for (const ServerBinding &binding : state.bindings) {
        const QJsonObject object{{u"site"_s, orNull(binding.site)},
                                 {u"information"_s, binding.information},
                                 {u"sslFlags"_s, binding.sslFlags.toInt()},
                                 {u"certificate"_s, orNull(binding.certificate)},
                                 {u"store"_s, orNull(binding.store)}};
        bindings.append(placed(object, binding.where));
    }
    QJsonArray listen;
    for (const IpAddress &address : state.listen)
        listen.append(address.toString());
    QJsonArray renewals;
    for (const RenewalLink &link : state.links)
        renewals.append(
            QJsonObject{{u"old"_s, link.old.toString()}, {u"renewed"_s, link.renewed.toString()}});
    return {{u"records"_s, records},
            {u"bindings"_s, bindings},
            {u"listen"_s, listen},
            {u"renewals"_s, state.hasLinks ? QJsonValue(renewals) : QJsonValue()},
            {u"rebinds"_s, state.rebinds ? QJsonValue(*state.rebinds) : QJsonValue()},
            {u"unread"_s, unreadJson(state)}};
}

QJsonArray unreadJson(const ServerState &state)
{
    QJsonArray unread;
    for (const Unread &left : state.unread) {
        const QJsonObject object{{u"subject"_s, orNull(left.error.subject)},
                                 {u"detail"_s, orNull(left.error.detail)}};
        unread.append(placed(object, left.where));
    }
    return unread;
}

QStringList recordLines(const ServerState &state)
{
    QStringList lines;
    for (const ServerRecord &record : state.records)
        lines.append(lineOf(record));
    for (const ServerBinding &binding : state.bindings)
        lines.append(lineOf(binding));
    for (const IpAddress &address : state.listen)
        lines.append(StateRecordsText::tr("listens on %1").arg(address.toString()));
    for (const RenewalLink &link : state.links)
        lines.append(StateRecordsText::tr("%1 is linked to its renewal, %2")
                         .arg(link.old.toString(), link.renewed.toString()));
    if (state.rebinds)
        lines.append(*state.rebinds
                         ? StateRecordsText::tr("IIS rebinds renewed certificates (Certificate Rebind is on)")
                         : StateRecordsText::tr("IIS does not rebind renewed certificates"));
    for (const Unread &left : state.unread)
        lines.append(placeText(left.where) + StateRecordsText::tr("left out: %1").arg(errorText(left.error)));
    return lines;
}

} // namespace bindwright
