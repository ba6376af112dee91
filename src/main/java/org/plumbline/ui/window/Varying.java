package org.plumbline.ui.window;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.compare.Comparison;
import org.plumbline.design.Changes;
import org.plumbline.design.Decision;
import org.plumbline.design.Decision.Part;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.design.Variant;
import org.plumbline.edit.AddVariant;
import org.plumbline.edit.AdoptVariant;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Deciding;
import org.plumbline.edit.Edit;
import org.plumbline.edit.RemoveVariant;
import org.plumbline.edit.ReviseVariant;
import org.plumbline.edit.Session;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench.Matter;
import org.plumbline.ui.variants.ComparisonTable;
import org.plumbline.ui.variants.VariantForm;

/// What is done to the variants of a window's design.
final class Varying {
  private final DesignWindow window;

  Varying(DesignWindow window) {
    this.window = window;
  }

  private Session session() {
    return window.bench().session();
  }

  boolean any() {
    return !session().whole().variants().isEmpty();
  }

  /// Whether a variant is being worked on.
  boolean inVariant() {
    return session().variant().isPresent();
  }

  /// Makes a variant of what is seen, and works on it from then on.
  void add() {
    window.finish();
    Design whole = session().whole();
    String name = Texts.say("variants.new", whole.variants().size() + 1);
    Changes changes = session().variant().map(Variant::changes).orElse(Changes.NONE);
    Variant fresh = Variant.named("", name).withChanges(changes);
    ask(
        Texts.say("command.variant.new"),
        fresh,
        named -> {
          String id = Elements.freeId(named.name(), Elements.spoken(session().whole()));
          session().commit(new AddVariant(named.withId(id)));
          session().enter(id);
        });
  }

  /// Gives the variant that is being worked on another name or note.
  void rename() {
    session()
        .variant()
        .ifPresent(each ->
            ask(
                Texts.say("command.variant.rename"),
                each,
                named -> session().commit(new ReviseVariant(named))));
  }

  void remove() {
    window.finish();
    session().variant().ifPresent(each -> session().commit(new RemoveVariant(each)));
  }

  void leave() {
    window.finish();
    session().leave();
  }

  /// Goes to the next variant, and from the last one back to the design.
  void next() {
    window.finish();
    List<Variant> all = session().whole().variants();
    int at = session().variant().map(each -> ids(all).indexOf(each.id())).orElse(-1) + 1;
    if (at < all.size()) {
      session().enter(all.get(at).id());
    } else {
      session().leave();
    }
  }

  private static List<String> ids(List<Variant> variants) {
    return variants.stream().map(Variant::id).toList();
  }

  private void ask(String title, Variant variant, Consumer<Variant> then) {
    window.finish();
    Sheetlet sheet = new Sheetlet(window, title);
    VariantForm form = new VariantForm(variant);
    Button done = button("variant-done", Texts.say("variants.done"));
    done.setDefaultButton(true);
    done.disableProperty().bind(form.incomplete());
    done.setOnAction(_ -> {
      sheet.close();
      then.accept(form.variant());
    });
    Button cancel = button("variant-cancel", Texts.say("answer.cancel"));
    cancel.setOnAction(_ -> sheet.close());
    sheet.show(new VBox(16, form, row(List.of(), List.of(cancel, done))));
    form.begin();
  }

  /// Shows all variants beside the design in one table.
  void compare() {
    String at = session().variant().map(Variant::id).orElse("");
    compared(comparison -> show(comparison, at));
  }

  private void show(Comparison comparison, String at) {
    Sheetlet sheet = new Sheetlet(window, Texts.say("variants.comparison"));
    ComparisonTable table = new ComparisonTable(comparison, at);
    Button copy = button("comparison-copy", Texts.say("variants.copy"));
    copy.setOnAction(_ -> window.desk().pasteboard().putText(comparison.text()));
    Button enter = button("comparison-enter", Texts.say("variants.enter"));
    enter.setOnAction(_ -> {
      sheet.close();
      go(table.chosen());
    });
    Button side = button("comparison-side", Texts.say("variants.side-by-side"));
    side.setOnAction(_ -> {
      sheet.close();
      side(session().whole().variant(table.chosen()));
    });
    Button adopt = button("comparison-adopt", Texts.say("variants.adopt"));
    adopt.setOnAction(_ -> {
      if (!table.chosen().isEmpty()) {
        sheet.close();
        adopt(table.chosen(), comparison);
      }
    });
    Button close = button("comparison-close", Texts.say("variants.close"));
    close.setOnAction(_ -> sheet.close());
    VBox content = new VBox(16, table, row(List.of(copy), List.of(side, enter, adopt, close)));
    VBox.setVgrow(table, Priority.ALWAYS);
    content.getStyleClass().add("comparison-sheet");
    sheet.show(content);
    table.begin();
  }

