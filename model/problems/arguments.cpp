// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "arguments.h"

#include "model/base/namedenum.h"

#include <algorithm>

namespace bindwright {

QString placeholder(Argument argument)
{
    QString name = NamedEnum<Argument>::name(argument);
    name[0] = name.at(0).toLower();
    return name;
}

Arguments::Arguments(std::initializer_list<std::pair<Argument, QString>> words)
{
    m_words.reserve(qsizetype(words.size()));
    for (const auto &word : words)
        insert(word.first, word.second);
}

void Arguments::insert(Argument argument, const QString &word)
{
    if (word.isEmpty())
        return;
    const auto at = std::ranges::lower_bound(m_words, argument, {}, &std::pair<Argument, QString>::first);
    m_words.insert(at, {argument, word});
}

QString Arguments::value(Argument argument) const
{
    const auto found = std::ranges::find(m_words, argument, &std::pair<Argument, QString>::first);
    return found == m_words.cend() ? QString() : found->second;
}

QList<Argument> Arguments::names() const
{
    QList<Argument> names;
    for (const auto &word : m_words)
        names.append(word.first);
    return names;
}

QStringList Arguments::values() const
{
    QStringList values;
    for (const auto &word : m_words)
        values.append(word.second);
    return values;
}

} // namespace bindwright
