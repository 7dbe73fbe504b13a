// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "netshfields.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace bindwright {

/// The fields of a record, counted from its key. Source: Microsoft, netsh http show sslcert.
enum class NetshOffset {
    Key = 0,
    Hash = 1,
    Application = 2,
    Store = 3,
    Revocation = 4,
    CachedOnly = 5,
    UsageCheck = 6,
    Freshness = 7,
    Timeout = 8,
    CtlIdentifier = 9,
    DirectoryMapper = 11,
    Negotiate = 12,
    RejectConnections = 13
};

/// What a record says beyond its key and certificate.
struct NetshOptions
{
    std::optional<bool> negotiates; ///< none: not said
    bool mayReject = false;
    QList<qsizetype> unknown; ///< fields that may be on, and change what is served
};

/// What one language of netsh calls "on" and "off". English is known; another tells it by four fields that
/// are one and the other by default.
class NetshWords final
{
public:
    /// \a fields are those of one record.
    void learn(const QList<NetshField> &fields);
    std::optional<bool> isOn(QStringView value) const;

    /// What an English label says; the same few stand in every record.
    struct Label
    {
        bool rejects = false;
        bool negotiates = false;
        bool isHarmless = false; ///< does not change which certificate is served
    };
    Label labelOf(QStringView label) const;

private:
    mutable QHash<QString, Label> m_labels;
    QSet<QString> m_on;
    QSet<QString> m_off;
};

/// Whether \a name, a label or the name of a member in JSON, is of a field that does not change which
/// certificate is served.
bool isHarmlessField(QString name);

/// Reads \a fields, those of one record. One that has fewer of them than netsh shows is known by English
/// labels.
NetshOptions netshOptionsOf(const QList<NetshField> &fields, const NetshWords &words);

} // namespace bindwright
