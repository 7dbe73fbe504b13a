// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/base/namedenum.h"

#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

enum class Colour { Red, LightBlue, Ipv6, Of16Bits };

struct Outer
{
    enum class Inner { First, Last };
};

} // namespace

class NamedEnumTest final : public QObject
{
    Q_OBJECT

private slots:
    void words()
    {
        QCOMPARE(NamedEnum<Colour>::word(Colour::Red), u"red"_s);
        QCOMPARE(NamedEnum<Colour>::word(Colour::LightBlue), u"light-blue"_s);
        QCOMPARE(NamedEnum<Colour>::word(Colour::Ipv6), u"ipv6"_s);
        QCOMPARE(NamedEnum<Colour>::word(Colour::Of16Bits), u"of16-bits"_s);
        QCOMPARE(NamedEnum<Colour>::word(Colour(7)), QString());
        QCOMPARE(NamedEnum<Outer::Inner>::word(Outer::Inner::Last), u"last"_s);
    }

    void names() { QCOMPARE(NamedEnum<Colour>::name(Colour::LightBlue), u"LightBlue"_s); }

    void values()
    {
        QCOMPARE(NamedEnum<Colour>::values(),
                 (QList<Colour>{Colour::Red, Colour::LightBlue, Colour::Ipv6, Colour::Of16Bits}));
        QCOMPARE(NamedEnum<Outer::Inner>::values().size(), 2);
    }

    void parses()
    {
        QVERIFY(NamedEnum<Colour>::parse(u"light-blue"_s) == Colour::LightBlue);
        QVERIFY(!NamedEnum<Colour>::parse(u"LightBlue"_s));
        QVERIFY(!NamedEnum<Colour>::parse({}));
    }
};

QTEST_GUILESS_MAIN(NamedEnumTest)
#include "namedenumtest.moc"
