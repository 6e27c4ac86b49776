// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace wirewise {

QStringList moduleFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    QStringList folders;
    for (const char* each : { ".", WIREWISE_MODULES_FROM_PROGRAM, "../../bin" })
        folders << QDir::cleanPath(program.filePath(QLatin1String(each)));
    return folders;
}

Result<ModuleEntry> moduleEntry(const QString& what, const QString& fileName, const char* entry, const QStringList& folders)
{
    for (const QString& folder : folders) {
        const QString path = QDir(folder).filePath(fileName);
        if (!QFile::exists(path))
            continue;
        QLibrary module(path);
        module.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
        if (const QFunctionPointer found = module.resolve(entry))
            return ModuleEntry { found };
        return Error { Error::Kind::Helper, QStringLiteral("%1 could not be loaded: %2").arg(what, module.errorString()), path };
    }
    return Error { Error::Kind::Helper, QStringLiteral("%1 needs %2, which is not in %3").arg(what, fileName, folders.join(QStringLiteral(" nor in "))), {} };
}

} // namespace wirewise
