// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rolecertificatetextmodel.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/words/listtext.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using RoleCertificateColumn = RoleCertificateModel::Column;

constexpr int shownDigits = 8; ///< of a thumbprint in the table; the rest is in its tool tip

QString headingOf(RoleCertificateColumn column)
{
    switch (column) {
    case RoleCertificateColumn::Name:
        return RoleCertificateTextModel::tr("Name", "@title:column");
    case RoleCertificateColumn::Certificate:
        return RoleCertificateTextModel::tr("Certificate", "@title:column");
    case RoleCertificateColumn::Store:
        return RoleCertificateTextModel::tr("Store", "@title:column");
    case RoleCertificateColumn::Permission:
        return RoleCertificateTextModel::tr("Permission", "@title:column");
    case RoleCertificateColumn::Thumbprint:
        return RoleCertificateTextModel::tr("Thumbprint", "@title:column");
    case RoleCertificateColumn::UsedBy:
        return RoleCertificateTextModel::tr("Used by", "@title:column");
    }
    return {};
}

} // namespace

QString usersText(const QList<CertificateUser> &users)
{
    QStringList words;
    for (const CertificateUser &user : users) {
        const bool chain = user.kind == CertificateUser::Kind::Chain;
        words.append(chain ? RoleCertificateTextModel::tr("chain of %1", "@info").arg(user.name) : user.name);
    }
    return words.isEmpty() ? RoleCertificateTextModel::tr("nothing", "@info used by") : listText(words);
}

RoleCertificateTextModel::RoleCertificateTextModel(RoleCertificateModel *certificates, const QWidget *styled)
    : QSortFilterProxyModel(certificates)
    , m_certificates(certificates)
    , m_styled(styled)
{
    setSourceModel(certificates);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

QVariant RoleCertificateTextModel::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (!source.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shownText(source);
    case Qt::DecorationRole:
        return decoration(source);
    case Qt::ToolTipRole:
        return toolTip(source);
    case Qt::FontRole:
        if (RoleCertificateColumn(source.column()) == RoleCertificateColumn::Thumbprint)
            return fixedFont();
        return {};
    case Qt::AccessibleTextRole:
        return headingOf(RoleCertificateColumn(source.column())) + u": "_s + shownText(source);
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QVariant RoleCertificateTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return headingOf(RoleCertificateColumn(section));
}

QString RoleCertificateTextModel::shownText(const QModelIndex &source) const
{
    const QString text = source.data().toString();
    switch (RoleCertificateColumn(source.column())) {
    case RoleCertificateColumn::Name:
        return m_certificates->isNew(source) ? tr("%1 (new)", "@info certificate name").arg(text) : text;
    case RoleCertificateColumn::Certificate:
        return text.isEmpty() ? tr("not among the files added", "@info") : text;
    case RoleCertificateColumn::Store:
    case RoleCertificateColumn::Permission:
        return text.isEmpty() ? tr("not declared", "@info") : text;
    case RoleCertificateColumn::Thumbprint:
        if (thumbprintsDiffer(m_certificates->certificate(source)))
            return tr("%1… differs", "@info start of a thumbprint").arg(text.left(shownDigits));
        return text.size() > shownDigits ? text.left(shownDigits) + u'…' : text;
    case RoleCertificateColumn::UsedBy:
        return usersText(m_certificates->users(source));
    }
    return {};
}

QVariant RoleCertificateTextModel::decoration(const QModelIndex &source) const
{
    if (RoleCertificateColumn(source.column()) != RoleCertificateColumn::Certificate)
        return {};
    const Certificate *known = m_certificates->broughtIn(source);
    if (!known)
        return icon(u"warning"_s, *m_styled, Tone::Warning);
    return icon(known->privateKey == PrivateKey::Matching ? u"key"_s : u"certificate"_s, *m_styled);
}

QString RoleCertificateTextModel::toolTip(const QModelIndex &source) const
{
    if (RoleCertificateColumn(source.column()) != RoleCertificateColumn::Thumbprint)
        return shownText(source);
    QStringList lines;
    const PerConfiguration &thumbprints = m_certificates->certificate(source).thumbprints;
    for (auto it = thumbprints.cbegin(); it != thumbprints.cend(); ++it)
        lines.append(tr("%1: %2", "@info cscfg file, thumbprint").arg(it.key(), it.value()));
    return lines.join(u'\n');
}

} // namespace bindwright
