// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serviceelements.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

template<class Accepts>
QList<int> childrenThat(const XmlDocument &document, int parent, Accepts accepts)
{
    QList<int> found;
    if (parent < 0 || parent >= document.elements().size())
        return found;
    const QString &schema = document.elements().first().namespaceUri;
    for (const int child : document.elements().at(parent).children) {
        const XmlElement &element = document.elements().at(child);
        if (element.namespaceUri == schema && accepts(element.name))
            found.append(child);
    }
    return found;
}

/// Has, or may be given, children by a plan.
bool mayHaveChildren(QStringView name)
{
    static constexpr QLatin1StringView names[] = {"WebRole"_L1, "WorkerRole"_L1, "Role"_L1,    "Site"_L1,
                                                  "Task"_L1,    "Runtime"_L1,    "Variable"_L1};
    return isList(name) || std::find(std::begin(names), std::end(names), name) != std::end(names);
}

} // namespace

QList<int> roleElements(const XmlDocument &document)
{
    return childrenThat(document, 0, [](const QString &name) {
        return name == "WebRole"_L1 || name == "WorkerRole"_L1 || name == "Role"_L1;
    });
}

int roleElement(const XmlDocument &document, const QString &role)
{
    for (const int element : roleElements(document)) {
        if (attributeOf(document, element, u"name") == role)
            return element;
    }
    return -1;
}

int childElement(const XmlDocument &document, int parent, QStringView name)
{
    const QList<int> found = childrenThat(document, parent, [name](const QString &n) { return n == name; });
    return found.isEmpty() ? -1 : found.first();
}

QList<int> itemElements(const XmlDocument &document, int parent, QStringView list, QStringView item)
{
    return childrenThat(document, childElement(document, parent, list),
                        [item](const QString &name) { return name == item; });
}

QString attributeOf(const XmlDocument &document, int element, QStringView name)
{
    return element < 0 ? QString() : document.attribute(element, name).value_or(QString());
}

QString portOf(const XmlDocument &document, int element, QStringView name)
{
    static const QRegularExpression number(u"^\\s*\\+?0*([1-9][0-9]*)\\s*$"_s);
    const QString text = attributeOf(document, element, name);
    const QRegularExpressionMatch match = number.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

bool isList(QStringView elementName)
{
    static constexpr QLatin1StringView names[] = {"Certificates"_L1,
                                                  "ConfigurationSettings"_L1,
                                                  "Endpoints"_L1,
                                                  "Startup"_L1,
                                                  "Sites"_L1,
                                                  "Bindings"_L1,
                                                  "Environment"_L1,
                                                  "Imports"_L1,
                                                  "NetworkConfiguration"_L1,
                                                  "AddressAssignments"_L1};
    return std::find(std::begin(names), std::end(names), elementName) != std::end(names);
}

QString placeOf(const XmlDocument &document, int element)
{
    QStringList place;
    for (int at = element; at > 0; at = document.elements().at(at).parent) {
        QString name = attributeOf(document, at, u"name");
        if (name.isEmpty())
            name = attributeOf(document, at, u"commandLine");
        place.prepend(name.isEmpty() ? document.elements().at(at).name : name);
    }
    return place.join(u'/');
}

EmptyElements emptyElements(const XmlDocument &document)
{
    EmptyElements result;
    for (int i = 1; i < document.elements().size(); ++i) {
        const XmlElement &element = document.elements().at(i);
        const bool saysSomething = element.name == "Runtime"_L1 && !element.attributes.isEmpty();
        if (!element.children.isEmpty() || !mayHaveChildren(element.name) || saysSomething)
            continue;
        const QStringView content = slice(document.text(), {element.startTag.end, element.endTag.begin});
        if (content.trimmed().isEmpty())
            result.insert(placeOf(document, i),
                          slice(document.text(), {element.tail(), element.whole().end}).toString());
    }
    return result;
}

} // namespace bindwright
