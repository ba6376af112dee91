/// Packs: folders in which teams and users keep component types of their own, with their icons.
///
/// May use `catalog`, `draw` for the icons, and `json`. Start with `Packs`, then `PackReader`.
@NullMarked
package org.plumbline.packs;

import org.jspecify.annotations.NullMarked;
