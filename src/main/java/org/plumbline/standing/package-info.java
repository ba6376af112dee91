/// Where a design stands, on one page for people who decide: how much of the lifecycle it covers,
/// how mature it is, what is open, and what it promises against what is wanted. On screen, as a
/// slide, in the report and for programs.
///
/// May use `readiness`, `rules`, `book`, `draw` and what they stand on. Start with `Standing`.
@NullMarked
package org.plumbline.standing;

import org.jspecify.annotations.NullMarked;
