/// JSON as plain values, read with strict limits and written in one canonical form.
///
/// May use nothing but the JSON library, which nothing else may use. Start with `Json`.
@NullMarked
package org.plumbline.json;

import org.jspecify.annotations.NullMarked;
