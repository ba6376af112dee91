/// What a design looks like, as data: a painter makes marks, back ends only put them somewhere.
///
/// May use `design`, `catalog`, `words` and `geom`. Start with `Mark`, then `Painter`.
@NullMarked
package org.plumbline.draw;

import org.jspecify.annotations.NullMarked;
