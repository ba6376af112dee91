/// A design read as a machine-learning system: which components its connections really join, what
/// feeds what, and where the flow runs in a circle.
///
/// May use `design`, `catalog` and `geom`. Start with `Wiring`, then `FlowGraph`.
@NullMarked
package org.plumbline.graph;

import org.jspecify.annotations.NullMarked;
