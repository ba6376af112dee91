/// What a design would be like in use: what breaks when something fails, how much of the time it
/// answers and how fast, what load it stands, what it costs, and where personal data gets to.
///
/// Every analysis is one function of the graph and returns a value; none writes into the design,
/// and none guesses: a number that nobody has estimated is 0, is left out, and is named as a gap.
/// Identifiers of results are those of components and connections, in file order.
///
/// May use `graph`, `design`, `catalog` and `geom`. Start with `Failures`, then `Availability`,
/// `Latency`, `Throughput`, `Cost` and `PersonalData`.
@NullMarked
package org.plumbline.analysis;

import org.jspecify.annotations.NullMarked;
