// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/palette.h"

#include <QStringList>

#include <optional>

class QAbstractItemModel;

namespace bindwright {

enum class TableFormat { Csv, Svg, Png, Pdf };

/// The format that a file's name asks for; none: another.
std::optional<TableFormat> tableFormatOf(const QString &path);

/// int(Tone) of a cell, for what is not drawn in the window's colours.
inline constexpr int toneRole = Qt::UserRole + 100;

/// A table as it is shown, apart from the window: a value for a job.
struct TableText
{
    struct Cell
    {
        QString text;
        std::optional<Tone> tone = {}; ///< none: plain
        bool isHeading = false; ///< the name of a group

        bool operator==(const Cell &) const = default;
    };

    QString title;
    QStringList heads;
    QList<QList<Cell>> rows;

    bool operator==(const TableText &) const = default;
};

/// The rows of \a model that are shown, with all columns but \a hidden.
TableText tableTextOf(const QAbstractItemModel &model, const QString &title, const QList<int> &hidden = {});

/// \a table as the content of a file; in any thread. A PDF has pages to print.
QByteArray tableFile(const TableText &table, TableFormat format);

} // namespace bindwright
