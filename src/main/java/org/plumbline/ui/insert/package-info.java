/// Parts of templates put into a design: which parts there are, where they go, how they are wired.
///
/// May use `ui` for its workbench and everything that `ui` may use, and nothing of the toolkit.
/// Start with `Portion`, then `Splicing`.
@NullMarked
package org.plumbline.ui.insert;

import org.jspecify.annotations.NullMarked;
