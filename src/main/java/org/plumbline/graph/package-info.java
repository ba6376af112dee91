/// A design read as a machine-learning system: which components its connections really join, what
/// feeds what, where the flow runs in a circle, and who asks whom while the system runs.
///
/// May use `design`, `catalog` and `geom`. Start with `Wiring`, then `FlowGraph` and
/// `Dependencies`.
@NullMarked
package org.plumbline.graph;

import org.jspecify.annotations.NullMarked;
