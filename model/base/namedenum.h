// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace bindwright {

/// The compiler's text for this function ends with the enumerator: "… = bindwright::Rule::PortTaken]" (GCC,
/// Clang) or "…<bindwright::Rule::PortTaken>(void)" (MSVC).
template<auto value>
constexpr auto textWithEnumerator()
{
    return Q_FUNC_INFO;
}

/// "PortTaken"; empty for a value that no enumerator has, which stands there as a number.
template<auto value>
constexpr std::string_view nameOfEnumerator()
{
    std::string_view name = textWithEnumerator<value>();
    if (name.ends_with("(void)"))
        name.remove_suffix(6);
    name.remove_suffix(1);
    name.remove_prefix(name.find_last_of(":) (") + 1);
    return name.front() >= '0' && name.front() <= '9' ? std::string_view() : name;
}

/// The enumerators of an enum class that starts at 0 and has no gaps, and their words in kebab case:
/// ThumbprintMissing is "thumbprint-missing", AnyIpv6 "any-ipv6". Q_ENUM_NS would do for one header of a
/// namespace only.
template<class E>
class NamedEnum final
{
public:
    static QList<E> values()
    {
        QList<E> all;
        for (int i = 0; i < words().size(); ++i)
            all.append(E(i));
        return all;
    }

    /// As in the source: "ThumbprintMissing".
    static QString name(E value)
    {
        const std::string_view found = s_names.at(size_t(value));
        return QString::fromLatin1(found.data(), qsizetype(found.size()));
    }

    static QString word(E value) { return words().value(int(value)); }

    static std::optional<E> parse(const QString &word)
    {
        const qsizetype index = words().indexOf(word);
        return index < 0 ? std::nullopt : std::optional(E(index));
    }

private:
    static constexpr int s_most = 250; ///< enumerators; the compiler is asked for as many names

    template<int... i>
    static constexpr std::array<std::string_view, s_most> names(std::integer_sequence<int, i...>)
    {
        return {nameOfEnumerator<E(i)>()...};
    }
    static constexpr std::array<std::string_view, s_most> s_names =
        names(std::make_integer_sequence<int, s_most>());
    static_assert(s_names.back().empty(), "more enumerators than names are asked for");

    static QString kebab(std::string_view name)
    {
        QString word;
        for (const char c : name) {
            const bool isUpper = c >= 'A' && c <= 'Z';
            if (isUpper && !word.isEmpty())
                word += u'-';
            word += QChar::fromLatin1(isUpper ? char(c - 'A' + 'a') : c);
        }
        return word;
    }

    static const QStringList &words()
    {
        static const QStringList all = [] {
            QStringList made;
            for (const std::string_view name : s_names) {
                if (name.empty())
                    break;
                made.append(kebab(name));
            }
            return made;
        }();
        return all;
    }
};

} // namespace bindwright
