// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "changepanel.h"

#include "ui/map/exportbutton.h"
#include "ui/style/flowlayout.h"
#include "ui/style/icons.h"
#include "ui/style/placeholder.h"
#include "ui/widgets/treetable.h"
#include "ui/words/previewtext.h"

#include <QAbstractTableModel>
#include <QBrush>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

/// The comparison as people read it.
class ChangeModel final : public QAbstractTableModel
{
public:
    enum class Column { Role, Host, Client, Now, Planned, Change };
    static constexpr int sortRole = Qt::UserRole + 1;

    explicit ChangeModel(QWidget *styled)
        : QAbstractTableModel(styled)
        , m_styled(*styled)
    { }

    void setAnswers(const QList<ComparedAnswer> &answers, const Draft &draft)
    {
        beginResetModel();
        m_answers = answers;
        m_draft = draft;
        endResetModel();
    }
    const ComparedAnswer &answer(int row) const { return m_answers.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_answers.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(Column::Change) + 1;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const ComparedAnswer &shown = answer(index.row());
        const auto mark = markOf(shown, Column(index.column()));
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return textOf(shown, Column(index.column()));
        case Qt::AccessibleTextRole:
            return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
                + textOf(shown, Column(index.column()));
        case sortRole:
            return Column(index.column()) == Column::Change ? QVariant(-int(shown.change))
                                                            : QVariant(textOf(shown, Column(index.column())));
        case Qt::DecorationRole:
            return mark ? QVariant(icon(mark->first, m_styled, mark->second)) : QVariant();
        case Qt::ForegroundRole:
            return mark ? QVariant(QBrush(foreground(mark->second, m_styled.palette()))) : QVariant();
        case toneRole:
            return mark ? QVariant(int(mark->second)) : QVariant();
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        switch (Column(section)) {
        case Column::Role:
            return ChangePanel::tr("Role", "@title:column");
        case Column::Host:
            return ChangePanel::tr("Host", "@title:column");
        case Column::Client:
            return ChangePanel::tr("Client", "@title:column");
        case Column::Now:
            return ChangePanel::tr("Now", "@title:column");
        case Column::Planned:
            return ChangePanel::tr("As planned", "@title:column");
        case Column::Change:
            return ChangePanel::tr("Change", "@title:column");
        }
        return {};
    }

private:
    using Mark = std::pair<QString, Tone>;

    static Mark markOf(const MatrixCell &cell, const ComparedAnswer &shown)
    {
        const bool isNamed = shown.asked.kind == MatrixRow::Kind::Host && shown.client.sendsName;
        const Verdict verdict = verdictOf(cell, isNamed);
        return {iconName(verdict), toneOf(verdict)};
    }
    /// Icon and tone of what is an answer, or the change.
    static std::optional<Mark> markOf(const ComparedAnswer &shown, Column column)
    {
        switch (column) {
        case Column::Now:
            return markOf(shown.now, shown);
        case Column::Planned:
            return markOf(shown.planned, shown);
        case Column::Change:
            return Mark(iconName(shown.change), toneOf(shown.change));
        default:
            return std::nullopt;
        }
    }
    QString textOf(const ComparedAnswer &shown, Column column) const
    {
        switch (column) {
        case Column::Role:
            return shown.asked.role;
        case Column::Host:
            return hostText(shown.asked);
        case Column::Client:
            return clientText(shown.client);
        case Column::Now:
            return cellText(shown.now, m_draft);
        case Column::Planned:
            return cellText(shown.planned, m_draft);
        case Column::Change:
            return changeText(shown);
        }
        return {};
    }

    QWidget &m_styled; ///< whose palette icons and colours take
    QList<ComparedAnswer> m_answers;
    Draft m_draft;
};

ChangePanel::ChangePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChangeModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_table(new TreeTable(u"changes"_s, tr("What changes for each client", "@info accessible name"), this))
    , m_note(new QLabel(this))
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(ChangeModel::sortRole);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);
    m_table->setRootIsDecorated(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setModel(m_shown);
    using Column = ChangeModel::Column;
    m_table->setWideColumns({int(Column::Host), int(Column::Now), int(Column::Planned)});
    m_note->setObjectName(u"whatNowIs"_s);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(makeBar());
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    connect(m_table, &TreeTable::activated, this, [this](const QModelIndex &index) {
        const int origin = m_model->answer(m_shown->mapToSource(index).row()).planned.origin;
        if (origin >= 0)
            emit bindingWanted(origin);
    });
}

QLayout *ChangePanel::makeBar()
{
    auto *filter = new QLineEdit(this);
    filter->setObjectName(u"changeFilter"_s);
    filter->setAccessibleName(tr("Filter", "@label"));
    setWholePlaceholder(*filter, tr("Host, client or certificate", "@info:placeholder"));
    filter->setClearButtonEnabled(true);
    m_onlyChanges = new QCheckBox(tr("Onl&y what changes", "@option:check"), this);
    m_onlyChanges->setObjectName(u"onlyChanges"_s);
    m_onlyChanges->setChecked(true);
    m_count = new QLabel(this);
    m_count->setObjectName(u"changeCount"_s);
    connect(filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &ChangePanel::fill);
    auto *save = new ExportButton(u"exportChanges"_s, tr("&Export table", "@action:button"),
                                  {u"csv"_s, u"pdf"_s, u"svg"_s, u"png"_s}, this);
    connect(save, &ExportButton::pathChosen, this, &ChangePanel::exportWanted);
    auto *bar = new FlowLayout;
    bar->addWidget(filter);
    bar->addWidget(m_onlyChanges);
    bar->addWidget(save);
    return bar;
}

void ChangePanel::setAnswers(const QList<ComparedAnswer> &answers, const Draft &draft, bool showsRoles)
{
    m_answers = answers;
    m_draft = draft;
    m_table->setColumnHidden(int(ChangeModel::Column::Role), !showsRoles);
    m_note->setText(draft.server.isEmpty()
                        ? tr("Now: as the project's files are. What runs may be older.", "@info")
                        : tr("Now: as the server's state was read; roles without one, as the project's files "
                             "are.",
                             "@info"));
    fill();
    showCounts();
}

void ChangePanel::fill()
{
    QList<ComparedAnswer> shown = m_answers;
    if (m_onlyChanges->isChecked())
        shown.removeIf([](const ComparedAnswer &answer) { return answer.change == Change::Same; });
    m_model->setAnswers(shown, m_draft);
    m_table->setCurrentIndex(m_shown->index(0, int(ChangeModel::Column::Host)));
}

/// "2 worse, 3 better, 12 same"; those that there are none of are left out, but not worse.
void ChangePanel::showCounts()
{
    QStringList counts;
    for (const Change change :
         {Change::Worse, Change::Unknown, Change::Different, Change::Better, Change::Same}) {
        const auto count = std::ranges::count(m_answers, change, &ComparedAnswer::change);
        if (count > 0 || change == Change::Worse)
            counts.append(tr("%1 %2", "@info number, worse or better").arg(count).arg(changeText(change)));
    }
    m_count->setText(counts.join(", "_L1));
}

TableText ChangePanel::tableText() const
{
    const int role = int(ChangeModel::Column::Role);
    return tableTextOf(*m_shown, tr("What changes for each client", "@title"),
                       m_table->isColumnHidden(role) ? QList<int>{role} : QList<int>());
}

} // namespace bindwright
