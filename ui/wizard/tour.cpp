// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tour.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString sentenceOf(Step step)
{
    switch (step) {
    case Step::Project:
        return Tour::tr("This is an invented shop: two web roles with an https endpoint each, and one "
                        "certificate. It is a copy; nothing of yours is changed.");
    case Step::Certificates:
        return Tour::tr("Here you add your certificate files. The tour does without: the project's cscfg "
                        "files name the shop's certificate by its thumbprint.");
    case Step::Scenario:
        return Tour::tr("Here you choose how the certificates that you added are used. The tour has no "
                        "file to choose for: it binds by host name, with SNI.");
    case Step::RoleCertificates:
        return Tour::tr("This is what each role declares, and its thumbprint in each configuration.");
    case Step::Bindings:
        return Tour::tr("The tour has bound two host names. A script sets these bindings on each "
                        "instance.");
    case Step::Preview:
        return Tour::tr("This is what each client is served, and why. “Conflict map” shows what hides "
                        "what, “Changes” compares it with now.");
    case Step::Apply:
        return Tour::tr("This is all that would happen. Export the script now: it is written beside the "
                        "copy of the sample.");
    }
    return {};
}

QString tourText(Step step)
{
    return Tour::tr("Tour, %1 of %2: %3", "@info number, count, sentence")
        .arg(int(step) + 1)
        .arg(int(Step::Apply) + 1)
        .arg(sentenceOf(step));
}

} // namespace

bool Tour::opened(bool isSample)
{
    m_state = m_state == State::Opening && isSample ? State::On : State::Off;
    return m_state == State::On;
}

void Tour::show(WizardPage *page)
{
    if (m_page)
        m_page->showNotice({});
    m_page = m_state == State::On ? page : nullptr;
    if (!m_page)
        return;
    const MessageAction save{tr("Export the script", "@action:button"), [this] {
                                 end();
                                 emit exportWanted();
                             }};
    const MessageAction go{tr("Continue the tour", "@action:button"), [this] { emit continued(); }};
    const MessageAction leave{tr("End the tour", "@action:button"), [this] { end(); }};
    const bool isLast = m_page->step() == Step::Apply;
    m_page->showNotice({.text = tourText(m_page->step()), .actions = {isLast ? save : go, leave}});
}

void Tour::end()
{
    m_state = State::Off;
    show(nullptr);
}

Draft tourDraft(Draft sample)
{
    for (const QString &host : {u"shop.harborpine.example"_s, u"www.harborpine.example"_s})
        sample.bindings.append(
            {.role = u"StoreFront"_s, .site = u"Shop"_s, .host = host, .certificate = u"ShopTls"_s});
    return sample;
}

} // namespace bindwright
