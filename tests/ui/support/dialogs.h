// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window.h"

#include "ui/apply/nextstepsdialog.h"
#include "ui/apply/serverrundialog.h"
#include "ui/apply/undobox.h"
#include "ui/certificates/convertdialog.h"
#include "ui/commands/commandpalette.h"
#include "ui/farm/farmdialog.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/page/encodingdialog.h"
#include "ui/project/newroledialog.h"
#include "ui/renewal/projectrenewaldialog.h"
#include "ui/renewal/replacedialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/verify/serverchaindialog.h"
#include "ui/verify/verifydialog.h"

#include <functional>

/// Every dialog of the program, of the invented shop.
namespace dialogs {

using namespace bindwright;
using namespace Qt::StringLiterals;

using Make = std::function<QDialog *(Window &)>;

/// Compares two servers, when the dialog is shown.
inline QDialog *makeFarm(Window &window)
{
    QStringList files;
    for (const auto &[name, digit] : {std::pair(u"web1"_s, u'A'), std::pair(u"web2"_s, u'B')}) {
        const QString text = u"    Hostname:port                : www.harborpine.example:443\n"
                             "    Certificate Hash             : %1\n"
                             "    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"
                             "    Certificate Store Name       : MY\n\n"_s.arg(QString(40, digit));
        files.append(u"/farm/%1.txt"_s.arg(name));
        window.bench.files.put({{files.last(), text.toUtf8()}});
    }
    auto *farm = new FarmDialog(window.bench.services, &window.wizard);
    farm->add(files);
    return farm;
}

inline QDialog *makeNextSteps(Window &window)
{
    const Result<Plan> &plan = window.bench.session.plan();
    const Plan planned = plan ? *plan : Plan();
    const NextSteps next{impactOf(window.draft(), planned), nextSteps(window.draft(), planned, u"/shop"_s)};
    return new NextStepsDialog(next, {}, &window.wizard);
}

inline void add(const char *name, const Make &make)
{
    QTest::newRow(name) << make;
}

/// A row in the column "make" for each that says nothing but what is translated.
inline void addTranslated()
{
    QTest::addColumn<Make>("make");
    add("help", [](Window &window) { return new HelpDialog(&window.wizard); });
    add("commands", [](Window &window) { return new CommandPalette({}, &window.wizard); });
    add("in other projects", [](Window &window) {
        const Thumbprint sha1 = window.draft().certificates.first().sha1;
        return new ProjectRenewalDialog(window.bench.services, window.draft(), sha1, sha1, &window.wizard);
    });
    add("settings", [](Window &window) { return new SettingsDialog(&window.wizard); });
    add("verify", [](Window &window) {
        return new VerifyDialog(window.draft(), window.bench.services, &window.wizard);
    });
    add("server's chain", [](Window &window) { return new ServerChainDialog(&window.wizard); });
    add("convert", [](Window &window) {
        return new ConvertDialog(window.bench.services, window.draft().certificates,
                                 window.draft().certificates.first(), &window.wizard);
    });
    add("replace", [](Window &window) {
        return new ReplaceDialog(window.bench.services, window.draft(),
                                 window.draft().certificates.first().sha1, &window.wizard);
    });
    add("code page", [](Window &window) {
        return new EncodingDialog({"Hostname:port    : b\x81"
                                   "cher.example:443"},
                                  u"netsh.txt"_s, &window.wizard);
    });
    add("run on a server", [](Window &window) {
        return new ServerRunDialog(window.bench.scripts, {{u"a.ps1"_s, "exit 0"}, {u"b.ps1"_s, "exit 0"}},
                                   &window.wizard);
    });
    add("undo", [](Window &window) {
        return new UndoBox({u"1"_s, fakes::noon(), {u"/shop/a.csdef"_s}}, u"/shop"_s, &window.wizard);
    });
    add("new role", [](Window &window) { return new NewRoleDialog(&window.wizard); });
}

/// A row for each.
inline void addAll()
{
    addTranslated();
    add("about", [](Window &window) {
        return new AboutDialog({{u"OpenSSL 9.9.9"_s}, u"/state"_s, {}}, &window.wizard);
    });
    add("compare servers", makeFarm);
    add("next steps", makeNextSteps);
}

} // namespace dialogs
