/// Finds the ways of connections: level and upright stretches that leave and enter cards at their
/// sides and keep clear of every other card. It knows rectangles and numbers only, no designs.
///
/// The same plan always gives the same ways, and the way of a link depends on what lies near it
/// only, so that after a change little has to be found anew.
///
/// May use `geom`. Start with `Router`.
@NullMarked
package org.plumbline.draw.route;

import org.jspecify.annotations.NullMarked;
