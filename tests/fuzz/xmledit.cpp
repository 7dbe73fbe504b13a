// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/xml/xmledit.h"

#include <QRegularExpression>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// Of the characters that XML 1.0 §2.2 has.
QString xmlText(fuzz::Values &values)
{
    static const QRegularExpression others(
        u"[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]"_s);
    return values.text(20).remove(others);
}

} // namespace

/// What edits make of a document is one again, and an attribute that was set says what was set.
void fuzzOne(const QByteArray &input)
{
    fuzz::Values values(input);
    const auto document = XmlDocument::parse(values.bytes(2000), u"f"_s);
    if (!document)
        return;
    const int last = int(document->elements().size()) - 1;
    XmlEdit edit(*document);
    const QString value = xmlText(values);
    edit.setAttribute(0, u"name"_s, value);
    for (int i = values.number(8); i > 0; --i) {
        const int element = values.number(last);
        const auto &children = document->elements().at(element).children;
        switch (values.number(4)) {
        case 0:
            edit.setAttribute(element, values.yes() && element > 0 ? u"name"_s : u"port"_s, xmlText(values));
            break;
        case 1:
            edit.removeAttribute(element, element > 0 ? u"name"_s : u"port"_s);
            break;
        case 2:
            edit.insert(element, children.isEmpty() || values.yes() ? -1 : values.oneOf(children),
                        {u"Binding"_s, {{u"name"_s, xmlText(values)}}});
            break;
        case 3:
            if (element > 0)
                edit.remove(element);
            break;
        default:
            break;
        }
    }
    const auto written = document->encode(edit.text());
    REQUIRE(written.has_value());
    const auto again = XmlDocument::parse(*written, u"f"_s);
    REQUIRE(again.has_value());
    REQUIRE(again->attribute(0, u"name") == value);
}
