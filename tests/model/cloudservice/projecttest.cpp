// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/cloudservice/emptyproject.h"
#include "model/cloudservice/project.h"
#include "tests/support/corpus.h"
#include "tests/support/projectfixture.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

constexpr char csdef[] = "<ServiceDefinition name='a' "
                         "xmlns='http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceDefinition'/>";
constexpr char cscfg[] = "<ServiceConfiguration serviceName='a' "
                         "xmlns='http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration'/>";

/// Files by name in a new folder.
class Folder
{
public:
    explicit Folder(const QMap<QString, QByteArray> &files)
    {
        for (auto it = files.begin(); it != files.end(); ++it) {
            QDir().mkpath(QFileInfo(path(it.key())).path());
            QFile file(path(it.key()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(it.value());
        }
    }

    QString path(const QString &name = {}) const { return QDir::cleanPath(m_folder.filePath(name)); }
    Result<Project> open(const QString &name = {}) const { return openProject(FileFake(), path(name)); }

private:
    QTemporaryDir m_folder;
};

QStringList namesOf(const Project &project)
{
    QStringList names{QFileInfo(project.definition.path).fileName()};
    for (const ProjectFile &file : project.configurations)
        names.append(QFileInfo(file.path).fileName());
    return names;
}

} // namespace

class ProjectTest : public QObject
{
    Q_OBJECT

private slots:
    void corpus()
    {
        NEEDS_SHARED("corpus");
        int opened = 0;
        int unread = 0;
        for (const CorpusFile &file : corpusFiles()) {
            if (!file.path.endsWith(".csdef"_L1))
                continue;
            const auto project = openProject(FileFake(), file.path);
            QVERIFY_RESULT(project);
            QVERIFY(project->service.configurations.size() == project->configurations.size());
            unread += int(project->unread.size());
            ++opened;
        }
        QCOMPARE(opened, 108);
        QCOMPARE(unread, 1);
    }

    void fixture()
    {
        const ProjectFixture fixture;
        const Service service = fixture.open().service;
        QCOMPARE(service.name, u"Contoso"_s);
        QCOMPARE(service.roles.size(), 2);
        const Role shop = service.roles.first();
        QCOMPARE(shop.kind, RoleKind::Web);
        QCOMPARE(shop.vmSize, u"Small"_s);
        const PerConfiguration thumbprints{
            {u"ServiceConfiguration.Cloud.cscfg"_s, QString::fromLatin1(ProjectFixture::thumbprint)}};
        QCOMPARE(shop.certificates,
                 (QList<RoleCertificate>{
                     {u"ShopCertificate"_s, u"LocalMachine"_s, u"My"_s, {}, thumbprints, true}}));
        QCOMPARE(shop.endpoints.last(),
                 (Endpoint{u"HttpsIn"_s, u"https"_s, u"443"_s, {}, u"ShopCertificate"_s}));
        QCOMPARE(shop.sites,
                 (QList<Site>{
                     {u"Web"_s, {}, {{u"HttpIn"_s, u"HttpIn"_s, {}}, {u"HttpsIn"_s, u"HttpsIn"_s, {}}}}}));
        QCOMPARE(shop.settings.size(), 1);
        QVERIFY(shop.settings.first().values.contains(u"ServiceConfiguration.Local.cscfg"_s));
        QVERIFY2(shop.settings.first().values.value(u"ServiceConfiguration.Local.cscfg"_s).isEmpty(),
                 "it may be a secret");
        QCOMPARE(service.configurations.size(), 2);
        QCOMPARE(service.configurations.first().osFamily, u"6"_s);
        QCOMPARE(service.configurations.first().roles, (QStringList{u"Shop"_s, u"Admin"_s}));
    }

