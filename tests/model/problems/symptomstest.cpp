// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/problems/symptoms.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

class SymptomsTest final : public QObject
{
    Q_OBJECT

private slots:
    void found_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        using List = QStringList;
        QTest::newRow("an event's number") << u"Event ID 36870, Schannel"_s << List{u"schannel-36870"_s};
        QTest::newRow("an event with the error in it")
            << u"A fatal error occurred when attempting to access the TLS server credential private key. The "
               "error code returned from the cryptographic module is 0x8009030D. (36870)"_s
            << List{u"schannel-36870"_s, u"hresult-8009030d"_s};
        QTest::newRow("a number in another one") << u"136870"_s << List();
        QTest::newRow("an HRESULT") << u"(Exception from HRESULT: 0x80070520)"_s
                                    << List{u"hresult-80070520"_s};
        QTest::newRow("an HRESULT in decimal") << u"exit -2147023584"_s << List{u"hresult-80070520"_s};
        QTest::newRow("a decimal that is none") << u"-2147023584123"_s << List();
        QTest::newRow("netsh's error")
            << u"SSL Certificate add failed, Error: 1312"_s << List{u"hresult-80070520"_s};
        QTest::newRow("netsh's error, of a record that is there")
            << u"SSL Certificate add failed, Error: 183"_s << List{u"hresult-800700b7"_s};
        QTest::newRow("its words, over two lines")
            << u"A specified logon session\n   does not exist. It may already have been terminated."_s
            << List{u"hresult-80070520"_s};
        QTest::newRow("a browser's word, other case")
            << u"net::err_cert_common_name_invalid"_s << List{u"browser-name"_s};
        QTest::newRow("Firefox") << u"Error code: SSL_ERROR_BAD_CERT_DOMAIN"_s << List{u"browser-name"_s};
        QTest::newRow("curl")
            << u"curl: (60) SSL: no alternative certificate subject name matches target host name 'a'"_s
            << List{u"browser-name"_s};
        QTest::newRow("a word in another one") << u"MY_ERR_CONNECTION_RESET_X"_s << List();
        QTest::newRow("nothing known") << u"It does not work"_s << List();
        QTest::newRow("nothing") << QString() << List();
    }

    void found()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        QStringList found;
        for (const Symptom &symptom : symptomsIn(text))
            found.append(QString::fromLatin1(symptom.id));
        QCOMPARE(found, ids);
    }

    void eachIsWhole()
    {
        QStringList ids;
        for (const Symptom &symptom : symptoms()) {
            QVERIFY2(!symptom.marks.isEmpty() && *symptom.source, symptom.id);
            QVERIFY2(!ids.contains(QString::fromLatin1(symptom.id)), symptom.id);
            ids.append(QString::fromLatin1(symptom.id));
            for (const QString &mark : symptom.marks)
                QVERIFY2(!symptomsIn(mark).isEmpty(), qPrintable(mark));
        }
    }
};

QTEST_APPLESS_MAIN(SymptomsTest)
#include "symptomstest.moc"
