// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "reviewlist.h"

#include "reviewrow.h"

#include "ui/widgets/button.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

ReviewList::ReviewList(QWidget *parent)
    : QGroupBox(tr("Look through what was read", "@title:group"), parent)
    , m_rows(new QWidget(this))
    , m_layout(new QVBoxLayout(m_rows))
    , m_takeAll(makeButton(u"takeAll"_s, tr("Ta&ke all", "@action:button"), this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_rows);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setAlignment(Qt::AlignTop);
    auto *discard = makeButton(u"discardAll"_s, tr("Discard a&ll", "@action:button"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_takeAll);
    buttons->addWidget(discard);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(m_takeAll, &QPushButton::clicked, this, &ReviewList::takeAll);
    connect(discard, &QPushButton::clicked, this, &ReviewList::discardAll);
    setMinimumHeight(fontMetrics().height() * 12);
    hide();
}

void ReviewList::add(const QList<ImportedFile> &files)
{
    for (const ImportedFile &file : files) {
        if (!file.path.isEmpty()) // read again: the new reading counts
            m_files.removeIf([&file](const ImportedFile &known) { return known.path == file.path; });
        m_files.append(file);
    }
    rebuild();
    focusFirstLocked();
}

void ReviewList::replace(const QList<ImportedFile> &files)
{
    for (const ImportedFile &file : files) {
        const auto same = std::ranges::find_if(m_files, [&file](const ImportedFile &known) {
            return known.isLocked() && known.path == file.path
                && (file.pasted.isEmpty() || known.pasted == file.pasted);
        });
        if (same != m_files.end())
            *same = file;
    }
    rebuild();
    focusFirstLocked();
}

QList<Certificate> ReviewList::certificates() const
{
    QList<Certificate> all;
    for (const ImportedFile &file : m_files) {
        if (file.content)
            all += file.content->certificates;
    }
    return all;
}

void ReviewList::rebuild()
{
    qDeleteAll(m_rows->findChildren<ReviewRow *>(Qt::FindDirectChildrenOnly));
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        auto *row = new ReviewRow(m_files.at(i), m_rows);
        connectRow(row, i);
        m_layout->addWidget(row);
    }
    m_takeAll->setEnabled(std::ranges::any_of(m_files, &ImportedFile::canBeTaken));
    setVisible(!m_files.isEmpty());
    emit changed();
}

void ReviewList::connectRow(ReviewRow *row, qsizetype index)
{
    connect(row, &ReviewRow::taken, this, [this, index] {
        const ImportedFile file = m_files.takeAt(index);
        rebuild();
        emit taken({file});
    });
    connect(row, &ReviewRow::discarded, this, [this, index] {
        m_files.removeAt(index);
        rebuild();
    });
    connect(row, &ReviewRow::unlocked, this,
            [this, index](const QCA::SecureArray &passphrase, bool onOthersToo) {
                QList<ImportedFile> files{m_files.at(index)};
                for (qsizetype other = 0; onOthersToo && other < m_files.size(); ++other) {
                    if (other != index && m_files.at(other).isLocked())
                        files.append(m_files.at(other));
                }
                emit unlockRequested(files, passphrase);
            });
}

void ReviewList::takeAll()
{
    QList<ImportedFile> ready;
    std::ranges::copy_if(m_files, std::back_inserter(ready), &ImportedFile::canBeTaken);
    m_files.removeIf([](const ImportedFile &file) { return file.canBeTaken(); });
    rebuild();
    emit taken(ready);
}

void ReviewList::discardAll()
{
    m_files.clear();
    rebuild();
}

void ReviewList::focusFirstLocked()
{
    const auto locked = std::ranges::find_if(m_files, &ImportedFile::isLocked);
    const auto rows = m_rows->findChildren<ReviewRow *>(Qt::FindDirectChildrenOnly);
    if (locked != m_files.end())
        rows.at(std::distance(m_files.begin(), locked))->focusPassphrase();
    else if (m_takeAll->isEnabled())
        m_takeAll->setFocus(Qt::OtherFocusReason);
}

} // namespace bindwright
