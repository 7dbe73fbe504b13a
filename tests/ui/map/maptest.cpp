// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/bindingchecks/bindingproblems.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"
#include "tests/ui/support/pseudotranslator.h"
#include "ui/map/mapexport.h"
#include "ui/map/mappanel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QImage>
#include <QSignalSpy>
#include <QXmlStreamReader>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using Kind = MapNode::Kind;

/// A map on a panel of its own.
struct Shown
{
    explicit Shown(const Draft &shown = shopDraft())
        : draft(shown)
    {
        draft.target = Target::Server;
        answers = PreviewMatrix::of(draft, IpAddress::parse(u"10.1.0.4"_s).value()).value();
        problems = bindingProblems(draft);
        show();
        panel.resize(900, 600);
        panel.show();
    }

    void show() { panel.setMap(*conflictMap(answers, problems, panel.folding()), {draft, problems}); }
    MapView &view() { return *panel.findChild<MapView *>(); }
    MapScene &scene() { return view().mapScene(); }
    int nodeOf(Kind kind, const QString &text)
    {
        for (const MapNodeItem *box : scene().boxes()) {
            if (box->node().kind == kind && box->node().text == text)
                return box->index();
        }
        return -1;
    }
    const MapNode &selected() { return scene().map().nodes.at(scene().selected()); }

    Draft draft;
    PreviewMatrix answers;
    QList<Problem> problems;
    MapPanel panel;
};

Draft manyHosts(int count)
{
    Draft draft = shopDraft();
    draft.bindings.clear();
    for (int i = 0; i < count; ++i)
        draft.bindings.append(shopBinding(u"h%1.test"_s.arg(i), u"ShopTls"_s));
    return draft;
}

} // namespace

class MapTest : public QObject
{
    Q_OBJECT

private slots:
    void keysGoFromBoxToBox();
    void enterGoesToTheRow();
    void enterUnfolds();
    void clicks();
    void selectionLightsOnePath();
    void keepsTheSelectionOfAnEdit();
    void zooms();
    void searches_data();
    void searches();
    void overviewGoesWhereItIsClicked();
    void overviewHidesNothing();
    void boxesTakeTheRoomThatThereIs();
    void textIsNeverTooSmall();
    void headingsAreWhole();
    void speaks();
    void speaksOfLines();
    void words_data();
    void words();
    void exports_data();
    void exports();
    void hostileNamesStayText();
    void isReadableInTheDark();
};

void MapTest::keysGoFromBoxToBox()
{
    Shown shown;
    shown.scene().select(shown.nodeOf(Kind::Endpoint, u"10.1.0.4:443"_s));
    QTest::keyClick(&shown.view(), Qt::Key_Right);
    QCOMPARE(shown.selected().kind, Kind::Record);
    QTest::keyClick(&shown.view(), Qt::Key_Right);
    QCOMPARE(shown.selected().kind, Kind::Certificate);
    QTest::keyClick(&shown.view(), Qt::Key_Right);
    QCOMPARE(shown.selected().kind, Kind::Host);
    const double place = shown.selected().place;
    QTest::keyClick(&shown.view(), Qt::Key_Down);
    QVERIFY(shown.selected().kind == Kind::Host && shown.selected().place > place);
    QTest::keyClick(&shown.view(), Qt::Key_Up);
    QCOMPARE(shown.selected().place, place);
    QTest::keyClick(&shown.view(), Qt::Key_Left);
    QCOMPARE(shown.selected().kind, Kind::Certificate);
    QTest::keyClick(&shown.view(), Qt::Key_Escape);
    QCOMPARE(shown.scene().selected(), -1);
}

