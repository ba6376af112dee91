/// The rule book: what is shown of each rule, with a wrong and a right example of it that the tests
/// run through the rules.
///
/// May use `rules`, `draw`, `store`, `json`, `edit`, `design`, `catalog`, `words` and `geom`. Start
/// with `Page`; `Examples` says where the designs come from.
@NullMarked
package org.plumbline.book;

import org.jspecify.annotations.NullMarked;
