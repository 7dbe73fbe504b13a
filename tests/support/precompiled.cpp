// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Nothing of its own: a target needs a source for its headers to be compiled.
