package org.plumbline.export.pptx;

import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.rules.Accepting;

/// What a deck is made of.
///
/// @param told what is told of its elements besides
/// @param found what the rules have said, for the appendix
public record Deck(
    Design design, Catalog catalog, Style style, Told told, Accepting found, SlideSize page) {}
