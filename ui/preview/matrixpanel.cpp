// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "matrixpanel.h"

#include "groupedrows.h"
#include "matrixtable.h"
#include "previewtextmodel.h"

#include "model/preview/pinchoices.h"
#include "ui/map/exportbutton.h"
#include "ui/style/flowlayout.h"
#include "ui/style/icons.h"
#include "ui/style/placeholder.h"
#include "ui/widgets/button.h"
#include "ui/words/previewtext.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bindwright {

MatrixPanel::MatrixPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new MatrixModel(this))
    , m_table(new MatrixTable(int(MatrixModel::Column::FirstClient), this))
    , m_texts(new PreviewTextModel(m_model, m_table))
    , m_groups(
          new GroupedRows(m_texts, int(MatrixModel::Column::Host), int(MatrixModel::Column::FirstClient)))
{
    m_table->setModel(m_texts);
    m_empty = new QLabel(tr("There is no host to ask for yet. Bindings, host headers and wanted names come "
                            "from the steps before."),
                         this);
    m_empty->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(makeBar());
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1, Qt::AlignTop);
    column->addLayout(makeNote());
    makeActions();
    connect(m_table, &MatrixTable::currentCellChanged, this, &MatrixPanel::choose);
    connect(m_table, &MatrixTable::activated, this, &MatrixPanel::activate);
    connect(m_table, &MatrixTable::refilled, this, [this] {
        if (m_table->model() == m_groups)
            select(m_row, m_client);
    });
    setAnswers({});
}

QLayout *MatrixPanel::makeBar()
{
    makeGrouping();
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"hostFilter"_s);
    m_filter->setAccessibleName(tr("Filter", "@label"));
    setWholePlaceholder(*m_filter, tr("Filter by host or certificate", "@info:placeholder"));
    m_filter->setClearButtonEnabled(true);
    m_onlyWrong = new QCheckBox(tr("Only &wrong", "@option:check"), this);
    m_onlyWrong->setObjectName(u"onlyWrong"_s);
    m_count = new QLabel(this);
    m_count->setObjectName(u"hostCount"_s);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_texts->setText(text);
        showCounts();
    });
    connect(m_onlyWrong, &QCheckBox::toggled, this, [this](bool only) {
        m_texts->setOnlyWrong(only);
        showCounts();
    });
    auto *bar = new FlowLayout;
    bar->addWidget(m_filter);
    bar->addWidget(m_grouping);
    bar->addWidget(m_onlyWrong);
    bar->addWidget(m_count);
    auto *save = new ExportButton(u"exportMatrix"_s, tr("&Export matrix", "@action:button"),
                                  {u"csv"_s, u"pdf"_s, u"svg"_s, u"png"_s}, this);
    connect(save, &ExportButton::pathChosen, this, &MatrixPanel::exportWanted);
    bar->addWidget(save);
    return bar;
}

void MatrixPanel::makeGrouping()
{
    m_grouping = new QComboBox(this);
    m_grouping->setObjectName(u"groupBy"_s);
    m_grouping->setAccessibleName(tr("Group by", "@info accessible name"));
    m_grouping->addItem(tr("Not grouped", "@item:inlistbox"), int(Grouping::None));
    m_grouping->addItem(tr("By role", "@item:inlistbox"), int(Grouping::Role));
    m_grouping->addItem(tr("By host", "@item:inlistbox"), int(Grouping::Host));
    m_grouping->addItem(tr("By certificate", "@item:inlistbox"), int(Grouping::Certificate));
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this] { group(Grouping(m_grouping->currentData().toInt())); });
}

TableText MatrixPanel::tableText() const
{
    const int role = int(MatrixModel::Column::Role);
    return tableTextOf(*m_table->model(), tr("Certificate served to each client", "@title"),
                       m_showsRoles ? QList<int>() : QList<int>{role});
}

QLayout *MatrixPanel::makeNote()
{
    m_noteIcon = new QLabel(this);
    m_note = new QLabel(this);
    m_note->setObjectName(u"neverChosen"_s);
    m_note->setWordWrap(true);
    auto *mend = makeButton(u"mend"_s, tr("&Fix", "@action:button"), this);
    m_mend = mend;
    connect(mend, &QPushButton::clicked, this, [this] {
        if (!m_answers.neverChosen().isEmpty())
            emit bindingWanted(m_answers.neverChosen().first());
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_noteIcon, 0, Qt::AlignTop);
    row->addWidget(m_note, 1);
    row->addWidget(m_mend);
    return row;
}

void MatrixPanel::makeActions()
{
    m_pin = new QAction(tr("Expect a certificate, or remove the expectation", "@action"), this);
    m_pin->setObjectName(u"pin"_s);
    m_pin->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key_P));
    m_pin->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_pin);
    connect(m_pin, &QAction::triggered, this, &MatrixPanel::togglePin);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(m_table);
        menu->setObjectName(u"cellMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_table->viewport()->mapToGlobal(place));
    });
}

