// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/certificates/certificatereader.h"
#include "platform/certificates/pluginpaths.h"

namespace testing {

/// The platform's reader, ready to read; ends the test where there is no provider.
inline std::unique_ptr<bindwright::CertificateReader> preparedReader()
{
    bindwright::addPluginPaths();
    auto reader = bindwright::makeCertificateReader();
    if (!reader->prepare())
        qFatal("there is no cryptographic provider");
    return reader;
}

} // namespace testing
