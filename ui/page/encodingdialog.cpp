// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "encodingdialog.h"

#include "ui/style/windowsize.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringDecoder>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct CodePage
{
    const char *name; ///< as Qt and ICU know it
    QString text;
};

/// The code pages of Windows' consoles, and those of its windows; of these only what Qt decodes here.
/// https://learn.microsoft.com/windows/win32/intl/code-page-identifiers
QList<CodePage> codePages()
{
    const QList<CodePage> all{{"ibm850", EncodingDialog::tr("850, Western Europe (console)")},
                              {"ibm437", EncodingDialog::tr("437, United States (console)")},
                              {"windows-1252", EncodingDialog::tr("1252, Western Europe")},
                              {"ibm852", EncodingDialog::tr("852, Central Europe (console)")},
                              {"windows-1250", EncodingDialog::tr("1250, Central Europe")},
                              {"ibm866", EncodingDialog::tr("866, Cyrillic (console)")},
                              {"windows-1251", EncodingDialog::tr("1251, Cyrillic")},
                              {"ibm737", EncodingDialog::tr("737, Greek (console)")},
                              {"windows-1253", EncodingDialog::tr("1253, Greek")},
                              {"ibm857", EncodingDialog::tr("857, Turkish (console)")},
                              {"windows-1254", EncodingDialog::tr("1254, Turkish")},
                              {"ibm862", EncodingDialog::tr("862, Hebrew (console)")},
                              {"windows-31j", EncodingDialog::tr("932, Japanese")},
                              {"gb18030", EncodingDialog::tr("936, Simplified Chinese")},
                              {"windows-949", EncodingDialog::tr("949, Korean")},
                              {"big5", EncodingDialog::tr("950, Traditional Chinese")}};
    QList<CodePage> known;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(known),
                 [](const CodePage &page) { return QStringDecoder(page.name).isValid(); });
    return known;
}

QString decoded(const QByteArray &line, const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData());
    return QString(decoder(line)).trimmed();
}

/// Whether the code page makes letters of all that is beyond ASCII: else it is hardly the right one.
bool givesLetters(const QByteArrayList &lines, const char *encoding)
{
    return std::all_of(lines.cbegin(), lines.cend(), [encoding](const QByteArray &line) {
        const QString text = decoded(line, encoding);
        return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
            return c.unicode() < 0x80 || (c.isLetter() && c.category() != QChar::Letter_Modifier);
        });
    });
}

} // namespace

EncodingDialog::EncodingDialog(const QByteArrayList &lines, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_lines(lines)
    , m_encoding(new QComboBox(this))
    , m_shown(new QLabel(this))
{
    setObjectName(u"encodingDialog"_s);
    setWindowTitle(tr("Code page of %1", "@title:window").arg(QFileInfo(path).fileName()));
    auto *question =
        new QLabel(tr("The file has host names with letters beyond ASCII, and nothing in it tells "
                      "the code page of the console that wrote it. Choose the one with which the "
                      "names read right. On the server, chcp prints its number."),
                   this);
    question->setWordWrap(true);
    m_encoding->setObjectName(u"encoding"_s);
    for (const CodePage &page : codePages())
        m_encoding->addItem(page.text, QString::fromLatin1(page.name));
    for (int i = m_encoding->count() - 1; i >= 0; --i) { // the first that fits
        if (givesLetters(lines, m_encoding->itemData(i).toString().toLatin1().constData()))
            m_encoding->setCurrentIndex(i);
    }
    m_shown->setObjectName(u"decodedLines"_s);
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setWordWrap(true); // a line of netsh may be longer than the screen is wide
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_shown->setFrameShape(QFrame::StyledPanel);
    m_shown->setAccessibleName(tr("The names, read in this code page", "@info accessible name"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use this code page", "@action:button"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Leave open", "@action:button"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &EncodingDialog::showLines);
    auto *form = new QFormLayout;
    form->addRow(tr("&Code page:", "@label"), m_encoding);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addLayout(form);
    layout->addWidget(m_shown, 1);
    layout->addWidget(buttons);
    showLines();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 70, 0});
}

QString EncodingDialog::encoding() const
{
    return m_encoding->currentData().toString();
}

void EncodingDialog::showLines()
{
    QStringList shown;
    for (const QByteArray &line : std::as_const(m_lines))
        shown.append(decoded(line, encoding().toLatin1()));
    m_shown->setText(shown.join(u'\n'));
}

} // namespace bindwright
