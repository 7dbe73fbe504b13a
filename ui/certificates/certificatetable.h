// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/session/certificateimport.h"
#include "ui/messages/messagelist.h"

#include <QHash>
#include <QModelIndex>
#include <QPointer>

class QAction;

namespace bindwright {

class CertificateModel;
class CertificateTreeTextModel;
class PassphraseInput;
class ProblemTable;
struct Chain;

/// The certificates with their chains and, above them, the files that wait for something. What is wrong
/// stands beneath the row that it is about.
class CertificateTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CertificateTable)

public:
    using MakeMessage = std::function<Message(const Problem &)>;

    CertificateTable(const QDateTime &now, const MakeMessage &messageOf, QWidget *parent);

    void show(const Draft &draft, const QList<Problem> &problems, const QList<ImportedFile> &files);
    void setFilter(const QString &text);

    const Certificate *chosen() const; ///< null: a missing issuer or a file is, or nothing
    const Chain *chain() const; ///< of the chosen one; may be null
    QList<Certificate> selectedCertificates() const;
    QList<ImportedFile> selectedFiles() const;
    bool hasRow(const Problem &problem) const;

    void choose(const Thumbprint &sha1);
    void chooseProblem(const Problem &problem); ///< hasRow()
    void chooseFile(const ImportedFile &file); ///< that waits, or its first certificate
    /// Goes to the first file that waits for its passphrase, unless one of them has the focus; else to the
    /// rows.
    void focusWhatWaits();
    void focusRows();

signals:
    void chosenChanged();
    void detailsRequested();
    void thumbprintRequested(); ///< to be copied
    void replaceRequested();
    void convertRequested();
    void removeRequested(); ///< what is selected
    void discardRequested(const bindwright::ImportedFile &file);
    void unlockRequested(const QList<bindwright::ImportedFile> &files, const QCA::SecureArray &passphrase);

private:
    void addActions();
    void showActions();
    void activate();
    void placeProblems(const QList<Problem> &problems);
    QModelIndex rowOf(const Problem &problem) const;
    QModelIndex chosenRow() const; ///< of m_model
    QList<Message> messagesOf(const QModelIndex &row);
    Message fileMessage(const ImportedFile &file);
    PassphraseInput *inputOf(const ImportedFile &file);
    void unlock(const ImportedFile &file, const QCA::SecureArray &passphrase, bool onOthersToo);
    void dropInputs();

    struct Placed
    {
        Problem problem;
        QModelIndex row; ///< of m_model, until that changes
    };

    const MakeMessage m_messageOf;
    QList<ImportedFile> m_files;
    QList<Placed> m_placed;
    QHash<QString, QPointer<PassphraseInput>> m_inputs; ///< by what their file is known by
    CertificateModel *m_model;
    ProblemTable *m_rows;
    CertificateTreeTextModel *m_texts;
    QList<QAction *> m_ofCertificate;
};

/// What a waiting file waits for, as the reason why Next does.
QString waitingText(const ImportedFile &file);

} // namespace bindwright
