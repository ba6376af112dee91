/// Points, rectangles, paths and colours: plain values that know nothing of designs or toolkits.
///
/// May use nothing. Start with `Rect`.
@NullMarked
package org.plumbline.geom;

import org.jspecify.annotations.NullMarked;
