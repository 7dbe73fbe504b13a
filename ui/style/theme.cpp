// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "theme.h"

#include "indicatorstyle.h"
#include "windowsstyle.h"

#include <QApplication>
#include <QStyle>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace bindwright {

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf7, 0xf7));
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xc4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1f, 0x5f, 0xbf));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6a, 0x6f, 0x77));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x8f, 0x97));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette;
    const QColor window(0x24, 0x26, 0x2b);
    const QColor base(0x1b, 0x1d, 0x21);
    const QColor text(0xe6, 0xe8, 0xeb);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Button, QPalette::AlternateBase})
        palette.setColor(role, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::ToolTipBase, base);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa0, 0xa8));
    palette.setColor(QPalette::Highlight, QColor(0x3b, 0x6f, 0xc4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x8a, 0xb4, 0xf8));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7a, 0x7f, 0x87));
    return palette;
}

void useStyle(const QString &name)
{
    if (name.compare("fusion"_L1, Qt::CaseInsensitive) == 0) {
        QApplication::setStyle(std::make_unique<IndicatorStyle>().release()); // the application owns it
        return;
    }
    QApplication::setStyle(name);
    fitWindowsStyle();
}

void useTheme(Theme theme)
{
    static const QString systems = QApplication::style()->name(); // before it is changed for the first time
    static QString used;
    const QString style = theme == Theme::System ? systems : u"fusion"_s;
    if (std::exchange(used, style) != style)
        useStyle(style);
    switch (theme) {
    case Theme::System:
        QApplication::setPalette(QPalette());
        break;
    case Theme::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Theme::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
}

} // namespace bindwright
