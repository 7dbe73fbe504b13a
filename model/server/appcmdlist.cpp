// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "appcmdlist.h"

#include "iisconfiguration.h"
#include "servertext.h"

#include "model/httpsys/httpsysstate.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Protocol and information of each binding of "https/*:443:www.example.com,http/*:80:".
QList<std::pair<QString, QString>> bindingsOf(const QString &joined)
{
    QList<std::pair<QString, QString>> bindings;
    for (const QString &binding : joined.split(u',', Qt::SkipEmptyParts))
        bindings.append({binding.trimmed().section(u'/', 0, 0), binding.trimmed().section(u'/', 1)});
    return bindings;
}

/// What `appcmd list site /text:bindings` prints, a site a line.
bool isJoined(const QString &line)
{
    static const QRegularExpression shape(u"^[a-z][a-z.]*/[^,]+(,[a-z][a-z.]*/[^,]+)*$"_s);
    return line.contains("https/"_L1) && shape.match(line).hasMatch()
        && std::ranges::all_of(bindingsOf(line), [](const auto &binding) {
               return binding.first != "https"_L1 || parseBinding(binding.second);
           });
}

/// `appcmd list site /text:*`: attributes, "name:"value"", beneath the heads of their elements, "[binding]".
class TextReader final
{
public:
    TextReader(const ServerText &source, ServerState &found)
        : m_source(source)
        , m_found(found)
    { }

    bool read()
    {
        static const QRegularExpression attribute(u"^\\s*([\\w.]+):\"(.*)\"\\s*$"_s);
        const QList<QStringView> lines = linesOf(m_source.text);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString line = lines.at(i).toString();
            const QRegularExpressionMatch match = attribute.match(line);
            if (line.trimmed().startsWith(u'['))
                startElement(line.trimmed(), m_source.at(i));
            else if (match.hasMatch())
                take(match.captured(1), match.captured(2), m_source.at(i));
        }
        endSite();
        return m_isList;
    }

private:
    void startElement(const QString &head, const SourceLocation &where)
    {
        endBinding();
        if (head != "[binding]"_L1)
            return;
        m_joined.clear(); // the element says more
        m_binding = WrittenBinding{
            .site = m_site, .protocol = {}, .information = {}, .sslFlags = u"0"_s, .where = where};
    }

    void take(const QString &name, const QString &value, const SourceLocation &where)
    {
        if (name == "SITE.NAME"_L1) {
            endSite();
            m_site = value;
        } else if (name == "state"_L1 && !m_binding) {
            noteState(m_site, value, m_found);
        } else if (name == "bindings"_L1 && !m_binding) {
            m_joined = value;
            m_where = where;
        } else if (m_binding && name == "protocol"_L1) {
            m_binding->protocol = value;
        } else if (m_binding && name == "bindingInformation"_L1) {
            m_binding->information = value;
        } else if (m_binding && name == "sslFlags"_L1) {
            m_binding->sslFlags = value;
        } else if (m_binding && name == "certificateHash"_L1) {
            m_binding->hash = value;
        } else if (m_binding && name == "certificateStoreName"_L1) {
            m_binding->store = value;
        }
    }

    void endBinding()
    {
        if (const auto binding = std::exchange(m_binding, std::nullopt)) {
            addBinding(*binding, m_found);
            m_found.hasBindings = true;
            m_isList = true;
        }
    }

    void endSite()
    {
        endBinding();
        if (!m_joined.isEmpty()) {
            addJoinedBindings(std::exchange(m_joined, {}), m_site, m_where, m_found);
            m_isList = true;
        }
    }

    const ServerText &m_source;
    ServerState &m_found;
    QString m_site;
    QString m_joined; ///< bindings of a site of which no binding element was read yet
    SourceLocation m_where; ///< of m_joined
    std::optional<WrittenBinding> m_binding; ///< whose attributes are read
    bool m_isList = false;
};

} // namespace

void addJoinedBindings(const QString &joined, const QString &site, const SourceLocation &where,
                       ServerState &found)
{
    for (const auto &[protocol, information] : bindingsOf(joined))
        addBinding(
            {.site = site, .protocol = protocol, .information = information, .sslFlags = {}, .where = where},
            found);
    found.hasBindings = true;
}

bool readAppcmdList(const ServerText &source, ServerState &found)
{
    static const QRegularExpression shape(
        u"^\\s*SITE\\s+\"(.*)\"\\s+\\(id:\\d+,bindings:(.*?)(?:,state:(\\w*))?\\)\\s*$"_s);
    if (source.text.contains("SITE.NAME:\""_L1))
        return TextReader(source, found).read();
    if (!source.text.contains("SITE \""_L1) && !source.text.contains("https/"_L1))
        return false;
    const QList<QStringView> lines = linesOf(source.text);
    bool isList = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed().toString();
        const QRegularExpressionMatch site = shape.match(line);
        if (!site.hasMatch() && !isJoined(line))
            continue;
        isList = true;
        noteState(site.captured(1), site.captured(3), found);
        if (site.hasMatch())
            addJoinedBindings(site.captured(2), site.captured(1), source.at(i), found);
        else
            addJoinedBindings(line, {}, source.at(i), found);
    }
    return isList;
}

} // namespace bindwright
