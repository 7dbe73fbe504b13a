// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/waitingfiles.h"
#include "model/verify/serverchain.h"
#include "ui/page/wizardpage.h"

namespace bindwright {

class CertificateDetails;
class CertificateTable;
class DropArea;
class IssuerFinder;

/// Brings certificates in: what can be read is taken at once, the rest waits in the table for what it lacks.
class CertificatesPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit CertificatesPage(const PageContext &context);

    QString obstacle() const override;
    void showProblem(const Problem &problem) override;
    void showRow(int row) override; ///< of Draft::certificates
    void addFiles(const QStringList &paths) override; ///< and folders

protected:
    void build() override;
    void refresh() override;
    bool blocks(const Problem &) const override { return false; } // one may go on and come back
    QList<Problem> listedProblems() const override;
    QList<MessageAction> actionsFor(const Problem &problem) override;
    void keep(const WizardPage &old) override;

private:
    QWidget *makeToolBar();
    void connectTable();
    DropArea *makeDropArea();
    void chooseFiles();
    void chooseFolder();
    void paste();
    void askForServer();
    void fetch(const ServerChainRequest &request);
    void read(const QList<ImportedFile> &files, const QCA::SecureArray &passphrase = {});
    using Then = std::function<void(const QList<ImportedFile> &)>;
    void start(const QString &text, const QFuture<ImportedFile> &reading, const Then &then);
    void take(const QList<ImportedFile> &read, const QList<ImportedFile> &tried = {});
    void discard(const ImportedFile &file);
    void removeChosen();
    void showWaiting();
    void fetchIssuers(bool allowsInternal);
    void takeFetched(const QList<ImportedFile> &fetched);
    void showOfSystem(const ImportedFile &found);
    void takeOfSystem();
    void replaceChosen();
    void showDetails();
    void convertChosen();
    void convert(const Certificate &certificate);

    CertificateTable *m_table = nullptr;
    CertificateDetails *m_details = nullptr;
    IssuerFinder *m_finder = nullptr;
    ImportedFile m_ofSystem; ///< what this system has above the chain that is shown
    WaitingFiles m_waiting;
    QString m_project; ///< which the waiting files are for
    QFuture<void> m_job; ///< the last one
};

} // namespace bindwright
