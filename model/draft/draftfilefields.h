// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace bindwright {

/// An enumerator and the stable word that files and the command line use for it.
template<class E>
using Words = QList<std::pair<E, QString>>;

const Words<Scenario> &scenarioWords();
const Words<Target> &targetWords();
const Words<HttpsEndpoint> &httpsEndpointWords();
const Words<ScriptForm> &scriptFormWords();

template<class E>
QString wordOf(const Words<E> &words, E value)
{
    for (const auto &entry : words) {
        if (entry.first == value)
            return entry.second;
    }
    return {};
}

template<class E>
E enumOf(const Words<E> &words, const QString &word, E otherwise)
{
    for (const auto &entry : words) {
        if (entry.second == word)
            return entry.first;
    }
    return otherwise;
}

// The values of a plan file, each to and from JSON; what is missing or of another type stays at its default.
QJsonObject toJson(const Service &service);
QJsonObject toJson(const Certificate &certificate);
QJsonObject toJson(const Binding &binding);
QJsonObject toJson(const Expectation &expectation);
Service serviceFromJson(const QJsonObject &object);
Certificate certificateFromJson(const QJsonObject &object);
Binding bindingFromJson(const QJsonObject &object);
Expectation expectationFromJson(const QJsonObject &object);

QStringList stringsOf(const QJsonValue &value);

template<class T, class F>
QJsonArray arrayOf(const QList<T> &values, F toObject)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toObject(value));
    return array;
}

template<class F>
auto listOf(const QJsonValue &value, F fromObject)
{
    QList<decltype(fromObject(QJsonObject()))> values;
    for (const auto &entry : value.toArray())
        values.append(fromObject(entry.toObject()));
    return values;
}

} // namespace bindwright
