/// How far a design is on its way to production, for the people who decide: which areas of the
/// lifecycle it covers, and how much of its training and release runs by itself.
///
/// How to use it: `Readiness.of(system)` holds everything that can be asked of one design, analyses
/// included, and works nothing out before it is asked.
///
/// ```java
/// Readiness readiness = Readiness.of(MlSystem.of(Wiring.of(design, catalog)));
/// readiness.coverage().score();                      // 0 to 100
/// for (Lack lack : readiness.coverage().missing()) {
///   lack.words();                                    // what is missing
///   lack.elements();                                 // where
///   lack.closing().fixes(lack, review);              // buttons that rules offer for it
///   lack.closing().types();                          // else: what to add, and
///   lack.closing().wires();                          // how to connect it
/// }
/// readiness.maturity().level();                      // empty if nothing is trained for use
/// readiness.analyses().dangers();                    // see the package `analysis`
/// ```
///
/// May use `graph`, `analysis`, `rules`, `design`, `catalog`, `words` and `geom`. Start with
/// `Readiness`, then `Coverage` and `Maturity`; a new check is a row in `DataChecks`, `ModelChecks`
/// or `UseChecks` and a text in the bundle.
@NullMarked
package org.plumbline.readiness;

import org.jspecify.annotations.NullMarked;
