// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatedetails.h"

#include "chainview.h"
#include "fitview.h"
#include "issuerbar.h"

#include "model/net/hostname.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sentence.h"
#include "ui/words/certificatetext.h"
#include "ui/words/listtext.h"

#include <QClipboard>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString namesText(const Certificate &certificate)
{
    QStringList lines;
    for (const QString &name : certificate.dnsNames)
        lines.append(bothForms(name));
    lines += certificate.ipAddresses;
    return lines.isEmpty() ? CertificateDetails::tr("none", "@info names") : lines.join(u'\n');
}

/// In groups of four, so that it wraps and can be compared by eye.
QString grouped(const QString &thumbprint)
{
    QStringList groups;
    for (qsizetype i = 0; i < thumbprint.size(); i += 4)
        groups.append(thumbprint.mid(i, 4));
    return groups.join(u' ');
}

QString nameOf(const QString &path)
{
    return path.isEmpty() ? CertificateDetails::tr("pasted", "@info") : QFileInfo(path).fileName();
}

/// The file, and that of its key where that is another one.
QString fileText(const Certificate &certificate)
{
    if (certificate.carrier == ContainerKind::System && certificate.file.isEmpty())
        return containerText(certificate.carrier);
    QString name = nameOf(certificate.file);
    if (!certificate.keyFile.isEmpty() && certificate.keyFile != certificate.file)
        name = CertificateDetails::tr("%1, its key in %2", "@info file names")
                   .arg(name, nameOf(certificate.keyFile));
    if (!certificate.modernPkcs12)
        return name;
    return CertificateDetails::tr(
               "%1, PKCS#12 with modern encryption, which guest OS family 5 and older cannot import",
               "@info file name")
        .arg(name);
}

/// Plans of earlier versions do not say it; a PFX of theirs is known by its encryption. An issuer that came
/// in another file too may be known from there.
Carrier carrierOf(const Certificate &certificate, const Chain *chain)
{
    const bool isUnknown = certificate.carrier == ContainerKind::Unknown;
    const auto isElsewhere = [&certificate](const Certificate &issuer) {
        return issuer.file != certificate.file;
    };
    const bool isApart = chain
        && (!chain->isComplete() || std::ranges::any_of(chain->intermediates, isElsewhere)
            || (chain->root && isElsewhere(*chain->root)));
    Carrier carrier{isUnknown && certificate.modernPkcs12 ? ContainerKind::Pkcs12 : certificate.carrier};
    carrier.lacksIssuers = isApart && carrier.kind == ContainerKind::Pkcs12;
    return carrier;
}

} // namespace

CertificateDetails::CertificateDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_facts(new QWidget(this))
    , m_empty(new QLabel(tr("Choose a certificate to see its names, its key and its chain."), this))
    , m_chain(new ChainView(m_facts))
{
    setObjectName(u"certificateDetails"_s);
    setAccessibleName(tr("Details of the chosen certificate", "@info accessible name"));
    setWidgetResizable(true);
    auto *form = new QFormLayout;
    m_name = addFact(form, u"detailName"_s, tr("Certificate", "@label"));
    m_names = addFact(form, u"detailNames"_s, tr("Names", "@label"));
    m_thumbprint = addFact(form, u"detailThumbprint"_s, tr("Thumbprint", "@label"));
    m_thumbprint->setLayoutDirection(Qt::LeftToRight); // in every language
    auto *copyButton = makeButton(u"copyThumbprint"_s, tr("&Copy", "@action:button"), m_facts);
    copyButton->setAccessibleName(tr("Copy the thumbprint"));
    connect(copyButton, &QPushButton::clicked, this, &CertificateDetails::copyThumbprint);
    form->addRow(copyButton);
    m_valid = addFact(form, u"detailValid"_s, tr("Valid", "@label"));
    m_key = addFact(form, u"detailKey"_s, tr("Key", "@label"));
    m_privateKey = addFact(form, u"detailPrivateKey"_s, tr("Private key", "@label"));
    m_issuer = addFact(form, u"detailIssuer"_s, tr("Issuer", "@label"));
    m_uses = addFact(form, u"detailUses"_s, tr("For", "@label"));
    m_file = addFact(form, u"detailFile"_s, tr("In file", "@label"));
    m_convert = makeButton(u"convertCopy"_s, tr("Convert a cop&y…", "@action:button"), m_facts);
    form->addRow(m_convert);
    m_replace = makeButton(u"replaceEverywhere"_s, tr("&Replace…", "@action:button"), m_facts);
    m_replace->setToolTip(tr("Put another certificate wherever this one is used"));
    form->addRow(m_replace);
    m_issuers = new IssuerBar(m_facts);
    m_chainTitle = new QLabel(tr("Chain", "@label"), m_facts);
    m_fitTitle = new QLabel(tr("Where it can go", "@label"), m_facts);
    m_fit = new FitView(m_facts);
    connect(m_convert, &QPushButton::clicked, this, &CertificateDetails::convertRequested);
    connect(m_replace, &QPushButton::clicked, this, &CertificateDetails::replaceRequested);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);

    wrapLongRows(*form);
    layOut(form);
    show(nullptr, nullptr, false, {});
}

