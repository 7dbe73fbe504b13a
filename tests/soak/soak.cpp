// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// ./run soak [STEPS] [SEED]: random actions in the window, with real files and cryptography, in rounds that
// each begin with the project as it was. No warning may be said, undo leads back to the start of each round,
// and memory stays. Exit 1 where one of these does not hold.
#include "memory.h"
#include "monkey.h"

#include "model/scenario/scenario.h"
#include "model/session/source.h"
#include "platform/certificates/certificatewriter.h"
#include "platform/files/safefilestore.h"
#include "platform/platform.h"
#include "tests/platform/certificates/preparedreader.h"
#include "tests/support/scenariofixture.h"
#include "tests/ui/support/fakes.h"
#include "ui/page/document.h"
#include "ui/wizard/wizard.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QStringList warnings; ///< and what is worse
QStringList actions; ///< the last ones

void hear(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    // Of the platform without a screen, and of QTest where a key does nothing.
    if (type == QtDebugMsg || type == QtInfoMsg || text.startsWith("This plugin does not support "_L1)
        || text.contains("not accepted by receiving widget"_L1))
        return;
    warnings.append(text);
    QTextStream(stderr) << "warning: " << text << "\n  after " << actions.join(u"\n        "_s) << Qt::endl;
}

/// The window's walk: opens the project, has the monkey act, undoes all of it, and begins again.
class Soak final
{
public:
    Soak(int steps, quint32 seed)
        : m_steps(steps)
        , m_monkey(m_wizard, seed, files())
    {
        m_original = m_box.filesIn(u"project"_s);
        QObject::connect(m_wizard.findChild<Document *>(), &Document::opened, &m_wizard, [this] {
            m_start = m_session.draft(); // a reload edits it at once
            m_phase = m_phase == Phase::Waits ? Phase::Walks : m_phase;
        });
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(&m_wizard, [this] { tick(); });
        m_wizard.show();
        m_timer.start(1);
    }

    ~Soak()
    {
        m_session.markSaved({}); // nothing asks on the way out
        QThreadPool::globalInstance()->waitForDone();
    }
    Q_DISABLE_COPY_MOVE(Soak)

    const MemoryRecord &memory() const { return m_memory; }
    int lost() const { return m_lost; }

private:
    enum class Phase { Opens, Waits, Walks, Closes };
    static constexpr int roundLength = 200;

    QStringList files() const;
    void tick();
    void beginRound();
    void walk();
    void endRound();

    const int m_steps;
    int m_step = 0;
    int m_lost = 0; ///< rounds whose start undo did not lead back to
    Phase m_phase = Phase::Opens;
    Sandbox m_box;
    ScenarioFixture m_fixture;
    QMap<QString, QByteArray> m_original;
    const std::unique_ptr<FileStore> m_files = makeFileStore();
    const std::unique_ptr<CertificateReader> m_reader = testing::preparedReader();
    const std::unique_ptr<CertificateWriter> m_writer = makeCertificateWriter();
    fakes::Scripts m_scripts; // nothing of what the monkey made up is run
    const PlatformServices m_services{*m_files, *m_reader, m_scripts,
                                      [] { return QDateTime::currentDateTimeUtc(); }, *m_writer};
    Session m_session;
    BindwrightWizard m_wizard{m_session, m_services};
    QUndoStack &m_undo = *m_wizard.findChild<QUndoStack *>();
    Draft m_start; ///< what undoing all has to lead back to
    Monkey m_monkey;
    MemoryRecord m_memory;
    QTimer m_timer;
};

/// What the monkey knows of the disk.
QStringList Soak::files() const
{
    m_fixture.writeTo(m_box);
    QStringList paths;
    for (const QString &name : {u"www.pfx"_s, u"api.pem"_s, u"san.pfx"_s, u"chain.pfx"_s, u"www.pfx"_s,
                                u"api.pem"_s, u"new.pfx"_s, u"shop.bindwright"_s, u"report.html"_s,
                                u"project"_s, u"project/ServiceDefinition.csdef"_s, u"nothing"_s})
        paths.append(m_box.path(name));
    return paths;
}

/// Nothing is done while the window has work under way, for the same seed to do the same.
void Soak::tick()
{
    m_timer.start(1); // first: Qt's file dialog asks in an event loop of its own
    if (QThreadPool::globalInstance()->activeThreadCount() > 0)
        return;
    switch (m_phase) {
    case Phase::Opens:
        return beginRound();
    case Phase::Waits:
        return;
    case Phase::Walks:
        return walk();
    case Phase::Closes:
        if (!m_monkey.dismiss())
            endRound();
    }
}

void Soak::beginRound()
{
    QDir(m_box.path(u"project"_s)).removeRecursively();
    for (auto it = m_original.cbegin(); it != m_original.cend(); ++it)
        m_box.write(u"project/"_s + it.key(), it.value());
    m_session.markSaved({});
    m_phase = Phase::Waits;
    m_wizard.open(m_box.path(u"project"_s));
}

void Soak::walk()
{
    m_wizard.show();
    if (m_undo.count() == 0)
        m_start = m_session.draft();
    actions.append(u"%1: %2"_s.arg(m_step).arg(m_monkey.step()));
    if (actions.size() > 12)
        actions.removeFirst();
    m_memory.note();
    if (++m_step % roundLength == 0 || m_step >= m_steps)
        m_phase = Phase::Closes;
}

void Soak::endRound()
{
    if (m_undo.count() == 0)
        m_start = m_session.draft();
    const Draft end = m_session.draft();
    const int at = m_undo.index();
    m_undo.setIndex(0);
    const bool isBack = m_session.draft() == m_start;
    m_undo.setIndex(at);
    if (!isBack || m_session.draft() != end) {
        ++m_lost;
        QTextStream(stderr) << "after step " << m_step << (isBack ? ", redo" : ", undo")
                            << " does not lead back" << Qt::endl;
    }
    m_phase = Phase::Opens;
    if (m_step >= m_steps) {
        m_timer.stop();
        QCoreApplication::exit();
    }
}

int verdict(const Soak &soak, quint32 seed)
{
    constexpr double mostGrowth = 1.05;
    constexpr qsizetype longEnough = 10'000; // before that, what is made once is still being made
    const double early = soak.memory().ofTenth(1);
    const double late = soak.memory().ofTenth(9);
    const bool grows = soak.memory().size() >= longEnough && late > early * mostGrowth;
    QTextStream(stdout) << soak.memory().size() << " steps, seed " << seed << ": " << warnings.size()
                        << " warnings, " << soak.lost() << " rounds not undone, memory "
                        << QString::number(early, 'f', 1) << " MiB in the second tenth and "
                        << QString::number(late, 'f', 1) << " in the last ("
                        << QString::number(late / early, 'f', 3) << ", at most " << mostGrowth << ")"
                        << Qt::endl;
    return warnings.isEmpty() && soak.lost() == 0 && !grows ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    for (const char *name : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toUtf8());
    QDir::setCurrent(home.path()); // where a project of a made-up name goes
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(hear);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the last page's button closes it; see walk()
    const QStringList arguments = QCoreApplication::arguments();
    const int steps = qMax(1, arguments.value(1, u"100000"_s).toInt());
    const quint32 seed = arguments.value(2, u"1"_s).toUInt();
    const auto certificate = testing::makeCertificate({.commonName = u"pasted.shop.test"_s});
    QGuiApplication::clipboard()->setText(QString::fromLatin1(testing::pem(certificate)));
    Soak soak(steps, seed);
    QApplication::exec();
    return verdict(soak, seed);
}
