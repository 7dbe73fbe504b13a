// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "xmldocument.h"

#include "xmlencoding.h"

#include <QSharedData>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

class XmlDocumentData : public QSharedData
{
public:
    QByteArray bytes;
    XmlEncoding encoding;
    QString text;
    QList<XmlElement> elements;
    QList<qsizetype> lines{0}; ///< where each line starts

    void findLines();
    int lineAt(qsizetype offset) const;
};

void XmlDocumentData::findLines()
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool ends = c == u'\n' || (c == u'\r' && (i + 1 == text.size() || text.at(i + 1) != u'\n'));
        if (ends)
            lines.append(i + 1);
    }
}

int XmlDocumentData::lineAt(qsizetype offset) const
{
    return int(std::upper_bound(lines.begin(), lines.end(), offset) - lines.begin());
}

namespace {

constexpr qint64 maximumSize = 16 * 1024 * 1024;
constexpr qsizetype maximumDepth = 64;
constexpr qsizetype maximumElements = 500'000; ///< each takes some hundred bytes of memory

/// Qt's reader vouches for the text being well-formed and gives the structure; the tags are found
/// in step with it.
class Parser
{
public:
    Parser(XmlDocumentData &data, const QString &path)
        : m_data(data)
        , m_path(path)
        , m_reader(data.text)
    { }

    Result<> run();

private:
    Result<> startElement();
    void addAttributes(XmlElement &element);
    void endElement();
    TextRange takeTag();
    tl::unexpected<Error> failedAt(qsizetype offset, Code code, const QString &detail = {}) const;

