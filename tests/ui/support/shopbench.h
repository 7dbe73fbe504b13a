// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakes.h"

#include "model/session/newdraft.h"
#include "tests/support/shopdraft.h"
#include "ui/page/document.h"
#include "ui/wizard/pages.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QWizard>

namespace fakes {

inline QByteArray shopDefinition()
{
    return R"(<?xml version="1.0" encoding="utf-8"?>
<ServiceDefinition name="harbor-shop" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceDefinition">
  <WebRole name="StoreFront" vmsize="Standard_D1_v2">
    <Sites>
      <Site name="Web">
        <Bindings>
          <Binding name="Https" endpointName="HttpsIn" />
        </Bindings>
      </Site>
    </Sites>
    <Endpoints>
      <InputEndpoint name="HttpsIn" protocol="https" port="443" certificate="ShopTls" />
    </Endpoints>
    <Certificates>
      <Certificate name="ShopTls" storeLocation="LocalMachine" storeName="My" permissionLevel="limitedOrElevated" />
      <Certificate name="LegacyTls" storeLocation="LocalMachine" storeName="My" />
    </Certificates>
  </WebRole>
  <WebRole name="Api" vmsize="Standard_D1_v2">
    <Sites>
      <Site name="Web">
        <Bindings>
          <Binding name="Http" endpointName="HttpIn" />
        </Bindings>
      </Site>
    </Sites>
    <Endpoints>
      <InputEndpoint name="HttpIn" protocol="http" port="80" />
    </Endpoints>
  </WebRole>
  <WorkerRole name="OrderWorker" vmsize="Standard_D1_v2" />
</ServiceDefinition>
)";
}

inline QByteArray shopConfiguration()
{
    const QByteArray a(40, 'A');
    const QByteArray e(40, 'E');
    return R"(<?xml version="1.0" encoding="utf-8"?>
<ServiceConfiguration serviceName="harbor-shop" osFamily="6" osVersion="*" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration">
  <Role name="StoreFront">
    <Instances count="2" />
    <Certificates>
      <Certificate name="ShopTls" thumbprint=")"
        + a + R"(" thumbprintAlgorithm="sha1" />
      <Certificate name="LegacyTls" thumbprint=")"
        + e + R"(" thumbprintAlgorithm="sha1" />
    </Certificates>
  </Role>
  <Role name="Api">
    <Instances count="1" />
  </Role>
  <Role name="OrderWorker">
    <Instances count="1" />
  </Role>
</ServiceConfiguration>
)";
}

/// The invented shop, opened from memory, in a window of one page.
class ShopBench
{
public:
    FakeFileStore files;
    Reader reader;
    Scripts scripts;
    FakeCertificateWriter writer;
    PlatformServices services{files, reader, scripts, noon, writer};
    Session session;
    QUndoStack undo;
    QWizard window;

    ShopBench()
    {
        if (qEnvironmentVariableIsSet("BINDWRIGHT_DARK")) { // for pictures
            QPalette dark(QColor(0x2b, 0x2e, 0x33));
            dark.setColor(QPalette::Base, QColor(0x1d, 0x1f, 0x23));
            QApplication::setPalette(dark);
        }
        put(u"ServiceDefinition.csdef"_s, shopDefinition());
        put(u"ServiceConfiguration.Cloud.cscfg"_s, shopConfiguration());
        put(u"ServiceConfiguration.Local.cscfg"_s, shopConfiguration());
        const auto project = openProject(files, m_folder.path());
        if (!project)
            qFatal("the invented shop does not open: %s", qPrintable(project.error().detail));
        Draft draft = draftOf(project->path, project->service);
        draft.certificates = shopDraft().certificates;
        draft.scenario = Scenario::Sni;
        session.reset({project.value(), noon()}, draft);
    }

    /// The path of a file of the project.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray definition() const { return files.files.value(path(u"ServiceDefinition.csdef"_s)); }

    /// Shows the page of \a step; the window owns it.
    WizardPage &show(Step step)
    {
        WizardPage *page = makePage(step, {session, services, undo, m_document}).release();
        window.setWizardStyle(QWizard::ClassicStyle);
        window.setOptions(QWizard::NoDefaultButton | QWizard::IgnoreSubTitles);
        window.addPage(page);
        window.resize(1100, 740);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        return *page;
    }

    /// The draft as the sketches show it: one exact-IP binding that hides three others.
    void bindAll()
    {
        Draft draft = withEntry(session.draft(), u"ApiTls"_s, u'B', u"My"_s);
        draft = withEntry(draft, u"PineTlsCa4"_s, u'D', u"CA"_s);
        draft.bindings = shopDraft().bindings;
        session.setDraft(draft);
    }

private:
    /// In memory, and on disk where folders are looked through.
    void put(const QString &name, const QByteArray &content)
    {
        files.files.insert(path(name), content);
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }

    static Draft withEntry(const Draft &draft, const QString &name, QChar digit, const QString &store)
    {
        Draft result = draft;
        findRole(result.service, u"StoreFront"_s)->certificates.append(shopEntry(name, digit, store));
        return result;
    }

    QTemporaryDir m_folder;
    Document m_document{session, services, undo, &window};
};

/// The one child of that type and name, which must be there. GCC 14 takes a const reference to it for
/// one into the temporary name, and warns: hold it by auto &.
template<class T>
T &child(const QObject &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return *found;
}

/// What stands in the page's notices.
inline QString noticeOf(const WizardPage &page)
{
    QString text;
    for (const QLabel *label : child<QWidget>(page, u"notice"_s).findChildren<QLabel *>())
        text += label->text() + u' ';
    return text;
}

/// Saves a picture where BINDWRIGHT_SHOTS says, for people to look at.
inline void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("BINDWRIGHT_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(50); // layouts settle
    widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace fakes
