/// Designs as files: reading that never loses anything, canonical writing, saving that survives a
/// power cut, the bundled templates.
///
/// May use `design`, `catalog`, `json`, `words` and `geom`. Start with `DesignReader`, then
/// `DesignWriter` and `SafeSave`.
@NullMarked
package org.plumbline.store;

import org.jspecify.annotations.NullMarked;
