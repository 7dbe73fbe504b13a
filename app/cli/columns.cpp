// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

/// Unicode Standard Annex #11, East Asian Width: the blocks whose letters are wide or full-width.
bool isWide(char32_t letter)
{
    constexpr std::pair<char32_t, char32_t> blocks[] = {
        {0x1100, 0x115F}, {0x2E80, 0x303E},   {0x3041, 0xA4CF},   {0xA960, 0xA97F},
        {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
    return std::ranges::any_of(
        blocks, [letter](const auto &block) { return letter >= block.first && letter <= block.second; });
}

bool isMark(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format;
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t letter : text.toStdU32String())
        columns += isMark(letter) ? 0 : isWide(letter) ? 2 : 1;
    return columns;
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(columns - columnsOf(text), 0), u' ');
}

} // namespace bindwright
