// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "helpdialog.h"

#include "ui/style/placeholder.h"
#include "ui/style/windowsize.h"
#include "ui/widgets/sentence.h"
#include "ui/words/steptext.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>
#include <QTextBrowser>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int pictureWidth = 560; ///< of each, as the texts name it
constexpr int topicRole = Qt::UserRole + 1; ///< its name
constexpr int textRole = Qt::UserRole + 2; ///< what a search looks through

QUrl urlOf(const QString &topic)
{
    return QUrl(u"qrc:/help/%1.html"_s.arg(topic));
}

/// The resources know each file in every language, and give the one of QLocale's default.
QByteArray contentOf(const QUrl &url)
{
    QFile file(u':' + url.path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws its pictures in the colour of its text.
class HelpText final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        QByteArray picture = contentOf(QUrl(u"qrc:/help/"_s + name.fileName()));
        picture.replace("#000", palette().color(QPalette::Text).name().toLatin1());
        QSvgRenderer renderer(picture);
        QImage image(renderer.defaultSize() * devicePixelRatio(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        image.setDevicePixelRatio(devicePixelRatio());
        return image;
    }
};

QString titleOf(const QString &topic)
{
    if (topic == "words"_L1)
        return HelpDialog::tr("Words", "@title help");
    if (topic == "command-line"_L1)
        return HelpDialog::tr("Command line", "@title help");
    if (topic == "keys"_L1)
        return HelpDialog::tr("Keys", "@title help");
    return stepName(Step(helpTopics().indexOf(topic)));
}

QListWidgetItem *itemOf(const QString &topic)
{
    QTextDocument document;
    document.setHtml(QString::fromUtf8(contentOf(urlOf(topic))));
    auto *item = new QListWidgetItem(titleOf(topic));
    item->setData(topicRole, topic);
    item->setData(textRole, document.toPlainText());
    return item;
}

} // namespace

QStringList helpTopics()
{
    return {u"project"_s, u"certificates"_s, u"scenario"_s, u"role-certificates"_s, u"bindings"_s,
            u"preview"_s, u"apply"_s,        u"words"_s,    u"command-line"_s,      u"keys"_s};
}

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_topics(new QListWidget(this))
    , m_text(new HelpText(this))
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help", "@title:window"));
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setAccessibleName(tr("Search the help", "@info accessible name"));
    setWholePlaceholder(*m_search, tr("Search the help", "@info:placeholder"));
    m_search->setClearButtonEnabled(true);
    m_topics->setObjectName(u"helpTopics"_s);
    m_topics->setAccessibleName(tr("Topics", "@info accessible name"));
    wrapItems(*m_topics);
    for (const QString &topic : helpTopics())
        m_topics->addItem(itemOf(topic));
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help text", "@info accessible name"));
    m_text->setMinimumWidth(pictureWidth + 2 * int(m_text->document()->documentMargin())
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * m_text->frameWidth());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_topics, &QListWidget::currentItemChanged, this, &HelpDialog::showChosen);
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpDialog::follow);
    auto *side = new QVBoxLayout;
    side->addWidget(m_search);
    side->addWidget(m_topics);
    auto *columns = new QHBoxLayout;
    columns->addLayout(side, 1);
    columns->addWidget(m_text, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 125, fontMetrics().height() * 40});
}

void HelpDialog::showTopic(const QString &name)
{
    m_search->clear();
    m_topics->setCurrentRow(int(helpTopics().indexOf(name)));
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text->source().isEmpty())
        m_text->reload(); // its pictures have the old colour
}

void HelpDialog::search()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_topics->count(); ++row) {
        QListWidgetItem *item = m_topics->item(row);
        const QString text = item->data(textRole).toString();
        const bool found = std::ranges::all_of(
            words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!found);
        if (found && !first)
            first = item;
    }
    const QListWidgetItem *current = m_topics->currentItem();
    if (first && (!current || current->isHidden()))
        m_topics->setCurrentItem(first);
    markFound();
}

void HelpDialog::showChosen()
{
    const QListWidgetItem *item = m_topics->currentItem();
    if (!item)
        return;
    const QUrl url = urlOf(item->data(topicRole).toString());
    if (m_text->source().path() != url.path())
        m_text->setSource(url);
    markFound();
}

void HelpDialog::follow(const QUrl &url)
{
    const QString topic = url.fileName().section(u'.', 0, 0);
    const int row = int(helpTopics().indexOf(topic));
    m_topics->setCurrentRow(row);
    setWindowTitle(tr("Help: %1", "@title:window topic").arg(titleOf(topic)));
    markFound();
}

/// Each place where a searched word stands; the first is scrolled to.
void HelpDialog::markFound()
{
    QList<QTextEdit::ExtraSelection> found;
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QTextCursor place = m_text->document()->find(word);
        for (; !place.isNull(); place = m_text->document()->find(word, place)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = place;
            mark.format.setBackground(palette().color(QPalette::Highlight));
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
            found.append(mark);
        }
    }
    m_text->setExtraSelections(found);
    if (found.isEmpty())
        return;
    const auto first = std::ranges::min_element(
        found, {}, [](const QTextEdit::ExtraSelection &mark) { return mark.cursor.position(); });
    QTextCursor there = first->cursor;
    there.clearSelection();
    m_text->setTextCursor(there);
    m_text->ensureCursorVisible();
}

} // namespace bindwright
