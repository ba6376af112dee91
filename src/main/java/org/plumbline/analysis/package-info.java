/// What a design would be like in use: what breaks when something fails, how much of the time it
/// answers and how fast, what load it stands, what it costs, and where personal data gets to.
///
/// Every analysis is one function of the graph and returns a value; none writes into the design,
/// and none guesses: a number that nobody has estimated is 0, is left out, and is named as a gap.
/// Identifiers of results are those of components and connections, in file order.
///
/// How to use it: read a design into an `MlSystem`, put it into `Analyses`, and ask. What has been
/// worked out is kept there, so that several views of one design share it; after an edit one makes
/// a new one.
///
/// ```java
/// Analyses analyses = Analyses.of(MlSystem.of(Wiring.of(design, catalog)));
/// Outcome outcome = analyses.after(Scenario.fail(design, List.of("feature-store")));
/// outcome.states();                                  // each component: OK, STALE, DEGRADED, DOWN
/// outcome.connections();                             // the same of each connection
/// analyses.sentences().about(scenario, outcome);     // for an audience
/// analyses.dangers();                                // single failures, most dangerous first
/// analyses.latency().getFirst().hops();              // where the time goes
/// analyses.throughput().usages();                    // load, capacity, utilisation
/// analyses.throughput().calls();                     // load on each connection
/// analyses.personalData().crossings();               // where it leaves a boundary
/// analyses.gaps();                                   // which field of what has to be filled in
/// Analysis.LATENCY.caveat();                         // to be shown beside the answer
/// ```
///
/// May use `graph`, `design`, `catalog`, `words` and `geom`. Start with `Analyses`, then
/// `Failures`, `Availability`, `Latency`, `Throughput`, `Cost` and `PersonalData`.
@NullMarked
package org.plumbline.analysis;

import org.jspecify.annotations.NullMarked;
