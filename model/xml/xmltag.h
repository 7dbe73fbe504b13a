// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace bindwright {

/// A half-open range of UTF-16 code units in XmlDocument::text().
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
    bool operator==(const TextRange &) const = default;
};

/// The part of \a text that \a range covers.
inline QStringView slice(QStringView text, TextRange range)
{
    return text.sliced(range.begin, range.size());
}

/// Where one attribute is written.
struct TagAttribute
{
    QStringView name; ///< qualified
    TextRange whole; ///< name="value"
    TextRange value; ///< between the quotes
};

/// The attributes written in \a range of \a text: a start tag of a well-formed document after its
/// name. Stops at what is no attribute.
QList<TagAttribute> lexAttributes(QStringView text, TextRange range);

/// The first tag at or after \a offset, past comments, CDATA and processing instructions; what is
/// before it must be well-formed. An empty range at the end of \a text when there is none.
TextRange nextTag(QStringView text, qsizetype offset);

/// The most attributes of a tag that are read: Qt's reader compares each with all those before it.
constexpr qsizetype mostAttributes = 500;

/// Where the first tag with more attributes begins; none: there is no such tag.
std::optional<qsizetype> overfullTag(QStringView text);

/// XML's white space. XML 1.0 §2.3
inline bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

/// The first offset at or after \a offset that is not white space, at most \a end.
qsizetype skipBlanks(QStringView text, qsizetype offset, qsizetype end);

/// \a value for an attribute in quotes \a quote.
QString escapedAttribute(const QString &value, QChar quote);

} // namespace bindwright