    void everythingOfARole()
    {
        QByteArray definition = csdef;
        definition.replace(
            "/>",
            ">"
            "<WorkerRole name='W'>"
            "<Runtime executionContext='elevated'/>"
            "<Imports><Import moduleName='RemoteAccess'/></Imports>"
            "<Startup>"
            "<Task commandLine='a.cmd &gt; log' taskType='background' executionContext='elevated'>"
            "<Environment>"
            "<Variable name='A' value=''/>"
            "<Variable name='B'><RoleInstanceValue xpath='/x'/></Variable>"
            "</Environment>"
            "</Task>"
            "</Startup>"
            "<Certificates><Certificate name='C' storeLocation='CurrentUser' storeName='CA' "
            "permissionLevel='elevated'/></Certificates>"
            "<x:Certificates xmlns:x='urn:other'><x:Certificate name='not ours'/></x:Certificates>"
            "</WorkerRole></ServiceDefinition>");
        QByteArray configuration = cscfg;
        configuration.replace("/>",
                              ">"
                              "<Role name='W'>"
                              "<ConfigurationSettings><Setting name='S' value='1'/></ConfigurationSettings>"
                              "<Certificates><Certificate name='R' thumbprint='ab'/><Certificate name='C' "
                              "thumbprint=' '/></Certificates>"
                              "</Role><Role name='unknown'/></ServiceConfiguration>");
        const Folder folder({{u"S.csdef"_s, definition}, {u"S.cscfg"_s, configuration}});
        const auto project = folder.open();
        QVERIFY_RESULT(project);
        const Role role = project->service.roles.value(0);
        QCOMPARE(role.kind, RoleKind::Worker);
        QCOMPARE(role.runtimeContext, u"elevated"_s);
        QCOMPARE(role.imports, QStringList{u"RemoteAccess"_s});
        QCOMPARE(role.startupTasks,
                 (QList<StartupTask>{{u"a.cmd > log"_s,
                                      u"elevated"_s,
                                      u"background"_s,
                                      {{u"A"_s, QString(u""_s), {}}, {u"B"_s, std::nullopt, u"/x"_s}}}}));
        QCOMPARE(role.certificates,
                 (QList<RoleCertificate>{{u"C"_s,
                                          u"CurrentUser"_s,
                                          u"CA"_s,
                                          u"elevated"_s,
                                          {{u"S.cscfg"_s, u" "_s}},
                                          true,
                                          {{u"S.cscfg"_s, {}}}},
                                         {u"R"_s,
                                          u"LocalMachine"_s,
                                          u"My"_s,
                                          {},
                                          {{u"S.cscfg"_s, u"ab"_s}},
                                          false,
                                          {{u"S.cscfg"_s, {}}}}}));
        QCOMPARE(role.settings, (QList<ConfigurationSetting>{{u"S"_s, {{u"S.cscfg"_s, QString()}}, false}}));
        QCOMPARE(project->service.configurations.first().roles, (QStringList{u"W"_s, u"unknown"_s}));
        QCOMPARE(project->service.configurations.first().emptyElements.value(u"unknown"_s), u"/>"_s);
    }

    void whatIsOpened_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("opened");
        QTest::addColumn<QStringList>("expected");
        const QStringList usual{u"ServiceConfiguration.Cloud.cscfg"_s, u"ServiceConfiguration.Local.cscfg"_s,
                                u"ServiceDefinition.csdef"_s, u"ServiceDefinition.build.csdef"_s};
        const QStringList three{usual.at(2), usual.at(0), usual.at(1)};
        QTest::newRow("folder") << usual << QString() << three;
        QTest::newRow("csdef") << usual << usual.at(2) << three;
        QTest::newRow("cscfg") << usual << usual.at(1) << three;
        QTest::newRow("build csdef, when it is asked for")
            << usual << usual.at(3) << (QStringList{usual.at(3), usual.at(0), usual.at(1)});
        QTest::newRow("other names") << QStringList{u"A.csdef"_s, u"b.cscfg"_s, u"a.cscfg"_s} << QString()
                                     << QStringList{u"A.csdef"_s, u"a.cscfg"_s, u"b.cscfg"_s};
        QTest::newRow("cscfg with another name")
            << usual + QStringList{u"Other.cscfg"_s} << u"Other.cscfg"_s
            << (QStringList{usual.at(2), u"Other.cscfg"_s, usual.at(0), usual.at(1)});
        QTest::newRow("no cscfg") << QStringList{u"A.csdef"_s} << QString() << QStringList{u"A.csdef"_s};
    }

