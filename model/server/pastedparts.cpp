// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "pastedparts.h"

#include "netsh/netshlists.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using Kind = PastedPart::Kind;

/// What stands at a prompt of cmd, PowerShell (also of another computer's) or netsh; also one of the commands
/// alone. None: \a line is no such thing.
std::optional<QString> commandOf(QStringView line)
{
    static const QRegularExpression prompt(
        u"^\\s*(?:\\[[^\\]]+\\]:\\s*)?(?:PS(?:\\s[^>\"<]*)?|[A-Za-z]:\\\\[^>\"<|]*|netsh(?:\\s\\w+)?)>+\\s*(.*)$"_s);
    static const QRegularExpression command(
        u"^\\s*(?:[$#]\\s*)?((?:netsh(?:\\.exe)?\\s+http\\s+show|reg(?:\\.exe)?\\s+query)\\s.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = line.indexOf(u'>');
    const bool hasPrompt = end > 0 && !line.first(end).contains(u'<');
    const bool hasCommand = line.contains("show "_L1) || line.contains("query "_L1);
    if (!hasPrompt && !hasCommand) // nearly always
        return std::nullopt;
    const QString text = line.toString();
    QRegularExpressionMatch match;
    if (hasPrompt)
        match = prompt.match(text);
    if (!match.hasMatch() && hasCommand)
        match = command.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).trimmed()) : std::nullopt;
}

/// The rule below a table's head.
bool isTableRule(QStringView line)
{
    static const QRegularExpression shape(u"^\\s*-{2,}(\\s+-{2,})+\\s*$"_s);
    return line.trimmed().startsWith("--"_L1) && shape.match(line.toString()).hasMatch();
}

/// "{" or "[" of JSON, and not of a GUID, a prompt or a registry key.
bool startsJson(QStringView line)
{
    if (!line.startsWith(u'{') && !line.startsWith(u'['))
        return false;
    const QStringView rest = line.sliced(1).trimmed();
    return rest.isEmpty() || QStringView(u"\"{[}]").contains(rest.front());
}

bool startsXml(QStringView line)
{
    return line.size() > 1 && line.front() == u'<'
        && (line.at(1).isLetter() || line.at(1) == u'?' || line.at(1) == u'!');
}

bool startsRegistry(QStringView line)
{
    return line.startsWith("Windows Registry Editor"_L1) || line.startsWith("REGEDIT4"_L1)
        || line.startsWith("[HKEY_"_L1) || line.startsWith("[-HKEY_"_L1);
}

/// Cuts a text in one walk over its lines.
class Cutter final
{
public:
    explicit Cutter(const ServerText &source)
        : m_source(source)
        , m_lines(linesOf(source.text))
        , m_hasCommands(source.text.contains(u'>') || source.text.contains("show "_L1)
                        || source.text.contains("query "_L1))
        , m_hasComments(source.text.contains("<!--"_L1))
    { }

    QList<PastedPart> parts()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QStringView line = m_lines.at(i);
            const auto command = m_hasCommands ? commandOf(line) : std::nullopt;
            if (command)
                startAnswer(i, *command);
            else if (netshListOf(line, m_lines.value(i + 1)) != NetshList::None && !isInComment())
                start(Kind::Shown, i);
            else if (m_kind == Kind::Json)
                followJson(i, 0);
            else if (!isInComment())
                takeLine(i);
            if (m_hasComments)
                followComment(line);
        }
        close(m_source.text.size());
        return m_parts;
    }

