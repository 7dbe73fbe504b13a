// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draftwords.h"

#include "model/net/ipaddress.h"

#include <QJsonArray>
#include <QJsonObject>

#include <concepts>

// Values to and from JSON. What a struct holds is said once, for both ways, by a function
//     template<class F, Fields<S> T> void fields(F &f, T &s) { f("name", s.name); … }
// that FieldWriter and FieldReader visit.

namespace bindwright {

/// S or const S: a struct that is read into, or one that is written.
template<class T, class S>
concept Fields = std::same_as<std::remove_const_t<T>, S>;

class FieldWriter final
{
public:
    template<class T>
    void operator()(const char *name, const T &value)
    {
        m_object.insert(QLatin1String(name), json(value));
    }
    /// None is left out.
    template<class T>
    void operator()(const char *name, const std::optional<T> &value)
    {
        if (value)
            (*this)(name, *value);
    }
    /// None is null.
    void orNull(const char *name, const std::optional<bool> &value)
    {
        m_object.insert(QLatin1String(name), value ? QJsonValue(*value) : QJsonValue());
    }
    QJsonObject object() const { return m_object; }

private:
    static QJsonValue json(bool value) { return value; }
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(quint16 value) { return value; }
    static QJsonValue json(SslFlags value) { return value.toInt(); }
    static QJsonValue json(const QString &value) { return value; }
    static QJsonValue json(const QByteArray &value) { return QString::fromLatin1(value.toBase64()); }
    static QJsonValue json(const QDateTime &value) { return value.toString(Qt::ISODate); }
    static QJsonValue json(const Thumbprint &value) { return value.toString(); }
    static QJsonValue json(const IpAddress &value) { return value.toString(); }
    static QJsonValue json(const QMap<QString, QString> &values)
    {
        QJsonObject object;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }
    template<class T>
    static QJsonValue json(const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(json(value));
        return array;
    }
    template<class T>
    static QJsonValue json(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            return wordOf(wordsFor(value), value);
        } else {
            FieldWriter inner;
            fields(inner, value);
            return inner.object();
        }
    }

    QJsonObject m_object;
};

/// What is missing or of another type stays as it is.
class FieldReader final
{
public:
    explicit FieldReader(const QJsonObject &object)
        : m_object(object)
    { }

    template<class T>
    void operator()(const char *name, T &value)
    {
        read(m_object.value(QLatin1String(name)), value);
    }
    template<class T>
    void operator()(const char *name, std::optional<T> &value)
    {
        T read{};
        if (FieldReader::read(m_object.value(QLatin1String(name)), read))
            value = read;
    }
    void orNull(const char *name, std::optional<bool> &value) { (*this)(name, value); }

private:
    // Each says whether there was such a value.
    static bool read(const QJsonValue &json, bool &value)
    {
        value = json.toBool(value);
        return json.isBool();
    }
    static bool read(const QJsonValue &json, int &value)
    {
        value = json.toInt(value);
        return json.isDouble();
    }
    static bool read(const QJsonValue &json, quint16 &value)
    {
        const auto port = parsePort(QString::number(json.toInt()));
        value = port.value_or(value);
        return port.has_value();
    }
    static bool read(const QJsonValue &json, SslFlags &value)
    {
        value = SslFlags::fromInt(json.toInt(value.toInt()));
        return json.isDouble();
    }
    static bool read(const QJsonValue &json, QString &value)
    {
        value = json.toString(value);
        return json.isString();
    }
    static bool read(const QJsonValue &json, QByteArray &value)
    {
        value = QByteArray::fromBase64(json.toString().toLatin1());
        return json.isString();
    }
    static bool read(const QJsonValue &json, QDateTime &value)
    {
        value = QDateTime::fromString(json.toString(), Qt::ISODate);
        return value.isValid();
    }
    static bool read(const QJsonValue &json, Thumbprint &value)
    {
        return parsed(Thumbprint::parse(json.toString()), value);
    }
    static bool read(const QJsonValue &json, IpAddress &value)
    {
        return json.isString() && parsed(IpAddress::parse(json.toString()), value);
    }
    static bool read(const QJsonValue &json, QMap<QString, QString> &values)
    {
        const QJsonObject object = json.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            values.insert(it.key(), it.value().toString());
        return json.isObject();
    }
    template<class T>
    static bool read(const QJsonValue &json, QList<T> &values)
    {
        for (const auto &entry : json.toArray()) {
            T value{};
            if (read(entry, value))
                values.append(value);
        }
        return json.isArray();
    }
    template<class T>
    static bool read(const QJsonValue &json, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            value = enumOf(wordsFor(value), json.toString(), value);
            return !json.toString().isEmpty();
        } else {
            FieldReader inner(json.toObject());
            fields(inner, value);
            return json.isObject();
        }
    }
    template<class T>
    static bool parsed(const Result<T> &result, T &value)
    {
        value = result.value_or(value);
        return result.has_value();
    }

    QJsonObject m_object;
};

} // namespace bindwright