    void whatIsOpened()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, opened);
        QFETCH(QStringList, expected);
        QMap<QString, QByteArray> contents;
        for (const QString &name : std::as_const(files))
            contents.insert(name, name.endsWith("csdef"_L1) ? csdef : cscfg);
        const Folder folder(contents);
        const auto project = folder.open(opened);
        QVERIFY_RESULT(project);
        QCOMPARE(namesOf(*project), expected);
        QCOMPARE(project->path, folder.path(opened));
        QVERIFY(project->unread.isEmpty());
    }

    void buildFile()
    {
        const QByteArray items =
            "<Project xmlns='http://schemas.microsoft.com/developer/msbuild/2003'><ItemGroup>"
            "<ServiceDefinition Include='def\\My.csdef' />"
            "<ServiceConfiguration Include='ServiceConfiguration.Test.cscfg' />"
            "<ServiceConfiguration Include='gone.cscfg' /></ItemGroup></Project>";
        const Folder folder({{u"a.ccproj"_s, items},
                             {u"b.ccproj"_s, "<Project/>"},
                             {u"def/My.csdef"_s, csdef},
                             {u"Other.csdef"_s, csdef},
                             {u"ServiceConfiguration.Test.cscfg"_s, cscfg},
                             {u"ServiceConfiguration.cscfg"_s, cscfg}});
        const auto project = folder.open(u"a.ccproj"_s);
        QVERIFY_RESULT(project);
        QCOMPARE(namesOf(*project), (QStringList{u"My.csdef"_s, u"ServiceConfiguration.Test.cscfg"_s}));
        QCOMPARE(project->unread, (QList<Error>{{Code::FileNotFound, folder.path(u"gone.cscfg"_s), {}}}));
        const auto other = folder.open(u"b.ccproj"_s);
        QVERIFY_RESULT(other);
        QCOMPARE(namesOf(*other),
                 (QStringList{u"Other.csdef"_s, u"ServiceConfiguration.Test.cscfg"_s,
                              u"ServiceConfiguration.cscfg"_s}));
    }

    void refused()
    {
        const Folder folder({{u"two/a.csdef"_s, csdef},
                             {u"two/b.csdef"_s, csdef},
                             {u"none/x.cscfg"_s, cscfg},
                             {u"root.csdef"_s, "<a/>"},
                             {u"space.csdef"_s, "<ServiceDefinition xmlns='urn:x'/>"},
                             {u"x.txt"_s, ""},
                             {u"cut.csdef"_s, "<a>\n<b"}});
        const auto code = [&folder](const QString &name) {
            const auto project = folder.open(name);
            return project ? Error{Code::Cancelled} : project.error();
        };
        QCOMPARE(code(u"two"_s),
                 (Error{Code::SeveralDefinitions, folder.path(u"two"_s), u"a.csdef, b.csdef"_s}));
        QCOMPARE(code(u"none"_s), (Error{Code::NoProjectThere, folder.path(u"none"_s), {}}));
        QCOMPARE(code(u"none/x.cscfg"_s).code, Code::NoProjectThere);
        QCOMPARE(code(u"x.txt"_s).code, Code::NoProjectThere);
        QCOMPARE(code(u"gone"_s).code, Code::FileNotFound);
        QCOMPARE(code(u"gone.csdef"_s).code, Code::FileNotFound);
        QCOMPARE(code(u"root.csdef"_s), (Error{Code::WrongRoot, folder.path(u"root.csdef"_s), u"a"_s}));
        QCOMPARE(code(u"space.csdef"_s),
                 (Error{Code::WrongNamespace, folder.path(u"space.csdef"_s), u"urn:x"_s}));
        QCOMPARE(code(u"cut.csdef"_s).code, Code::XmlMalformed);
        QVERIFY(code(u"cut.csdef"_s).subject.startsWith(QString(folder.path(u"cut.csdef"_s) + ":2:"_L1)));
    }

    void configurationsOfABuildFile_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("passedOver");
        const QByteArray production = "<ServiceConfiguration Include='Production.cscfg'/>";
        const QByteArray usual = "<ServiceConfiguration Include='ServiceConfiguration.Local.cscfg'/>";
        const QString local = u"ServiceConfiguration.Local.cscfg"_s;
        QTest::newRow("cscfg-listed-by-ccproj")
            << production + usual << QStringList{u"Production.cscfg"_s, local} << QStringList();
        QTest::newRow("one that is not listed")
            << production << QStringList{u"Production.cscfg"_s} << QStringList{local};
        QTest::newRow("a build file that lists none")
            << QByteArray() << QStringList{local} << QStringList{u"Production.cscfg"_s};
        QTest::newRow("a build file of another csdef")
            << production + "<ServiceDefinition Include='b.csdef'/>" << QStringList{local}
            << QStringList{u"Production.cscfg"_s};
    }

    /// The folder, the csdef in it and the build file give one answer.
    void configurationsOfABuildFile()
    {
        QFETCH(QByteArray, items);
        QFETCH(QStringList, names);
        QFETCH(QStringList, passedOver);
        const Folder folder({{u"a.csdef"_s, csdef},
                             {u"a.ccproj"_s, "<Project><ItemGroup>" + items + "</ItemGroup></Project>"},
                             {u"Production.cscfg"_s, cscfg},
                             {u"ServiceConfiguration.Local.cscfg"_s, cscfg}});
        for (const QString &opened : {QString(), u"a.csdef"_s}) {
            const auto project = folder.open(opened);
            QVERIFY_RESULT(project);
            QCOMPARE(namesOf(*project).mid(1), names);
            QStringList left;
            for (const QString &path : project->passedOver)
                left.append(QFileInfo(path).fileName());
            QCOMPARE(left, passedOver);
        }
    }

    void severalBuildFiles_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("differ");
        const QByteArray production = "<ServiceConfiguration Include='Production.cscfg'/>";
        const QByteArray usual = "<ServiceConfiguration Include='ServiceConfiguration.Local.cscfg'/>";
        const QStringList both{u"Production.cscfg"_s, u"ServiceConfiguration.Local.cscfg"_s};
        QTest::newRow("with one list") << production + usual << usual + production << both << false;
        QTest::newRow("with two lists") << production << usual << both << true;
        QTest::newRow("one lists none") << production << QByteArray() << both << true;
        QTest::newRow("one is of another csdef, which is not there")
            << production << "<ServiceDefinition Include='b.csdef'/>" + usual << both.mid(0, 1) << true;
    }

    void severalBuildFiles()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(QStringList, names);
        QFETCH(bool, differ);
        const auto file = [](const QByteArray &items) {
            return "<Project><ItemGroup>" + items + "</ItemGroup></Project>";
        };
        const Folder folder({{u"a.csdef"_s, csdef},
                             {u"a.ccproj"_s, file(first)},
                             {u"b.ccproj"_s, file(second)},
                             {u"Production.cscfg"_s, cscfg},
                             {u"ServiceConfiguration.Local.cscfg"_s, cscfg}});
        const auto project = folder.open();
        QVERIFY_RESULT(project);
        QCOMPARE(namesOf(*project).mid(1), names);
        QCOMPARE(!project->doubts.isEmpty(), differ);
        QCOMPARE(project->service.configurationsKnown, !differ);
        QVERIFY(folder.open(u"a.ccproj"_s)->doubts.isEmpty());
    }

    void aBuildFileThatCannotBeRead()
    {
        const Folder folder(
            {{u"a.csdef"_s, csdef}, {u"a.ccproj"_s, "<Project>"}, {u"ServiceConfiguration.cscfg"_s, cscfg}});
        const auto project = folder.open();
        QVERIFY_RESULT(project);
        QCOMPARE(project->configurations.size(), 1);
        QCOMPARE(project->doubts.value(0).kind, BuildFileDoubt::Kind::Unreadable);
        QVERIFY(!project->service.configurationsKnown);
    }

    void severalDefinitionsShareAFolder()
    {
        const auto renamed = [](const char *text, const char *name) {
            return QByteArray(text).replace("='a'", QByteArray("='") + name + '\'');
        };
        const Folder folder({{u"a.csdef"_s, csdef},
                             {u"b.csdef"_s, renamed(csdef, "b")},
                             {u"c.csdef"_s, renamed(csdef, "c")},
                             {u"ServiceConfiguration.cscfg"_s, cscfg},
                             {u"ServiceConfiguration.b.cscfg"_s, renamed(cscfg, "b")}});
        QCOMPARE(definitionsIn(FileFake(), folder.path()).size(), 3);
        QCOMPARE(namesOf(folder.open(u"a.csdef"_s).value()),
                 (QStringList{u"a.csdef"_s, u"ServiceConfiguration.cscfg"_s}));
        QCOMPARE(namesOf(folder.open(u"b.csdef"_s).value()),
                 (QStringList{u"b.csdef"_s, u"ServiceConfiguration.b.cscfg"_s}));
        QCOMPARE(folder.open(u"c.csdef"_s)->configurations.size(), 0); // each names another's service
        const Folder unnamed({{u"a.csdef"_s, csdef},
                              {u"b.csdef"_s, renamed(csdef, "b")},
                              {u"ServiceConfiguration.cscfg"_s, renamed(cscfg, "x")}});
        QCOMPARE(unnamed.open(u"b.csdef"_s)->configurations.size(), 1); // none's for sure
        const Folder named({{u"Gallery.csdef"_s, csdef},
                            {u"Worker.csdef"_s, csdef},
                            {u"Gallery.cscfg"_s, cscfg},
                            {u"Gallery.base.cscfg"_s, cscfg}});
        QCOMPARE(namesOf(named.open(u"Worker.csdef"_s).value()), QStringList{u"Worker.csdef"_s});
        QCOMPARE(named.open(u"Gallery.csdef"_s)->configurations.size(), 2);
        QCOMPARE(folder.open(u"b.csdef"_s)->passedOver, QStringList());
    }

    void refusedConfigurationIsSetAside()
    {
        const Folder folder(
            {{u"a.csdef"_s, csdef}, {u"a.cscfg"_s, cscfg}, {u"b.cscfg"_s, "<!DOCTYPE a><a/>"}});
        const auto project = folder.open();
        QVERIFY_RESULT(project);
        QCOMPARE(namesOf(*project), (QStringList{u"a.csdef"_s, u"a.cscfg"_s}));
        QCOMPARE(project->unread, (QList<Error>{{Code::XmlDoctype, folder.path(u"b.cscfg:1:1"_s), {}}}));
    }

    void places()
    {
        const ProjectFixture fixture;
        const Project project = fixture.open();
        const auto line = [&project](const QString &role, const QString &element, const QString &name) {
            return locate(project.definition, role, element, name).line;
        };
        QCOMPARE(line(u"Shop"_s, u"InputEndpoint"_s, u"HttpsIn"_s), 17);
        QCOMPARE(line(u"Admin"_s, u"InputEndpoint"_s, u"HttpIn"_s), 32);
        QCOMPARE(line(u"Admin"_s, u"Role"_s, {}), 23);
        QCOMPARE(line(u"Admin"_s, u"Certificate"_s, u"ShopCertificate"_s), 23);
        QCOMPARE(line(u"nobody"_s, u"Role"_s, {}), 0);
        QCOMPARE(line({}, u"Certificate"_s, u"ShopCertificate"_s), 20);
        QCOMPARE(locate(project.definition, {}, {}, {}).file, project.definition.path);
    }

    void empty_data()
    {
        QTest::addColumn<NewRole>("wanted");
        QTest::newRow("as it is offered") << NewRole();
        QTest::newRow("a worker") << NewRole{u"Orders"_s, RoleKind::Worker, {}, 8080, u"6"_s};
        QTest::newRow("names that XML escapes") << NewRole{u"A&B"_s, RoleKind::Web, u"B&C"_s, 81, u"5"_s};
    }

    void empty()
    {
        QFETCH(NewRole, wanted);
        const QTemporaryDir folder;
        const Project project = emptyProject(folder.path(), wanted);
        QCOMPARE(project.configurations.size(), 2);
        QCOMPARE(project.service.roles.size(), 1);
        const Role &role = project.service.roles.first();
        QCOMPARE(role.name, wanted.name);
        QCOMPARE(role.kind, wanted.kind);
        QCOMPARE(role.sites.size(), wanted.kind == RoleKind::Web ? 1 : 0);
        if (!role.sites.isEmpty())
            QCOMPARE(role.sites.first().name, wanted.site);
        QCOMPARE(role.endpoints.value(0).port, QString::number(wanted.port));
        QCOMPARE(project.service.configurations.first().osFamily, wanted.osFamily);
        QCOMPARE(project.service.configurations.first().roles, QStringList{wanted.name});
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void guestSystems()
    {
        QCOMPARE(guestOs(u"2"_s)->sni, false);
        QCOMPARE(guestOs(u"3"_s)->sni, true);
        QCOMPARE(guestOs(u"6"_s)->windows, u"Windows Server 2019"_s);
        QVERIFY(!guestOs({}));
        QVERIFY(!guestOs(u"8"_s));
        QVERIFY(!guestOs(u"*"_s));
        QVERIFY(isLocalConfiguration(u"ServiceConfiguration.Local.cscfg"_s));
        QVERIFY(!isLocalConfiguration(u"ServiceConfiguration.Cloud.cscfg"_s));
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "projecttest.moc"
