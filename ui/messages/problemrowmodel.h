// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "messagelist.h"

#include <QAbstractProxyModel>

#include <functional>

namespace bindwright {

/// Puts messages beneath the rows of a table that they belong to: each a row of its own, whose
/// first cell is the sentence. The other rows are the source's; what a tree has beneath its rows follows
/// them.
class ProblemRowModel final : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemRowModel)

public:
    /// The messages beneath a source row, given by its first cell.
    using Messages = std::function<QList<Message>(const QModelIndex &sourceIndex)>;

    explicit ProblemRowModel(QObject *parent = nullptr);

    void setMessages(const Messages &messages);
    void refresh(); ///< asks for the messages again

    bool isMessage(const QModelIndex &index) const;
    bool isMessage(int row) const;
    const Message &message(int row) const; ///< of a message's row
    int lastMessageBeneath(int row) const; ///< \a row itself: it has none

    void setSourceModel(QAbstractItemModel *model) override;
    QModelIndex mapToSource(const QModelIndex &index) const override; ///< invalid for messages
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        int parent = -1; ///< row of the source that it stands beneath in a tree; -1: at the top
        int sourceRow = 0;
        int message = -1; ///< into m_messages; -1: the source's own row
    };

    void rebuild();
    void addLines(int parent, int row);
    QModelIndex sourceIndex(const Line &line, int column) const;
    void forwardChange(const QModelIndex &topLeft, const QModelIndex &bottomRight);

    Messages m_ask;
    QList<Line> m_lines;
    QList<Message> m_messages;
    QList<QMetaObject::Connection> m_connections;
};

} // namespace bindwright
