// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatetreetextmodel.h"

#include "model/draft/renewaldue.h"
#include "model/itemmodels/certificatemodel.h"
#include "ui/style/icons.h"
#include "ui/words/certificatetext.h"
#include "ui/words/listtext.h"

#include <QFileInfo>
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
    case Part::LockedFile:
        return CertificateTreeTextModel::tr("locked", "@item file");
    case Part::UnreadableFile:
        return CertificateTreeTextModel::tr("not readable", "@item file");
    case Part::LooseKey:
        return CertificateTreeTextModel::tr("key alone", "@item file");
    }
    Q_UNREACHABLE();
}

QString namesText(const QStringList &names)
{
    const QString shown = listText(names.first(qMin(names.size(), namesShown)));
    if (names.size() <= namesShown)
        return shown;
    return CertificateTreeTextModel::tr("%1 +%2", "@item names and how many more")
        .arg(shown)
        .arg(names.size() - namesShown);
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
    }
    return {};
}

QVariant CertificateTreeTextModel::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (role == Qt::DisplayRole)
        return text(source);
    if (role == Qt::AccessibleTextRole && CertificateColumn(index.column()) == CertificateColumn::Certificate)
        return tr("%1, %2", "@info accessible name: certificate or file, its part")
            .arg(text(source), partText(m_model->part(source)));
    if (role == Qt::DecorationRole)
        return decoration(source);
    if (role == Qt::ForegroundRole)
        return foregroundOf(source);
    if (role == Qt::ToolTipRole)
        return toolTip(source);
    return QSortFilterProxyModel::data(index, role);
}

QString CertificateTreeTextModel::text(const QModelIndex &source) const
{
    const QVariant value = m_model->data(source);
    const Certificate *certificate = m_model->certificate(source);
    const CertificateColumn column = CertificateColumn(source.column());
    if (m_model->file(source) >= 0)
        return column == CertificateColumn::Certificate ? intakeName(value.toString()) : QString();
    if (!certificate)
        return column == CertificateColumn::Certificate
            ? tr("issuer missing: %1", "@item").arg(value.toString())
            : QString();
    switch (column) {
    case CertificateColumn::Names:
        return namesText(value.toStringList());
    case CertificateColumn::ValidUntil:
        return tr("%1 · %2", "@item date and days left")
            .arg(dateText(certificate->notAfter.date()), validityText(*certificate, m_now));
    case CertificateColumn::Key:
        return certificate->isCa ? keyText(*certificate)
            : certificate->privateKey == PrivateKey::Matching
            ? tr("%1, private key", "@item kind of key, and that it is there").arg(keyText(*certificate))
            : tr("%1, no private key", "@item kind of key, without it").arg(keyText(*certificate));
    case CertificateColumn::Certificate:
        break;
    }
    return value.toString();
}

QVariant CertificateTreeTextModel::toolTip(const QModelIndex &source) const
{
    const QVariant value = m_model->data(source);
    switch (CertificateColumn(source.column())) {
    case CertificateColumn::Certificate:
        return m_model->file(source) >= 0 ? value.toString() // its path
                                          : tr("%1, %2", "@info:tooltip certificate, its role in the chain")
                                                .arg(text(source), partText(m_model->part(source)));
    case CertificateColumn::Names:
        return value.toStringList().join(u'\n');
    case CertificateColumn::ValidUntil:
    case CertificateColumn::Key:
        break;
    }
    return text(source);
}

QVariant CertificateTreeTextModel::decoration(const QModelIndex &source) const
{
    const Certificate *certificate = m_model->certificate(source);
    const CertificateColumn column = CertificateColumn(source.column());
    if (column == CertificateColumn::ValidUntil && certificate && isRenewalDue(*certificate, m_now))
        return severityIcon(isExpired(*certificate, m_now) ? Severity::Error : Severity::Warning, *m_view);
    if (column != CertificateColumn::Certificate)
        return {};
    switch (m_model->part(source)) {
    case Part::MissingIssuer:
        return icon(u"missing-chain"_s, *m_view, Tone::Warning);
    case Part::LockedFile:
        return icon(u"lock"_s, *m_view, Tone::Warning);
    case Part::UnreadableFile:
        return severityIcon(Severity::Error, *m_view);
    case Part::LooseKey:
        return icon(u"key"_s, *m_view, Tone::Warning);
    default:
        break;
    }
    return icon(certificate->privateKey == PrivateKey::Matching ? u"key"_s : u"certificate"_s, *m_view);
}

QVariant CertificateTreeTextModel::foregroundOf(const QModelIndex &source) const
{
    const Certificate *certificate = m_model->certificate(source);
    if (!certificate)
        return foreground(m_model->part(source) == Part::UnreadableFile ? Tone::Error : Tone::Warning,
                          m_view->palette());
    if (CertificateColumn(source.column()) == CertificateColumn::ValidUntil
        && isRenewalDue(*certificate, m_now))
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
    if (wanted.isEmpty() || m_model->file(m_model->index(row, 0, parent)) >= 0)
        return true; // what waits is not to be overlooked
    QStringList words{partText(m_model->part(m_model->index(row, 0, parent)))};
    for (int column = 0; column < m_model->columnCount(); ++column)
        words.append(text(m_model->index(row, column, parent)));
    if (const Certificate *certificate = m_model->certificate(m_model->index(row, 0, parent)))
        words += unicodeNames(certificate->dnsNames) + certificate->dnsNames
            + QStringList{certificate->sha1.toString()};
    return words.join(u' ').contains(filterRegularExpression());
}

QString intakeName(const QString &path)
{
    return path.isEmpty() ? CertificateTreeTextModel::tr("Pasted text", "@item") : QFileInfo(path).fileName();
}

} // namespace bindwright
