// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "server.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto iisApplication = "4dc3e181-e14b-4a21-b022-59fc669b0914";
constexpr auto otherApplication = "5d89a20c-beab-4389-9447-324788eb944a";

QString thumbprintOf(QChar letter)
{
    return QString::fromLatin1(Server::certificates().value(letter).sha1());
}

void append(QJsonObject &object, const QString &member, const QJsonObject &item)
{
    QJsonArray list = object.value(member).toArray();
    list.append(item);
    object.insert(member, list);
}

template<typename Predicate>
void removeIf(QJsonObject &object, const QString &member, Predicate predicate)
{
    QJsonArray kept;
    for (const auto &item : object.value(member).toArray()) {
        if (!predicate(item.toObject()))
            kept.append(item);
    }
    object.insert(member, kept);
}

QString text(const QJsonObject &object, const QString &member)
{
    return object.value(member).toString();
}

} // namespace

const QString Server::ownRights = u"O:BAD:PAI(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)"_s;

const QMap<QChar, testing::TestCertificate> &Server::certificates()
{
    using testing::makeCertificate;
    static const QMap<QChar, testing::TestCertificate> all{
        {u'A',
         makeCertificate({.commonName = u"A"_s, .dnsNames = {u"www.a.test"_s, u"b\u00fccher.example"_s}})},
        {u'B', makeCertificate({.commonName = u"B"_s, .dnsNames = {u"api.a.test"_s}})},
        {u'C',
         makeCertificate({.commonName = u"C"_s,
                          .dnsNames = {u"api.a.test"_s, u"*.b.test"_s, u"*.b\u00fccher.example"_s}})},
        {u'D',
         makeCertificate({.commonName = u"D"_s,
                          .dnsNames = {u"www.a.test"_s},
                          .notBefore = QDateTime({2020, 1, 1}, {0, 0}, QTimeZone::utc()),
                          .notAfter = QDateTime({2021, 1, 1}, {0, 0}, QTimeZone::utc())})}};
    return all;
}

Server::Server()
{
    m_machine = {{u"w3svc"_s, u"Running"_s}, {u"sites"_s, QJsonArray()}, {u"faults"_s, QJsonObject()}};
    addSite(u"Web_IN_0_Web"_s);
    addSite(u"Other"_s);
    QJsonArray sites = m_machine.value(u"sites"_s).toArray();
    QJsonObject web = sites.first().toObject();
    append(web, u"bindings"_s,
           {{u"protocol"_s, u"http"_s}, {u"information"_s, u"10.0.0.4:80:"_s}, {u"sslFlags"_s, 0}});
    sites.replace(0, web);
    m_machine.insert(u"sites"_s, sites);
    for (const testing::TestCertificate &certificate : certificates())
        addCertificate(certificate);
}

Server Server::ofRole()
{
    Server server;
    server.bind(u"Web_IN_0_Web"_s, u"10.0.0.4:443:"_s, 0, u'A');
    return server;
}

void Server::addSite(const QString &site)
{
    append(m_machine, u"sites"_s, {{u"name"_s, site}, {u"bindings"_s, QJsonArray()}});
}

void Server::removeSite(const QString &site)
{
    removeIf(m_machine, u"sites"_s,
             [&site](const QJsonObject &item) { return text(item, u"name"_s) == site; });
}

void Server::bind(const QString &site, const QString &information, int sslFlags, QChar certificate)
{
    QJsonArray sites = m_machine.value(u"sites"_s).toArray();
    for (qsizetype i = 0; i < sites.size(); ++i) {
        QJsonObject item = sites.at(i).toObject();
        if (text(item, u"name"_s) != site)
            continue;
        append(item, u"bindings"_s,
               {{u"protocol"_s, u"https"_s},
                {u"information"_s, information},
                {u"sslFlags"_s, sslFlags},
                {u"store"_s, u"My"_s}});
        sites.replace(i, item);
    }
    m_machine.insert(u"sites"_s, sites);
    const QStringList parts = information.split(u':');
    const bool isSni = SslFlags::fromInt(sslFlags).testFlag(SslFlag::Sni);
    const QString address = parts.first() == u"*"_s ? u"0.0.0.0"_s : parts.first();
    addRecord(isSni ? u"hostnameport"_s : u"ipport"_s,
              (isSni ? parts.last() : address) + u':' + parts.at(parts.size() - 2), certificate, true);
}

