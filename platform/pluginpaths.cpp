// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace bindwright {

void addPluginPaths()
{
    // QCA looks for "crypto" in each of Qt's library paths; what is added first is searched last.
    // A distribution's QCA knows its own folder.
    const QDir program(QCoreApplication::applicationDirPath());
    QCoreApplication::addLibraryPath(QStringLiteral(BUILT_PLUGINS));
    QCoreApplication::addLibraryPath(QDir::cleanPath(program.filePath(u"" INSTALLED_PLUGINS ""_s)));
    QCoreApplication::addLibraryPath(program.filePath(u"plugins"_s));
}

} // namespace bindwright
