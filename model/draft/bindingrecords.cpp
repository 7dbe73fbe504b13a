// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "bindingrecords.h"

namespace bindwright {

BindingRecords::BindingRecords(const ServerState &state)
{
    for (const ServerRecord &record : state.records)
        m_records.insert(keyOf(record.record), &record);
}

const ServerRecord *BindingRecords::of(const ServerBinding &binding) const
{
    const auto parts = parseBinding(binding.information);
    const auto record =
        parts ? projectionOf(*parts, binding.sslFlags, IisVersion::Iis10) : std::optional<HttpSysRecord>();
    return record ? m_records.value(keyOf(*record)) : nullptr;
}

QString BindingRecords::certificateOf(const ServerBinding &binding) const
{
    if (binding.sslFlags.testFlag(SslFlag::CentralStore))
        return {};
    const ServerRecord *record = binding.certificate.isEmpty() ? of(binding) : nullptr;
    return record ? record->record.certificate : binding.certificate;
}

QString BindingRecords::storeOf(const ServerBinding &binding) const
{
    const ServerRecord *record = binding.certificate.isEmpty() ? of(binding) : nullptr;
    return record ? record->store : binding.store;
}

} // namespace bindwright