void MapTest::enterGoesToTheRow()
{
    Shown shown;
    QSignalSpy wanted(&shown.panel, &MapPanel::bindingWanted);
    shown.scene().select(shown.nodeOf(Kind::Record, u"api.harborpine.example:443"_s));
    QTest::keyClick(&shown.view(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toInt(), 2);
}

void MapTest::enterUnfolds()
{
    Shown shown(manyHosts(60));
    const auto group = std::ranges::find_if(shown.scene().boxes(), [](const MapNodeItem *box) {
        return box->node().isFolded() && box->node().kind == Kind::Host;
    });
    QVERIFY(group != shown.scene().boxes().cend());
    const qsizetype before = shown.scene().boxes().size();
    const qsizetype members = (*group)->node().members.size();
    connect(&shown.panel, &MapPanel::foldingChanged, this, [&shown] { shown.show(); });
    shown.scene().select((*group)->index());
    QTest::keyClick(&shown.view(), Qt::Key_Return);
    QCOMPARE(shown.scene().boxes().size(), before + members - 1);
    QTest::keyClick(shown.panel.findChild<QCheckBox *>(u"foldAlike"_s), Qt::Key_Space);
    QVERIFY(!shown.panel.folding().on);
    QVERIFY(shown.scene().boxes().size() > 120);
}

void MapTest::clicks()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.panel));
    QSignalSpy wanted(&shown.panel, &MapPanel::bindingWanted);
    const int node = shown.nodeOf(Kind::Record, u"10.1.0.4:443"_s);
    const QPoint place =
        shown.view().mapFromScene(shown.scene().boxes().at(node)->sceneBoundingRect().center());
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(shown.scene().selected(), node);
    QCOMPARE(wanted.size(), 0);
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(wanted.size(), 1);
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {},
                      shown.view().viewport()->rect().bottomLeft());
    QCOMPARE(shown.scene().selected(), -1);
}

void MapTest::selectionLightsOnePath()
{
    Shown shown;
    QSignalSpy chosen(&shown.panel, &MapPanel::cellChosen);
    const int api = shown.nodeOf(Kind::Host, u"api.harborpine.example"_s);
    const int images = shown.nodeOf(Kind::Host, u"images.harborpine.example"_s);
    shown.scene().select(api);
    QCOMPARE(shown.scene().boxes().at(api)->light(), MapLight::Lit);
    QCOMPARE(shown.scene().boxes().at(shown.nodeOf(Kind::Record, u"10.1.0.4:443"_s))->light(), MapLight::Lit);
    QVERIFY(shown.scene().boxes().at(images)->light() == MapLight::Dimmed);
    const int row = chosen.first().at(0).toInt();
    QCOMPARE(shown.answers.rows().at(row).host, u"api.harborpine.example"_s);
    const MatrixRow &said = shown.answers.rows().at(row);
    const int client = chosen.first().at(1).toInt();
    QCOMPARE(verdictOf(said, client, shown.answers.clients().at(client)), Verdict::Wrong);
    shown.scene().select(-1);
    QCOMPARE(shown.scene().boxes().at(images)->light(), MapLight::Normal);
}

void MapTest::keepsTheSelectionOfAnEdit()
{
    Shown shown;
    shown.scene().select(shown.nodeOf(Kind::Host, u"api.harborpine.example"_s));
    shown.draft.bindings.removeFirst();
    shown.answers = PreviewMatrix::of(shown.draft, shown.answers.instance()).value();
    shown.problems = bindingProblems(shown.draft);
    shown.show();
    QCOMPARE(shown.selected().text, u"api.harborpine.example"_s);
    QCOMPARE(shown.selected().verdict, Verdict::Right);
}

void MapTest::zooms()
{
    Shown shown;
    QTest::keyClick(&shown.view(), Qt::Key_0);
    const double before = shown.view().transform().m11();
    QTest::keyClick(&shown.view(), Qt::Key_Plus);
    QVERIFY(shown.view().transform().m11() > before);
    QTest::keyClick(&shown.view(), Qt::Key_Minus);
    QTest::keyClick(&shown.view(), Qt::Key_Minus);
    QVERIFY(shown.view().transform().m11() < before);
    QTest::keyClick(&shown.view(), Qt::Key_0);
    QCOMPARE(shown.view().transform().m11(), before);
    const QPointF middle(shown.view().viewport()->rect().center());
    QWheelEvent wheel(middle, shown.view().viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(shown.view().viewport(), &wheel);
    QVERIFY(shown.view().transform().m11() > before);
}

void MapTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("onlyWrong");
    QTest::addColumn<QStringList>("hosts");
    const QString api = u"api.harborpine.example"_s;
    const QString images = u"images.harborpine.example"_s;
    QTest::newRow("a host") << u"API"_s << false << QStringList{api};
    QTest::newRow("what is wrong") << QString() << true << QStringList{api, images};
    QTest::newRow("what is wrong of a host") << u"images"_s << true << QStringList{images};
    QTest::newRow("what is wrong of a right one") << u"nothing"_s << true << QStringList();
}