void CertificateDetails::layOut(QFormLayout *form)
{
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->addLayout(form);
    facts->addWidget(m_chainTitle);
    facts->addWidget(m_chain);
    facts->addWidget(m_issuers);
    facts->addWidget(m_fitTitle);
    facts->addWidget(m_fit);
    auto *all = new QWidget(this);
    auto *layout = new QVBoxLayout(all);
    layout->addWidget(m_facts);
    layout->addWidget(m_empty);
    layout->addStretch(1);
    setWidget(all);
}

void CertificateDetails::show(const Certificate *certificate, const Chain *chain, bool installRoot,
                              const QDateTime &now)
{
    m_facts->setVisible(certificate);
    m_empty->setVisible(!certificate);
    if (certificate) {
        showFacts(*certificate, now);
        m_fit->show(targetFits(*certificate, carrierOf(*certificate, chain)));
    }
    m_chain->setVisible(chain);
    m_chainTitle->setVisible(chain);
    m_issuers->show(chain);
    if (chain)
        m_chain->show(*chain, installRoot);
    updateGeometry();
}

QSize CertificateDetails::minimumSizeHint() const
{
    const QMargins margins = widget()->layout()->contentsMargins();
    const int around =
        margins.left() + margins.right() + 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    return {qMax(fontMetrics().averageCharWidth() * 30, m_fit->minimumSizeHint().width() + around),
            fontMetrics().height() * 8};
}

QLabel *CertificateDetails::addFact(QFormLayout *form, const QString &name, const QString &title)
{
    QLabel *label = makePlainLabel(name, m_facts);
    form->addRow(title, label);
    return label;
}

void CertificateDetails::showFacts(const Certificate &certificate, const QDateTime &now)
{
    m_name->setText(displayName(certificate));
    m_names->setText(namesText(certificate));
    m_thumbprint->setText(grouped(certificate.sha1.toString()));
    m_valid->setText(tr("%1 to %2 · %3", "@info dates and days left")
                         .arg(dateText(certificate.notBefore.date()), dateText(certificate.notAfter.date()),
                              validityText(certificate, now)));
    m_key->setText(tr("%1, signed with %2", "@info key, algorithm")
                       .arg(keyText(certificate), certificate.signatureAlgorithm));
    m_privateKey->setText(privateKeyText(certificate.privateKey));
    m_issuer->setText(certificate.selfSigned ? tr("itself") : certificate.issuer);
    const QStringList uses = certificate.keyUsage + certificate.extendedKeyUsage;
    m_uses->setText(uses.isEmpty() ? tr("any use", "@info") : listText(uses));
    m_file->setText(fileText(certificate));
    m_file->setToolTip(certificate.keyFile.isEmpty() ? certificate.file
                                                     : certificate.file + u'\n' + certificate.keyFile);
    for (QWidget *ofLeaf : {static_cast<QWidget *>(m_fitTitle), static_cast<QWidget *>(m_fit)})
        ofLeaf->setVisible(!certificate.isCa || certificate.privateKey == PrivateKey::Matching);
    m_convert->setVisible(certificate.privateKey == PrivateKey::Matching);
}

void CertificateDetails::copyThumbprint() const
{
    QGuiApplication::clipboard()->setText(m_thumbprint->text().remove(u' '));
}

QString bothForms(const QString &asciiName)
{
    const auto host = HostName::parse(asciiName);
    if (!host || host->unicode() == host->ascii())
        return asciiName;
    return CertificateDetails::tr("%1 (%2)", "@info Unicode form, A-label form")
        .arg(host->unicode(), host->ascii());
}

} // namespace bindwright
