// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/filedialog.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// Each kind of file dialog begins where the last one of its kind ended.
class FileDialogTest : public QObject
{
    Q_OBJECT

private:
    static QString begunIn(FileKind kind)
    {
        const std::unique_ptr<QFileDialog> dialog(makeFileDialog(kind, u"Choose"_s, nullptr));
        return dialog->directory().absolutePath();
    }

    /// Chooses \a path as the admin does, and waits until the dialog is gone.
    static void choose(FileKind kind, QFileDialog::FileMode mode, const QString &path)
    {
        QPointer<QFileDialog> dialog = makeFileDialog(kind, u"Choose"_s, nullptr);
        dialog->setFileMode(mode);
        dialog->open();
        dialog->setDirectory(QFileInfo(path).absolutePath());
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(!dialog);
    }

    QString folder(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void initTestCase()
    {
        for (const QString &name : {u"one"_s, u"two"_s}) {
            QVERIFY(QDir().mkpath(folder(name)));
            QFile file(folder(name + u"/a.txt"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }

    void eachKindHasItsOwnFolder()
    {
        const QList<FileKind> kinds{FileKind::Project, FileKind::Plan,   FileKind::Certificates,
                                    FileKind::Script,  FileKind::Report, FileKind::Map};
        const auto folderOf = [this](FileKind kind) { return folder(QString::number(int(kind))); };
        for (const FileKind kind : kinds) {
            QVERIFY(QDir().mkpath(folderOf(kind)));
            choose(kind, QFileDialog::AnyFile, folderOf(kind) + u"/a.txt"_s);
        }
        for (const FileKind kind : kinds)
            QCOMPARE(begunIn(kind), folderOf(kind));
    }

    void aChosenFolderIsRememberedItself()
    {
        choose(FileKind::ExportFolder, QFileDialog::Directory, folder(u"two"_s));
        QCOMPARE(begunIn(FileKind::ExportFolder), folder(u"two"_s));
    }

    void aCancelledDialogChangesNothing()
    {
        choose(FileKind::Report, QFileDialog::AnyFile, folder(u"one/a.txt"_s));
        QPointer<QFileDialog> dialog = makeFileDialog(FileKind::Report, u"Choose"_s, nullptr);
        dialog->open();
        dialog->setDirectory(folder(u"two"_s));
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(begunIn(FileKind::Report), folder(u"one"_s));
    }

    void aFolderThatIsGoneDoesNotStandInTheWay()
    {
        QTemporaryDir gone;
        choose(FileKind::Plan, QFileDialog::AnyFile, gone.filePath(u"a.txt"_s));
        QCOMPARE(begunIn(FileKind::Plan), gone.path());
        QVERIFY(gone.remove());
        QVERIFY(QDir(begunIn(FileKind::Plan)).exists());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(FileDialogTest)
#include "filedialogtest.moc"