void MapTest::searches()
{
    QFETCH(QString, text);
    QFETCH(bool, onlyWrong);
    QFETCH(QStringList, hosts);
    Shown shown;
    QSignalSpy changed(&shown.panel, &MapPanel::foldingChanged);
    QTest::keyClicks(shown.panel.findChild<QLineEdit *>(u"mapSearch"_s), text);
    if (onlyWrong)
        QTest::keyClick(shown.panel.findChild<QCheckBox *>(u"mapOnlyWrong"_s), Qt::Key_Space);
    QCOMPARE(changed.size(), text.size() + (onlyWrong ? 1 : 0));
    const MapContext context{shown.draft, shown.problems};
    const ConflictMap found = shown.panel.wanted(*wholeMap(shown.answers, shown.problems), context);
    QStringList names;
    for (const MapNode &node : found.nodes) {
        if (node.kind == Kind::Host)
            names.append(node.text);
    }
    names.sort();
    QCOMPARE(names, hosts);
    shown.panel.setMap(found, context);
    QCOMPARE(shown.panel.findChild<QLabel *>(u"mapLegend"_s)->text().startsWith(u"There is nothing"_s),
             hosts.isEmpty());
}

void MapTest::overviewGoesWhereItIsClicked()
{
    Shown shown(manyHosts(60));
    QTest::keyClick(shown.panel.findChild<QCheckBox *>(u"foldAlike"_s), Qt::Key_Space);
    shown.show();
    QVERIFY(QTest::qWaitForWindowExposed(&shown.panel));
    auto *overview = shown.panel.findChild<QWidget *>(u"miniMap"_s);
    QTRY_VERIFY(overview->isVisible());
    const int before = shown.view().verticalScrollBar()->value();
    QTest::mouseClick(overview, Qt::LeftButton, {}, {overview->width() / 2, overview->height() - 4});
    QVERIFY(shown.view().verticalScrollBar()->value() > before);
    Shown small;
    QVERIFY(QTest::qWaitForWindowExposed(&small.panel));
    small.view().zoom(-20); // all of it is seen then
    QTRY_VERIFY(!small.panel.findChild<QWidget *>(u"miniMap"_s)->isVisible());
}

/// Scrolled to its end, the last box stands above the overview.
void MapTest::overviewHidesNothing()
{
    Shown shown(manyHosts(60));
    QTest::keyClick(shown.panel.findChild<QCheckBox *>(u"foldAlike"_s), Qt::Key_Space);
    shown.show();
    QVERIFY(QTest::qWaitForWindowExposed(&shown.panel));
    const auto *overview = shown.panel.findChild<QWidget *>(u"miniMap"_s);
    QTRY_VERIFY(overview->isVisible());
    MapView &view = shown.view();
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    int bottom = 0;
    for (const MapNodeItem *box : shown.scene().boxes())
        bottom = std::max(bottom, view.mapFromScene(box->sceneBoundingRect()).boundingRect().bottom());
    QVERIFY(bottom <= overview->geometry().top());
}

void MapTest::boxesTakeTheRoomThatThereIs()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.panel));
    const auto widthOf = [&shown](int characters) {
        shown.panel.resize(shown.panel.fontMetrics().averageCharWidth() * characters, 900);
        return shown.scene().boxes().first()->boundingRect().width();
    };
    QTRY_VERIFY(widthOf(250) > widthOf(100));
    QTRY_COMPARE(widthOf(90), widthOf(100)); // never narrower than that
    QVERIFY(widthOf(250) > 0);
    QTRY_VERIFY(!shown.panel.findChild<QWidget *>(u"miniMap"_s)->isVisible());
}

