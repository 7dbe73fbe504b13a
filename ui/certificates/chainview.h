// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/chain.h"

#include <QWidget>

class QVBoxLayout;

namespace bindwright {

/// A chain from root to leaf, each part with the store that it goes to.
class ChainView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChainView(QWidget *parent = nullptr);

    void show(const Chain &chain, bool installRoot);

private:
    void addPart(const QString &name, const QString &fate, bool missing);

    QVBoxLayout *m_layout;
};

} // namespace bindwright
