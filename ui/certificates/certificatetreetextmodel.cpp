// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatetreetextmodel.h"

#include "model/itemmodels/certificatemodel.h"
#include "ui/style/icons.h"
#include "ui/words/certificatetext.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using CertificateColumn = CertificateModel::Column;
using Part = CertificateModel::Part;

constexpr qsizetype namesShown = 2;

QString partText(Part part)
{
    switch (part) {
    case Part::Leaf:
        return CertificateTreeTextModel::tr("leaf", "@item part of a chain");
    case Part::Intermediate:
    case Part::MissingIssuer:
        return CertificateTreeTextModel::tr("intermediate", "@item part of a chain");
    case Part::Root:
        return CertificateTreeTextModel::tr("root", "@item part of a chain");
    case Part::Spare:
        return CertificateTreeTextModel::tr("in no chain", "@item part of a chain");
    }
    Q_UNREACHABLE();
}

QString namesText(const QStringList &names)
{
    const QString shown = names.first(qMin(names.size(), namesShown)).join(u", "_s);
    if (names.size() <= namesShown)
        return shown;
    return CertificateTreeTextModel::tr("%1 +%2", "@item names and how many more")
        .arg(shown)
        .arg(names.size() - namesShown);
}

bool endsSoon(const Certificate &certificate, const QDateTime &now)
{
    return now.daysTo(certificate.notAfter) < renewalDays(certificate);
}

} // namespace

CertificateTreeTextModel::CertificateTreeTextModel(CertificateModel *model, const QDateTime &now,
                                                   QWidget *view)
    : QSortFilterProxyModel(view)
    , m_model(model)
    , m_now(now)
    , m_view(view)
{
    setRecursiveFilteringEnabled(true);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(model);
}

QVariant CertificateTreeTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (CertificateColumn(section)) {
    case CertificateColumn::Certificate:
        return tr("Certificate", "@title:column");
    case CertificateColumn::Names:
        return tr("Names", "@title:column");
    case CertificateColumn::ValidUntil:
        return tr("Valid until", "@title:column");
    case CertificateColumn::Key:
        return tr("Key", "@title:column");
    case CertificateColumn::Part:
        return tr("Part", "@title:column");
    }
    return {};
}

QVariant CertificateTreeTextModel::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (role == Qt::DisplayRole)
        return text(source);
    if (role == Qt::DecorationRole)
        return decoration(source);
    if (role == Qt::ForegroundRole)
        return foregroundOf(source);
    if (role == Qt::ToolTipRole && CertificateColumn(index.column()) == CertificateColumn::Names)
        return m_model->data(source).toStringList().join(u'\n');
    return QSortFilterProxyModel::data(index, role);
}

QString CertificateTreeTextModel::text(const QModelIndex &source) const
{
    const QVariant value = m_model->data(source);
    const Certificate *certificate = m_model->certificate(source);
    const CertificateColumn column = CertificateColumn(source.column());
    if (column == CertificateColumn::Part)
        return partText(Part(value.toInt()));
    if (!certificate)
        return column == CertificateColumn::Certificate
            ? tr("issuer missing: %1", "@item").arg(value.toString())
            : QString();
    switch (column) {
    case CertificateColumn::Names:
        return namesText(value.toStringList());
    case CertificateColumn::ValidUntil:
        return tr("%1 · %2", "@item date and days left")
            .arg(certificate->notAfter.date().toString(Qt::ISODate), validityText(*certificate, m_now));
    case CertificateColumn::Key:
        return certificate->isCa ? keyText(*certificate)
            : certificate->privateKey == PrivateKey::Matching
            ? tr("%1, private key", "@item kind of key, and that it is there").arg(keyText(*certificate))
            : tr("%1, no private key", "@item kind of key, without it").arg(keyText(*certificate));
    case CertificateColumn::Certificate:
    case CertificateColumn::Part:
        break;
    }
    return value.toString();
}

QVariant CertificateTreeTextModel::decoration(const QModelIndex &source) const
{
    const Certificate *certificate = m_model->certificate(source);
    const CertificateColumn column = CertificateColumn(source.column());
    if (column == CertificateColumn::ValidUntil && certificate && endsSoon(*certificate, m_now))
        return severityIcon(isExpired(*certificate, m_now) ? Severity::Error : Severity::Warning, *m_view);
    if (column != CertificateColumn::Certificate)
        return {};
    if (!certificate)
        return icon(u"missing-chain"_s, *m_view, Tone::Warning);
    return icon(certificate->privateKey == PrivateKey::Matching ? u"key"_s : u"certificate"_s, *m_view);
}

QVariant CertificateTreeTextModel::foregroundOf(const QModelIndex &source) const
{
    const Certificate *certificate = m_model->certificate(source);
    if (!certificate)
        return foreground(Tone::Warning, m_view->palette());
    if (CertificateColumn(source.column()) == CertificateColumn::ValidUntil && endsSoon(*certificate, m_now))
        return foreground(isExpired(*certificate, m_now) ? Tone::Error : Tone::Warning, m_view->palette());
    return {};
}

bool CertificateTreeTextModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid())
        return left.row() < right.row(); // a chain has its own order
    if (CertificateColumn(left.column()) == CertificateColumn::ValidUntil)
        return left.data().toDateTime() < right.data().toDateTime();
    return text(left).localeAwareCompare(text(right)) < 0;
}

bool CertificateTreeTextModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString wanted = filterRegularExpression().pattern();
    if (wanted.isEmpty())
        return true;
    QStringList words;
    for (int column = 0; column < m_model->columnCount(); ++column)
        words.append(text(m_model->index(row, column, parent)));
    if (const Certificate *certificate = m_model->certificate(m_model->index(row, 0, parent)))
        words += unicodeNames(certificate->dnsNames) + certificate->dnsNames
            + QStringList{certificate->sha1.toString()};
    return words.join(u' ').contains(filterRegularExpression());
}

} // namespace bindwright
