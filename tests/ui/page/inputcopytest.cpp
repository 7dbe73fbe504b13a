// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/page/inputcopy.h"

#include <QLineEdit>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

class InputCopyTest final : public QObject
{
    Q_OBJECT

private slots:
    void typedText_data();
    void typedText();
};

void InputCopyTest::typedText_data()
{
    QTest::addColumn<QLineEdit::EchoMode>("echo");
    QTest::addColumn<bool>("isSecret");
    QTest::addColumn<bool>("isReadOnly");
    QTest::addColumn<QString>("copied");
    QTest::newRow("plain") << QLineEdit::Normal << false << false << u"typed"_s;
    QTest::newRow("hidden") << QLineEdit::Password << false << false << QString();
    QTest::newRow("a passphrase") << QLineEdit::Password << true << false << QString();
    QTest::newRow("a passphrase that is shown") << QLineEdit::Normal << true << false << QString();
    QTest::newRow("not typed") << QLineEdit::Normal << false << true << QString();
}

void InputCopyTest::typedText()
{
    QFETCH(const QLineEdit::EchoMode, echo);
    QFETCH(const bool, isSecret);
    QFETCH(const bool, isReadOnly);
    QWidget from;
    QWidget to;
    for (QWidget *page : {&from, &to})
        (new QLineEdit(page))->setObjectName(u"input"_s);
    auto *input = from.findChild<QLineEdit *>();
    input->setText(u"typed"_s);
    input->setEchoMode(echo);
    input->setReadOnly(isReadOnly);
    input->setProperty(secretProperty, isSecret);
    copyInputs(from, to);
    QTEST(to.findChild<QLineEdit *>()->text(), "copied");
}

QTEST_MAIN(InputCopyTest)
#include "inputcopytest.moc"
