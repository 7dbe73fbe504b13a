// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "bindingmodel.h"

#include "model/base/rowchange.h"
#include "model/bindingchecks/bindingproblems.h"
#include "model/preview/platformbindings.h"
#include "model/preview/preview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using BindingColumn = BindingModel::Column;

constexpr int bindingColumns = int(BindingColumn::GetsIt) + 1;

QString *textField(Binding &binding, BindingColumn column)
{
    switch (column) {
    case BindingColumn::Role:
        return &binding.role;
    case BindingColumn::Site:
        return &binding.site;
    case BindingColumn::Ip:
        return &binding.ip;
    case BindingColumn::Port:
        return &binding.port;
    case BindingColumn::Host:
        return &binding.host;
    case BindingColumn::Certificate:
        return &binding.certificate;
    case BindingColumn::Sni:
    case BindingColumn::GetsIt:
        break;
    }
    return nullptr;
}

bool isSni(const Binding &binding)
{
    return binding.sslFlags.testFlag(SslFlag::Sni);
}

/// \a binding with one cell changed; unchanged where \a value is none for it.
Binding changed(const Binding &binding, BindingColumn column, const QVariant &value, int role)
{
    Binding result = binding;
    if (role == BindingModel::SslFlagsRole)
        result.sslFlags = SslFlags::fromInt(value.toInt());
    else if (column == BindingColumn::Sni && (role == Qt::CheckStateRole || role == Qt::EditRole))
        result.sslFlags.setFlag(SslFlag::Sni, value.toBool());
    else if (QString *field = role == Qt::EditRole ? textField(result, column) : nullptr)
        *field = value.toString().trimmed();
    return result;
}

/// The certificates' names as the admin knows them, each looked up once.
class CertificateNames
{
public:
    explicit CertificateNames(const Draft &draft)
        : m_draft(draft)
    { }

    QString of(const Binding &binding)
    {
        const std::pair key(binding.role, binding.certificate);
        const auto known = m_names.constFind(key);
        if (known != m_names.cend())
            return *known;
        const Role *role = findRole(m_draft.service, binding.role);
        const Certificate *found = role ? findCertificate(m_draft, *role, binding.certificate) : nullptr;
        return *m_names.insert(key, found ? displayName(*found) : binding.certificate);
    }

private:
    const Draft &m_draft;
    QHash<std::pair<QString, QString>, QString> m_names;
};

} // namespace

BindingModel::BindingModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

QList<BindingModel::Row> BindingModel::platformRows(const Draft &draft)
{
    const IpAddress &instance = exampleInstanceAddress();
    QList<Row> rows;
    for (const bindwright::Role &role : draft.service.roles) {
        const QList<PlatformBinding> platform = platformBindings(draft, role);
        if (platform.isEmpty())
            continue;
        const HttpSysState state = stateOf(draft, role.name, instance);
        for (const PlatformBinding &made : platform) {
            Row row;
            row.platform = true;
            row.binding = {.role = role.name,
                           .site = made.site,
                           .ip = made.replaced ? u"*"_s : QString(),
                           .port = QString::number(made.port),
                           .host = {},
                           .sslFlags = {},
                           .certificate = made.certificate};
            const HttpSysRecord *record = state.ipRecord(made.replaced ? IpAddress() : instance, made.port);
            if (record && record->origin >= 0)
                row.receiver = Receiver::Overwritten;
            else
                row.receiver = made.replaced ? Receiver::Others : Receiver::EveryoneAtAddress;
            rows.append(row);
        }
    }
    return rows;
}

QList<BindingModel::Row> BindingModel::rowsOf(const Draft &draft, const QList<Problem> &problems)
{
    QList<Row> rows = platformRows(draft);
    const qsizetype first = rows.size();
    const QList<Receiver> receivers = receiversOf(draft);
    for (qsizetype i = 0; i < draft.bindings.size(); ++i)
        rows.append({.binding = draft.bindings[i],
                     .platform = false,
                     .certificate = {},
                     .receiver = receivers[i],
                     .problems = {}});
    CertificateNames names(draft);
    for (Row &row : rows)
        row.certificate = names.of(row.binding);
    for (Problem problem : problems) {
        const int index = std::exchange(problem.row, -1);
        if (index >= 0 && index < draft.bindings.size())
            rows[first + index].problems.append(problem);
    }
    return rows;
}

void BindingModel::setDraft(const Draft &draft)
{
    setDraft(draft, bindingProblems(draft));
}

void BindingModel::setDraft(const Draft &draft, const QList<Problem> &problems)
{
    const QList<Row> rows = rowsOf(draft, problems);
    m_draft = draft;
    replaceRows(rows);
}

