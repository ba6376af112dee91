/// A design as a deck of slides for PowerPoint and its kin: real shapes with their text, connectors
/// that hold on to them, notes for the presenter.
///
/// The parts of the file are written here, without a library: see Decisions in the README. May use
/// what `export` may. Start with `DeckWriter`; one mark becomes one shape in `ShapeWriter`.
@NullMarked
package org.plumbline.export.pptx;

import org.jspecify.annotations.NullMarked;
