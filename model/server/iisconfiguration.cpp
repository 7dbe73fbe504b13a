// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "iisconfiguration.h"

#include "appcmdlist.h"
#include "servertext.h"

#include "model/xml/xmltag.h"

#include <QXmlStreamReader>

#include <utility>

// The sites of applicationHost.config. Source: iis-docs, system.applicationHost/sites/site/bindings.

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int deepest = 64;

/// A part of the file alone, as people post it, in one root element; no line moves.
QString wholeXml(const QString &text)
{
    const QString start = text.trimmed().left(16);
    const bool isPart = start.startsWith("<site"_L1) || start.startsWith("<binding"_L1);
    return isPart ? u"<part>"_s + text + u"</part>"_s : text;
}

class SiteReader final
{
public:
    SiteReader(const ServerText &source, ServerState &found)
        : m_source(source)
        , m_found(found)
        , m_xml(wholeXml(source.text))
    { }

    void read()
    {
        if (overfullTag(m_source.text))
            m_xml.raiseError(u"more than %1 attributes"_s.arg(mostAttributes));
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                m_xml.raiseError(u"DOCTYPE"_s);
            else if (token == QXmlStreamReader::StartElement)
                start();
            else if (token == QXmlStreamReader::EndElement && !m_path.isEmpty())
                end();
        }
        if (m_xml.hasError())
            complain({Code::XmlMalformed, m_source.path, m_xml.errorString()});
        m_found.bindingsInPart = m_found.bindingsInPart || !m_hasAllSites || m_xml.hasError();
    }

private:
    SourceLocation here() const { return m_source.at(qsizetype(m_xml.lineNumber()) - 1); }
    void complain(const Error &error) { m_found.unread.append({here(), error}); }
    void note(ServerNote::Kind kind, const QString &subject, const QString &detail = {})
    {
        m_found.notes.append({kind, subject, detail, here()});
    }
    QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString(); }

    void start()
    {
        m_path.append(m_xml.name().toString());
        if (m_path.size() > deepest)
            m_xml.raiseError(u"too deep"_s);
        const QString &name = m_path.last();
        if (name == "site"_L1)
            startSite();
        else if (name == "SITE"_L1) // appcmd list /xml
            startListedSite();
        else if (name == "location"_L1)
            m_location = attribute("path"_L1);
        else if (name == "key"_L1)
            m_metabaseKey = attribute("path"_L1);
        else if (name == "binding"_L1)
            readBinding();
        else
            readOther(name);
    }

    void startSite()
    {
        m_site = attribute("name"_L1);
        if (attribute("serverAutoStart"_L1).compare("false"_L1, Qt::CaseInsensitive) == 0)
            m_found.stoppedSites.append(m_site);
    }

    void readOther(const QString &name)
    {
        const bool hasSites = name == "sites"_L1;
        const bool isList = hasSites || name == "appcmd"_L1;
        m_found.hasBindings = m_found.hasBindings || isList;
        m_hasAllSites = m_hasAllSites || isList;
        if ((hasSites || name == "system.applicationHost"_L1) && !attribute("configSource"_L1).isEmpty()) {
            m_found.bindingsInPart = true;
            note(ServerNote::Kind::BindingsElsewhere, attribute("configSource"_L1));
        }
        // Source: Microsoft IIS support blog, 376396 and 1094102.
        if (name == "property"_L1 && attribute("id"_L1) == "5506"_L1 && m_path.contains("customMetadata"_L1))
            note(ServerNote::Kind::MetabaseCertificate, m_metabaseKey);
        if (name == "centralCertificateProvider"_L1 && m_xml.attributes().hasAttribute("enabled"_L1))
            m_found.centralStore = attribute("enabled"_L1).compare("true"_L1, Qt::CaseInsensitive) == 0;
        if (name == "access"_L1 && !m_location.isEmpty() && parent() == "security"_L1
            && attribute("sslFlags"_L1).contains("SslNegotiateCert"_L1, Qt::CaseInsensitive))
            note(ServerNote::Kind::LocationNegotiates, m_location);
    }

    void end()
    {
        const QString name = m_path.takeLast();
        if (name == "location"_L1)
            m_location.clear();
        if (name == "SITE"_L1 && !m_listed.isEmpty()) // no element beneath it says more
            addJoinedBindings(std::exchange(m_listed, {}), m_site, here(), m_found);
    }

    void startListedSite()
    {
        m_site = attribute("SITE.NAME"_L1);
        m_listed = attribute("bindings"_L1);
        noteState(m_site, attribute("state"_L1), m_found);
    }

    QString parent() const { return m_path.value(m_path.size() - 2); }

    /// Of a site, not of siteDefaults.
    bool isOfSite() const
    {
        const QString above = m_path.value(m_path.size() - 3);
        return parent() == "bindings"_L1 ? above == "site"_L1 || above == "part"_L1 : parent() == "part"_L1;
    }

    void readBinding()
    {
        const QString information = attribute("bindingInformation"_L1);
        if (!isOfSite() || (information.isEmpty() && parent() == "part"_L1))
            return;
        m_found.hasBindings = true;
        m_listed.clear();
        const QString protocol = attribute("protocol"_L1).toLower();
        const bool hasFlags = m_xml.attributes().hasAttribute("sslFlags"_L1);
        addBinding({.site = m_site,
                    .protocol = protocol,
                    .information = information,
                    .sslFlags = hasFlags ? attribute("sslFlags"_L1) : u"0"_s, // its default
                    .hash = attribute("certificateHash"_L1),
                    .store = attribute("certificateStoreName"_L1),
                    .where = here()},
                   m_found);
    }

    const ServerText &m_source;
    ServerState &m_found;
    QXmlStreamReader m_xml;
    QStringList m_path;
    QString m_site;
    QString m_location; ///< path of the location element that is open
    QString m_metabaseKey;
    QString m_listed; ///< bindings of an appcmd site of which no binding element was read yet
    bool m_hasAllSites = false; ///< in the element that they stand in, and not a piece of it
};

} // namespace

