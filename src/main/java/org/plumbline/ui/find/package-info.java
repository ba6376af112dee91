/// Finding one's way in a design: what is looked for, and what leads to it or follows from it.
///
/// May use `ui` and its canvas. Start with `Query`, then `FindBar`.
@NullMarked
package org.plumbline.ui.find;

import org.jspecify.annotations.NullMarked;
