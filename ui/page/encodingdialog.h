// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QDialog>

class QComboBox;
class QLabel;

namespace bindwright {

/// Asks for the code page of a server's text, which nothing in it tells: shows its lines as each reads them.
class EncodingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a lines as they are in the file \a path.
    EncodingDialog(const QByteArrayList &lines, const QString &path, QWidget *parent);

    QString encoding() const; ///< as decodedText() takes it: "ibm850"

private:
    void showLines();

    QByteArrayList m_lines;
    QComboBox *m_encoding;
    QLabel *m_shown;
};

} // namespace bindwright
