// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/preview/receivers.h"
#include "model/problems/problem.h"

#include <QAbstractTableModel>

namespace bindwright {

/// The bindings of a draft, editable in place: first, read-only, those that the platform makes for
/// https endpoints and that will exist on instances (at the instance's address, or as the default that
/// the script makes of them), then Draft::bindings. Values and states; ui/ words them. Nothing is
/// refused: what is wrong with a value is a problem of its row.
class BindingModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BindingModel)

public:
    enum class Column { Role, Site, Ip, Port, Host, Sni, Certificate, GetsIt };
    enum DataRole {
        PlatformRole = Qt::UserRole + 1, ///< bool: the platform's own
        ReceiverRole, ///< int(Receiver)
        SslFlagsRole, ///< int, all bits; may be set
        ProblemsRole, ///< QList<Problem>
        SeverityRole, ///< int(Severity), the worst of the row; none without problems
    };

    explicit BindingModel(QObject *parent = nullptr);

    /// Only what differs from the draft before is signalled. \a problems are those of the whole
    /// draft, as Session has them; only those with a row are taken.
    void setDraft(const Draft &draft, const QList<Problem> &problems);
    void setDraft(const Draft &draft); ///< with bindingProblems()

    const Binding &binding(const QModelIndex &index) const; ///< ip is empty at an instance's own address
    bool isPlatform(const QModelIndex &index) const;
    int bindingRow(const QModelIndex &index) const; ///< in Draft::bindings; -1: the platform's
    QModelIndex indexOf(int bindingRow, Column column = Column::Role) const;
    QList<Problem> problems(const QModelIndex &index) const;
    Receiver receiver(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// A cell was edited: \a draft is the draft with the change.
    void edited(const bindwright::Draft &draft);

private:
    struct Row
    {
        Binding binding;
        bool platform = false;
        QString certificate; ///< as the admin knows it
        Receiver receiver = Receiver::Nobody;
        QList<Problem> problems; ///< row taken out, so that a moved row is the same row

        bool isSameBinding(const Row &other) const
        {
            return platform == other.platform && binding == other.binding;
        }
    };

    static QList<Row> rowsOf(const Draft &draft, const QList<Problem> &problems);
    static QList<Row> platformRows(const Draft &draft);
    static bool sameCell(const Row &a, const Row &b, Column column);
    static QString text(const Row &row, Column column, int role);
    void replaceRows(const QList<Row> &rows);
    void signalChanges(const QList<Row> &before);
    void edit(const Draft &draft);
    int platformCount() const;

    Draft m_draft;
    QList<Row> m_rows;
};

} // namespace bindwright
