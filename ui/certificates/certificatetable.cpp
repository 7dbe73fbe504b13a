// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatetable.h"

#include "certificatetreetextmodel.h"
#include "chainrowdelegate.h"
#include "passphraseinput.h"

#include "model/itemmodels/certificatemodel.h"
#include "ui/messages/problemtable.h"
#include "ui/words/errortext.h"

#include <QAction>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using FilePart = CertificateModel::Part;

FilePart partOf(const ImportedFile &file)
{
    if (file.isLocked())
        return FilePart::LockedFile;
    return file.content ? FilePart::LooseKey : FilePart::UnreadableFile;
}

QString keyOf(const ImportedFile &file)
{
    return file.path.isEmpty() ? QString::fromLatin1(file.pasted) : file.path;
}

bool fitsKey(Rule rule, PrivateKey key)
{
    switch (rule) {
    case Rule::PrivateKeyMissing:
        return key == PrivateKey::Absent;
    case Rule::PrivateKeyMismatched:
        return key == PrivateKey::Mismatched;
    case Rule::PrivateKeyLocked:
        return key == PrivateKey::Locked;
    case Rule::PrivateKeyUnreadable:
        return key == PrivateKey::Unreadable;
    default:
        return true;
    }
}

/// Several certificates may have one name, an old one and its successor: the other words tell them apart.
bool isAboutCertificate(const Problem &problem, const Certificate &certificate, const Chain *chain)
{
    if (displayName(certificate) != problem.subject || !fitsKey(problem.rule, certificate.privateKey))
        return false;
    const QString file = problem.arguments.value(Argument::File);
    const QString date = problem.arguments.value(Argument::Date);
    const bool fitsDate = date.isEmpty() || date == certificate.notAfter.date().toString(Qt::ISODate)
        || date == certificate.notBefore.date().toString(Qt::ISODate);
    const bool fitsChain = problem.rule != Rule::ChainIncomplete || (chain && !chain->isComplete());
    return (file.isEmpty() || file == certificate.file) && fitsDate && fitsChain;
}

} // namespace

CertificateTable::CertificateTable(const QDateTime &now, const MakeMessage &messageOf, QWidget *parent)
    : QWidget(parent)
    , m_messageOf(messageOf)
    , m_model(new CertificateModel(this))
    , m_rows(new ProblemTable(u"certificates"_s, this))
    , m_texts(new CertificateTreeTextModel(m_model, now, m_rows))
{
    using Column = CertificateModel::Column;
    m_rows->setAccessibleName(tr("Certificates and their chains", "@info accessible name"));
    m_rows->setItemDelegate(new ChainRowDelegate(m_rows));
    m_rows->keepWhole({int(Column::Certificate)});
    m_rows->keepDatesWhole(int(Column::ValidUntil));
    m_rows->setSource(m_texts, [this](const QModelIndex &row) { return messagesOf(row); });
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    addActions();
    connect(m_rows, &ProblemTable::currentSourceChanged, this, [this] {
        showActions();
        emit chosenChanged();
    });
    connect(m_rows, &ProblemTable::removeRequested, this, &CertificateTable::removeRequested);
    connect(m_rows, &ProblemTable::sourceActivated, this, &CertificateTable::activate);
}

void CertificateTable::addActions()
{
    const auto add = [this](const QString &name, const QString &text, void (CertificateTable::*run)()) {
        auto *action = new QAction(text, m_rows);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        m_rows->addAction(action);
        m_ofCertificate.append(action);
    };
    add(u"showDetails"_s, tr("Details", "@action:inmenu"), &CertificateTable::detailsRequested);
    add(u"copyThisThumbprint"_s, tr("Copy thumbprint", "@action:inmenu"),
        &CertificateTable::thumbprintRequested);
    add(u"replaceThis"_s, tr("Replace…", "@action:inmenu"), &CertificateTable::replaceRequested);
    add(u"convertThis"_s, tr("Convert a copy…", "@action:inmenu"), &CertificateTable::convertRequested);
    add(u"removeThis"_s, tr("Remove", "@action:inmenu"), &CertificateTable::removeRequested);
    m_rows->setContextMenuPolicy(Qt::ActionsContextMenu);
    showActions();
}

