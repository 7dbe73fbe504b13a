// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QList>

#include <numeric>

/// The memory of this process that is in use at each step.
class MemoryRecord final
{
public:
    void note()
    {
        QFile file(QStringLiteral("/proc/self/statm"));
        if (file.open(QIODevice::ReadOnly))
            m_pages.append(file.readAll().split(' ').value(1).toDouble());
    }

    qsizetype size() const { return m_pages.size(); }

    /// The mean of the tenth with that index, in MiB.
    double ofTenth(int index) const
    {
        constexpr double pagesPerMebibyte = 256;
        const qsizetype length = m_pages.size() / 10;
        const auto begin = m_pages.cbegin() + index * length;
        return length == 0 ? 0
                           : std::accumulate(begin, begin + length, 0.0) / double(length) / pagesPerMebibyte;
    }

private:
    QList<double> m_pages;
};
