// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xmltag.h"

#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QSharedDataPointer>
#include <QString>

#include <optional>

namespace bindwright {

struct XmlAttribute
{
    QString name; ///< qualified name as written
    QString value; ///< entities resolved
    TextRange whole; ///< name="value"
    TextRange valueRange; ///< between the quotes, as written
};

/// One element; indexes into XmlDocument::elements().
struct XmlElement
{
    QString name; ///< local name
    QString namespaceUri;
    QString prefix; ///< as written, with no colon
    QList<XmlAttribute> attributes;
    int parent = -1;
    QList<int> children; ///< element children, document order
    TextRange startTag; ///< from < to >, or />
    TextRange endTag; ///< empty at startTag.end when self-closing
    bool selfClosing = false;
    int line = 0; ///< of the start tag, from 1

    /// Where the name in the start tag ends.
    qsizetype nameEnd() const
    {
        return startTag.begin + 1 + name.size() + (prefix.isEmpty() ? 0 : prefix.size() + 1);
    }
    /// Where the start tag has said all but its end: past the last attribute, or the name.
    qsizetype tail() const { return attributes.isEmpty() ? nameEnd() : attributes.last().whole.end; }
    TextRange whole() const { return {startTag.begin, endTag.end}; }
};

class XmlDocumentData;

/// An XML file as it stands: its bytes, its text, and where each element and attribute is in it.
/// A value, implicitly shared; edits make new text (see xmledit.h), never a re-serialised tree.
class XmlDocument final
{
public:
    XmlDocument();
    XmlDocument(const XmlDocument &);
    XmlDocument &operator=(const XmlDocument &);
    ~XmlDocument();

    /// UTF-8 with or without BOM, UTF-16 with BOM (or declared), US-ASCII and Latin-1 as declared.
    /// \a path labels errors. Fails with FileTooLarge, EncodingUnsupported, EncodingDamaged,
    /// XmlMalformed, XmlDoctype (DTDs are refused whole), XmlTooDeep (above 64 levels).
    static Result<XmlDocument> parse(const QByteArray &bytes, const QString &path);

    const QByteArray &bytes() const;
    const QString &text() const;
    const QList<XmlElement> &elements() const; ///< [0] is the root

    /// \a text in this document's encoding, with its BOM: what to write after an edit.
    Result<QByteArray> encode(const QString &text) const;

    /// The value of an attribute without namespace, or none.
    std::optional<QString> attribute(int element, QStringView name) const;
    /// The first child element with that local name, or -1.
    int child(int element, QStringView name) const;
    QList<int> children(int element, QStringView name) const;
    /// The line of a text offset, from 1.
    int lineAt(qsizetype offset) const;

private:
    QSharedDataPointer<XmlDocumentData> d;
};

} // namespace bindwright
