// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/certificates/certificatereader.h"
#include "platform/network/issuersource.h"
#include "platform/network/tlsclient.h"
#include "tests/ui/support/shopbench.h"

namespace bindwright {

/// The page Certificates in a window, with the real reader, client and source of issuers: for servers on
/// loopback.
class CertificatesBench
{
public:
    /// \a certificates: files that the draft has already, DER.
    explicit CertificatesBench(const QList<QByteArray> &certificates = {})
    {
        if (!m_reader->prepare())
            qFatal("there is no cryptographic provider");
        Draft draft{.projectPath = QStringLiteral("/shop")};
        for (const QByteArray &der : certificates)
            draft = withCertificates(draft, {m_reader->read(der, QStringLiteral("/www.cer"), {}).value()});
        session.setDraft(draft);
        window.addPage(page);
        window.setOptions(QWizard::NoDefaultButton);
        window.resize(1024, 700);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }

    ~CertificatesBench() { delete page; } // it may look for an issuer still, with what goes before the window
    Q_DISABLE_COPY_MOVE(CertificatesBench)

    Session session;
    QWizard window;

private:
    FakeFileStore m_files;
    std::unique_ptr<CertificateReader> m_reader = makeCertificateReader();
    std::unique_ptr<TlsClient> m_client = makeTlsClient();
    std::unique_ptr<IssuerSource> m_source = makeIssuerSource();
    fakes::Scripts m_scripts;
    FakeCertificateWriter m_writer;
    PlatformServices m_services{m_files,  *m_reader,      m_scripts,     fakes::noon,
                                m_writer, m_client.get(), m_source.get()};
    QUndoStack m_undo;
    Document m_document{session, m_services, m_undo, &window};

public:
    WizardPage *page = makePage(Step::Certificates, {session, m_services, m_undo, m_document}).release();
};

} // namespace bindwright
