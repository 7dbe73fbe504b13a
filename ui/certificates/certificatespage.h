// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/certificateimport.h"
#include "model/verify/serverchain.h"
#include "ui/page/wizardpage.h"

namespace bindwright {

class CertificateDetails;
class CertificateModel;
class CertificateTreeTextModel;
class DropArea;
class IssuerFinder;
class ReviewList;
class TreeTable;

/// Brings certificates in: files become a review, a review becomes certificates in chain order.
class CertificatesPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit CertificatesPage(const PageContext &context);

protected:
    void build() override;
    void refresh() override;
    bool blocks(const Problem &) const override { return false; } // one may go on and come back
    QList<MessageAction> actionsFor(const Problem &problem) override;
    void keep(const WizardPage &old) override;

private:
    QWidget *makeToolBar();
    QWidget *makeTree();
    DropArea *makeDropArea();
    void chooseFiles();
    void chooseFolder();
    void paste();
    void addFiles(const QStringList &paths);
    void askForServer();
    void fetch(const ServerChainRequest &request);
    void read(const QList<ImportedFile> &files, const QCA::SecureArray &passphrase,
              void (ReviewList::*then)(const QList<ImportedFile> &));
    void take(const QList<ImportedFile> &files);
    void removeChosen();
    const Service &base() const;
    void fetchIssuers(bool allowsInternal);
    void takeFetched(const QList<ImportedFile> &fetched);
    void showOfSystem(const ImportedFile &found);
    void reviewOfSystem();
    void replaceChosen();
    const Certificate *chosen() const;
    void showDetails();
    void convertChosen();
    void convert(const Certificate &certificate);

    ReviewList *m_review = nullptr;
    CertificateModel *m_model = nullptr;
    CertificateTreeTextModel *m_texts = nullptr;
    TreeTable *m_tree = nullptr;
    CertificateDetails *m_details = nullptr;
    IssuerFinder *m_finder = nullptr;
    ImportedFile m_ofSystem; ///< what this system has above the chain that is shown
};

} // namespace bindwright