void CertificateTable::showActions()
{
    const bool isFile = m_model->file(chosenRow()) >= 0;
    for (QAction *action : std::as_const(m_ofCertificate))
        action->setEnabled(chosen() || (isFile && action == m_ofCertificate.last()));
}

void CertificateTable::show(const Draft &draft, const QList<Problem> &problems,
                            const QList<ImportedFile> &files)
{
    m_files = files;
    QList<CertificateModel::File> rows;
    for (const ImportedFile &file : files)
        rows.append({file.path, partOf(file)});
    const Certificate *before = chosen();
    const Thumbprint chosenBefore = before ? before->sha1 : Thumbprint();
    m_placed.clear(); // of rows that may go
    m_model->setCertificates(draft.certificates, draft.asOf, rows);
    placeProblems(problems);
    m_rows->refreshMessages();
    choose(chosenBefore);
    dropInputs();
    showActions();
}

void CertificateTable::setFilter(const QString &text)
{
    m_texts->setFilterFixedString(text);
}

const Certificate *CertificateTable::chosen() const
{
    return m_model->certificate(chosenRow());
}

const Chain *CertificateTable::chain() const
{
    return m_model->chain(chosenRow());
}

QList<Certificate> CertificateTable::selectedCertificates() const
{
    QList<Certificate> certificates;
    for (const QModelIndex &row : m_rows->selectedSources()) {
        if (const Certificate *certificate = m_model->certificate(m_texts->mapToSource(row)))
            certificates.append(*certificate);
    }
    return certificates;
}

QList<ImportedFile> CertificateTable::selectedFiles() const
{
    QList<ImportedFile> files;
    for (const QModelIndex &row : m_rows->selectedSources()) {
        if (const int file = m_model->file(m_texts->mapToSource(row)); file >= 0)
            files.append(m_files.at(file));
    }
    return files;
}

bool CertificateTable::hasRow(const Problem &problem) const
{
    return rowOf(problem).isValid();
}

void CertificateTable::choose(const Thumbprint &sha1)
{
    m_rows->setCurrentSource(m_texts->mapFromSource(m_model->indexOf(sha1)));
}

void CertificateTable::chooseProblem(const Problem &problem)
{
    m_rows->setCurrentSource(m_texts->mapFromSource(rowOf(problem)));
    focusRows();
}

void CertificateTable::chooseFile(const ImportedFile &file)
{
    if (file.hasCertificates())
        return choose(file.content->certificates.first().sha1);
    for (int row = 0; row < m_files.size(); ++row) {
        if (keyOf(m_files.at(row)) == keyOf(file))
            m_rows->setCurrentSource(m_texts->mapFromSource(m_model->index(row, 0)));
    }
}

void CertificateTable::focusWhatWaits()
{
    for (const auto &input : std::as_const(m_inputs)) {
        if (input && input->isAncestorOf(window()->focusWidget()))
            return;
    }
    const auto locked = std::ranges::find_if(m_files, &ImportedFile::isLocked);
    if (locked == m_files.cend())
        return focusRows();
    chooseFile(*locked);
    inputOf(*locked)->focusField();
}

void CertificateTable::focusRows()
{
    m_rows->setFocus(Qt::OtherFocusReason);
}

/// A double click: a locked file is asked for its passphrase, a certificate for its details.
void CertificateTable::activate()
{
    const int file = m_model->file(chosenRow());
    if (file >= 0 && m_files.at(file).isLocked())
        inputOf(m_files.at(file))->focusField();
    else if (chosen())
        emit detailsRequested();
}

void CertificateTable::placeProblems(const QList<Problem> &problems)
{
    m_placed.clear();
    for (const Problem &problem : problems) {
        if (const QModelIndex row = rowOf(problem); row.isValid())
            m_placed.append({problem, row});
    }
}

