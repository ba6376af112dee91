/// A design as an immutable value: components, connections, boundaries, notes, decisions, story.
///
/// May use `geom` and `catalog`. Start with `Design`, then `Component` and `Connection`.
@NullMarked
package org.plumbline.design;

import org.jspecify.annotations.NullMarked;
