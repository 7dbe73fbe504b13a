// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/itemmodels/bindingmodel.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace testvalues;

namespace {

using Column = BindingModel::Column;

Binding binding(const QString &ip, const QString &host, const QString &certificate)
{
    return {.role = u"Shop"_s,
            .site = u"Web"_s,
            .ip = ip,
            .host = host,
            .sslFlags = host.isEmpty() ? SslFlags() : SslFlag::Sni,
            .certificate = certificate};
}

Draft shop(const QList<Binding> &bindings)
{
    Role role = webRole(u"Shop"_s);
    for (const char digit : {'a', 'b'})
        role.certificates.append({.name = QString(QLatin1Char(digit)).toUpper(),
                                  .storeLocation = u"LocalMachine"_s,
                                  .storeName = u"My"_s,
                                  .thumbprints = {{cloud, thumbprint(digit).toString()}}});
    role.endpoints.append({.name = u"In"_s, .protocol = u"https"_s, .port = u"443"_s, .certificate = u"A"_s});
    role.sites[0].bindings.append({.name = u"In"_s, .endpointName = u"In"_s});
    Draft draft = draftWith(serviceOf({role}), {leaf('a', {u"www.a.test"_s}), leaf('b', {u"www.b.test"_s})});
    draft.bindings = bindings;
    return draft;
}

/// What a model signals: each change as text.
class Signals : public QObject
{
public:
    explicit Signals(const QAbstractItemModel *model)
    {
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) {
                    m_seen.append(u"+%1-%2"_s.arg(first).arg(last));
                });
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) {
                    m_seen.append(u"-%1-%2"_s.arg(first).arg(last));
                });
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &a, const QModelIndex &b) {
                    m_seen.append(u"%1:%2-%3"_s.arg(a.row()).arg(a.column()).arg(b.column()));
                });
        connect(model, &QAbstractItemModel::modelReset, this, [this] { m_seen.append(u"reset"_s); });
    }

    QStringList take() { return std::exchange(m_seen, {}); }

private:
    QStringList m_seen;
};

} // namespace

class BindingModelTest : public QObject
{
    Q_OBJECT

private slots:
    void platformRows();
    void cells();
    void receivers();
    void edits_data();
    void edits();
    void editsAreHandedBack();
    void highBitsStay();
    void platformIsReadOnly();
    void signalsOnlyWhatChanged();
    void problemsBelongToTheirRow();
    void addAndRemove();
};

void BindingModelTest::platformRows()
{
    BindingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDraft(shop({}));
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex first = model.index(0, 0);
    QVERIFY(model.isPlatform(first));
    QCOMPARE(model.bindingRow(first), -1);
    QCOMPARE(model.binding(first).ip, QString()); // the instance's own
    QCOMPARE(model.binding(first).site, u"Web"_s);
    QCOMPARE(model.receiver(first), Receiver::EveryoneAtAddress);

    model.setDraft(shop({binding(u"*"_s, u"www.b.test"_s, u"B"_s)}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.binding(model.index(0, 0)).ip, u"*"_s); // the script makes the default of it
    QCOMPARE(model.receiver(model.index(0, 0)), Receiver::Others);
    QCOMPARE(model.bindingRow(model.index(1, 0)), 0);
    QCOMPARE(model.indexOf(0, Column::Host), model.index(1, int(Column::Host)));

    model.setDraft(shop({binding(u"*"_s, u"www.b.test"_s, u"B"_s), binding(u"*"_s, {}, u"B"_s)}));
    QCOMPARE(model.receiver(model.index(0, 0)), Receiver::Overwritten); // a default of its own

    Draft tcp = shop({binding(u"*"_s, u"www.b.test"_s, u"B"_s)});
    tcp.httpsEndpoint = HttpsEndpoint::Tcp;
    model.setDraft(tcp);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.isPlatform(model.index(0, 0)));
}