void leaveOut(const SourceLocation &where, const Error &error, ServerState &found)
{
    found.unread.append({where, error});
    found.bindingsInPart = true;
}

void noteState(const QString &site, const QString &state, ServerState &found)
{
    if (state.compare("Stopped"_L1, Qt::CaseInsensitive) == 0 && !found.stoppedSites.contains(site))
        found.stoppedSites.append(site);
}

void addBinding(const WrittenBinding &binding, ServerState &found)
{
    using Kind = ServerNote::Kind;
    if (binding.protocol.compare("http"_L1, Qt::CaseInsensitive) == 0)
        found.notes.append({Kind::HttpOnHttpsPort, binding.information, binding.site, binding.where});
    if (binding.protocol.compare("https"_L1, Qt::CaseInsensitive) != 0)
        return;
    if (const auto parts = parseBinding(binding.information); !parts) {
        leaveOut(binding.where, parts.error(), found);
        return;
    }
    const auto flags = parseSslFlags(binding.sslFlags.value_or(u"0"_s));
    if (!flags) {
        leaveOut(binding.where, {Code::NotUnderstood, *binding.sslFlags, u"sslFlags"_s}, found);
        return;
    }
    if (!binding.sslFlags)
        found.notes.append({Kind::FlagsNotShown, binding.information, binding.site, binding.where});
    const auto thumbprint = Thumbprint::parse(binding.hash);
    const QStringList stripped = thumbprint ? Thumbprint::strippedFrom(binding.hash) : QStringList();
    if (!stripped.isEmpty() || (!thumbprint && !binding.hash.isEmpty()))
        found.notes.append({Kind::ThumbprintUntidy, binding.hash, stripped.join(", "_L1), binding.where});
    found.bindings.append({.site = binding.site,
                           .information = binding.information,
                           .sslFlags = *flags,
                           .certificate = thumbprint ? thumbprint->toString() : QString(),
                           .store = binding.store,
                           .where = binding.where});
}

void readIisConfiguration(const ServerText &source, ServerState &found)
{
    SiteReader(source, found).read();
}

} // namespace bindwright