void MapTest::textIsNeverTooSmall()
{
    Shown shown;
    const auto sizeAt = [&shown](double points) {
        QFont font = shown.view().font();
        font.setPointSizeF(points);
        shown.view().setFont(font);
        return shown.scene().boxes().first()->boundingRect().size();
    };
    QCOMPARE(sizeAt(6), sizeAt(9));
    QVERIFY(sizeAt(18).width() > sizeAt(9).width());
    Shown many(manyHosts(60)); // nor is it made smaller to show more
    const double points = QFontInfo(many.view().font()).pointSizeF();
    QVERIFY(many.view().transform().m11() * std::max(points, 9.0) > 8.9);
}

/// However narrow the columns are, and in a language with long words.
void MapTest::headingsAreWhole()
{
    testing::PseudoTranslator translator(testing::PseudoTranslator::Kind::Latin);
    QCoreApplication::installTranslator(&translator);
    const MapStyle style{QPalette(), QApplication::font()};
    for (const MapNode::Kind kind : mapColumns) {
        const auto item = headingItem(kind, style);
        const QString text = static_cast<const QGraphicsSimpleTextItem &>(*item).text();
        QVERIFY2(!text.contains(u'…'), qPrintable(text));
        QVERIFY2(item->boundingRect().width() <= style.columnStep(), qPrintable(text));
        QVERIFY2(item->boundingRect().height() <= style.headingHeight(), qPrintable(text));
    }
}

void MapTest::speaks()
{
    Shown shown;
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&shown.view());
    QVERIFY(map);
    QCOMPARE(map->text(QAccessible::Name), u"Conflict map"_s);
    QCOMPARE(map->childCount(), int(shown.scene().boxes().size() + shown.scene().lines().size()));
    const int node = shown.nodeOf(Kind::Record, u"10.1.0.4:443"_s);
    QAccessibleInterface *box = map->child(node);
    QVERIFY(box);
    QCOMPARE(map->indexOfChild(box), node);
    QCOMPARE(box->text(QAccessible::Name), u"HTTP.sys looks, top first: 1  10.1.0.4:443"_s);
    QVERIFY(box->text(QAccessible::Description).contains(u"comes first, hides 3"_s));
    QCOMPARE(box->role(), QAccessible::Button);
    QCOMPARE(box->parent(), map);
    QVERIFY(box->rect().isValid());
    QVERIFY(!box->state().selected);
    QSignalSpy wanted(&shown.panel, &MapPanel::bindingWanted);
    box->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(wanted.first().first().toInt(), 0);
    QVERIFY(map->child(node)->state().selected);
    QVERIFY(!map->child(-1) && !map->child(map->childCount()));
    for (const MapNodeItem *each : shown.scene().boxes())
        QVERIFY(!each->name().isEmpty());
}

/// The lines are there as well, and every box knows what its lines lead to.
void MapTest::speaksOfLines()
{
    Shown shown;
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&shown.view());
    QSet<QString> said;
    for (qsizetype i = 0; i < shown.scene().lines().size(); ++i) {
        const MapEdge &edge = shown.scene().lines().at(i)->edge();
        QAccessibleInterface *from = map->child(edge.from);
        QAccessibleInterface *to = map->child(edge.to);
        QAccessibleInterface *line = map->child(int(shown.scene().boxes().size() + i));
        QCOMPARE(map->indexOfChild(line), int(shown.scene().boxes().size() + i));
        QCOMPARE(line->role(), QAccessible::Graphic);
        QCOMPARE(line->text(QAccessible::Name),
                 shown.scene().boxes().at(edge.from)->name() + u" to "_s
                     + shown.scene().boxes().at(edge.to)->name());
        said.insert(line->text(QAccessible::Description));
        QCOMPARE(line->relations().size(), 2);
        QVERIFY(from->relations(QAccessible::Controlled)
                    .contains(std::pair(to, QAccessible::Relation(QAccessible::Controlled))));
        QVERIFY(to->relations(QAccessible::Controller)
                    .contains(std::pair(from, QAccessible::Relation(QAccessible::Controller))));
    }
    QVERIFY(said.contains(u"wins"_s) && said.contains(u"hidden, never reached there"_s));
}

