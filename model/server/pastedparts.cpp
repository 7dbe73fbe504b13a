// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "pastedparts.h"

#include "netsh/netshlists.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using Kind = PastedPart::Kind;

/// Whether \a text may have one of the commands that list records or bindings.
bool mayHaveCommand(QStringView text)
{
    static constexpr std::array<QLatin1StringView, 5> words{"show "_L1, "query "_L1, "list "_L1, "Get-"_L1,
                                                            "SslBindings"_L1};
    return std::ranges::any_of(
        words, [text](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// What stands at a prompt of cmd, PowerShell (also of another computer's) or netsh; also one of the commands
/// alone, or, \a amongWords, behind a prompt of another shape or in a sentence. None: \a line is no such
/// thing.
std::optional<QString> commandOf(QStringView line, bool amongWords)
{
    static const QRegularExpression prompt(
        u"^\\s*(?:\\[[^\\]]+\\]:\\s*)?(?:PS(?:\\s[^>\"<]*)?|[A-Za-z]:\\\\[^>\"<|]*|netsh(?:\\s\\w+)?)>+\\s*(.*)$"_s);
    static const QRegularExpression command(
        u"(?<![\\w-])((?:netsh(?:\\.exe)?\\s+http\\s+show|reg(?:\\.exe)?\\s+query|appcmd(?:\\.exe)?\"?\\s+"
        u"list)\\s[^`]*"
        "|Get-(?:WebBinding|Website|IISSite|IISSiteBinding)\\b[^`]*"
        "|(?:Get-ChildItem|Get-Item|gci|gi|dir|ls)\\s[^`]*\\bIIS:[\\\\/]+SslBindings[^`]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = line.indexOf(u'>');
    const bool hasPrompt = end > 0 && !line.first(end).contains(u'<');
    const bool hasCommand = !line.contains(" : "_L1) && mayHaveCommand(line);
    if (!hasPrompt && !hasCommand) // nearly always
        return std::nullopt;
    const QString text = line.toString();
    QRegularExpressionMatch match;
    if (hasPrompt)
        match = prompt.match(text);
    if (match.hasMatch())
        return match.captured(1).trimmed();
    if (hasCommand)
        match = command.match(text);
    const QString before = text.left(std::max<qsizetype>(match.capturedStart(1), 0)).trimmed();
    const bool isAlone = before.isEmpty() || before == "$"_L1 || before == "#"_L1;
    return match.hasMatch() && (isAlone || amongWords) ? std::optional(match.captured(1).trimmed())
                                                       : std::nullopt;
}

/// Whether \a command is piped into something that may leave out lines.
bool hasFilter(const QString &command)
{
    static const QSet<QString> whole{u"more"_s,
                                     u"less"_s,
                                     u"cat"_s,
                                     u"clip"_s,
                                     u"tee"_s,
                                     u"tee-object"_s,
                                     u"sort"_s,
                                     u"sort-object"_s,
                                     u"fl"_s,
                                     u"ft"_s,
                                     u"fw"_s,
                                     u"format-list"_s,
                                     u"format-table"_s,
                                     u"format-wide"_s,
                                     u"format-custom"_s,
                                     u"out-file"_s,
                                     u"out-string"_s,
                                     u"out-host"_s,
                                     u"out-default"_s,
                                     u"set-content"_s,
                                     u"set-clipboard"_s,
                                     u"export-csv"_s,
                                     u"export-clixml"_s,
                                     u"convertto-csv"_s,
                                     u"convertto-json"_s,
                                     u"convertto-html"_s};
    static const QRegularExpression pipe(u"\\|\\s*([^\\s|]*)"_s);
    auto found = pipe.globalMatch(command);
    while (found.hasNext()) {
        if (!whole.contains(found.next().captured(1).toLower()))
            return true;
    }
    return false;
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
        , m_hasCommands(source.text.contains(u'>') || mayHaveCommand(source.text))
        , m_hasComments(source.text.contains("<!--"_L1))
    { }

    QList<PastedPart> parts()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QStringView line = m_lines.at(i);
            const auto command = m_hasCommands ? commandOf(line, isShown()) : std::nullopt;
            if (command)
                startAnswer(i, *command);
            else if (netshListOf(line, m_lines.value(i + 1)) != NetshList::None && !isInComment())
                startList(i);
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
    bool isShown() const { return m_kind == Kind::Shown || m_kind == Kind::AfterTable; }
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

    /// Whether the command at the last prompt may print such a part; else it says nothing of it.
    bool mayPrint(Kind kind) const
    {
        const auto names = [this](QLatin1StringView word) {
            return m_command.contains(word, Qt::CaseInsensitive);
        };
        switch (kind) {
        case Kind::Shown:
        case Kind::AfterTable:
            return true;
        case Kind::Json:
            return names("json"_L1);
        case Kind::Xml:
            return names("appcmd"_L1);
        case Kind::Registry:
            return false;
        case Kind::RegistryQuery:
            return names("query"_L1);
        }
        return false;
    }

    void start(Kind kind, qsizetype line, qsizetype column = 0)
    {
        const qsizetype place = placeOf(line) + column;
        close(place);
        m_kind = kind;
        m_command = mayPrint(kind) ? m_command : QString();
        m_start = place;
        m_line = line;
        m_depth = 0;
        m_hasTable = false;
        m_hasSites = false;
    }

    /// A heading of netsh: what another command than its own was asked says nothing of it.
    void startList(qsizetype line)
    {
        start(Kind::Shown, line);
        if (!m_command.contains("show"_L1, Qt::CaseInsensitive))
            m_command.clear();
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
    static const auto matching = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    };
    static const std::array<QRegularExpression, 6> parts{
        matching(u"\\bsslcert\\s+(?:json\\s*=\\s*\\w+\\s+)?[\"']?(?:(?!json\\b)\\w+\\s*=|\\S+:\\d+\\b)"_s),
        matching(u"\\bSslBindings[\\\\/]+(?!\\*?[\"']?(?:\\s|$))"_s),
        matching(u"\\s-(?:Filter|Include|Exclude|Name|Port|HostHeader|IPAddress|BindingInformation)\\b"_s),
        matching(u"\\bGet-(?:WebBinding|Website|IISSite|IISSiteBinding)\\s+[^-|>;\\s]"_s),
        matching(u"\\bappcmd(?:\\.exe)?\"?\\s+list\\s+sites?\\s+(?:[^/|>\\s]|/(?!text|xml|config)\\w)"_s),
        matching(u"\\bquery\\b.*\\s/(?:v|ve|f|k|d|t|c|e)\\b"_s)};
    return hasFilter(command)
        || std::ranges::any_of(parts, [&](const QRegularExpression &part) { return command.contains(part); });
}

bool isRecursive(const QString &command)
{
    static const QRegularExpression all(u"\\s/s\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return command.contains(all);
}

bool asksForAll(const QString &command)
{
    const bool asks = command.contains("sslcert"_L1, Qt::CaseInsensitive)
        || command.contains("SslBindings"_L1, Qt::CaseInsensitive); // PowerShell's drive IIS:
    return asks && !isFiltered(command);
}

} // namespace bindwright
