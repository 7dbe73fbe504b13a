// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "convertdialog.h"

#include "model/conversion/filenames.h"
#include "ui/style/windowsize.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/sentence.h"
#include "conversiontext.h"
#include "ui/words/errortext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// A list with a value for each line.
template<class E>
QComboBox *makeChoice(const QString &name, const QList<std::pair<E, QString>> &choices, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    for (const auto &[value, text] : choices)
        box->addItem(text, int(value));
    return box;
}

template<class E>
E chosen(const QComboBox *box)
{
    return E(box->currentData().toInt());
}

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

ConvertDialog::ConvertDialog(const PlatformServices &services, const QList<Certificate> &known,
                             const Certificate &certificate, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_known(known)
    , m_certificate(certificate)
    , m_said(makePlainLabel(u"convertSaid"_s, this))
    , m_fields(new QWidget(this))
    , m_job(new JobBar(this))
{
    setObjectName(u"convert"_s);
    setWindowTitle(tr("Convert a copy", "@title:window"));
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    auto *name = makePlainLabel(u"convertName"_s, m_fields);
    name->setText(displayName(certificate));
    form->addRow(tr("Certificate", "@label"), name);
    addSource(form);
    addForm(form, Target::CloudService);
    addFile(form);
    addPassphrases(form);
    wrapLongRows(*form);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    layout->addWidget(m_said);
    layout->addWidget(m_job);
    layout->addWidget(makeButtons());
    connect(m_job, &JobBar::busyChanged, this, &ConvertDialog::showOutcome);
    followTarget();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 84, 0});
    (m_source->text().isEmpty() ? m_source : m_sourcePassphrase)->setFocus();
}

void ConvertDialog::reject()
{
    if (m_job->isBusy())
        m_job->cancel();
    else
        QDialog::reject();
}

void ConvertDialog::addSource(QFormLayout *form)
{
    m_source = new QLineEdit(QDir::toNativeSeparators(m_certificate.file), m_fields);
    m_source->setObjectName(u"convertSource"_s);
    form->addRow(tr("Private key &in", "@label"),
                 withBrowse(m_source, u"convertChooseSource"_s, &ConvertDialog::chooseSource));
    static_cast<QLabel *>(form->labelForField(m_source->parentWidget()))->setBuddy(m_source);
    m_sourcePassphrase = addSecret(form, u"convertSourcePassphrase"_s, tr("Its &passphrase", "@label"));
    connect(m_source, &QLineEdit::textChanged, this, &ConvertDialog::suggestFile);
}

void ConvertDialog::addForm(QFormLayout *form, Target target)
{
    m_target = makeChoice<Target>(
        u"convertTarget"_s,
        {{Target::CloudService, tr("Cloud Services", "@item:inlistbox")},
         {Target::ExtendedSupport, tr("Cloud Services (extended support), Key Vault", "@item:inlistbox")},
         {Target::Server, tr("Windows Server 2019 or later", "@item:inlistbox")}},
        m_fields);
    choose(m_target, int(target));
    m_encryption = makeChoice<PfxEncryption>(u"convertEncryption"_s,
                                             {{PfxEncryption::Legacy, encryptionText(PfxEncryption::Legacy)},
                                              {PfxEncryption::Aes, encryptionText(PfxEncryption::Aes)}},
                                             m_fields);
    m_why = makePlainLabel(u"convertWhy"_s, m_fields);
    m_chain = makeChoice<IncludedChain>(
        u"convertChain"_s,
        {{IncludedChain::None, tr("the certificate alone", "@item:inlistbox")},
         {IncludedChain::Intermediates, tr("with its intermediates", "@item:inlistbox")},
         {IncludedChain::All, tr("with its intermediates and the root", "@item:inlistbox")}},
        m_fields);
    choose(m_chain, int(IncludedChain::Intermediates));
    form->addRow(tr("Fo&r", "@label:listbox"), m_target);
    form->addRow(tr("&Encryption", "@label:listbox"), m_encryption);
    form->addRow(QString(), m_why);
    form->addRow(tr("C&hain", "@label:listbox"), m_chain);
    connect(m_target, &QComboBox::currentIndexChanged, this, &ConvertDialog::followTarget);
    connect(m_encryption, &QComboBox::currentIndexChanged, this, &ConvertDialog::suggestFile);
}

void ConvertDialog::addFile(QFormLayout *form)
{
    m_file = new QLineEdit(m_fields);
    m_file->setObjectName(u"convertFile"_s);
    form->addRow(tr("New &file", "@label"),
                 withBrowse(m_file, u"convertChooseFile"_s, &ConvertDialog::chooseFile));
    static_cast<QLabel *>(form->labelForField(m_file->parentWidget()))->setBuddy(m_file);
    m_overwrite = new QCheckBox(tr("&Overwrite a file of that name", "@option:check"), m_fields);
    m_overwrite->setObjectName(u"convertOverwrite"_s);
    form->addRow(QString(), m_overwrite);
    connect(m_file, &QLineEdit::textChanged, this, &ConvertDialog::showState);
}

void ConvertDialog::addPassphrases(QFormLayout *form)
{
    m_passphrase = addSecret(form, u"convertPassphrase"_s, tr("&New passphrase", "@label"));
    m_again = addSecret(form, u"convertAgain"_s, tr("Repeat passphra&se", "@label"));
}

QLineEdit *ConvertDialog::addSecret(QFormLayout *form, const QString &name, const QString &title)
{
    auto *edit = new QLineEdit(m_fields);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    form->addRow(title, edit);
    connect(edit, &QLineEdit::textChanged, this, &ConvertDialog::showState);
    return edit;
}

