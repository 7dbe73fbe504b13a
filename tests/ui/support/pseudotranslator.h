// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace testing {

/// A language that nobody speaks: each text in brackets, in letters that English has not got, and longer by
/// two fifths. What stands in no brackets was not translated; what has no room in it has none in German.
class PseudoTranslator final : public QTranslator
{
public:
    enum class Kind {
        Latin, ///< Éñgļíšħ
        Arabic, ///< read from right to left
    };

    explicit PseudoTranslator(Kind kind, QObject *parent = nullptr)
        : QTranslator(parent)
        , m_kind(kind)
    { }

    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text == QLatin1String("QT_LAYOUT_DIRECTION"))
            return m_kind == Kind::Arabic ? QStringLiteral("RTL") : QStringLiteral("LTR");
        return said(text);
    }

private:
    /// What is not said but filled in, drawn or matched: %1, {host|(no name)}, <b>, &amp;, (*.pfx), and the
    /// key behind &.
    static const QRegularExpression &kept()
    {
        static const QRegularExpression expression(
            QStringLiteral("%L?[0-9n]+|\\{[^}]*\\}|<[^>]*>|&\\w+;|&\\w|\\(\\*[^)]*\\)|Alt\\+\\d|Alt\\+%1"));
        return expression;
    }

    QString said(const QString &text) const
    {
        if (text.trimmed().isEmpty())
            return text;
        QString result;
        qsizetype done = 0;
        for (auto matches = kept().globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            result += letters(text.sliced(done, match.capturedStart() - done)) + match.captured();
            done = match.capturedEnd();
        }
        result += letters(text.sliced(done));
        QString more; // in words, so that it can be broken
        for (qsizetype i = 0; i < text.size() * 2 / 5; ++i)
            more += i % 7 == 0 ? QChar(u' ') : letter(u'o');
        return QLatin1Char('[') + result + more + QLatin1Char(']');
    }

    QString letters(QString text) const
    {
        for (QChar &c : text)
            c = letter(c);
        return text;
    }

    QChar letter(QChar c) const
    {
        static const QString latin = QStringLiteral("áƀçđéƒğħíĵķļɱñóƥɋřšţúṽŵẋýž");
        static const QString capital = QStringLiteral("ÁƁÇĐÉƑĞĦÍĴĶĻṀÑÓƤɊŘŠŢÚṼŴẊÝŽ");
        static const QString arabic = QStringLiteral("ابتثجحخدذرزسشصضطظعغفقكلمنه");
        const int small = c.unicode() - u'a';
        const int large = c.unicode() - u'A';
        if (small >= 0 && small < 26)
            return (m_kind == Kind::Arabic ? arabic : latin).at(small);
        if (large >= 0 && large < 26)
            return (m_kind == Kind::Arabic ? arabic : capital).at(large);
        return c;
    }

    const Kind m_kind;
};

} // namespace testing
