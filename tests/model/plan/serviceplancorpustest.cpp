// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/plan/serviceplan.h"
#include "model/plan/unifieddiff.h"
#include "tests/model/checks/ruleproject.h"
#include "tests/support/corpusprojects.h"
#include "tests/support/planfixture.h"
#include "tests/support/schema.h"
#include "tests/support/testing.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringConverter>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// \a service with one more of everything in each role; each new name has "New" in it.
Service extended(Service service)
{
    for (Role &role : service.roles) {
        PerConfiguration thumbprints;
        PerConfiguration values;
        for (const ConfigurationFacts &facts : service.configurations) {
            thumbprints.insert(facts.fileName, u"0123456789ABCDEF0123456789ABCDEF01234567"_s);
            values.insert(facts.fileName, u"a & b < \"c\""_s);
        }
        role.imports.append(u"NewModule"_s);
        role.certificates.append({u"NewCertificate"_s, u"LocalMachine"_s, u"My"_s, {}, thumbprints, true});
        role.endpoints.append({u"NewEndpoint"_s, u"https"_s, u"8443"_s, {}, u"NewCertificate"_s});
        role.settings.append({u"New.Setting"_s, values, true});
        role.startupTasks.append(
            {u"New.cmd > log.txt"_s,
             u"elevated"_s,
             u"background"_s,
             {{u"NewVariable"_s, u"1"_s, {}}, {u"NewOther"_s, std::nullopt, u"/New/@x"_s}}});
        for (Site &site : role.sites)
            site.bindings.append({u"NewBinding"_s, u"NewEndpoint"_s, u"new.contoso.test"_s});
    }
    return service;
}

bool isAllowed(const QString &line)
{
    // Lists that are opened up or made, or were empty; the braces of a new task.
    static const QRegularExpression list(
        u"^[-+]\\s*(<(Certificates|ConfigurationSettings|Endpoints|Imports|Startup|Environment|Bindings|"
        u"Sites)\\s*(/"
        u"|>\\s*</\\w+)?>\\s*"
        "|</(Certificates|ConfigurationSettings|Endpoints|Imports|Startup|Environment|Bindings|Task|Variable|Role)>)$"_s);
    // A role that the cscfg lacked, or that had nothing in it.
    static const QRegularExpression role(
        u"^[-+]\\s*(<Role name=\"[^\"]*\"\\s*/?>|<Instances count=\"1\" ?/>)$"_s);
    return line.contains("New"_L1) || line.contains("new."_L1) || list.match(line).hasMatch()
        || role.match(line).hasMatch();
}

} // namespace

class ServicePlanCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void handMade_data()
    {
        QTest::addColumn<QByteArray>("csdef");
        QTest::addColumn<QByteArray>("cscfg");
        const auto row = [](const char *name, const auto &change) {
            QTest::newRow(name) << QByteArray(change(QByteArray(ruleDefinition)))
                                << QByteArray(change(QByteArray(ruleConfiguration)));
        };
        const auto utf16 = [](QStringConverter::Encoding encoding) {
            return [encoding](const QByteArray &text) {
                QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
                return QByteArray(encoder.encode(QString::fromUtf8(text)));
            };
        };
        row("as it is", [](const QByteArray &text) { return text; });
        row("CDATA", [](QByteArray text) {
            return text.replace("<Certificates>", "<![CDATA[ <Certificates/> ]]><Certificates>");
        });
        row("processing instructions", [](QByteArray text) {
            return "<?tool keep='<a>'?>\n" + text.replace("<Certificates>", "<?x y?>\n    <Certificates>");
        });
        row("single quotes", [](QByteArray text) { return text.replace('"', '\''); });
        row("CR alone", [](QByteArray text) { return text.replace('\n', '\r'); });
        row("CRLF, UTF-8 with a mark",
            [](QByteArray text) { return "\xef\xbb\xbf" + text.replace("\n", "\r\n"); });
        row("UTF-16BE", utf16(QStringConverter::Utf16BE));
        row("UTF-16LE", utf16(QStringConverter::Utf16LE));
        row("tabs, no final line end", [](QByteArray text) { return text.replace("  ", "\t").trimmed(); });
        row("prefix", [](const QByteArray &text) {
            static const QRegularExpression tag(u"<(/?)(\\w)"_s);
            return QString::fromUtf8(text)
                .replace(tag, u"<\\1d:\\2"_s)
                .replace(u"xmlns="_s, u"xmlns:d="_s)
                .toUtf8();
        });
    }

    void handMade()
    {
        QFETCH(QByteArray, csdef);
        QFETCH(QByteArray, cscfg);
        const auto projectOf = [](const QByteArray &definition, const QByteArray &configuration) {
            Project project;
            project.definition = {u"/p/a.csdef"_s, XmlDocument::parse(definition, u"csdef"_s).value()};
            project.configurations = {
                {u"/p/a.Cloud.cscfg"_s, XmlDocument::parse(configuration, u"cscfg"_s).value()}};
            project.service = readService(project.definition, project.configurations);
            return project;
        };
        const Project project = projectOf(csdef, cscfg);
        QCOMPARE(comparable(project.service),
                 comparable(projectOf(ruleDefinition, ruleConfiguration).service));
        const Service wanted = extended(project.service);
        const auto plan = planService(project, wanted);
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->changes.size(), 2);
        const auto added = applied(project, *plan);
        QVERIFY_RESULT(added);
        QVERIFY(sameItems(added->service, wanted));
        const auto back = planService(*added, project.service);
        QVERIFY_RESULT(back);
        for (qsizetype i = 0; i < back->changes.size(); ++i)
            QCOMPARE(back->changes.at(i).after, *plan->changes.at(i).before);
        QCOMPARE(back->changes.size(), 2);
    }

    void nothingWantedNothingChanged()
    {
        NEEDS_SHARED("corpus");
        for (const Project &project : m_corpus.projects) {
            const auto plan = planService(project, project.service);
            QVERIFY_RESULT(plan);
            QVERIFY2(*plan == Plan(), qPrintable(project.path));
        }
    }

    void addedThenRemoved()
    {
        NEEDS_SHARED("corpus");
        int files = 0;
        for (const Project &project : m_corpus.projects) {
            const Service wanted = extended(project.service);
            const auto plan = planService(project, wanted);
            QVERIFY_RESULT(plan);
            const auto added = applied(project, *plan);
            QVERIFY_RESULT(added);
            QVERIFY2(sameItems(added->service, wanted), qPrintable(project.path));
            checkDiff(*plan);

            const auto back = planService(*added, project.service);
            QVERIFY_RESULT(back);
            QCOMPARE(back->changes.size(), plan->changes.size());
            for (qsizetype i = 0; i < back->changes.size(); ++i) {
                if (back->changes.at(i).after != plan->changes.at(i).before)
                    qWarning().noquote()
                        << unifiedDiff({{}, plan->changes.at(i).before, back->changes.at(i).after},
                                       back->changes.at(i).path);
                QVERIFY2(back->changes.at(i).after == plan->changes.at(i).before,
                         qPrintable(back->changes.at(i).path));
                ++files;
            }
        }
        qInfo("%d files came back to the byte", files);
    }

    void everythingRemovedIsStillRead()
    {
        NEEDS_SHARED("corpus");
        for (const Project &project : m_corpus.projects) {
            Service wanted = project.service;
            for (Role &role : wanted.roles) {
                role.certificates.clear();
                role.endpoints.clear();
                role.settings.clear();
                role.imports.clear();
                role.startupTasks.clear();
                role.runtimeContext.clear();
                for (Site &site : role.sites)
                    site.bindings.clear();
            }
            const auto plan = planService(project, wanted);
            QVERIFY_RESULT(plan);
            const auto emptied = applied(project, *plan);
            QVERIFY_RESULT(emptied);
            QVERIFY2(sameItems(emptied->service, wanted), qPrintable(project.path));
            for (const FileChange &change : plan->changes) {
                const QString diff = unifiedDiff(change, u"f"_s);
                static const QRegularExpression hole(u"\\n[ ][ \\t]*\\n(-[^\\n]*\\n)+[ ][ \\t]*\\n"_s);
                QVERIFY2(!hole.match(diff).hasMatch(), qPrintable(change.path + u'\n' + diff));
            }
        }
    }

    void renamedCertificates()
    {
        NEEDS_SHARED("corpus");
        int renamed = 0;
        for (const Project &project : m_corpus.projects) {
            Service wanted = project.service;
            for (Role &role : wanted.roles) {
                QStringList names;
                for (RoleCertificate &certificate : role.certificates) {
                    if (!names.contains(certificate.name)) {
                        names.append(certificate.name);
                        certificate.name = u"New"_s + certificate.name;
                        ++renamed;
                    }
                }
            }
            const auto plan = planService(project, wanted);
            QVERIFY_RESULT(plan);
            for (const Action &action : plan->actions)
                QVERIFY(action.type == ActionType::ChangeCertificate
                        || action.type == ActionType::ChangeEndpoint);
            for (const FileChange &change : plan->changes) {
                QByteArray after = change.after;
                QVERIFY2(after.replace("New", "") == *change.before || change.path.contains("danny8002"_L1),
                         qPrintable(change.path));
            }
        }
        qInfo("%d certificates renamed", renamed);
    }

    void schemaStillAccepts()
    {
        NEEDS_SHARED("spec/xsd");
        NEEDS_SHARED("corpus");
        if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
            QSKIP("xmllint is not installed");
        SchemaCheck check;
        for (const Project &project : m_corpus.projects) {
            const Plan plan = planService(project, extended(project.service)).value();
            for (const FileChange &change : plan.changes) {
                if (m_corpus.wasValid(change.path))
                    check.add(change);
            }
        }
        check.verify();
        qInfo("%d files are still valid", int(check.count()));
    }

private:
    /// The same, but for the order in which cscfg-only items are found.
    static bool sameItems(const Service &a, const Service &b)
    {
        const auto sorted = [](Service service) {
            service = comparable(service);
            for (Role &role : service.roles) {
                const auto byName = [](const auto &x, const auto &y) { return x.name < y.name; };
                std::stable_sort(role.certificates.begin(), role.certificates.end(), byName);
                std::stable_sort(role.settings.begin(), role.settings.end(), byName);
            }
            for (ConfigurationFacts &facts : service.configurations)
                facts.roles.clear();
            return service;
        };
        return sorted(a) == sorted(b);
    }

    static void checkDiff(const Plan &plan)
    {
        for (const FileChange &change : plan.changes) {
            const QStringList lines = unifiedDiff(change, u"f"_s).split(u'\n').mid(2);
            for (const QString &line : lines) {
                if (line.startsWith(u'+') || line.startsWith(u'-'))
                    QVERIFY2(isAllowed(line), qPrintable(change.path + u"\n"_s + line));
            }
        }
    }

    const Corpus m_corpus;
};

QTEST_GUILESS_MAIN(ServicePlanCorpusTest)
#include "serviceplancorpustest.moc"