void MapTest::words_data()
{
    QTest::addColumn<MapNode>("node");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("state");
    const auto record = [](MapNode::Fate fate, DecisionRule rule) {
        MapNode node;
        node.kind = Kind::Record;
        node.text = u"a.test:443"_s;
        node.rule = rule;
        node.fate = fate;
        return node;
    };
    using Fate = MapNode::Fate;
    QTest::newRow("chosen") << record(Fate::Chosen, DecisionRule::ExactHost) << u"2  a.test:443"_s
                            << u"Exact host name and port"_s;
    MapNode inferred = record(Fate::Chosen, DecisionRule::WildcardHost);
    inferred.certainty = Certainty::Inferred;
    QTest::newRow("inferred") << inferred << u"3  a.test:443"_s << u"Wildcard host name · inferred"_s;
    QTest::newRow("hidden") << record(Fate::NeverChosen, DecisionRule::ExactHost) << u"2  a.test:443"_s
                            << u"never chosen: hidden"_s;
    QTest::newRow("no record") << record(Fate::NoRecord, DecisionRule::None) << u"a.test:443"_s
                               << u"HTTP.sys gets no record"_s;
    QTest::newRow("nothing found") << record(Fate::Chosen, DecisionRule::None) << u"no record found"_s
                                   << u"the handshake fails"_s;
    MapNode nobody;
    nobody.kind = Kind::Host;
    nobody.verdict = Verdict::Fallback;
    QTest::newRow("no SNI") << nobody << u"clients without SNI"_s << u"no certificate at some address"_s;
    MapNode reset;
    reset.kind = Kind::Certificate;
    QTest::newRow("reset") << reset << u"no certificate"_s << u"the connection is reset"_s;
    MapNode any;
    any.kind = Kind::Endpoint;
    any.text = u"[2001:db8::4]:443"_s;
    QTest::newRow("IPv6") << any << u"[2001:db8::4]:443"_s << u"every IPv6 address"_s;
}

void MapTest::words()
{
    QFETCH(MapNode, node);
    QTEST(nameOf(node, {}), "name");
    QTEST(stateOf(node, {}), "state");
}

void MapTest::exports_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("SVG") << u"/a/map.SVG"_s << QByteArray("<?xml");
    QTest::newRow("PNG") << u"map.png"_s << QByteArray("\x89PNG");
    QTest::newRow("PDF") << u"map.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("another") << u"map.bmp"_s << QByteArray();
}

void MapTest::exports()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, start);
    const auto format = mapFormatOf(path);
    QCOMPARE(format.has_value(), !start.isEmpty());
    if (!format)
        return;
    Shown shown;
    const QByteArray picture = mapPicture(shown.panel.map(), shown.panel.context(), *format);
    QVERIFY(picture.startsWith(start));
    QVERIFY(picture.size() > 2000);
    QVERIFY(mapPicture({}, {}, *format).isEmpty());
    if (*format == MapFormat::Svg)
        QVERIFY(picture.contains("10.1.0.4:443"));
    if (*format == MapFormat::Png)
        QVERIFY(QImage::fromData(picture).width() > 1000);
}

void MapTest::hostileNamesStayText()
{
    Draft draft = shopDraft();
    draft.certificates[0].commonName = u"<script>&\"'</text>"_s;
    Shown shown(draft);
    const QByteArray picture = mapPicture(shown.panel.map(), shown.panel.context(), MapFormat::Svg);
    QVERIFY(!picture.contains("<script"));
    QXmlStreamReader reader(picture);
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts.contains(u"<script>"_s));
}

void MapTest::isReadableInTheDark()
{
    Shown shown;
    QPalette dark(QColor(0x2b, 0x2e, 0x33));
    dark.setColor(QPalette::Base, QColor(0x1d, 0x1f, 0x23));
    shown.panel.setPalette(dark);
    const QImage image = shown.view().viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(0, 0), dark.color(QPalette::Base)); // beside the boxes
    for (const Tone tone : {Tone::Error, Tone::Warning, Tone::Info, Tone::Muted, Tone::Success})
        QVERIFY(contrast(foreground(tone, dark), background(tone, dark)) >= 4.5);
}

QTEST_MAIN(MapTest)
#include "maptest.moc"
