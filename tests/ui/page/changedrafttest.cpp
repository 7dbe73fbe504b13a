// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/shopdraft.h"
#include "ui/page/changedraft.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace bindwright;
using namespace Qt::StringLiterals;

class ChangeDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void swapsBackAndForth()
    {
        Session session;
        session.reset({}, shopDraft());
        QUndoStack stack;
        const QSignalSpy changes(&session, &Session::draftChanged);
        stack.push(new ChangeDraft(session, u"edit hosts"_s, withHosts({u"a.example"_s})));
        QCOMPARE(session.draft(), withHosts({u"a.example"_s}));
        QCOMPARE(stack.undoText(), u"edit hosts"_s);
        stack.undo();
        QCOMPARE(session.draft(), shopDraft());
        stack.redo();
        QCOMPARE(session.draft(), withHosts({u"a.example"_s}));
        QCOMPARE(changes.count(), 3);
    }

    void mergesEditsOfOneField()
    {
        Session session;
        session.reset({}, shopDraft());
        QUndoStack stack;
        stack.push(new ChangeDraft(session, u"hosts"_s, withHosts({u"a"_s}), EditedField::HostNames));
        stack.push(new ChangeDraft(session, u"hosts"_s, withHosts({u"ab"_s}), EditedField::HostNames));
        stack.push(new ChangeDraft(session, u"hosts"_s, withHosts({u"abc"_s}), EditedField::HostNames));
        QCOMPARE(stack.count(), 1);
        QCOMPARE(session.draft(), withHosts({u"abc"_s}));
        stack.undo();
        QCOMPARE(session.draft(), shopDraft());
        stack.redo();
        QCOMPARE(session.draft(), withHosts({u"abc"_s}));
    }

    void keepsEditsOfOtherFieldsApart()
    {
        Session session;
        session.reset({}, shopDraft());
        QUndoStack stack;
        stack.push(new ChangeDraft(session, u"hosts"_s, withHosts({u"a"_s}), EditedField::HostNames));
        stack.push(new ChangeDraft(session, u"hosts"_s, withHosts({u"b"_s})));
        stack.push(new ChangeDraft(session, u"hosts"_s, withHosts({u"c"_s})));
        stack.push(new ChangeDraft(session, u"hosts"_s, withHosts({u"d"_s})));
        QCOMPARE(stack.count(), 4);
    }

    void leavesNothingWhenItIsBackAtTheStart()
    {
        Session session;
        session.reset({}, shopDraft());
        QUndoStack stack;
        stack.push(new ChangeDraft(session, u"hosts"_s, withHosts({u"a"_s}), EditedField::HostNames));
        stack.push(new ChangeDraft(session, u"hosts"_s, shopDraft(), EditedField::HostNames));
        QCOMPARE(stack.count(), 0);
        QVERIFY(!session.isModified());
    }

private:
    static Draft withHosts(const QStringList &hosts)
    {
        Draft draft = shopDraft();
        draft.hosts = hosts;
        return draft;
    }
};

QTEST_MAIN(ChangeDraftTest)
#include "changedrafttest.moc"
