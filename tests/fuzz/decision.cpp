// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "tests/support/naivedecision.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QStringList hosts{u"a.test"_s,   u"www.a.test"_s,   u"x.www.a.test"_s,
                        u"*.a.test"_s, u"*.www.a.test"_s, {}};
const QStringList addresses{u"10.0.0.4"_s, u"10.0.0.5"_s, u"2001:db8::4"_s, u"*"_s, u"[::]"_s};
const QStringList labels{u"A"_s, u"B"_s, u"C"_s};
const QStringList fileNames{u"a.test.pfx"_s, u"www.a.test.pfx"_s, u"_.a.test.pfx"_s, u"_.www.a.test.pfx"_s};

} // namespace

/// A small world, in which all collides: the decision is that of the naive one.
void fuzzOne(const QByteArray &input)
{
    fuzz::Values values(input);
    HttpSysState state(values.yes() ? IisVersion::Iis10 : IisVersion::Iis80);
    QList<CcsFile> files;
    for (int i = values.number(10); i > 0; --i) {
        const QString ip = values.oneOf(addresses);
        const QString where =
            (ip.startsWith(u"2") ? u'[' + ip + u']' : ip) + u":443:"_s + values.oneOf(hosts);
        REQUIRE(state.commitBinding(where, SslFlags::fromInt(values.number(3)), values.oneOf(labels))
                    .has_value());
    }
    for (const QString &name : fileNames) {
        if (!values.yes())
            continue;
        files.append({name, values.oneOf(labels), values.yes()});
        state.addCcsFile(files.last());
    }
    if (values.yes())
        state.setFault(values.oneOf(labels), CertificateFault::Lost);
    const QString name = values.oneOf(hosts.sliced(0, 3) + hosts.sliced(5));
    const ClientHello hello{{IpAddress::parse(values.oneOf(addresses.sliced(0, 3))).value(), 443},
                            name.isEmpty() ? std::nullopt : std::optional(name)};
    REQUIRE(testing::possibleOf(decide(state, hello))
            == testing::NaiveDecision(state, files, hello).possible());
}
