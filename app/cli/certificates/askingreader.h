// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificatereader.h"
#include "platform/platform.h"

#include <QMutex>

#include <functional>

namespace bindwright {

/// A reader that asks on the terminal for the passphrase of a file that is locked, where none was given for
/// it. What was typed for one file is tried on the next ones first. Where there is no terminal, or only Enter
/// is pressed, the file stays locked, and nothing more is asked for.
class AskingReader final : public CertificateReader
{
public:
    enum class Questions {
        EachFile, ///< where files were named one by one
        One, ///< of a source: the files of a central store are under one passphrase
    };
    using MakeTerminal = std::function<std::unique_ptr<Terminal>()>;

    /// \a reader outlives it.
    AskingReader(CertificateReader &reader, Questions questions, MakeTerminal terminal);

    Result<> prepare() override { return m_reader.prepare(); }
    /// Fails as \a reader does, and with Cancelled.
    Result<CertificateFile> read(const QByteArray &content, const QString &path,
                                 const QCA::SecureArray &passphrase) const override;
    Signers signersOf(const QList<Certificate> &given) const override { return m_reader.signersOf(given); }

    /// What was typed for the file at that path; empty: nothing.
    QCA::SecureArray typedFor(const QString &path) const;

    /// The one that does not ask.
    const CertificateReader &silent() const { return m_reader; }

private:
    Result<CertificateFile> ask(const QByteArray &content, const QString &path) const;
    Result<CertificateFile> tried(const QByteArray &content, const QString &path,
                                  const QCA::SecureArray &passphrase) const;

    CertificateReader &m_reader;
    const Questions m_questions;
    const MakeTerminal m_terminal;
    mutable QMutex m_mutex; ///< one question at a time
    mutable QList<QCA::SecureArray> m_typed;
    mutable QHash<QString, QCA::SecureArray> m_opened; ///< by path
    mutable std::optional<Code> m_end; ///< why nothing more is asked for; none: it is
};

} // namespace bindwright
