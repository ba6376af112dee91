/// A design and its variants side by side, in the figures by which they are judged and in pictures.
///
/// Pure: the same designs give the same table.
@NullMarked
package org.plumbline.compare;

import org.jspecify.annotations.NullMarked;
