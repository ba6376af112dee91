/// What a design would be like in use, asked in the window: one question at a time is laid over the
/// canvas and answered below it, in a sentence, tables and the numbers that are missing.
///
/// May use `ui` for its workbench, `ui/canvas` and everything that `ui` may use. Start with
/// `Inquiry`, which asks and has the answer, then `AnalysePanel`, which shows it.
@NullMarked
package org.plumbline.ui.analyse;

import org.jspecify.annotations.NullMarked;
