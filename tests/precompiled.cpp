// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the precompiled header of the engine's tests; there is nothing to say here.
