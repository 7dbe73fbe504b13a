// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xmldocument.h"

#include <QHash>

namespace bindwright {

/// An element to be written: with its attributes in their usual order.
struct XmlNode
{
    QString name; ///< local
    QList<std::pair<QString, QString>> attributes;
    QList<XmlNode> children = {};
    QString text = {}; ///< of an element without children; nothing in it needs escaping
};

/// A place for new text, and the white space that stands between it and what is before it.
struct XmlPlace
{
    qsizetype offset = 0;
    QString separator;
};

/// Whether \a text has a CR or a LF.
bool hasLineEnd(QStringView text);

/// How the author of a document lays it out, learnt from the neighbours of each place.
class XmlStyle final
{
public:
    explicit XmlStyle(const XmlDocument &document);

    /// Where a new child of \a parent goes: behind its child \a after, or first when that is -1.
    /// For a parent that has element children.
    XmlPlace placeAmong(int parent, int after) const;
    /// What stands before the first child of \a parent, which has none yet.
    QString firstSeparator(int parent) const;
    /// What stands before the end tag of \a parent when its children have lines of their own.
    QString lastSeparator(int parent) const;
    /// \a node as the author would write it below \a parent beside \a neighbour (or in it), where
    /// \a separator stands before it.
    QString write(const XmlNode &node, int parent, int neighbour, const QString &separator) const;
    /// One more attribute for \a element, with the white space before it; it goes to tail().
    QString attribute(int element, const QString &name, const QString &value) const;
    /// What goes with siblings \a first to \a last when they are removed.
    TextRange removal(int first, int last) const;
    /// How an element without content ends near \a element: " />".
    QString emptyEnd(int element) const;

private:
    struct Tag;
    TextRange blanksBefore(qsizetype offset) const;
    TextRange lead(int element) const;
    QString indent(int element) const;
    QString lineEnd(int element) const;
    QString unit(int parent) const;
    QString indentStep(int child) const;
    Tag tagOf(int element) const;
    Tag tagFor(const QString &name, int parent, int neighbour) const;
    int nearest(const QList<int> &elements, int element) const;
    bool separatedByEmptyLines(int element, qsizetype end) const;

    XmlDocument m_document;
    QHash<QString, QList<int>> m_byName; ///< elements, document order
    QList<int> m_empty; ///< elements without content, document order
    QList<int> m_attributed; ///< elements with attributes, document order
};

} // namespace bindwright
