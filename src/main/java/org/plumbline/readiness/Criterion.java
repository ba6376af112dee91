package org.plumbline.readiness;

import java.util.function.Function;

/// What a level of maturity asks for.
///
/// @param level the level, 1 or 2
record Criterion(int level, String id, Function<Lifecycle, Shown> question, Closing closing) {}
