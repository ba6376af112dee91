/// Writers of drawings in the formats of others, each a fold over the same marks.
///
/// May use `draw`, `rules`, `readiness` and what they stand on. Start with `SvgWriter`.
@NullMarked
package org.plumbline.export;

import org.jspecify.annotations.NullMarked;
