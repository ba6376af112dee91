/// What a team has decided about the rules: `plumbline.json` beside or above its designs.
///
/// May use `rules` and `json`. Start with `Configuration`.
@NullMarked
package org.plumbline.config;

import org.jspecify.annotations.NullMarked;
