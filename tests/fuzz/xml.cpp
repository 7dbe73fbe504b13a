// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/xml/xmldocument.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

/// The text goes back to the very bytes, and each range is where it says.
void fuzzOne(const QByteArray &input)
{
    const auto document = XmlDocument::parse(input, u"f"_s);
    if (!document)
        return;
    const QString text = document->text();
    const auto written = document->encode(text);
    REQUIRE(written && *written == input);
    for (const XmlElement &element : document->elements()) {
        REQUIRE(text.at(element.startTag.begin) == u'<' && text.at(element.startTag.end - 1) == u'>');
        REQUIRE(element.startTag.end <= element.endTag.begin && element.endTag.end <= text.size());
        REQUIRE(element.line == document->lineAt(element.startTag.begin));
        for (const XmlAttribute &attribute : element.attributes) {
            REQUIRE(attribute.whole.begin < attribute.valueRange.begin);
            REQUIRE(attribute.valueRange.begin <= attribute.valueRange.end);
            REQUIRE(attribute.valueRange.end < attribute.whole.end);
        }
        for (const int child : element.children)
            REQUIRE(&document->elements().at(document->elements().at(child).parent) == &element);
    }
}
