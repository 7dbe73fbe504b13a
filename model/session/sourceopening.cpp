// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "sourceopening.h"

#include "model/httpsys/probefile.h"
#include "model/preview/certificatefaults.h"
#include "model/preview/serverdraft.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool isProjectName(const QString &path)
{
    static const QStringList endings{u".bindwright"_s, u".csdef"_s, u".cscfg"_s, u".ccproj"_s};
    return std::any_of(endings.cbegin(), endings.cend(),
                       [&path](const QString &end) { return path.endsWith(end, Qt::CaseInsensitive); });
}

/// A folder of .pfx files is a Central Certificate Store's, unless the files of a project, or of what was
/// built of it, stand there too: then they are its own, often one for remote desktop.
bool isShare(const FileStore &files, const QString &path)
{
    const QStringList ofProject{u"*.csdef"_s, u"*.cscfg"_s,  u"*.ccproj"_s, u"*.cspkg"_s,
                                u"*.sln"_s,   u"*.csproj"_s, u"*.vbproj"_s};
    return filesIn(files, path, ofProject).isEmpty() && !filesIn(files, path, {u"*.pfx"_s}).isEmpty();
}

ToldSource told(const Opening &opening, const QString &path)
{
    if (const auto known = opening.told->constFind(path); known != opening.told->cend())
        return *known;
    if (isShare(opening.files, path))
        return {SourceKind::Share};
    if (isProjectName(path) || isFolder(opening.files, path))
        return {SourceKind::Project};
    ToldSource source{SourceKind::Project, opening.files.read(path, maximumServerFile)};
    Result<QByteArray> &content = *source.content;
    if (!content)
        return source;
    source.kind = SourceKind::Beside;
    if (isProbeFile(*content))
        return source;
    source.server = readServerFile(*content, path, opening.encoding);
    if (!*source.server)
        return source;
    content->clear(); // it is read, and may be large
    const ServerState &state = (*source.server)->state;
    const bool isCollected = state.hasStores; // all of a server, though HTTP.sys may have said nothing
    const bool areRecords = state.hasRecords || !state.records.isEmpty();
    source.kind = areRecords || isCollected ? SourceKind::Records : SourceKind::Server;
    return source;
}

/// Opens one path after the other and joins what they give.
class Joiner final
{
public:
    explicit Joiner(const Opening &opening)
        : m_opening(opening)
    { }

    Result<> add(const QString &path)
    {
        const auto [kind, content, server] = told(m_opening, path);
        if (kind == SourceKind::Share) {
            addShare(path);
            return {};
        }
        if (!content)
            return addProject(path);
        if (!*content)
            return tl::unexpected(content->error());
        if (!server)
            return addMeasurement(**content, path);
        if (*server) {
            join(m_state, (*server)->state);
            m_ders += (*server)->certificates;
            m_undecoded += (*server)->undecoded;
            return {};
        }
        if (server->error().code == Code::EncodingUnsupported)
            return tl::unexpected(server->error());
        return addCertificates(**content, path);
    }

    Result<Source> joined(const QString &firstPath)
    {
        readStored();
        Source source{{{}, m_opening.now}, {}, {}, {}};
        if (m_project)
            source = *m_project;
        else if (m_state.isEmpty() && !(m_opening.mayAdd && !m_measurements.isEmpty()))
            return m_measurements.isEmpty() ? failure(Code::NoProjectThere, firstPath)
                                            : failure(Code::MeasurementAlone, m_measurements.first().file);
        if (!m_state.isEmpty())
            source.draft = m_project ? withServer(source.draft, m_state)
                                     : draftOfServer(m_state, m_state.sources.first());
        source.draft = withMeasurements(source.draft, m_measurements);
        source.draft.asOf = m_opening.now;
        source.draft = withCertificates(source.draft, m_files);
        addUsed(source.draft);
        takeSigners(source.draft.certificates, m_opening.reader.signersOf(source.draft.certificates));
        source.undecoded = m_undecoded;
        return source;
    }

private:
    Result<> addProject(const QString &path)
    {
        if (m_project)
            return failure(Code::NotUnderstood, path, u"one project or plan"_s);
        const auto source = openSource(m_opening.files, path, m_opening.now);
        if (!source)
            return tl::unexpected(source.error());
        m_project = *source;
        return {};
    }

    Result<> addMeasurement(const QByteArray &content, const QString &path)
    {
        const auto read = readProbeFile(content, path);
        if (!read)
            return tl::unexpected(read.error());
        m_measurements.append(*read);
        return {};
    }

    Result<> addCertificates(const QByteArray &content, const QString &path)
    {
        const auto file = m_opening.reader.read(content, path, m_opening.passphrases.of(path));
        if (!file && file.error().code == Code::NoCertificate)
            return failure(Code::UnknownFormat, path);
        if (!file)
            return tl::unexpected(file.error());
        m_files.append(*file);
        return {};
    }

    /// A file whose password was not given counts as one that opens, known by its name alone.
    void addShare(const QString &path)
    {
        ServerState share = readShare(m_opening.files, path);
        for (CcsFile &file : share.files) {
            const QString filePath = path + u'/' + file.name;
            const auto content = m_opening.files.read(filePath, maximumCertificateFile);
            if (!content) {
                share.unread.append({{filePath, 0}, content.error()});
                continue;
            }
            const auto read = m_opening.reader.read(*content, filePath, m_opening.passphrases.of(filePath));
            if (read && !read->certificates.isEmpty()) {
                file.certificate = read->certificates.first().sha1.toString();
                m_files.append(*read);
            } else {
                file.opens = !read && read.error().code == Code::PassphraseNeeded;
            }
        }
        join(m_state, share);
    }

