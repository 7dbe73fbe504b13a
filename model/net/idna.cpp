// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "idna.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace bindwright {

namespace {

using Label = QList<uint>; ///< code points

/// RFC 5892 §2.6: what the general rules would decide otherwise.
bool isExceptionallyAllowed(uint c)
{
    static constexpr uint allowed[] = {0x00df, 0x03c2, 0x06fd, 0x06fe, 0x0f0b, 0x3007};
    return std::ranges::find(allowed, c) != std::end(allowed);
}

bool isExceptionallyRefused(uint c)
{
    static constexpr uint refused[] = {0x0640, 0x07fa, 0x302e, 0x302f, 0x303b};
    return std::ranges::find(refused, c) != std::end(refused) || (c >= 0x3031 && c <= 0x3035);
}

/// RFC 5892 §2.1, §2.2: letters, digits and marks that stay what they are in lower case. Hangul jamo of
/// the old script are refused by §2.9.
bool isLetterOrDigit(uint c)
{
    if ((c >= 0x1100 && c <= 0x11ff) || (c >= 0xa960 && c <= 0xa97c) || (c >= 0xd7b0 && c <= 0xd7fb))
        return false;
    switch (QChar::category(c)) {
    case QChar::Letter_Lowercase:
    case QChar::Letter_Other:
    case QChar::Letter_Modifier:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Number_DecimalDigit:
        return true;
    default:
        return false;
    }
}

uint at(const Label &label, qsizetype index)
{
    return index >= 0 && index < label.size() ? label.at(index) : 0;
}

bool hasScript(const Label &label, const QList<QChar::Script> &scripts)
{
    return std::ranges::any_of(label, [&scripts](uint c) { return scripts.contains(QChar::script(c)); });
}

bool hasBetween(const Label &label, uint first, uint last)
{
    return std::ranges::any_of(label, [=](uint c) { return c >= first && c <= last; });
}

/// A joiner after a virama, or a non-joiner between letters that would join. RFC 5892 appendix A.1, A.2.
bool isJoinerInPlace(const Label &label, qsizetype index)
{
    constexpr int virama = 9; // canonical combining class
    if (index > 0 && QChar::combiningClass(label.at(index - 1)) == virama)
        return true;
    if (label.at(index) != 0x200c)
        return false;
    const auto joining = [&label](qsizetype from, qsizetype step) {
        qsizetype i = from;
        while (at(label, i) != 0 && QChar::joiningType(label.at(i)) == QChar::Joining_Transparent)
            i += step;
        return at(label, i) == 0 ? QChar::Joining_None : QChar::joiningType(label.at(i));
    };
    const auto before = joining(index - 1, -1);
    const auto after = joining(index + 1, 1);
    return (before == QChar::Joining_Left || before == QChar::Joining_Dual)
        && (after == QChar::Joining_Right || after == QChar::Joining_Dual);
}

/// RFC 5892 appendix A.3 to A.9; none where the character needs no surroundings.
std::optional<bool> inContext(const Label &label, qsizetype index)
{
    const uint c = label.at(index);
    if (c == 0x200c || c == 0x200d)
        return isJoinerInPlace(label, index);
    if (c == 0x00b7)
        return at(label, index - 1) == 'l' && at(label, index + 1) == 'l';
    if (c == 0x0375)
        return QChar::script(at(label, index + 1)) == QChar::Script_Greek;
    if (c == 0x05f3 || c == 0x05f4)
        return QChar::script(at(label, index - 1)) == QChar::Script_Hebrew;
    if (c == 0x30fb)
        return hasScript(label, {QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Han});
    if (c >= 0x0660 && c <= 0x0669)
        return !hasBetween(label, 0x06f0, 0x06f9);
    if (c >= 0x06f0 && c <= 0x06f9)
        return !hasBetween(label, 0x0660, 0x0669);
    return std::nullopt;
}

bool isInPlace(const Label &label, qsizetype index)
{
    const uint c = label.at(index);
    if (c < 0x80 || isExceptionallyAllowed(c))
        return true;
    if (isExceptionallyRefused(c))
        return false;
    return inContext(label, index).value_or(isLetterOrDigit(c));
}

} // namespace

bool isIdnaLabel(QStringView text)
{
    const Label label = text.toUcs4();
    if (label.isEmpty())
        return true;
    if (QChar::isMark(label.first()))
        return false; // RFC 5891 §4.2.3.2
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (!isInPlace(label, i))
            return false;
    }
    return true;
}

} // namespace bindwright
