// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "iisconfiguration.h"

#include "servertext.h"

#include <QXmlStreamReader>

// The sites of applicationHost.config. Source: iis-docs, system.applicationHost/sites/site/bindings.

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int deepest = 64;

/// sslFlags as a number, or as the names of its bits.
std::optional<SslFlags> flagsOf(const QString &text)
{
    static const QHash<QString, SslFlags> names{{u"none"_s, {}},
                                                {u"sni"_s, SslFlag::Sni},
                                                {u"centralcertstore"_s, SslFlag::CentralStore},
                                                {u"disablehttp2"_s, SslFlag::NoHttp2},
                                                {u"disableocspstp"_s, SslFlag::NoOcspStapling},
                                                {u"disablequic"_s, SslFlag::NoQuic},
                                                {u"disabletls13"_s, SslFlag::NoTls13},
                                                {u"disablelegacytls"_s, SslFlag::NoLegacyTls}};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 0)
        return SslFlags::fromInt(number);
    SslFlags flags;
    for (const QString &name : text.split(u',')) {
        const auto at = names.constFind(name.trimmed().toLower());
        if (at == names.cend())
            return {};
        flags |= *at;
    }
    return flags;
}

class SiteReader final
{
public:
    SiteReader(const ServerText &source, ServerState &found)
        : m_source(source)
        , m_found(found)
        , m_xml(source.text)
    { }

    void read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                m_xml.raiseError(u"DOCTYPE"_s);
            else if (token == QXmlStreamReader::StartElement)
                start();
            else if (token == QXmlStreamReader::EndElement && !m_path.isEmpty())
                m_path.removeLast();
        }
        if (m_xml.hasError())
            complain({Code::XmlMalformed, m_source.path, m_xml.errorString()});
    }

private:
    SourceLocation here() const { return m_source.at(qsizetype(m_xml.lineNumber()) - 1); }
    void complain(const Error &error) { m_found.unread.append({here(), error}); }

    void start()
    {
        const QString parent = m_path.isEmpty() ? QString() : m_path.last();
        m_path.append(m_xml.name().toString());
        if (m_path.size() > deepest)
            m_xml.raiseError(u"too deep"_s);
        if (m_path.last() == "site"_L1)
            m_site = m_xml.attributes().value("name"_L1).toString();
        const auto protocol = m_xml.attributes().value("protocol"_L1);
        const bool inSite = m_path.size() >= 3 && m_path.at(m_path.size() - 3) == "site"_L1;
        if (m_path.last() == "binding"_L1 && parent == "bindings"_L1 && inSite && protocol == "https"_L1)
            readBinding(m_xml.attributes());
    }

    void readBinding(const QXmlStreamAttributes &attributes)
    {
        const auto value = [&attributes](const QString &name) { return attributes.value(name).toString(); };
        const auto flags =
            attributes.hasAttribute("sslFlags"_L1) ? flagsOf(value(u"sslFlags"_s)) : SslFlags();
        const QString information = value(u"bindingInformation"_s);
        if (!flags) {
            complain({Code::NotUnderstood, value(u"sslFlags"_s), u"sslFlags"_s});
            return;
        }
        if (const auto parts = parseBinding(information); !parts) {
            complain(parts.error());
            return;
        }
        const auto thumbprint = Thumbprint::parse(value(u"certificateHash"_s));
        m_found.bindings.append({.site = m_site,
                                 .information = information,
                                 .sslFlags = *flags,
                                 .certificate = thumbprint ? thumbprint->toString() : QString(),
                                 .store = value(u"certificateStoreName"_s),
                                 .where = here()});
    }

    const ServerText &m_source;
    ServerState &m_found;
    QXmlStreamReader m_xml;
    QStringList m_path;
    QString m_site;
};

} // namespace

void readIisConfiguration(const ServerText &source, ServerState &found)
{
    SiteReader(source, found).read();
    found.hasBindings = true;
}

} // namespace bindwright
