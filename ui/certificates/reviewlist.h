// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/certificateimport.h"

#include <QGroupBox>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace bindwright {

class ReviewRow;

/// The files on their way in: read, not taken. Nothing enters the draft but through taken().
class ReviewList final : public QGroupBox
{
    Q_OBJECT

public:
    explicit ReviewList(QWidget *parent = nullptr);

    void add(const QList<ImportedFile> &files);
    /// Puts what reading again gave in the place of the locked files that it was tried on.
    void replace(const QList<ImportedFile> &files);
    bool isEmpty() const { return m_files.isEmpty(); }
    const QList<ImportedFile> &files() const { return m_files; }
    QList<Certificate> certificates() const; ///< of all that were read

signals:
    void taken(const QList<bindwright::ImportedFile> &files);
    void unlockRequested(const QList<bindwright::ImportedFile> &files, const QCA::SecureArray &passphrase);
    void changed();

private:
    void rebuild();
    void connectRow(ReviewRow *row, qsizetype index);
    void takeAll();
    void discardAll();
    void focusFirstLocked();

    QList<ImportedFile> m_files;
    QWidget *m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_takeAll;
};

} // namespace bindwright
