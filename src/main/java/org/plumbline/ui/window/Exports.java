package org.plumbline.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.export.format.Format;
import org.plumbline.export.format.Order;
import org.plumbline.export.format.Recipe;
import org.plumbline.export.report.Block;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.SafeSave;
import org.plumbline.story.Answers;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.Prompts.Kind;
import org.plumbline.ui.files.Question;
import org.plumbline.ui.settings.ExportHabits.Last;

/// Writes the design of a window for others, away from the toolkit's thread, and knows how and
/// where that was done last.
final class Exports {
  private final DesignWindow window;
  private Optional<Last> here = Optional.empty();

  Exports(DesignWindow window) {
    this.window = window;
  }

  /// The design as it is now, to be written by a recipe.
  Order order(Recipe recipe) {
    Design design = window.bench().session().alone();
    Catalog catalog = window.bench().catalog();
    return new Order(
        design,
        catalog,
        window.canvas().lens().shading(),
        () -> DesignWriter.write(design, catalog),
        check(),
        recipe);
  }

  /// The design as it is now in words; asked for, it takes a while.
  Supplier<List<Block>> report() {
    Order order = order(Recipe.of(Format.MARKDOWN));
    return order::report;
  }

  /// What a check by the rules of the window finds in a design; asked, it takes a while.
  Function<Design, Accepting> check() {
    Catalog catalog = window.bench().catalog();
    Checks checks = window.bench().review().by().orElseGet(() -> new Checks(catalog));
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return design -> Review.of(checks, design, today).found();
  }

  /// Asks where to, and writes it there. The ending of the chosen name decides what it becomes, if
  /// it is one that can be written.
  void ask(Recipe recipe) {
    window.finish();
    Kind kind = Kind.of(recipe.format());
    Path suggestion =
        last()
            .map(Last::target)
            .filter(each -> each.toString().endsWith(kind.ending()))
            .orElseGet(() -> window.file().beside(Path.of(window.file().name() + kind.ending())));
    window
        .desk()
        .prompts()
        .placeFor(Optional.of(window.stage()), kind, suggestion)
        .map(place -> place.toAbsolutePath().normalize())
        .ifPresent(target ->
            write(recipe.as(Format.of(target.toString()).orElse(recipe.format())), target));
  }

  /// Whether there is something to do again.
  boolean canRepeat() {
    return last().isPresent();
  }

  /// Writes what was written last, there, as the design is now.
  void repeat() {
    window.finish();
    last().ifPresent(each -> write(each.recipe(), each.target()));
  }

  /// What was done last in this window, or with this file at another time.
  private Optional<Last> last() {
    return here.or(() -> window.file().path().flatMap(window.desk().settings().exports()::of));
  }

  private void write(Recipe recipe, Path target) {
    Order order = order(recipe);
    Aside.run(
        "export",
        () -> written(order, target),
        outcome -> tell(new Last(recipe, target), order.design(), outcome),
        trouble ->
            tell(
                new Last(recipe, target),
                order.design(),
                new SafeSave.Failed(Texts.say("export.trouble", trouble))));
  }

  private static SafeSave.Outcome written(Order order, Path target) {
    try {
      return SafeSave.save(target, order.recipe().format().of(order));
    } catch (IOException fault) {
      return new SafeSave.Failed(String.valueOf(fault.getMessage()));
    }
  }

  private void tell(Last export, Design design, SafeSave.Outcome outcome) {
    String name = String.valueOf(export.target().getFileName());
    switch (outcome) {
      case SafeSave.Saved _ -> {
        remember(export);
        List<String> doubts = Answers.doubts(design);
        String said = Texts.say("notice.exported", name);
        window
            .notices()
            .say(
                Stream.concat(Stream.of(said), doubts.stream()).collect(Collectors.joining(" ")),
                List.of());
      }
      case SafeSave.Conflict _ -> throw new IllegalStateException("An export has no old version.");
      case SafeSave.Failed(String message) -> {
        Question question = Question.of("cannot-export", name, "retry", "cancel").saying(message);
        if (window.desk().prompts().answer(Optional.of(window.stage()), question).equals("retry")) {
          ask(export.recipe());
        }
      }
    }
  }

  private void remember(Last export) {
    here = Optional.of(export);
    window
        .file()
        .path()
        .ifPresent(design ->
            window
                .desk()
                .set(now -> now.with(now.exports().exported(design.toAbsolutePath(), export))));
  }
}