void Server::addRecord(const QString &family, const QString &key, QChar certificate, bool isOfIis)
{
    append(m_machine, u"records"_s,
           {{u"httpsys"_s, family},
            {u"key"_s, key},
            {u"certificate"_s, thumbprintOf(certificate)},
            {u"store"_s, u"My"_s},
            {u"application"_s, QLatin1StringView(isOfIis ? iisApplication : otherApplication)}});
}

void Server::addCertificate(const testing::TestCertificate &certificate)
{
    QJsonObject entry{{u"store"_s, u"My"_s},
                      {u"thumbprint"_s, QString::fromLatin1(certificate.sha1())},
                      {u"pem"_s, QString::fromLatin1(testing::pem(certificate))}};
    if (certificate.key)
        entry.insert(u"key"_s, QString::fromLatin1(testing::keyPem(certificate)));
    append(m_machine, u"certificates"_s, entry);
}

void Server::removeCertificate(QChar certificate)
{
    const QString thumbprint = thumbprintOf(certificate);
    removeIf(m_machine, u"certificates"_s,
             [&thumbprint](const QJsonObject &item) { return text(item, u"thumbprint"_s) == thumbprint; });
}

void Server::removeKey(QChar certificate)
{
    removeCertificate(certificate);
    addCertificate(certificates().value(certificate).withoutKey());
}

void Server::setOfLastBinding(const QString &site, const QString &member, const QJsonValue &value)
{
    QJsonArray sites = m_machine.value(u"sites"_s).toArray();
    for (qsizetype i = 0; i < sites.size(); ++i) {
        QJsonObject item = sites.at(i).toObject();
        if (text(item, u"name"_s) != site)
            continue;
        QJsonArray bindings = item.value(u"bindings"_s).toArray();
        QJsonObject last = bindings.last().toObject();
        last.insert(member, value);
        bindings.replace(bindings.size() - 1, last);
        item.insert(u"bindings"_s, bindings);
        sites.replace(i, item);
    }
    m_machine.insert(u"sites"_s, sites);
}

void Server::setOfLastRecord(const QString &member, const QJsonValue &value)
{
    QJsonArray records = m_machine.value(u"records"_s).toArray();
    QJsonObject last = records.last().toObject();
    last.insert(member, value);
    records.replace(records.size() - 1, last);
    m_machine.insert(u"records"_s, records);
}

void Server::setRights(const QString &path, const QString &sddl)
{
    QJsonObject rights = m_machine.value(u"rights"_s).toObject();
    rights.insert(path, sddl);
    m_machine.insert(u"rights"_s, rights);
}

QString Server::rights(const QString &path) const
{
    return text(m_machine.value(u"rights"_s).toObject(), path);
}

void Server::setRoleStart(const QDateTime &time)
{
    m_machine.insert(u"roleStart"_s, time.toUTC().toString(Qt::ISODate));
}

void Server::setHostStart(const QDateTime &time)
{
    m_machine.insert(u"hostStart"_s, time.toUTC().toString(Qt::ISODate));
}

void Server::setFault(const QString &name, const QJsonValue &value)
{
    QJsonObject faults = m_machine.value(u"faults"_s).toObject();
    faults.insert(name, value);
    m_machine.insert(u"faults"_s, faults);
}

QString Server::dump() const
{
    QStringList bindings;
    for (const auto &site : m_machine.value(u"sites"_s).toArray()) {
        for (const auto &item : site.toObject().value(u"bindings"_s).toArray()) {
            const QJsonObject binding = item.toObject();
            bindings.append(QStringList{text(site.toObject(), u"name"_s), text(binding, u"protocol"_s),
                                        text(binding, u"information"_s),
                                        QString::number(binding.value(u"sslFlags"_s).toInt())}
                                .join(u' '));
        }
    }
    QStringList records;
    for (const auto &item : m_machine.value(u"records"_s).toArray()) {
        const QJsonObject record = item.toObject();
        records.append(text(record, u"httpsys"_s) + u'=' + text(record, u"key"_s) + u' '
                       + text(record, u"certificate"_s));
    }
    bindings.sort();
    records.sort();
    return withLetters((bindings + records).join(u'\n'));
}