private:
    qsizetype placeOf(qsizetype line) const
    {
        return line < m_lines.size() ? m_lines.at(line).data() - m_source.text.constData()
                                     : m_source.text.size();
    }
    bool isInComment() const { return m_kind == Kind::Xml && m_isInComment; }

    void followComment(QStringView line)
    {
        const qsizetype start = line.lastIndexOf("<!--"_L1);
        const qsizetype end = line.lastIndexOf("-->"_L1);
        if (start >= 0 || end >= 0)
            m_isInComment = start > end;
    }

    void close(qsizetype end)
    {
        const QString text = m_source.text.sliced(m_start, end - m_start);
        if (!text.trimmed().isEmpty())
            m_parts.append({m_kind, {text, m_source.path, m_source.firstLine + int(m_line)}, m_command});
    }

    void start(Kind kind, qsizetype line, qsizetype column = 0)
    {
        const qsizetype place = placeOf(line) + column;
        close(place);
        m_kind = kind;
        m_start = place;
        m_line = line;
        m_depth = 0;
        m_hasTable = false;
        m_hasSites = false;
    }

    void startUnlessIn(Kind kind, qsizetype line)
    {
        if (m_kind != kind)
            start(kind, line);
    }

    void startAnswer(qsizetype prompt, const QString &command)
    {
        start(Kind::Shown, prompt);
        m_command = command;
        m_start = placeOf(prompt + 1);
        m_line = prompt + 1;
    }

    void takeLine(qsizetype line)
    {
        const QStringView text = m_lines.at(line).trimmed();
        if (startsRegistry(text))
            startUnlessIn(Kind::Registry, line);
        else if (m_kind == Kind::Registry)
            return; // a value may be anything
        else if (text.startsWith("HKEY_"_L1))
            startUnlessIn(Kind::RegistryQuery, line);
        else if (startsXml(text))
            startUnlessIn(Kind::Xml, line);
        else if (m_kind != Kind::Xml || m_lines.value(line - 1).trimmed().endsWith(u'>'))
            takeShown(line, text);
    }

    void takeShown(qsizetype line, QStringView text)
    {
        if (startsJson(text)) {
            const qsizetype column = m_lines.at(line).indexOf(text.front());
            start(Kind::Json, line, column);
            followJson(line, column);
        } else if (text.startsWith("SITE \""_L1)) {
            if (!m_hasSites)
                start(Kind::Shown, line);
            m_hasSites = true;
        } else if (isTableRule(m_lines.value(line + 1)) && !text.isEmpty()) {
            start(Kind::Shown, line);
            m_hasTable = true;
        } else if (m_hasTable && text.isEmpty()) {
            start(Kind::AfterTable, line);
        }
    }

    /// To the end of the value, or of the line. Another may start right behind it.
    void followJson(qsizetype line, qsizetype from)
    {
        const QStringView text = m_lines.at(line);
        bool inString = false; // none goes over a line's end
        for (qsizetype i = from; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (m_depth == 0 && i > from && m_kind == Kind::Json)
                start(startsJson(text.sliced(i).trimmed()) ? Kind::Json : Kind::Shown, line, i);
            if (m_kind != Kind::Json)
                return;
            if (inString && c == u'\\')
                ++i;
            else if (c == u'"')
                inString = !inString;
            else if (!inString && (c == u'{' || c == u'['))
                ++m_depth;
            else if (!inString && (c == u'}' || c == u']'))
                --m_depth;
        }
        if (m_depth <= 0)
            start(Kind::Shown, line, text.size());
    }

    const ServerText &m_source;
    QList<QStringView> m_lines;
    bool m_hasCommands; ///< some line may be one
    bool m_hasComments;
    QList<PastedPart> m_parts;
    Kind m_kind = Kind::Shown;
    QString m_command;
    qsizetype m_start = 0; ///< place of the part that is open
    qsizetype m_line = 0;
    int m_depth = 0; ///< of brackets that are open in JSON
    bool m_hasTable = false;
    bool m_hasSites = false;
    bool m_isInComment = false;
};

} // namespace

QList<PastedPart> partsOf(const ServerText &source)
{
    return Cutter(source).parts();
}

bool isFiltered(const QString &command)
{
    static const QRegularExpression key(u"\\bsslcert\\b.*?(?:\\s(?!json)\\w+\\s*=|\\s\\S+:\\d+\\b)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lines(
        u"\\|\\s*(?:findstr|find|select-string|sls|select|select-object|where|where-object|\\?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return command.contains(key) || command.contains(lines);
}

bool asksForAll(const QString &command)
{
    const bool asks = command.contains("sslcert"_L1, Qt::CaseInsensitive)
        || command.contains("SslBindings"_L1, Qt::CaseInsensitive); // PowerShell's drive IIS:
    return asks && !isFiltered(command);
}

} // namespace bindwright
