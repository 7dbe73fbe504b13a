// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Every block of the next steps is one that its shell parses: for each target, in each language.
#include "scripthost.h"

#include "tests/support/values.h"
#include "ui/settings/language.h"
#include "ui/words/nextsteptext.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace testvalues;

namespace {

const QString staging = u"ServiceConfiguration.Staging.cscfg"_s;

struct Variant
{
    const char *name;
    Target target;
    ScriptForm form;
    bool withDefinition;
    bool withStaging;
};

Certificate from(Certificate certificate, const QString &file, ContainerKind carrier)
{
    certificate.file = file;
    certificate.carrier = carrier;
    return certificate;
}

Draft draftFor(const Variant &variant)
{
    const Certificate issuer =
        from(authority('b', u"Pine TLS CA"_s, u"Pine Root"_s), u"/it's here/a’s.pem"_s, ContainerKind::Pem);
    Certificate pem = from(leaf('a', {u"www.a.test"_s}), u"/it's here/a’s.pem"_s, ContainerKind::Pem);
    pem.keyFile = u"/it's here/$(a) `b`.key"_s;
    Draft draft = draftWith(serviceOf({webRole(u"Web"_s)}), {pem, issuer});
    if (variant.withStaging)
        draft.service.configurations.append({staging, u"shop"_s, u"6"_s, u"*"_s, {u"Web"_s}});
    draft.target = variant.target;
    draft.scriptForm = variant.form;
    draft.bindings = {{.role = u"Web"_s, .site = u"Web"_s, .host = u"www.a.test"_s, .certificate = u"Tls"_s}};
    return draft;
}

Plan planFor(const Variant &variant)
{
    Plan plan;
    for (const QString &file : variant.withStaging ? QStringList{cloud, local, staging} : QStringList{cloud})
        plan.changes.append({u"/it's ‘/"_s + file, QByteArray("a"), "b"});
    for (const char digit : {'a', 'b'})
        plan.actions.append({ActionType::SetThumbprint, plan.changes.first().path, u"Web"_s, u"It's"_s,
                             thumbprint(digit).toString()});
    if (variant.withDefinition)
        plan.changes.append({u"/shop/ServiceDefinition.csdef"_s, QByteArray("a"), "b"});
    return plan;
}

const QList<Variant> &variants()
{
    static const QList<Variant> all{
        {"classic", Target::CloudService, ScriptForm::StartupTask, false, false},
        {"classic, several configurations", Target::CloudService, ScriptForm::StartupTask, false, true},
        {"classic, new package", Target::CloudService, ScriptForm::StartupTask, true, true},
        {"extended support", Target::ExtendedSupport, ScriptForm::StartupTask, false, true},
        {"extended support, new package", Target::ExtendedSupport, ScriptForm::StartupTask, true, false},
        {"server", Target::Server, ScriptForm::Server, false, false},
        {"server's script of a project", Target::ExtendedSupport, ScriptForm::Server, true, false}};
    return all;
}

/// A block in Markdown, and the line that says whose it is.
struct Block
{
    QString label;
    QString language;
    QString lines;
};

QList<Block> blocksOf(const QString &markdown)
{
    static const QRegularExpression fenced(u"^( *)(\\w+):\\n\\n\\1```(\\w*)\\n(.*?)^\\1```$"_s,
                                           QRegularExpression::MultilineOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    QList<Block> blocks;
    for (auto matches = fenced.globalMatch(markdown); matches.hasNext();) {
        const auto match = matches.next();
        blocks.append({match.captured(2), match.captured(3), match.captured(4)});
    }
    return blocks;
}

/// What bash says of \a script without running it; empty: it parses.
QByteArray bashOn(const QString &script)
{
    QProcess bash;
    bash.setProcessChannelMode(QProcess::MergedChannels);
    bash.start(u"bash"_s, {u"-n"_s});
    bash.write(script.toUtf8());
    bash.closeWriteChannel();
    if (!bash.waitForFinished())
        return "bash did not answer";
    const QByteArray said = bash.readAll();
    return bash.exitCode() == 0 ? said : said + "\nleft with " + QByteArray::number(bash.exitCode());
}

} // namespace

class StepBlocksTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { useLanguage(u"en"_s); }
    void parse_data();
    void parse();
    void refused();

private:
    QString powerShellOn(const QString &script);

    QTemporaryDir m_folder;
    std::unique_ptr<ScriptHost> m_host; ///< null: there is no .NET
};

void StepBlocksTest::initTestCase()
{
    if (!QStringLiteral(SCRIPT_DOTNET).endsWith(u"NOTFOUND"_s))
        m_host = std::make_unique<ScriptHost>(m_folder.path());
}

/// What PowerShell's parser says; empty: it parses, or there is none to ask.
QString StepBlocksTest::powerShellOn(const QString &script)
{
    if (!m_host)
        return {};
    QFile file(m_folder.filePath(u"block.ps1"_s));
    if (!file.open(QIODevice::WriteOnly))
        return u"cannot be written"_s;
    file.write("\xEF\xBB\xBF" + script.toUtf8());
    file.close();
    m_host->start({{u"engine"_s, u"syntax"_s}, {u"script"_s, file.fileName()}});
    const ScriptRun run = m_host->finish();
    if (run.exitCode != 0)
        return (run.errors + QStringList{u"no answer"_s}).join(u'\n');
    return run.output.filter(u": parse: "_s).join(u'\n');
}

void StepBlocksTest::parse_data()
{
    QTest::addColumn<qsizetype>("variant");
    QTest::addColumn<QString>("language");
    for (const QString &language : languages()) {
        for (qsizetype i = 0; i < variants().size(); ++i)
            QTest::addRow("%s, %s", variants().at(i).name, qPrintable(language)) << i << language;
    }
}

void StepBlocksTest::parse()
{
    QFETCH(const qsizetype, variant);
    QFETCH(const QString, language);
    useLanguage(language);
    const Variant &chosen = variants().at(variant);
    const QString text = nextStepsOf(draftFor(chosen), planFor(chosen), u"p q'x’"_s);
    const QList<Block> blocks = blocksOf(text);
    QCOMPARE(blocks.size() * 2, text.count(u"```"_s));
    QVERIFY(blocks.size() > 3);
    static const QRegularExpression variable(u"^(\\$\\w+ = |[A-Z]+=)'[^'\u2018-\u201b]+'$"_s);
    const QString head = text.section(u"\n- "_s, 0, 0);
    for (const Block &block : blocksOf(head)) {
        for (const QString &line : block.lines.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(line.contains(variable), qPrintable(line));
    }
    for (const Block &block : blocks) {
        const bool isBash = block.language == "bash"_L1;
        QCOMPARE(block.label, isBash ? u"Bash"_s : u"PowerShell"_s);
        QCOMPARE(block.language, isBash ? u"bash"_s : u"powershell"_s);
        const QString said = isBash ? QString::fromUtf8(bashOn(block.lines)) : powerShellOn(block.lines);
        QVERIFY2(said.isEmpty(), qPrintable(block.lines + said));
    }
}

/// The parsers are asked in earnest.
void StepBlocksTest::refused()
{
    QVERIFY(!bashOn(u"VAULT='the Key Vault's name'\n"_s).isEmpty());
    if (!m_host)
        QSKIP("There is no .NET to parse PowerShell with.");
    QVERIFY(!powerShellOn(u"$service = 'the cloud service's name'\n"_s).isEmpty());
    QVERIFY(!powerShellOn(u"$service = 'le nom d’un service'\n"_s).isEmpty());
}

QTEST_GUILESS_MAIN(StepBlocksTest)
#include "stepblockstest.moc"
