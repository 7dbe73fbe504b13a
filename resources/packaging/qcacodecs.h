// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
// What QCA uses of Qt's Core5Compat, so that Windows needs no such library: UTF-8, in and out, and wildcards.
#pragma once

#include <QRegularExpression>
#include <QStringConverter>

class QTextCodec
{
public:
    enum ConversionFlag { IgnoreHeader };

    struct ConverterState
    {
        explicit ConverterState(ConversionFlag) { }
        QStringEncoder encoder{QStringConverter::Utf8};
        QStringDecoder decoder{QStringConverter::Utf8};
    };

    static QTextCodec *codecForMib(int)
    {
        static QTextCodec utf8;
        return &utf8;
    }

    QByteArray fromUnicode(const QChar *text, int length, ConverterState *state) const
    {
        return state->encoder(QStringView(text, length));
    }

    QString toUnicode(const char *text, int length, ConverterState *state) const
    {
        return state->decoder(QByteArrayView(text, length));
    }
};

class QTextDecoder
{
public:
    QString toUnicode(const char *text, int length) { return m_decoder(QByteArrayView(text, length)); }

private:
    QStringDecoder m_decoder{QStringConverter::Utf8};
};

class QRegExp
{
public:
    enum PatternSyntax { Wildcard };

    QRegExp(const QString &pattern, Qt::CaseSensitivity, PatternSyntax)
        : m_expression(QRegularExpression::wildcardToRegularExpression(pattern))
    { }

    bool exactMatch(const QString &text) const { return m_expression.match(text).hasMatch(); }

private:
    QRegularExpression m_expression;
};