QWidget *ConvertDialog::withBrowse(QLineEdit *edit, const QString &name, void (ConvertDialog::*browse)())
{
    auto *row = new QWidget(m_fields);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *button = makeButton(name, tr("Choose…", "@action:button"), row);
    layout->addWidget(edit, 1);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, browse);
    return row;
}

QWidget *ConvertDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_start = makeButton(u"convertStart"_s, tr("&Convert", "@action:button"), row);
    m_start->setDefault(true);
    auto *close = makeButton(u"convertClose"_s, tr("C&lose", "@action:button"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_start);
    layout->addWidget(close);
    connect(m_start, &QPushButton::clicked, this, &ConvertDialog::start);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void ConvertDialog::chooseSource()
{
    auto *dialog =
        makeFileDialog(FileKind::Certificates, tr("The file with the private key", "@title:window"), this);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_source,
            [this](const QString &path) { m_source->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ConvertDialog::chooseFile()
{
    auto *dialog = makeFileDialog(FileKind::Certificates, tr("Write the new file", "@title:window"), this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PFX (*.pfx)", "@item file filter"), tr("PEM (*.pem)", "@item file filter")});
    dialog->setDefaultSuffix(u"pfx"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the box below asks, for typed names too
    connect(dialog, &QFileDialog::fileSelected, m_file,
            [this](const QString &path) { m_file->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ConvertDialog::followTarget()
{
    Conversion usual;
    usual.target = chosen<Target>(m_target);
    choose(m_encryption, int(encryptionFor(usual).encryption));
    suggestFile();
}

/// Beside the file that it comes from, under a name of its own.
void ConvertDialog::suggestFile()
{
    const bool isOwn = m_file->text() != m_suggested;
    const bool isLegacy = chosen<PfxEncryption>(m_encryption) == PfxEncryption::Legacy;
    const QString folder = m_source->text().isEmpty() ? QDir::homePath() : QFileInfo(m_source->text()).path();
    m_suggested = QDir::toNativeSeparators(folder + u'/' + plainFileName(m_certificate)
                                           + (isLegacy ? u"-tripledes.pfx"_s : u"-aes.pfx"_s));
    if (!isOwn)
        m_file->setText(m_suggested);
    showState();
}

Conversion ConvertDialog::wanted() const
{
    Conversion wanted;
    wanted.path = QFileInfo(QDir::fromNativeSeparators(m_file->text())).absoluteFilePath();
    wanted.chain = chosen<IncludedChain>(m_chain);
    wanted.encryption = chosen<PfxEncryption>(m_encryption);
    wanted.target = chosen<Target>(m_target);
    wanted.certificate = m_certificate.sha1;
    return wanted;
}

QString ConvertDialog::obstacle() const
{
    const auto form = fileFormOf(m_file->text());
    if (m_source->text().isEmpty())
        return tr("Choose the file that holds the private key.", "@info");
    if (!form)
        return tr("The new file's name ends in .pfx, .pem, .cer or .p7b.", "@info");
    const bool needsPassphrase = form == FileForm::Pfx || form == FileForm::Pem;
    if (needsPassphrase && m_passphrase->text().isEmpty())
        return tr("The new file needs a passphrase.", "@info");
    if (m_passphrase->text() != m_again->text())
        return tr("The two passphrases are not the same.", "@info");
    return {};
}

void ConvertDialog::showState()
{
    if (!m_start) // while the fields are made
        return;
    Conversion usual = wanted();
    if (encryptionFor({.path = {}, .target = usual.target}).encryption == usual.encryption)
        usual.encryption.reset(); // as the target has it: say why
    m_why->setText(encryptionText(encryptionFor(usual)));
    const QString reason = obstacle();
    m_start->setEnabled(reason.isEmpty() && !m_job->isBusy());
    m_said->setText(reason);
}

void ConvertDialog::start()
{
    if (m_job->isBusy() || !obstacle().isEmpty())
        return;
    ConversionParameters parameters;
    parameters.services = {&m_services.files, &m_services.reader, &m_services.writer};
    parameters.sources = {QFileInfo(QDir::fromNativeSeparators(m_source->text())).absoluteFilePath()};
    parameters.passphrases.common = QCA::SecureArray(m_sourcePassphrase->text().toUtf8());
    parameters.known = m_known;
    parameters.wanted = wanted();
    parameters.passphrase = QCA::SecureArray(m_passphrase->text().toUtf8());
    if (m_overwrite->isChecked())
        parameters.existing = ConversionOrder::Existing::Overwrite;
    parameters.now = m_services.clock();
    m_outcome = std::make_shared<ConversionOutcome>();
    m_job->watch(tr("Converting…", "@info:progress"),
                 QtConcurrent::run(runConversion, parameters, m_outcome));
}

void ConvertDialog::showOutcome()
{
    m_fields->setEnabled(!m_job->isBusy());
    showState();
    if (m_job->isBusy() || !m_outcome)
        return;
    if (const Result<> &result = m_outcome->result; !result) {
        m_said->setText(errorText(result.error()));
        return;
    }
    m_passphrase->clear();
    m_again->clear();
    m_sourcePassphrase->clear();
    const OutgoingFile &made = m_outcome->files.first().outgoing;
    m_said->setText(tr("%1 was written. %2", "@info path, what is in it")
                        .arg(QDir::toNativeSeparators(made.path), newFileText(made.file)));
}

} // namespace bindwright
