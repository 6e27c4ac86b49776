// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/state_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>

namespace wirewise::ui {

StateWriter::~StateWriter()
{
    if (!m_there)
        return;
    post([this] {
        delete m_there;
        m_thread.quit();
    });
    m_thread.wait();
}

void StateWriter::post(std::function<void()> task)
{
    if (!m_there) {
        m_thread.setObjectName(QStringLiteral("session"));
        m_there = new QObject;
        m_there->moveToThread(&m_thread);
        m_thread.start();
    }
    QMetaObject::invokeMethod(m_there, std::move(task), Qt::QueuedConnection);
}

void StateWriter::write(const QString& path, const QByteArray& bytes)
{
    post([path, bytes] {
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
            file.commit();
    });
}

void StateWriter::keep(const QString& iniFile, const QVariantMap& values)
{
    post([iniFile, values] {
        QDir().mkpath(QFileInfo(iniFile).path());
        QSettings settings(iniFile, QSettings::IniFormat);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            settings.setValue(it.key(), it.value());
        settings.sync();
    });
}

} // namespace wirewise::ui