void BindingModelTest::cells()
{
    BindingModel model;
    model.setDraft(shop({binding(u"*"_s, u"www.b.test"_s, u"B"_s)}));
    const auto value = [&model](Column column, int role = Qt::DisplayRole) {
        return model.index(1, int(column)).data(role);
    };
    QCOMPARE(value(Column::Role).toString(), u"Shop"_s);
    QCOMPARE(value(Column::Site).toString(), u"Web"_s);
    QCOMPARE(value(Column::Ip).toString(), u"*"_s);
    QCOMPARE(value(Column::Port).toString(), u"443"_s);
    QCOMPARE(value(Column::Host).toString(), u"www.b.test"_s);
    QCOMPARE(value(Column::Sni, Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(value(Column::Sni, Qt::EditRole).toBool(), true);
    QVERIFY(!value(Column::Sni).isValid());
    QVERIFY(!value(Column::Host, Qt::CheckStateRole).isValid());
    QCOMPARE(value(Column::Certificate).toString(), u"www.b.test"_s);
    QCOMPARE(value(Column::Certificate, Qt::EditRole).toString(), u"B"_s);
    QCOMPARE(value(Column::Host, BindingModel::SslFlagsRole).toInt(), 1);
    QCOMPARE(value(Column::GetsIt, BindingModel::ReceiverRole).toInt(), int(Receiver::WhoAsksForIt));
    QCOMPARE(value(Column::Host, BindingModel::PlatformRole).toBool(), false);
    QVERIFY(!value(Column::Host, BindingModel::SeverityRole).isValid());
}

void BindingModelTest::receivers()
{
    Draft draft = shop({binding(u"*"_s, u"www.a.test"_s, u"A"_s), binding(u"*"_s, u"www.a.test"_s, u"B"_s),
                        binding(u"10.0.0.4"_s, {}, u"A"_s), binding(u"*"_s, u"bad host"_s, u"A"_s),
                        binding(u"*"_s, u"www.b.test"_s, u"B"_s), binding(u"*"_s, {}, u"B"_s)});
    draft.bindings[4].port = u"8443"_s;
    QCOMPARE(receiversOf(draft),
             (QList<Receiver>{Receiver::Overwritten, Receiver::Hidden, Receiver::EveryoneAtAddress,
                              Receiver::Nobody, Receiver::WhoAsksForIt, Receiver::Others}));
}

void BindingModelTest::edits_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<Binding>("expected");
    const Binding given = binding(u"*"_s, u"www.b.test"_s, u"B"_s);
    const auto with = [&given](const auto &change) {
        Binding result = given;
        change(result);
        return result;
    };
    QTest::newRow("role") << Column::Role << int(Qt::EditRole) << QVariant(u"Admin"_s)
                          << with([](Binding &b) { b.role = u"Admin"_s; });
    QTest::newRow("site") << Column::Site << int(Qt::EditRole) << QVariant(u"Other"_s)
                          << with([](Binding &b) { b.site = u"Other"_s; });
    QTest::newRow("address, not valid") << Column::Ip << int(Qt::EditRole) << QVariant(u"10.0.0"_s)
                                        << with([](Binding &b) { b.ip = u"10.0.0"_s; });
    QTest::newRow("port, trimmed") << Column::Port << int(Qt::EditRole) << QVariant(u" 8443 "_s)
                                   << with([](Binding &b) { b.port = u"8443"_s; });
    QTest::newRow("host") << Column::Host << int(Qt::EditRole) << QVariant(u"x"_s)
                          << with([](Binding &b) { b.host = u"x"_s; });
    QTest::newRow("certificate") << Column::Certificate << int(Qt::EditRole) << QVariant(u"A"_s)
                                 << with([](Binding &b) { b.certificate = u"A"_s; });
    QTest::newRow("SNI unchecked") << Column::Sni << int(Qt::CheckStateRole) << QVariant(Qt::Unchecked)
                                   << with([](Binding &b) { b.sslFlags = {}; });
    QTest::newRow("flags") << Column::Host << int(BindingModel::SslFlagsRole) << QVariant(5)
                           << with([](Binding &b) { b.sslFlags = SslFlag::Sni | SslFlag::NoHttp2; });
    QTest::newRow("the same again") << Column::Host << int(Qt::EditRole) << QVariant(u"www.b.test"_s)
                                    << given;
    QTest::newRow("who gets it") << Column::GetsIt << int(Qt::EditRole) << QVariant(u"x"_s) << given;
    QTest::newRow("another role") << Column::Host << int(Qt::ToolTipRole) << QVariant(u"x"_s) << given;
}

void BindingModelTest::edits()
{
    QFETCH(Column, column);
    QFETCH(int, role);
    QFETCH(QVariant, value);
    QFETCH(Binding, expected);
    const Binding given = binding(u"*"_s, u"www.b.test"_s, u"B"_s);
    BindingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDraft(shop({given}));
    QSignalSpy edited(&model, &BindingModel::edited);
    QCOMPARE(model.setData(model.indexOf(0, column), value, role), expected != given);
    QCOMPARE(edited.size(), expected != given ? 1 : 0);
    QCOMPARE(model.binding(model.indexOf(0)), expected);
}

void BindingModelTest::editsAreHandedBack()
{
    BindingModel model;
    model.setDraft(
        shop({binding(u"*"_s, u"www.a.test"_s, u"A"_s), binding(u"*"_s, u"www.b.test"_s, u"B"_s)}));
    QList<Draft> drafts;
    connect(&model, &BindingModel::edited, this, [&drafts](const Draft &draft) { drafts.append(draft); });
    model.setData(model.indexOf(1, Column::Host), u"x.b.test"_s);
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().bindings.at(0).host, u"www.a.test"_s);
    QCOMPARE(drafts.first().bindings.at(1).host, u"x.b.test"_s);
    Signals seen(&model);
    model.setDraft(drafts.first()); // as it comes back from the session
    QCOMPARE(seen.take(), QStringList());
    QCOMPARE(drafts.size(), 1);
}

