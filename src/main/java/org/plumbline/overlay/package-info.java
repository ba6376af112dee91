/// Answers of analyses laid over a drawing: one question at a time becomes colours, stripes and
/// words on cards and lines, a sentence, tables, a caveat and the numbers that are missing. Screen,
/// slides and reports all show what stands here.
///
/// May use `readiness`, `analysis`, `draw` and what they stand on. Start with `Question`, then
/// `Overlay`.
@NullMarked
package org.plumbline.overlay;

import org.jspecify.annotations.NullMarked;
