package org.plumbline.export.pptx;

import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Style;
import org.plumbline.rules.Accepting;

/// What a deck is made of.
///
/// @param shading what the colours of components tell
/// @param found what the rules have said, for the appendix
public record Deck(
    Design design, Catalog catalog, Style style, Shading shading, Accepting found, Page page) {}
