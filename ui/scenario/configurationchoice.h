// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>

class QCheckBox;

namespace bindwright {

/// The service configurations that scenarios give thumbprints: all of them, or some.
class ConfigurationChoice final : public QGroupBox
{
    Q_OBJECT

public:
    explicit ConfigurationChoice(QWidget *parent = nullptr);

    /// \a chosen: those of \a names, or none where all are.
    void show(const QStringList &names, const QStringList &chosen);

signals:
    void edited(const QStringList &chosen); ///< none: all

private:
    void makeBoxes(const QStringList &names);
    void read();

    QStringList m_names;
    QStringList m_chosen;
    QList<QCheckBox *> m_boxes;
};

} // namespace bindwright
