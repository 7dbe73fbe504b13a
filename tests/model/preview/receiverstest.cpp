// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/preview/receivers.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

using Bindings = QList<Binding>;
using Receivers = QList<Receiver>;

class ReceiversTest final : public QObject
{
    Q_OBJECT

private slots:
    void receivers_data()
    {
        QTest::addColumn<Bindings>("bindings");
        QTest::addColumn<QString>("osFamily");
        QTest::addColumn<Receivers>("expected");
        const auto row = [](const char *name, const Bindings &bindings, const Receivers &expected,
                            const QString &osFamily = u"6"_s) {
            QTest::newRow(name) << bindings << osFamily << expected;
        };
        const auto nobody = Receiver::Nobody, asks = Receiver::WhoAsksForIt, others = Receiver::Others;
        const auto hidden = Receiver::Hidden, everyone = Receiver::EveryoneAtAddress;
        const auto changed = [](Binding binding, const auto &change) {
            change(binding);
            return binding;
        };
        const auto on = [&changed](const Binding &binding, const QString &port) {
            return changed(binding, [&port](Binding &b) { b.port = port; });
        };
        const QString tls = u"ShopTls"_s;
        const Binding www = shopBinding(u"www.harborpine.example"_s, tls);
        const Binding exact = shopBinding({}, tls, u"10.1.0.4"_s, SslFlags());
        const Binding any = shopBinding({}, tls, u"*"_s, SslFlags());
        row("no bindings", {}, {});
        row("a host with SNI", {www}, {asks});
        row("the default", {any}, {others});
        row("the default over IPv6", {shopBinding({}, tls, u"::"_s, SslFlags())}, {others});
        row("an exact address", {exact}, {everyone});
        row("an exact address with a host that does not count",
            {shopBinding(u"www.harborpine.example"_s, tls, u"10.1.0.4"_s, SslFlags())}, {everyone});
        row("a host at an address of its own, with SNI",
            {shopBinding(u"www.harborpine.example"_s, tls, u"10.1.0.4"_s)}, {asks});
        row("hidden by an address with another certificate",
            {www, shopBinding({}, u"ApiTls"_s, u"10.1.0.4"_s, SslFlags())}, {hidden, everyone});
        row("not on another port",
            {www, on(shopBinding({}, u"ApiTls"_s, u"10.1.0.4"_s, SslFlags()), u"8443"_s)}, {asks, everyone});
        row("not on another role",
            {www,
             changed(shopBinding({}, u"ApiTls"_s, u"10.1.0.4"_s, SslFlags()),
                     [](Binding &b) { b.role = u"Api"_s; })},
            {asks, everyone});
        row("the default is not hidden", {any, exact}, {others, everyone});
        row("the last of a key", {www, shopBinding(u"www.harborpine.example"_s, u"ApiTls"_s)},
            {Receiver::Overwritten, asks});
        row("the last of a key, in capitals", {shopBinding(u"WWW.harborpine.example"_s, u"ApiTls"_s), www},
            {Receiver::Overwritten, asks});
        row("the last default", {any, shopBinding({}, u"ApiTls"_s, u"0.0.0.0"_s, SslFlags())},
            {Receiver::Overwritten, others});
        row("one that is not valid overwrites nothing",
            {www, shopBinding(u"www.harborpine.example"_s, u"NoSuchTls"_s)}, {asks, nobody});
        row("a wildcard", {shopBinding(u"*.harborpine.example"_s, tls)}, {asks});
        row("a wildcard before IIS 10", {shopBinding(u"*.harborpine.example"_s, tls)}, {nobody}, u"4"_s);
        row("no certificate", {shopBinding(u"www.harborpine.example"_s, {})}, {nobody});
        row("SNI without a host", {shopBinding({}, tls)}, {nobody});
        row("no host name", {shopBinding(u"www harborpine"_s, tls)}, {nobody});
        row("no address", {shopBinding(u"www.harborpine.example"_s, tls, u"10.1"_s)}, {nobody});
        row("no port", {on(www, u"0"_s), on(www, {})}, {nobody, nobody});
        row("no such role", {changed(www, [](Binding &b) { b.role = u"Nowhere"_s; })}, {nobody});
        const SslFlags central = SslFlag::Sni | SslFlag::CentralStore;
        row("the central store", {shopBinding(u"www.harborpine.example"_s, {}, u"*"_s, central)}, {asks});
        row("two hosts of the central store",
            {shopBinding(u"www.harborpine.example"_s, {}, u"*"_s, central),
             shopBinding(u"api.harborpine.example"_s, {}, u"*"_s, central)},
            {asks, asks});
    }

    void receivers()
    {
        QFETCH(Bindings, bindings);
        QFETCH(QString, osFamily);
        Draft draft = shopDraft();
        draft.bindings = bindings;
        for (ConfigurationFacts &facts : draft.service.configurations)
            facts.osFamily = osFamily;
        QTEST(receiversOf(draft), "expected");
    }
};

QTEST_GUILESS_MAIN(ReceiversTest)
#include "receiverstest.moc"