QString Server::withThumbprints(QString text)
{
    for (const QChar letter : certificates().keys())
        text.replace(u'{' + QString(letter) + u'}', thumbprintOf(letter));
    return text;
}

QString Server::withLetters(QString text)
{
    for (const QChar letter : certificates().keys())
        text.replace(thumbprintOf(letter), letter);
    return text;
}

Bench::Bench()
{
    QDir(m_folder.path()).mkpath(u"bin"_s);
    QDir(m_folder.path()).mkpath(u"inetsrv"_s);
    const QString iis = u"Microsoft.Web.Administration"_s;
    QFile::copy(QStringLiteral(SCRIPT_BUILD "/") + iis + u'/' + iis + u".dll"_s,
                path(u"inetsrv/"_s + iis + u".dll"_s));
    Draft draft;
    for (const ScriptForm form : {ScriptForm::StartupTask, ScriptForm::OnStart}) {
        draft.scriptForm = form;
        for (const ScriptFile &file : scriptFiles(draft))
            put(file);
    }
    m_host = std::make_unique<ScriptHost>(path(u"bin"_s));
}

void Bench::put(const ScriptFile &file)
{
    QFile written(path(file.name));
    if (!written.open(QIODevice::WriteOnly) || written.write(file.content) != file.content.size())
        qFatal("%s cannot be written", qPrintable(file.name));
    if (file.name.endsWith(u".ps1"_s))
        m_script = written.fileName();
}

ScriptHost &Bench::otherHost()
{
    if (!m_otherHost)
        m_otherHost = std::make_unique<ScriptHost>(path(u"bin"_s));
    return *m_otherHost;
}

QJsonObject Bench::request(const QString &engine, const QJsonObject &parameters) const
{
    QJsonObject all{{u"InstanceId"_s, u"Web_IN_0"_s},    {u"StateFolder"_s, path(u"state"_s)},
                    {u"Address"_s, u"10.0.0.4"_s},       {u"LogPath"_s, path(u"log.txt"_s)},
                    {u"TimeoutSeconds"_s, 600},          {u"FirstPauseMilliseconds"_s, 1},
                    {u"LongestPauseMilliseconds"_s, 20}, {u"SecondLookSeconds"_s, 0}};
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        all.insert(it.key(), it->isString() ? QJsonValue(Server::withThumbprints(it->toString())) : *it);
    return {{u"engine"_s, engine},
            {u"script"_s, m_script},
            {u"machine"_s, path(u"machine.json"_s)},
            {u"folder"_s, m_folder.path()},
            {u"parameters"_s, all}};
}

void Bench::write(const Server &server) const
{
    QFile file(path(u"machine.json"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(server.machine()).toJson());
}

void Bench::read(Server &server) const
{
    QFile file(path(u"machine.json"_s));
    if (file.open(QIODevice::ReadOnly))
        server.setMachine(QJsonDocument::fromJson(file.readAll()).object());
}

ScriptRun Bench::run(Server &server, const QString &engine, const QJsonObject &parameters)
{
    write(server);
    m_host->start(request(engine, parameters));
    const ScriptRun run = m_host->finish();
    read(server);
    return run;
}

QString Bench::log() const
{
    QFile file(path(u"log.txt"_s));
    return file.open(QIODevice::ReadOnly) ? Server::withLetters(QString::fromUtf8(file.readAll()))
                                          : QString();
}

QString Bench::state() const
{
    const QDir folder(path(u"state"_s));
    const QStringList names = folder.entryList({u"*.state"_s}, QDir::Files);
    QFile file(folder.filePath(names.value(0)));
    return !names.isEmpty() && file.open(QIODevice::ReadOnly)
        ? Server::withLetters(QString::fromUtf8(file.readAll()))
        : QString();
}

void Bench::clear() const
{
    QFile::remove(path(u"log.txt"_s));
    QDir(path(u"state"_s)).removeRecursively();
}

} // namespace bindwright