void MatrixPanel::setAnswers(const PreviewMatrix &answers)
{
    m_answers = answers;
    m_texts->setDraft(answers.draft());
    m_model->setAnswers(answers);
    showCounts();
    if (!m_table->currentIndex().isValid())
        selectWorst();
    else
        choose();
}

void MatrixPanel::follow(const PreviewMatrix &answers, const QList<int> &changed)
{
    m_answers = answers;
    m_texts->setDraft(answers.draft());
    m_model->follow(answers, changed);
    if (changed.contains(m_row))
        choose();
}

void MatrixPanel::showRoles(bool shown)
{
    m_showsRoles = shown;
    m_table->showColumn(int(MatrixModel::Column::Role), shown);
}

void MatrixPanel::select(int row, int client)
{
    const int column = int(MatrixModel::Column::FirstClient) + client;
    QModelIndex index = m_texts->mapFromSource(m_model->index(row, column));
    if (m_table->model() == m_groups)
        index = m_groups->mapFromSource(index);
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

QModelIndex MatrixPanel::sourceOf(const QModelIndex &shown) const
{
    return m_texts->mapToSource(m_table->model() == m_groups ? m_groups->mapToSource(shown) : shown);
}

void MatrixPanel::group(Grouping by)
{
    const int row = m_row;
    const int client = m_client;
    const auto ofRow = [this, by](int shown) {
        const MatrixRow &asked = m_model->row(m_texts->mapToSource(m_texts->index(shown, 0)).row());
        return RowGroup{groupOf(asked, by), isWrong(asked, m_model->clients())};
    };
    m_groups->setGroups(by == Grouping::None ? GroupedRows::GroupOf() : ofRow);
    m_table->setModel(by == Grouping::None ? static_cast<QAbstractItemModel *>(m_texts) : m_groups);
    showRoles(m_showsRoles);
    select(row, client);
}

/// By certificate: of the client that names the host at the instance's own address.
QString MatrixPanel::groupOf(const MatrixRow &row, Grouping by) const
{
    const MatrixCell cell = row.cells.value(0);
    switch (by) {
    case Grouping::None:
        break;
    case Grouping::Role:
        return row.role;
    case Grouping::Host:
        return row.kind == MatrixRow::Kind::Host ? row.host : hostText(row);
    case Grouping::Certificate:
        return cell.certificate.isEmpty() ? cellText(cell, m_answers.draft())
                                          : certificateText(cell.certificate, m_answers.draft());
    }
    return {};
}

/// A group folds or unfolds; an answer leads to its binding.
void MatrixPanel::activate(const QModelIndex &index)
{
    if (m_table->model() != m_groups || !m_groups->isHeading(index))
        return goToOrigin();
    const int row = index.row();
    m_groups->toggle(index);
    m_table->setCurrentIndex(m_groups->index(row, int(MatrixModel::Column::Host)));
}

void MatrixPanel::goTo(int row)
{
    m_onlyWrong->setChecked(false);
    m_filter->clear();
    select(row, 0);
    m_table->setFocus(Qt::OtherFocusReason);
}

/// So that the panel beside says something from the start.
void MatrixPanel::selectWorst()
{
    int worst = -1;
    std::pair<int, int> cell(0, 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const MatrixRow &shown = m_model->row(row);
        for (int client = 0; client < int(shown.cells.size()) && shown.kind == MatrixRow::Kind::Host;
             ++client) {
            const int verdict = int(verdictOf(shown, client, m_model->clients().at(client)));
            if (verdict <= worst)
                continue;
            worst = verdict;
            cell = {row, client};
        }
    }
    select(cell.first, cell.second);
    m_table->showFirstColumns();
}

void MatrixPanel::choose()
{
    const QModelIndex source = sourceOf(m_table->currentIndex());
    m_row = source.isValid() ? source.row() : -1;
    m_client = source.isValid() ? std::max(m_model->clientAt(source.column()), 0) : -1;
    if (source.isValid() && source.column() == m_model->expectedColumn()) {
        const QList<MatrixCell> &cells = m_model->row(m_row).cells;
        for (int client = int(cells.size()) - 1; client >= 0; --client)
            m_client = cells.at(client).expected ? client : m_client;
    }
    m_pin->setEnabled(m_row >= 0 && canPin(m_answers, m_row));
    emit cellChosen(m_row, m_client);
}

void MatrixPanel::showCounts()
{
    const int never = int(m_answers.neverChosen().size());
    m_note->setText(tr("%n binding(s) are never chosen: another one answers first, or the row is not valid.",
                       nullptr, never));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_noteIcon->setPixmap(severityIcon(Severity::Warning, *this).pixmap(size, size));
    for (QWidget *part : {static_cast<QWidget *>(m_noteIcon), static_cast<QWidget *>(m_note), m_mend})
        part->setVisible(never > 0);
    const int rows = m_model->rowCount();
    const int shown = m_texts->rowCount();
    m_count->setText(shown == rows ? tr("%n row(s)", "@info", rows)
                                   : tr("%1 of %n row(s)", "@info", rows).arg(shown));
    m_empty->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
}

void MatrixPanel::fillMenu(QMenu &menu)
{
    if (m_row < 0)
        return;
    const MatrixRow &row = m_answers.rows().at(m_row);
    QAction *origin = menu.addAction(tr("Go to the binding", "@action:inmenu"));
    origin->setEnabled(row.cells.at(m_client).origin >= 0);
    connect(origin, &QAction::triggered, this, &MatrixPanel::goToOrigin);
    QAction *copy = menu.addAction(tr("Copy host name", "@action:inmenu"));
    copy->setEnabled(!row.host.isEmpty());
    connect(copy, &QAction::triggered, this,
            [host = row.host] { QGuiApplication::clipboard()->setText(host); });
    if (m_pin->isEnabled())
        addPins(menu);
}

void MatrixPanel::addPins(QMenu &menu)
{
    menu.addSeparator();
    const auto &expected = m_answers.rows().at(m_row).cells.at(m_client).expected;
    for (const Thumbprint &choice : pinChoices(m_answers, m_row, m_client)) {
        QString name = certificateText(choice.toString(), m_answers.draft());
        QAction *action = menu.addAction(tr("Expect %1", "@action:inmenu").arg(name.replace(u'&', "&&"_L1)));
        action->setCheckable(true);
        action->setChecked(expected == choice);
        connect(action, &QAction::triggered, this, [this, choice] { pin(choice); });
    }
    menu.addSeparator();
    QAction *none = menu.addAction(tr("Remove the expectation", "@action:inmenu"));
    none->setEnabled(expected.has_value());
    connect(none, &QAction::triggered, this, [this] {
        emit edited(tr("remove an expectation", "@action undo"), withoutPin(m_answers, m_row, m_client));
    });
}

void MatrixPanel::togglePin()
{
    if (!m_pin->isEnabled())
        return;
    if (m_answers.rows().at(m_row).cells.at(m_client).expected) {
        emit edited(tr("remove an expectation", "@action undo"), withoutPin(m_answers, m_row, m_client));
        return;
    }
    const QList<Thumbprint> choices = pinChoices(m_answers, m_row, m_client);
    if (!choices.isEmpty())
        pin(choices.first());
}

QString MatrixPanel::pinText() const
{
    if (!m_pin->isEnabled())
        return {};
    if (m_answers.rows().at(m_row).cells.at(m_client).expected)
        return tr("Remove ex&pectation", "@action:button");
    const QList<Thumbprint> choices = pinChoices(m_answers, m_row, m_client);
    return choices.isEmpty()
        ? QString()
        : tr("Ex&pect %1", "@action:button")
              .arg(certificateText(choices.first().toString(), m_answers.draft()).replace(u'&', "&&"_L1));
}

void MatrixPanel::pin(const Thumbprint &certificate)
{
    emit edited(tr("expect a certificate", "@action undo"), withPin(m_answers, m_row, m_client, certificate));
}

void MatrixPanel::goToOrigin()
{
    if (m_row < 0)
        return;
    const MatrixRow &row = m_answers.rows().at(m_row);
    const int origin = row.cells.at(m_client).origin;
    if (origin >= 0)
        emit bindingWanted(origin);
}

} // namespace bindwright