void BindingModelTest::highBitsStay()
{
    Binding given = binding(u"*"_s, u"www.b.test"_s, u"B"_s);
    given.sslFlags = SslFlag::Sni | SslFlag::NoHttp2 | SslFlag::NoLegacyTls;
    BindingModel model;
    model.setDraft(shop({given}));
    model.setData(model.indexOf(0, Column::Sni), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(model.binding(model.indexOf(0)).sslFlags, SslFlag::NoHttp2 | SslFlag::NoLegacyTls);
    model.setData(model.indexOf(0, Column::Sni), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(model.binding(model.indexOf(0)).sslFlags, given.sslFlags);
}

void BindingModelTest::platformIsReadOnly()
{
    BindingModel model;
    model.setDraft(shop({binding(u"*"_s, u"www.b.test"_s, u"B"_s)}));
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(0, column);
        QVERIFY(!(model.flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)));
        QVERIFY(!model.setData(index, u"x"_s));
        QVERIFY(!model.setData(index, 0, BindingModel::SslFlagsRole));
    }
    QVERIFY(model.flags(model.indexOf(0, Column::Host)) & Qt::ItemIsEditable);
    QVERIFY(model.flags(model.indexOf(0, Column::Sni)) & Qt::ItemIsUserCheckable);
    QVERIFY(!(model.flags(model.indexOf(0, Column::GetsIt)) & Qt::ItemIsEditable));
}

void BindingModelTest::signalsOnlyWhatChanged()
{
    const Binding a = binding(u"*"_s, u"www.a.test"_s, u"A"_s);
    const Binding b = binding(u"*"_s, u"www.b.test"_s, u"B"_s);
    BindingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Draft draft = shop({a, b});
    model.setDraft(draft);
    Signals seen(&model);
    model.setDraft(draft);
    QCOMPARE(seen.take(), QStringList());

    draft.bindings[1].site = u"Web2"_s; // and a problem: there is no such site
    model.setDraft(draft);
    QCOMPARE(seen.take(), QStringList{u"2:0-1"_s});
    draft.bindings[1].site = u"Web"_s;
    model.setDraft(draft);
    seen.take();

    draft.bindings.insert(1, binding(u"*"_s, u"www.a.test"_s, u"A"_s));
    draft.bindings[1].port = u"8443"_s;
    model.setDraft(draft);
    QCOMPARE(seen.take(), QStringList{u"+2-2"_s});
    draft.bindings.remove(0);
    model.setDraft(draft);
    QCOMPARE(seen.take(), QStringList{u"-1-1"_s});

    draft.bindings.append(binding(u"10.0.0.4"_s, {}, u"B"_s)); // hides the one on 443
    model.setDraft(draft);
    QCOMPARE(seen.take(), (QStringList{u"+3-3"_s, u"2:0-7"_s}));
}

void BindingModelTest::problemsBelongToTheirRow()
{
    BindingModel model;
    model.setDraft(
        shop({binding(u"*"_s, u"www.b.test"_s, u"B"_s), binding(u"*"_s, u"www.x.test"_s, u"B"_s)}));
    QVERIFY(model.problems(model.index(0, 0)).isEmpty());
    QVERIFY(model.problems(model.indexOf(0)).isEmpty());
    const QList<Problem> problems = model.problems(model.indexOf(1));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().rule, Rule::HostNotCovered);
    QCOMPARE(problems.first().row, 1);
    const QModelIndex host = model.indexOf(1, Column::Host);
    QCOMPARE(host.data(BindingModel::SeverityRole).toInt(), int(Severity::Error));
    QCOMPARE(host.data(BindingModel::ProblemsRole).value<QList<Problem>>(), problems);
}

void BindingModelTest::addAndRemove()
{
    BindingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDraft(shop({binding(u"*"_s, u"www.a.test"_s, u"A"_s)}));
    Signals seen(&model);
    model.setDraft(
        shop({binding(u"*"_s, u"www.a.test"_s, u"A"_s), binding(u"*"_s, u"www.b.test"_s, u"B"_s)}));
    QCOMPARE(seen.take(), QStringList{u"+2-2"_s});
    model.setDraft(shop({binding(u"*"_s, u"www.b.test"_s, u"B"_s)}));
    QCOMPARE(seen.take(), QStringList{u"-1-1"_s});
    QCOMPARE(model.binding(model.indexOf(0)).host, u"www.b.test"_s);
    model.setDraft(shop({}));
    QCOMPARE(model.receiver(model.index(0, 0)), Receiver::EveryoneAtAddress); // no script any more
}

QTEST_GUILESS_MAIN(BindingModelTest)
#include "bindingmodeltest.moc"
