// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/itemmodels/matrixmodel.h"
#include "ui/style/palette.h"

#include <QSortFilterProxyModel>

namespace bindwright {

/// The preview as people read it: each cell an icon, the certificate and whether it is right.
class PreviewTextModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewTextModel)

public:
    PreviewTextModel(MatrixModel *preview, const QWidget *styled);

    void setDraft(const Draft &draft); ///< whose names certificates are shown by
    void setText(const QString &text);
    void setOnlyWrong(bool only);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// All that the words for a cell depend on.
    struct SaidKey
    {
        QString certificate;
        Outcome outcome;
        Certainty certainty;
        std::optional<Coverage> coverage;
        Observed observed;

        bool operator==(const SaidKey &) const = default;
        friend size_t qHash(const SaidKey &key, size_t seed)
        {
            const int covers = key.coverage ? int(*key.coverage) : -1;
            return qHashMulti(seed, key.certificate, int(key.outcome), int(key.certainty), covers,
                              key.observed.agreed, key.observed.isContradicted);
        }
    };

    QString shownText(const QModelIndex &source) const;
    QString saidOf(const MatrixCell &cell) const;
    QString expectedText(const MatrixRow &row) const;
    QString spokenText(const QModelIndex &source) const;
    QString toolTip(const QModelIndex &source) const;
    std::optional<std::pair<QString, Tone>> markOf(const QModelIndex &source) const; ///< icon and tone

    MatrixModel *m_preview;
    const QWidget *m_styled; ///< whose palette icons and colours take
    Draft m_draft;
    mutable QHash<SaidKey, QString> m_said; ///< see saidOf()
    QString m_text;
    bool m_onlyWrong = false;
};

/// Whether some client gets what is wrong for \a row, or no client reaches its binding.
bool isWrong(const MatrixRow &row, const QList<Client> &clients);

} // namespace bindwright