QModelIndex CertificateTable::rowOf(const Problem &problem) const
{
    const auto isAboutRow = [this, &problem](const QModelIndex &row) {
        const Certificate *certificate = m_model->certificate(row);
        return certificate && isAboutCertificate(problem, *certificate, m_model->chain(row));
    };
    for (int row = 0; row < m_model->rowCount() && !problem.subject.isEmpty(); ++row) {
        const QModelIndex top = m_model->index(row, 0);
        if (isAboutRow(top))
            return top;
        for (int child = 0; child < m_model->rowCount(top); ++child) {
            if (const QModelIndex beneath = m_model->index(child, 0, top); isAboutRow(beneath))
                return beneath;
        }
    }
    return {};
}

QModelIndex CertificateTable::chosenRow() const
{
    return m_texts->mapToSource(m_rows->currentSource()).siblingAtColumn(0);
}

QList<Message> CertificateTable::messagesOf(const QModelIndex &row)
{
    const QModelIndex source = m_texts->mapToSource(row);
    if (const int file = m_model->file(source); file >= 0 && file < m_files.size())
        return {fileMessage(m_files.at(file))};
    QList<Message> messages;
    for (const Placed &placed : std::as_const(m_placed)) {
        if (placed.row == source)
            messages.append(m_messageOf(placed.problem));
    }
    return messages;
}

Message CertificateTable::fileMessage(const ImportedFile &file)
{
    Message message{.severity = Severity::Warning};
    if (file.content)
        message.text = tr("The private key in %1 belongs to no certificate that was added. Add its "
                          "certificate as well.")
                           .arg(intakeName(file.path));
    else
        message.text = errorText(file.content.error());
    if (file.isLocked())
        message.input = [this, file](QWidget *parent) {
            PassphraseInput *input = inputOf(file);
            input->setParent(parent);
            return input;
        };
    if (!file.content && file.content.error().code != Code::PassphraseNeeded)
        message.severity = Severity::Error;
    message.actions = {{tr("Remove", "@action:button"), [this, file] { emit discardRequested(file); }}};
    return message;
}

/// It outlives the row that it stands in: rows are made anew while the admin types.
PassphraseInput *CertificateTable::inputOf(const ImportedFile &file)
{
    QPointer<PassphraseInput> &input = m_inputs[keyOf(file)];
    if (!input) {
        input = new PassphraseInput(intakeName(file.path), this);
        connect(input, &PassphraseInput::unlockRequested, this,
                [this, file](const QCA::SecureArray &passphrase, bool onOthersToo) {
                    unlock(file, passphrase, onOthersToo);
                });
    }
    input->offerOthers(std::ranges::count_if(m_files, &ImportedFile::isLocked) > 1);
    return input;
}

void CertificateTable::unlock(const ImportedFile &file, const QCA::SecureArray &passphrase, bool onOthersToo)
{
    QList<ImportedFile> files{file};
    for (const ImportedFile &other : std::as_const(m_files)) {
        if (onOthersToo && other.isLocked() && keyOf(other) != keyOf(file))
            files.append(other);
    }
    emit unlockRequested(files, passphrase);
}

void CertificateTable::dropInputs()
{
    m_inputs.removeIf([this](const std::pair<const QString &, QPointer<PassphraseInput> &> &known) {
        const bool isWanted = std::ranges::any_of(m_files, [&known](const ImportedFile &file) {
            return file.isLocked() && keyOf(file) == known.first;
        });
        if (!isWanted && known.second)
            known.second->deleteLater();
        return !isWanted;
    });
}

QString waitingText(const ImportedFile &file)
{
    const QString name = intakeName(file.path);
    if (file.isLocked())
        return CertificateTable::tr("%1 is locked. To continue, unlock it or remove it.", "@info file name")
            .arg(name);
    if (!file.content)
        return CertificateTable::tr("%1 could not be read. To continue, remove it.", "@info file name")
            .arg(name);
    return CertificateTable::tr("The key in %1 has no certificate. To continue, add the certificate or "
                                "remove the key.",
                                "@info file name")
        .arg(name);
}

} // namespace bindwright
