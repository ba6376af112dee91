/// What would happen: failures, availability, latency, load, cost, personal data. Each analysis is
/// a pure function of a design read as a system; nothing is written into the design, and unknown
/// numbers (0) are left out, never guessed.
///
/// May use `graph` and what lies below it. Start with `State` and `Failure`.
@NullMarked
package org.plumbline.analysis;

import org.jspecify.annotations.NullMarked;