  /// Shows the design and the variant that is being worked on, else the first one, in two pictures.
  void side() {
    side(session().variant().or(() -> session().whole().variants().stream().findFirst()));
  }

  private void side(Optional<Variant> variant) {
    variant.ifPresent(each -> new SideBySide(window, each).show());
  }

  private void go(String variant) {
    window.finish();
    if (variant.isEmpty()) {
      session().leave();
    } else {
      session().enter(variant);
    }
  }

  /// Makes the variant that is being worked on the design itself.
  void adopt() {
    session().variant().ifPresent(each -> compared(comparison -> adopt(each.id(), comparison)));
  }

  /// Compares away from the toolkit's thread, again if the design changes meanwhile.
  private void compared(Consumer<Comparison> then) {
    window.finish();
    Design whole = session().whole();
    var catalog = window.bench().catalog();
    var check = window.exports().check();
    Aside.run(
        "compare",
        () -> Comparison.of(whole, catalog, check),
        comparison -> {
          if (session().whole().equals(whole)) {
            then.accept(comparison);
          } else {
            compared(then);
          }
        },
        trouble -> window.say(Texts.say("variants.trouble", trouble)));
  }

  /// One step: the design becomes the variant, and a decision is proposed that tells what it was
  /// compared with.
  private void adopt(String id, Comparison comparison) {
    Optional<Variant> adopted = session().whole().variant(id);
    if (adopted.isEmpty()) {
      return;
    }
    session().leave();
    Edit adopt = new AdoptVariant(adopted.get());
    Decision decision = decision(adopted.get(), adopt.apply(session().whole()), comparison);
    session()
        .commit(
            new AllOf(adopt.name(), List.of(adopt, new Deciding(session().whole()).add(decision))));
    window.bench().decide(new Matter.Known(decision.id()));
  }

  private Decision decision(Variant variant, Design next, Comparison comparison) {
    Design whole = session().whole();
    List<String> alternatives = new ArrayList<>();
    alternatives.add(Texts.say("variants.decision.base"));
    whole.variants().stream()
        .filter(each -> !each.id().equals(variant.id()))
        .forEach(each ->
            alternatives.add(
                each.note().isBlank()
                    ? each.name()
                    : Texts.say("variants.decision.other", each.name(), each.note())));
    String context = Texts.say("variants.decision.context", comparison.markdown());
    String note = variant.note().isBlank() ? "" : "\n\n" + variant.note();
    return new Deciding(whole)
        .fresh(
            Texts.say("variants.decision.title", variant.name()),
            LocalDate.now(ZoneId.systemDefault()).toString(),
            concerned(variant.changes(), next))
        .with(Part.CONTEXT, context)
        .with(Part.CHOICE, Texts.say("variants.decision.choice", variant.name()) + note)
        .withAlternatives(alternatives);
  }

  /// The components that a variant adds or changes.
  private static List<String> concerned(Changes changes, Design next) {
    Set<String> there = Elements.ids(next);
    return Stream.concat(changes.added().components().stream(), changed(changes))
        .map(Element::id)
        .filter(there::contains)
        .toList();
  }

  private static Stream<? extends Element> changed(Changes changes) {
    Set<String> places = Set.of("x", "y", "width", "height");
    return changes.changed().components().stream()
        .filter(each -> !places.containsAll(changes.keys().getOrDefault(each.id(), Set.of())));
  }

  private static Button button(String id, String words) {
    Button button = new Button(words);
    button.setId(id);
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static HBox row(List<Button> left, List<Button> right) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(10);
    row.getChildren().addAll(left);
    row.getChildren().add(gap);
    row.getChildren().addAll(right);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }
}
