package org.plumbline.export.pptx;

import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.compare.Comparison;
import org.plumbline.design.Design;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.rules.Accepting;

/// What a deck is made of.
///
/// @param told what is told of its elements besides
/// @param found what the rules have said, for the appendix
/// @param variants the table of its variants, if it has any
/// @param appendix whether there are slides after those of the story
public record Deck(
    Design design,
    Catalog catalog,
    Style style,
    Told told,
    Accepting found,
    Optional<Comparison> variants,
    SlideSize page,
    boolean appendix) {
  /// A deck of a design without variants, with everything.
  public Deck(
      Design design, Catalog catalog, Style style, Told told, Accepting found, SlideSize page) {
    this(design, catalog, style, told, found, Optional.empty(), page, true);
  }
}
