/// The story below the canvas: its steps as small pictures, and what is said in the chosen one.
///
/// May use `ui` for its workbench and everything that `ui` may use. Start with `StoryStrip`.
@NullMarked
package org.plumbline.ui.story;

import org.jspecify.annotations.NullMarked;
