/// Presenting: the window for the audience, the one for the presenter, and what keys do in both.
///
/// May use `ui` for its workbench and everything that `ui` may use. Start with `Talk`, `TalkKeys`,
/// `Layout` and `Glide`, which know no toolkit, then `Presentation`.
@NullMarked
package org.plumbline.ui.present;

import org.jspecify.annotations.NullMarked;