    /// The server's own certificates; how its key is kept comes along. One that is not read is named by
    /// the thumbprint of its bytes, and may be any that is looked for in its store.
    void readStored()
    {
        for (const StoredDer &stored : std::as_const(m_ders)) {
            const auto file = m_opening.reader.read(stored.der, {}, {});
            if (!file || file->certificates.isEmpty()) {
                Error error = file ? Error{Code::NoCertificate} : file.error();
                const QByteArray sha1 = QCryptographicHash::hash(stored.der, QCryptographicHash::Sha1);
                error.subject = QString::fromLatin1(sha1.toHex().toUpper());
                m_state.unread.append({{m_state.sources.value(0), 0}, error});
                m_state.unreadStores.append(stored.store);
                continue;
            }
            Certificate certificate = file->certificates.first();
            certificate.privateKey = stored.hasPrivateKey ? PrivateKey::Matching : PrivateKey::Absent;
            certificate.keyStorage = stored.storage;
            m_state.stored.append({certificate.sha1, stored.store, stored.hasPrivateKey});
            m_stored.append({certificate, stored.store});
            if (stored.hasPrivateKey)
                m_withKey.insert(certificate.sha1, certificate);
        }
    }

    /// What \a server has bound, and what its stores link to that.
    static QSet<QString> boundIn(const ServerState &server)
    {
        QSet<QString> bound;
        for (const ServerRecord &record : server.records)
            bound.insert(record.record.certificate);
        for (const ServerBinding &binding : server.bindings)
            bound.insert(binding.certificate);
        QHash<QString, QString> next;
        for (const RenewalLink &link : server.links)
            next.insert(link.old.toString(), link.renewed.toString());
        const QSet<QString> first = bound;
        for (QString at : first) {
            for (at = next.value(at); !at.isEmpty() && !bound.contains(at); at = next.value(at))
                bound.insert(at);
        }
        return bound;
    }

    /// With those that may be served for it where nobody asked the stores for links: newer ones of the same
    /// names.
    QSet<QString> servedBy(const ServerState &server) const
    {
        QSet<QString> served = boundIn(server);
        QHash<QString, QDateTime> starts; ///< of what is bound, by what its renewal has in common with it
        for (const auto &[certificate, store] : m_stored) {
            if (served.contains(certificate.sha1.toString()))
                starts.insert(renewalKey(store, certificate), certificate.notBefore);
        }
        for (const auto &[certificate, store] : m_stored) {
            const QDateTime start = starts.value(renewalKey(store, certificate));
            const bool isNewer = start.isValid() && certificate.notBefore > start && !certificate.isCa
                && certificate.privateKey == PrivateKey::Matching;
            if (isNewer && !server.hasLinks)
                served.insert(certificate.sha1.toString());
        }
        return served;
    }

    /// Of the server's certificates, with the key that any store has, those that may be served, their
    /// issuers, and what is misplaced in Root.
    void addUsed(Draft &draft) const
    {
        const QSet<QString> wanted = servedBy(draft.server.state);
        QSet<QByteArray> issuers;
        QSet<Thumbprint> added;
        bool grows = true;
        while (grows) {
            grows = false;
            for (const auto &[certificate, store] : m_stored) {
                const bool isUsed = wanted.contains(certificate.sha1.toString()) || store == "Root"_L1
                    || issuers.contains(certificate.subjectDer);
                if (!isUsed || added.contains(certificate.sha1))
                    continue;
                addStored(draft.certificates, m_withKey.value(certificate.sha1, certificate));
                added.insert(certificate.sha1);
                issuers.insert(certificate.issuerDer);
                grows = true;
            }
        }
    }

    /// Of one that was given as a file too, without its key, the store tells how the key is kept.
    static void addStored(QList<Certificate> &certificates, const Certificate &stored)
    {
        const auto there = std::ranges::find(certificates, stored.sha1, &Certificate::sha1);
        if (there == certificates.end()) {
            certificates.append(stored);
        } else if (there->privateKey != PrivateKey::Matching) {
            there->privateKey = stored.privateKey;
            there->keyStorage = stored.keyStorage;
        }
    }

    const Opening &m_opening;
    std::optional<Source> m_project;
    ServerState m_state;
    QList<StoredDer> m_ders;
    QByteArrayList m_undecoded;
    QList<std::pair<Certificate, QString>> m_stored; ///< with the store
    QHash<Thumbprint, Certificate> m_withKey;
    QList<CertificateFile> m_files;
    QList<Measurement> m_measurements;
};

} // namespace

QString absoluteSource(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

SourceKind sourceKindOf(const Opening &opening, const QString &path)
{
    return opening.told->insert(path, told(opening, path))->kind;
}

Result<Source> openSources(const Opening &opening, const QStringList &paths)
{
    Joiner joiner(opening);
    for (const QString &path : paths) {
        if (const auto added = joiner.add(absoluteSource(path)); !added)
            return tl::unexpected(added.error());
    }
    return joiner.joined(paths.value(0));
}

} // namespace bindwright
