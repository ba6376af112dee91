/// Every word that people read, kept in bundles beside the packages that say them.
///
/// May use nothing. Start with `Words`.
@NullMarked
package org.plumbline.words;

import org.jspecify.annotations.NullMarked;
