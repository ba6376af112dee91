/// Decisions as Markdown records, one file each, in a folder: written, read and brought together
/// with those of a design.
///
/// May use `design`, `edit`, `json`, `store`, `words`. Start with `RecordWriter`, then
/// `RecordReader`, `RecordFolder`, `Merged`.
@NullMarked
package org.plumbline.records;

import org.jspecify.annotations.NullMarked;
