// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "keyproblems.h"

#include "model/problems/rules.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

class Keys final
{
public:
    explicit Keys(const Certificate &leaf)
        : m_leaf(leaf)
    { }

    void findPrivateKey(bool isOnServer)
    {
        switch (m_leaf.privateKey) {
        case PrivateKey::Matching:
            break;
        case PrivateKey::Absent:
            return add(Rule::PrivateKeyMissing, isOnServer ? Severity::Error : Severity::Warning,
                       {{Argument::Fault, isOnServer ? u"server"_s : QString()}});
        case PrivateKey::Mismatched:
            return add(Rule::PrivateKeyMismatched, Severity::Error);
        case PrivateKey::Locked:
            return add(Rule::PrivateKeyLocked, Severity::Error, {{Argument::File, m_leaf.file}});
        case PrivateKey::Unreadable:
            return add(Rule::PrivateKeyUnreadable, isOnServer ? Severity::Error : Severity::Warning,
                       {{Argument::Detail, m_leaf.keyFault}, {Argument::File, m_leaf.file}});
        }
        if (m_leaf.keyStorage == KeyStorage::CspSignature)
            add(Rule::KeyForSignature, Severity::Warning);
        else if (m_leaf.keyStorage == KeyStorage::Cng)
            add(Rule::KeyInKsp, Severity::Warning);
    }

    void findKind()
    {
        const bool hasCurve = m_leaf.keyType == KeyType::Ecdsa && !m_leaf.curve.isEmpty();
        if (hasCurve && m_leaf.curve == QLatin1String(explicitCurve))
            add(Rule::CurveExplicit, Severity::Error);
        else if (hasUnservedKey(m_leaf))
            add(Rule::KeyTypeUnsupported, Severity::Error, {{Argument::Algorithm, unverifiedKeyOf(m_leaf)}});
        else if (m_leaf.keyType == KeyType::Dsa)
            add(Rule::KeyTypeUnsupported, Severity::Warning,
                {{Argument::Algorithm, unverifiedKeyOf(m_leaf)}});
        else if (m_leaf.keyType == KeyType::RsaPss)
            add(Rule::KeyOnlyForPss, Severity::Warning);
        else if (hasCurve && curveUseOf(m_leaf) == CurveUse::OffByDefault)
            add(Rule::CurveOffByDefault, Severity::Warning, {{Argument::Algorithm, m_leaf.curve}});
    }

    QList<Problem> found() const { return m_found; }

private:
    void add(Rule rule, Severity severity, const Arguments &arguments = {})
    {
        m_found.append({.rule = rule,
                        .severity = severity,
                        .step = Step::Certificates,
                        .subject = displayName(m_leaf),
                        .arguments = arguments,
                        .certainty = rowOf(rule).certainty});
    }

    const Certificate &m_leaf;
    QList<Problem> m_found;
};

} // namespace

QList<Problem> keyProblems(const Certificate &leaf, bool isOnServer)
{
    Keys keys(leaf);
    keys.findPrivateKey(isOnServer);
    keys.findKind();
    return keys.found();
}

} // namespace bindwright
