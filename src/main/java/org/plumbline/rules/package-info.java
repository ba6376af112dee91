/// What is wrong with a design and what would mend it; which connections are legal.
///
/// May use `graph`, `analysis`, `edit`, `design`, `catalog`, `words` and `geom`. Start with
/// `Finding`, then `Connecting`.
@NullMarked
package org.plumbline.rules;

import org.jspecify.annotations.NullMarked;
