// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "askingreader.h"

#include "model/base/escaped.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct AskingText
{
    Q_DECLARE_TR_FUNCTIONS(AskingReader)
};

constexpr int mostTries = 3; // as ssh has it

} // namespace

AskingReader::AskingReader(CertificateReader &reader, Questions questions, MakeTerminal terminal)
    : m_reader(reader)
    , m_questions(questions)
    , m_terminal(std::move(terminal))
{ }

Result<CertificateFile> AskingReader::read(const QByteArray &content, const QString &path,
                                           const QCA::SecureArray &passphrase) const
{
    const auto file = m_reader.read(content, path, passphrase);
    if (file || file.error().code != Code::PassphraseNeeded)
        return file;
    const QMutexLocker locker(&m_mutex);
    for (const QCA::SecureArray &typed : std::as_const(m_typed)) {
        if (const auto opened = tried(content, path, typed))
            return opened;
    }
    if (m_end == Code::Cancelled)
        return failure(Code::Cancelled, path);
    return m_end ? file : ask(content, path);
}

QCA::SecureArray AskingReader::typedFor(const QString &path) const
{
    const QMutexLocker locker(&m_mutex);
    return m_opened.value(path);
}

Result<CertificateFile> AskingReader::ask(const QByteArray &content, const QString &path) const
{
    const auto terminal = m_terminal();
    const QString question =
        AskingText::tr("Passphrase of %1: ").arg(escaped(QDir::toNativeSeparators(path)));
    Result<CertificateFile> file = failure(Code::PassphraseNeeded, path);
    for (int i = 0; i < mostTries; ++i) {
        const auto typed = terminal->askHidden(question);
        if (!typed || typed->isEmpty()) {
            const bool isCancelled = !typed && typed.error().code == Code::Cancelled;
            m_end = isCancelled ? Code::Cancelled : Code::PassphraseNeeded;
            return isCancelled ? failure(Code::Cancelled, path) : file;
        }
        file = tried(content, path, *typed);
        if (!file && file.error().code == Code::WrongPassphrase)
            continue;
        m_typed.append(*typed);
        break;
    }
    if (m_questions == Questions::One)
        m_end = Code::PassphraseNeeded;
    return file;
}

Result<CertificateFile> AskingReader::tried(const QByteArray &content, const QString &path,
                                            const QCA::SecureArray &passphrase) const
{
    auto file = m_reader.read(content, path, passphrase);
    if (file)
        m_opened.insert(path, passphrase);
    return file;
}

} // namespace bindwright
