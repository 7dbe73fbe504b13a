// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <fuzzer/FuzzedDataProvider.h>

#include <cstdio>
#include <cstdlib>

/// What a target does with one input; fuzz.cpp hands it over.
void fuzzOne(const QByteArray &input);

namespace fuzz {

/// Ends the program, which libFuzzer takes for a finding, unless \a holds.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// A target that needs several values takes them one after the other.
class Values final
{
public:
    explicit Values(const QByteArray &input)
        : m_data(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()))
    { }

    int number(int most) { return m_data.ConsumeIntegralInRange(0, most); }
    bool yes() { return m_data.ConsumeBool(); }
    QByteArray bytes(int most = 200)
    {
        return QByteArray::fromStdString(m_data.ConsumeRandomLengthString(size_t(most)));
    }
    QString text(int most = 200) { return QString::fromUtf8(bytes(most)); }
    template<class List>
    auto oneOf(const List &list)
    {
        return list.at(number(int(list.size()) - 1));
    }

private:
    FuzzedDataProvider m_data;
};

} // namespace fuzz

#define REQUIRE(condition) fuzz::require(condition, #condition)
