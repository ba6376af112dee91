package org.plumbline.export.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.catalog.Catalog;
import org.plumbline.compare.Comparison;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Told;
import org.plumbline.export.FindingBadges;
import org.plumbline.export.Leaves;
import org.plumbline.export.Parcel;
import org.plumbline.export.Sheet;
import org.plumbline.export.report.Block;
import org.plumbline.export.report.Content;
import org.plumbline.export.report.Report;
import org.plumbline.rules.Accepting;

/// A design that is to be written, and how.
///
/// @param shading what the colours of its components tell, if the recipe wants them
/// @param file the design as a file; asked for only where a picture carries it
/// @param check what a check finds in it or in a variant; asked only where something of it is told
public record Order(
    Design design,
    Catalog catalog,
    Shading shading,
    Supplier<byte[]> file,
    Function<Design, Accepting> check,
    Recipe recipe) {
  /// The design with all that is said of it.
  Content content() {
    return new Content(design, catalog, told(), found(), variants());
  }

  /// What a check of the design finds.
  Accepting found() {
    return check.apply(design);
  }

  /// The table of the variants, if there are any.
  Optional<Comparison> variants() {
    return design.variants().isEmpty()
        ? Optional.empty()
        : Optional.of(Comparison.of(design, catalog, check));
  }

  /// What pictures tell of its elements.
  Told told() {
    Map<String, List<Told.Badge>> badges =
        recipe.findings()
            ? FindingBadges.of(design, found().open().now())
            : Map.<String, List<Told.Badge>>of();
    return new Told(badges, Map.of()).with(recipe.colours() ? shading : Shading.NONE);
  }

  /// The report of the design.
  public List<Block> report() {
    return Report.of(design, catalog, found(), variants());
  }

  /// The whole design as one picture.
  Drawing drawing() {
    Drawing drawing = new Painter(catalog).paint(design, recipe.style(), told()).withLegend();
    return recipe.dress().title() ? drawing.withTitle() : drawing;
  }

  /// The paper for it, with what it carries; that is packed from now on.
  Sheet sheet() {
    Optional<Parcel> parcel =
        recipe.dress().carries() ? Optional.of(Parcel.of(file)) : Optional.empty();
    double scale = recipe.scale().orElse(recipe.format().usualScale());
    return new Sheet(Sheet.USUAL.margin(), scale, recipe.dress().clear(), parcel);
  }

  Leaves leaves() {
    return new Leaves(design, catalog, recipe.style(), told());
  }
}
