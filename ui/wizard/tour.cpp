// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tour.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct TourWords
{
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

QString sentenceOf(Step step)
{
    switch (step) {
    case Step::Project:
        return TourWords::tr("This is an invented shop: two web roles with an https endpoint each, and one "
                             "certificate. It is a copy; nothing of yours is changed.");
    case Step::Certificates:
        return TourWords::tr(
            "Here you add your certificate files. The tour does without: the project's cscfg "
            "files name the shop's certificate by its thumbprint.");
    case Step::Scenario:
        return TourWords::tr("Here you choose how the certificates that you added are used. The tour has no "
                             "file to choose for: it binds by host name, with SNI.");
    case Step::RoleCertificates:
        return TourWords::tr("This is what each role declares, and its thumbprint in each configuration.");
    case Step::Bindings:
        return TourWords::tr("The tour has bound two host names. A script sets these bindings on each "
                             "instance.");
    case Step::Preview:
        return TourWords::tr("This is what each client is served, and why. “Conflict map” shows what hides "
                             "what, “Changes” compares it with now.");
    case Step::Apply:
        return TourWords::tr("This is all that would happen. Export the script now: it is written beside the "
                             "copy of the sample.");
    }
    return {};
}

} // namespace

QString tourText(Step step)
{
    return TourWords::tr("Tour, %1 of %2: %3", "@info number, count, sentence")
        .arg(int(step) + 1)
        .arg(int(Step::Apply) + 1)
        .arg(sentenceOf(step));
}

Draft tourDraft(Draft sample)
{
    for (const QString &host : {u"shop.harborpine.example"_s, u"www.harborpine.example"_s})
        sample.bindings.append(
            {.role = u"StoreFront"_s, .site = u"Shop"_s, .host = host, .certificate = u"ShopTls"_s});
    return sample;
}

} // namespace bindwright
