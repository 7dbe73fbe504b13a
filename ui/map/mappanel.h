// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mapview.h"

#include "model/map/mapfolding.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace bindwright {

/// The conflict map with its bar: zoom, fold, export; and the words for its lines.
class MapPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapPanel)

public:
    explicit MapPanel(QWidget *parent = nullptr);

    void setMap(const ConflictMap &map, const MapContext &context);
    const ConflictMap &map() const { return m_view->mapScene().map(); }
    const MapContext &context() const { return m_context; }
    const MapFolding &folding() const { return m_folding; }
    /// What of \a whole is looked for; all of it where nothing is.
    ConflictMap wanted(const ConflictMap &whole, const MapContext &context) const;
    bool marksChanges() const; ///< what becomes of each host is to be shown

signals:
    void foldingChanged(); ///< or what is looked for: the map has to be made again
    void marksChangesChanged();
    void cellChosen(int row, int client); ///< of the PreviewMatrix: the one that the chosen box's path is of
    void bindingWanted(int row); ///< in Draft::bindings
    void exportWanted(const QString &path);

private:
    QLayout *makeBar();
    QLayout *makeFilter();
    void activate(int node);
    void choose(int node);

    MapView *m_view;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_onlyWrong = nullptr;
    QCheckBox *m_folds = nullptr;
    QCheckBox *m_marks = nullptr;
    QLabel *m_legend;
    MapContext m_context;
    MapFolding m_folding;
};

} // namespace bindwright
