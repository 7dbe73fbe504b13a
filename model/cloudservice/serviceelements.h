// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service.h"

#include "model/xml/xmldocument.h"

namespace bindwright {

/// The roles of a csdef (WebRole, WorkerRole) or of a cscfg (Role), in document order. Elements of
/// another namespace are not the schema's and are passed over, here and below.
QList<int> roleElements(const XmlDocument &document);

/// The role of that name, or -1.
int roleElement(const XmlDocument &document, const QString &role);

/// The first child of that name, or -1 (also when \a parent is -1).
int childElement(const XmlDocument &document, int parent, QStringView name);

/// The \a item children of \a parent's \a list child: itemElements(document, role, u"Certificates",
/// u"Certificate"). The reader and the planner both count items this way.
QList<int> itemElements(const XmlDocument &document, int parent, QStringView list, QStringView item);

/// Empty where there is no such attribute, or no element (-1).
QString attributeOf(const XmlDocument &document, int element, QStringView name);

/// A port as attributeOf() has it, without the plus and the zeros that XML Schema lets stand before its
/// digits.
QString portOf(const XmlDocument &document, int element, QStringView name);

/// Elements that are there for their children only: empty ones may go.
bool isList(QStringView elementName);

/// A place for EmptyElements: the names (or element names) from the role down.
QString placeOf(const XmlDocument &document, int element);

/// All elements of the document that could have children and have none.
EmptyElements emptyElements(const XmlDocument &document);

} // namespace bindwright