    XmlDocumentData &m_data;
    const QString &m_path;
    QXmlStreamReader m_reader;
    QList<int> m_open;
    qsizetype m_offset = 0; ///< past the last tag
};

Result<> Parser::run()
{
    if (m_data.text.startsWith(QChar::ByteOrderMark)) // a second one; the reader would pass over it
        return failedAt(0, Code::XmlMalformed, u"U+FEFF"_s);
    // Before the reader sees it: nothing of a DTD is looked at.
    const TextRange first = nextTag(m_data.text, 0);
    if (slice(m_data.text, first).startsWith("<!DOCTYPE"_L1))
        return failedAt(first.begin, Code::XmlDoctype);
    if (const auto tag = overfullTag(m_data.text))
        return failedAt(*tag, Code::XmlMalformed, u"more than %1 attributes"_s.arg(mostAttributes));

    while (!m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (const Result<> result = startElement(); !result)
                return result;
            break;
        case QXmlStreamReader::EndElement:
            endElement();
            break;
        case QXmlStreamReader::Invalid:
            return failedAt(std::max<qint64>(m_reader.characterOffset() - 1, 0), Code::XmlMalformed,
                            m_reader.errorString());
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return {};
}

TextRange Parser::takeTag()
{
    const TextRange tag = nextTag(m_data.text, m_offset);
    m_offset = tag.end;
    return tag;
}

Result<> Parser::startElement()
{
    const TextRange tag = takeTag();
    if (m_open.size() >= maximumDepth)
        return failedAt(tag.begin, Code::XmlTooDeep);
    if (m_data.elements.size() >= maximumElements)
        return failedAt(tag.begin, Code::XmlMalformed, u"more than %1 elements"_s.arg(maximumElements));

    XmlElement element;
    element.name = m_reader.name().toString();
    element.prefix = m_reader.prefix().toString();
    element.parent = m_open.isEmpty() ? -1 : m_open.last();
    const bool inherits =
        element.parent >= 0 && m_data.elements.at(element.parent).namespaceUri == m_reader.namespaceUri();
    element.namespaceUri =
        inherits ? m_data.elements.at(element.parent).namespaceUri : m_reader.namespaceUri().toString();
    element.startTag = tag;
    element.endTag = {tag.end, tag.end};
    element.selfClosing = m_data.text.at(tag.end - 2) == u'/';
    element.line = m_data.lineAt(tag.begin);
    addAttributes(element);

    const int index = int(m_data.elements.size());
    if (element.parent >= 0)
        m_data.elements[element.parent].children.append(index);
    m_data.elements.append(std::move(element));
    m_open.append(index);
    return {};
}

void Parser::addAttributes(XmlElement &element)
{
    const TextRange range{element.nameEnd(), element.startTag.end - (element.selfClosing ? 2 : 1)};
    const QXmlStreamAttributes read = m_reader.attributes();
    const QXmlStreamNamespaceDeclarations declared = m_reader.namespaceDeclarations();
    qsizetype nextRead = 0;
    qsizetype nextDeclared = 0;
    for (const TagAttribute &attribute : lexAttributes(m_data.text, range)) {
        QString value;
        if (attribute.name == "xmlns"_L1 || attribute.name.startsWith("xmlns:"_L1)) {
            if (nextDeclared < declared.size())
                value = declared.at(nextDeclared++).namespaceUri().toString();
        } else if (nextRead < read.size()) {
            Q_ASSERT(read.at(nextRead).qualifiedName() == attribute.name);
            value = read.at(nextRead++).value().toString();
        }
        element.attributes.append({attribute.name.toString(), value, attribute.whole, attribute.value});
    }
}

void Parser::endElement()
{
    XmlElement &element = m_data.elements[m_open.takeLast()];
    if (!element.selfClosing)
        element.endTag = takeTag();
}

tl::unexpected<Error> Parser::failedAt(qsizetype offset, Code code, const QString &detail) const
{
    const int line = m_data.lineAt(offset);
    const qsizetype column = offset - m_data.lines.at(line - 1) + 1;
    return failure(code, "%1:%2:%3"_L1.arg(m_path).arg(line).arg(column), detail);
}

} // namespace

XmlDocument::XmlDocument()
    : d(new XmlDocumentData)
{ }

XmlDocument::XmlDocument(const XmlDocument &) = default;
XmlDocument &XmlDocument::operator=(const XmlDocument &) = default;
XmlDocument::~XmlDocument() = default;

Result<XmlDocument> XmlDocument::parse(const QByteArray &bytes, const QString &path)
{
    if (bytes.size() > maximumSize)
        return failure(Code::FileTooLarge, path, QString::number(maximumSize));
    const auto encoding = detectEncoding(bytes, path);
    if (!encoding)
        return tl::unexpected(encoding.error());
    const auto text = bindwright::decode(bytes, *encoding, path);
    if (!text)
        return tl::unexpected(text.error());

    XmlDocument document;
    document.d->bytes = bytes;
    document.d->encoding = *encoding;
    document.d->text = *text;
    document.d->findLines();
    if (const Result<> result = Parser(*document.d, path).run(); !result)
        return tl::unexpected(result.error());
    return document;
}

const QByteArray &XmlDocument::bytes() const
{
    return d->bytes;
}

const QString &XmlDocument::text() const
{
    return d->text;
}

const QList<XmlElement> &XmlDocument::elements() const
{
    return d->elements;
}

Result<QByteArray> XmlDocument::encode(const QString &text) const
{
    return bindwright::encode(text, d->encoding);
}

std::optional<QString> XmlDocument::attribute(int element, QStringView name) const
{
    for (const XmlAttribute &attribute : d->elements.at(element).attributes) {
        if (attribute.name == name)
            return attribute.value;
    }
    return std::nullopt;
}

int XmlDocument::child(int element, QStringView name) const
{
    for (const int index : d->elements.at(element).children) {
        if (d->elements.at(index).name == name)
            return index;
    }
    return -1;
}

QList<int> XmlDocument::children(int element, QStringView name) const
{
    QList<int> found;
    for (const int index : d->elements.at(element).children) {
        if (d->elements.at(index).name == name)
            found.append(index);
    }
    return found;
}

int XmlDocument::lineAt(qsizetype offset) const
{
    return d->lineAt(offset);
}

} // namespace bindwright
