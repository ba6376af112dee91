/// Benchmarks that anyone can run: `mvn -B -Pbench -DskipTests verify`. Figures that count are
/// ratios taken in one run, beside a floor or another program; milliseconds differ from machine to
/// machine.
///
/// Start with `WorkSet`.
@NullMarked
package org.plumbline.bench;

import org.jspecify.annotations.NullMarked;
