// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <algorithm>
#include <ctime>

namespace bindwright {

/// The processor time that this process has used, in milliseconds: other programs do not count.
inline double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// What one call of \a work takes, in milliseconds of processor time.
template<class Work>
double costOf(const Work &work)
{
    const double begin = processorMilliseconds();
    work();
    return processorMilliseconds() - begin;
}

inline double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace bindwright