void BindingModel::replaceRows(const QList<Row> &rows)
{
    const RowChange change =
        rowChange(m_rows, rows, [](const Row &a, const Row &b) { return a.isSameBinding(b); });
    const qsizetype from = change.at + change.kept;
    if (change.removed > 0) {
        beginRemoveRows({}, int(from), int(from + change.removed - 1));
        m_rows.remove(from, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, int(from), int(from + change.inserted - 1));
        m_rows = m_rows.first(from) + rows.sliced(from, change.inserted) + m_rows.sliced(from);
        endInsertRows();
    }
    const QList<Row> before = std::exchange(m_rows, rows);
    signalChanges(before);
}

bool BindingModel::sameCell(const Row &a, const Row &b, BindingColumn column)
{
    if (column == BindingColumn::Sni)
        return a.binding.sslFlags == b.binding.sslFlags;
    if (column == BindingColumn::GetsIt)
        return a.receiver == b.receiver;
    if (column == BindingColumn::Role && (a.problems != b.problems || a.platform != b.platform))
        return false; // roles of the whole row are asked of its first cell
    return text(a, column, Qt::EditRole) == text(b, column, Qt::EditRole)
        && text(a, column, Qt::DisplayRole) == text(b, column, Qt::DisplayRole);
}

/// Same number of rows: tells of each row the span of bindingColumns that differ.
void BindingModel::signalChanges(const QList<Row> &before)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        int first = bindingColumns;
        int last = -1;
        for (int column = 0; column < bindingColumns; ++column) {
            if (sameCell(before[row], m_rows[row], Column(column)))
                continue;
            first = std::min(first, column);
            last = column;
        }
        if (last >= 0)
            emit dataChanged(index(int(row), first), index(int(row), last));
    }
}

void BindingModel::edit(const Draft &draft)
{
    setDraft(draft);
    emit edited(draft);
}

int BindingModel::platformCount() const
{
    return int(std::ranges::find(m_rows, false, &Row::platform) - m_rows.cbegin());
}

const Binding &BindingModel::binding(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_rows.at(index.row()).binding;
}

bool BindingModel::isPlatform(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_rows.at(index.row()).platform;
}

int BindingModel::bindingRow(const QModelIndex &index) const
{
    return isPlatform(index) ? -1 : index.row() - platformCount();
}

QModelIndex BindingModel::indexOf(int bindingRow, BindingColumn column) const
{
    return bindingRow < 0 ? QModelIndex() : index(platformCount() + bindingRow, int(column));
}

QList<Problem> BindingModel::problems(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    QList<Problem> problems = m_rows.at(index.row()).problems;
    for (Problem &problem : problems)
        problem.row = bindingRow(index);
    return problems;
}

Receiver BindingModel::receiver(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_rows.at(index.row()).receiver;
}

int BindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : bindingColumns;
}

QString BindingModel::text(const Row &row, BindingColumn column, int role)
{
    if (column == BindingColumn::Certificate && role == Qt::DisplayRole)
        return row.certificate;
    Binding binding = row.binding;
    const QString *field = textField(binding, column);
    return field ? *field : QString();
}

QVariant BindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (column == BindingColumn::Sni)
            return role == Qt::EditRole ? QVariant(isSni(row.binding)) : QVariant();
        return text(row, column, role);
    case Qt::CheckStateRole:
        return column == BindingColumn::Sni ? QVariant(isSni(row.binding) ? Qt::Checked : Qt::Unchecked)
                                            : QVariant();
    case PlatformRole:
        return row.platform;
    case ReceiverRole:
        return int(row.receiver);
    case SslFlagsRole:
        return row.binding.sslFlags.toInt();
    case ProblemsRole:
        return QVariant::fromValue(problems(index));
    case SeverityRole: {
        const auto worst = std::ranges::max_element(row.problems, {}, &Problem::severity);
        return worst == row.problems.cend() ? QVariant() : QVariant(int(worst->severity));
    }
    default:
        return {};
    }
}

bool BindingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || isPlatform(index))
        return false;
    const int row = bindingRow(index);
    const Binding after = changed(m_draft.bindings.at(row), Column(index.column()), value, role);
    if (after == m_draft.bindings.at(row))
        return false;
    Draft draft = m_draft;
    draft.bindings[row] = after;
    edit(draft);
    return true;
}

Qt::ItemFlags BindingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool readOnly =
        !index.isValid() || isPlatform(index) || Column(index.column()) == BindingColumn::GetsIt;
    if (readOnly)
        return flags;
    return flags
        | (Column(index.column()) == BindingColumn::Sni ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

} // namespace bindwright
