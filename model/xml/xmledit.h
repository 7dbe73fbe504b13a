// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xmldocument.h"
#include "xmlstyle.h"

#include <QMap>

namespace bindwright {

/// Edits of one document, gathered and then made all at once: only the characters concerned are
/// replaced, everything else stays as its author wrote it. Elements are named by their index in
/// XmlDocument::elements(). Several edits at one place compose.
class XmlEdit final
{
public:
    explicit XmlEdit(const XmlDocument &document);

    const XmlDocument &document() const { return m_document; }

    /// Replaces the value's characters, or adds the attribute behind the last one.
    void setAttribute(int element, const QString &name, const QString &value);
    void removeAttribute(int element, const QString &name);

    /// Adds \a node as a child of \a parent behind its child \a after (-1: as the first). What is
    /// added at one place comes in the order of the calls.
    void insert(int parent, int after, const XmlNode &node);

    /// Removes an element with the line that it had for itself. Not the root.
    void remove(int element);
    bool isRemoved(int element) const;

    /// Puts an element behind the siblings that follow it: they and what stands between come before it.
    /// Not together with edits of those siblings.
    void moveLast(int element);

    /// Writes an emptied element without content again; \a end: "/>", " />", "></Startup>"; empty:
    /// as its neighbours are.
    void collapse(int element, const QString &end = {});

    /// Whether removals took all children of an element, and nothing else is in it.
    bool isEmptied(int element) const;

    bool isEmpty() const { return m_operations.isEmpty(); }
    /// The edited text.
    QString text() const;

private:
    struct Insertion
    {
        int after;
        XmlNode node;
    };
    struct Operations
    {
        QMap<QString, QString> attributes; ///< set
        QStringList removedAttributes;
        QStringList addedOrder; ///< names in the order of the calls
        QList<Insertion> insertions;
        std::optional<QString> end; ///< collapsed
        bool removed = false;
        bool last = false; ///< moved behind its siblings
    };
    struct Replacement
    {
        TextRange range;
        QString text;
        bool takesLineEnd = false; ///< what comes behind it loses the line end that it starts with
    };

    bool isGone(int element) const;
    void writeAttributes(int element, const Operations &operations, QList<Replacement> &out) const;
    void writeMove(int element, QList<Replacement> &out) const;
    void writeRemoval(int element, QList<Replacement> &out) const;
    void writeInsertions(int element, const QList<Insertion> &insertions, QList<Replacement> &out) const;
    void writeFirstChildren(int element, const QList<Insertion> &insertions, QList<Replacement> &out) const;
    /// \a range goes, between two line ends with the second one: the line before it keeps its own.
    Replacement removal(TextRange range) const;
    QString applied(QList<Replacement> replacements) const;
    QString written(int parent, const QList<Insertion> &insertions, const QString &separator) const;

    XmlDocument m_document;
    XmlStyle m_style;
    QMap<int, Operations> m_operations; ///< by element
};

} // namespace bindwright
