// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/platformservices.h"
#include "model/session/session.h"
#include "ui/messages/messagelist.h"
#include "ui/page/filejob.h"

namespace bindwright {

/// Asks where the report for the change request goes, and says what is to be written there: the draft
/// as it stood when the admin chose.
class ReportExporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportExporter)

public:
    ReportExporter(Session &session, const PlatformServices &services, QWidget *window);

    void ask(); ///< with a file dialog

signals:
    void refused(const bindwright::Message &why);
    void chosen(const QString &path, const bindwright::MakeContent &report);

private:
    void choose(const QString &path);

    Session &m_session;
    const PlatformServices &m_services;
    QWidget *m_window;
};

} // namespace bindwright
