/// What is wrong with a design and what would mend it; which connections are legal.
///
/// May use `graph`, `analysis`, `edit`, `design`, `catalog`, `words` and `geom`. Start with
/// `Finding`, then `Connecting`; a new rule about connections is a row in `Refusals`, `PortPairs`
/// or `Cautions` and four texts in the bundle `connections`.
@NullMarked
package org.plumbline.rules;

import org.jspecify.annotations.NullMarked;
