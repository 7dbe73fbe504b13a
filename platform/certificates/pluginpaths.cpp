// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "pluginpaths.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace bindwright {

void addPluginPaths()
{
    // QCA looks for "crypto" in each of Qt's library paths. A distribution's QCA knows its own folder.
    // An installed program never looks into the folder that it was built in.
    const QString program = QCoreApplication::applicationDirPath();
    const bool isInstalled = !(program + u'/').startsWith(QStringLiteral(BUILD_FOLDER "/"));
    const QStringList folders = isInstalled
        ? QStringList{program + QStringLiteral("/" INSTALLED_PLUGINS), program + u"/plugins"_s}
        : QStringList{QStringLiteral(BUILT_PLUGINS)};
    for (const QString &folder : folders)
        QCoreApplication::addLibraryPath(QDir::cleanPath(folder));
}

} // namespace bindwright
