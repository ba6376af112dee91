package org.plumbline.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.plumbline.design.Decision;
import org.plumbline.ui.Texts;
import org.plumbline.ui.look.Glyph;

/// What a decision is about: a button for each element, by which it is taken out, and one that
/// takes over what is selected.
final class AboutBox extends FlowPane {
  /// More elements than this are counted.
  private static final int SHOWN = 24;

  private final Docket docket;
  private final Button set = new Button(Texts.say("decisions.about.set"));
  private Optional<Decision> decision = Optional.empty();

  AboutBox(Docket docket) {
    this.docket = docket;
    getStyleClass().add("decision-about");
    set.setId("decision-about-set");
    set.setOnAction(_ -> take());
    show(decision);
  }

  void show(Optional<Decision> other) {
    decision = other;
    List<Node> chips = new ArrayList<>();
    other.ifPresent(each -> {
      Set<String> missing = Set.copyOf(docket.ledger().missing(each));
      List<String> about = each.about().stream().distinct().toList();
      Stream<Button> there =
          about.stream()
              .map(id ->
                  chip(
                      missing.contains(id)
                          ? Texts.say("decisions.about.gone", id)
                          : docket.name(id),
                      () -> docket.concern(each, without(each.about(), id))));
      Stream<Button> gone =
          each.gone().stream()
              .map(name ->
                  chip(
                      Texts.say("decisions.about.gone", name),
                      () -> docket.keep(each, without(each.gone(), name))));
      Stream.concat(there, gone).limit(SHOWN).forEach(chips::add);
      int all = about.size() + each.gone().size();
      if (all > SHOWN) {
        chips.add(new Label(Texts.say("decisions.about.more", all - SHOWN)));
      }
    });
    chips.add(set);
    getChildren().setAll(chips);
  }

  /// Has the decision be about what is selected.
  void take() {
    decision.ifPresent(each -> docket.concern(each, docket.concerned()));
  }

  private static List<String> without(List<String> all, String one) {
    return all.stream().filter(each -> !each.equals(one)).toList();
  }

  private Button chip(String name, Runnable remove) {
    Button chip = new Button(name, Glyph.CLOSE.node());
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("chip");
    chip.setMinWidth(0);
    chip.maxWidthProperty().bind(widthProperty());
    chip.setAccessibleText(Texts.say("decisions.about.remove", name));
    chip.setTooltip(new Tooltip(Texts.say("decisions.about.remove", name)));
    chip.setOnAction(_ -> remove.run());
    return chip;
  }
}
