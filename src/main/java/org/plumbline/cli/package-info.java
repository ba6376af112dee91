/// The door for scripts: the same program without a display, a verb at a time.
///
/// May use everything but `ui`, and never the toolkit, so that it starts at once and anywhere.
/// Start with `CommandLine`, then `Verb` and `CheckFiles`.
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
