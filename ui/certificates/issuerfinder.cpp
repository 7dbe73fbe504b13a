// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "issuerfinder.h"

#include "ui/page/whenfinished.h"

#include <QtConcurrent>

namespace bindwright {

IssuerFinder::IssuerFinder(const PlatformServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_pool.setMaxThreadCount(1);
}

void IssuerFinder::lookInSystem(const Chain *chain, const QList<Certificate> &known)
{
    if (!chain || chain->isComplete() || !m_services.issuers) {
        m_wanted = {};
        return;
    }
    const IssuerImport wanted{m_services.issuers, &m_services.reader, chain->top(), {}, known};
    m_wanted = wanted.of.sha1;
    m_pool.clear(); // of chains that were passed by
    const QFuture<ImportedFile> looking = QtConcurrent::run(&m_pool, importOfSystem, wanted);
    whenResult(this, looking, [this, sha1 = m_wanted](const ImportedFile &found) {
        if (m_wanted == sha1 && found.hasCertificates())
            emit foundOfSystem(found);
    });
}

QFuture<ImportedFile> IssuerFinder::fetch(const Certificate &certificate, const FetchLimits &limits,
                                          const QList<Certificate> &known) const
{
    const IssuerImport wanted{m_services.issuers, &m_services.reader, certificate, limits, known};
    return QtConcurrent::run(runIssuerImport, wanted);
}

} // namespace bindwright
