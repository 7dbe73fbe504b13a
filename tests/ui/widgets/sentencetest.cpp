// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/sentence.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// Labels in a form that gets narrower.
class SentenceTest final : public QObject
{
    Q_OBJECT

private slots:
    /// At no width a field has less room than its longest word needs, whichever title is the widest.
    void fieldsAreNotCut_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void fieldsAreNotCut()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QScrollArea area;
        area.setLayoutDirection(direction);
        area.setWidgetResizable(true);
        auto *all = new QWidget(&area);
        auto *form = new QFormLayout(all);
        const QList<std::pair<QString, QString>> rows{
            {u"Certificate"_s, u"Pine"_s},
            {u"Names"_s, u"www.a.example\napi.long.name.a.example"_s},
            {u"Issuer"_s, u"CN=Pine TLS CA,O=Pine Trust Services"_s}};
        QList<QLabel *> fields;
        for (const auto &[title, text] : rows) {
            fields.append(makePlainLabel(title, all));
            fields.last()->setText(text);
            form->addRow(title, fields.last());
        }
        wrapLongRows(*form);
        area.setWidget(all);
        area.show();
        for (int width = 150; width < 400; ++width) {
            area.resize(width, 400);
            QCoreApplication::sendPostedEvents();
            for (const QLabel *field : std::as_const(fields)) {
                if (all->width() >= all->minimumSizeHint().width())
                    QVERIFY2(field->width() >= field->minimumSizeHint().width(),
                             qPrintable(u"%1 in %2: %3"_s.arg(field->text()).arg(width).arg(field->width())));
            }
        }
    }
};

QTEST_MAIN(SentenceTest)
#include "sentencetest.moc"
