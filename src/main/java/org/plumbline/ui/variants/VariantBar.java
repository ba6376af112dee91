package org.plumbline.ui.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.plumbline.compare.Comparison;
import org.plumbline.design.Design;
import org.plumbline.design.Variant;
import org.plumbline.edit.Session;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;

/// The band above the canvas of a design that has variants: a button for the design and for each of
/// them, and, while one is being worked on, what that means.
public final class VariantBar extends HBox {
  /// Wider than any window.
  private static final double ONE_ROW = 8000;

  private static final double WIDEST = 240;

  private final Workbench bench;
  private final Session session;
  private final FlowPane choices = new FlowPane(6, 6);
  private final Label state = new Label();
  private List<Variant> shown = List.of();
  private Optional<String> at = Optional.empty();

  /// A band for the design of a workbench.
  ///
  /// @param run does the command with an id
  public VariantBar(Workbench bench, Consumer<String> run) {
    this.bench = bench;
    session = bench.session();
    setId("variant-bar");
    getStyleClass().add("variant-bar");
    setAlignment(Pos.CENTER_LEFT);
    choices.setAlignment(Pos.CENTER_LEFT);
    // They go on below one another only where the window is too narrow for one row.
    choices.setPrefWrapLength(ONE_ROW);
    HBox.setHgrow(choices, Priority.ALWAYS);
    state.setId("variant-state");
    state.setMinWidth(0);
    Button compare = new Button(Texts.say("variants.compare"));
    compare.setId("variant-compare");
    compare.setMinWidth(USE_PREF_SIZE);
    compare.setAccessibleText(Texts.say("command.variant.compare"));
    compare.setOnAction(_ -> run.accept("variant.compare"));
    getChildren().addAll(choices, state, compare);
    session.observe(change -> {
      if (change == Session.Change.DESIGN) {
        show();
      }
    });
    show();
  }

  private void show() {
    Design whole = session.whole();
    Optional<Variant> variant = session.variant();
    setVisible(!whole.variants().isEmpty());
    setManaged(isVisible());
    if (!whole.variants().equals(shown) || !variant.map(Variant::id).equals(at)) {
      boolean focused = choices.getChildren().stream().anyMatch(Node::isFocused);
      shown = whole.variants();
      at = variant.map(Variant::id);
      List<ToggleButton> buttons = new ArrayList<>();
      buttons.add(button("", Texts.say("variants.base"), Texts.say("variants.base.tip")));
      shown.forEach(each -> buttons.add(button(each.id(), each.name(), each.note())));
      choices.getChildren().setAll(buttons);
      if (focused) {
        buttons.stream().filter(ToggleButton::isSelected).forEach(Node::requestFocus);
      }
    }
    if (variant.isPresent() != getStyleClass().contains("in-variant")) {
      getStyleClass().removeAll("in-variant");
      variant.ifPresent(_ -> getStyleClass().add("in-variant"));
    }
    state.setText(variant.map(each -> words(each, whole)).orElse(""));
  }

  private static String words(Variant variant, Design whole) {
    String changes = Texts.count("variants.changes", variant.changes().size());
    int lapsed = Comparison.lapsed(variant, whole).size();
    return lapsed == 0
        ? changes
        : Texts.say("variants.and", changes, Texts.count("variants.lapsed", lapsed));
  }

  private ToggleButton button(String id, String name, String tip) {
    ToggleButton button = new ToggleButton(name);
    button.setId(id.isEmpty() ? "variant-base" : "variant-at-" + id);
    button.getStyleClass().addAll("choice", "tag-choice");
    button.setMnemonicParsing(false);
    button.setMaxWidth(WIDEST * bench.outfit().get().factor());
    boolean here = at.orElse("").equals(id);
    button.setSelected(here);
    button.setAccessibleText(Texts.say(here ? "variants.here" : "variants.there", name));
    if (!tip.isBlank()) {
      button.setTooltip(new Tooltip(tip));
    }
    button.setOnAction(_ -> {
      button.setSelected(true);
      if (id.isEmpty()) {
        session.leave();
      } else {
        session.enter(id);
      }
    });
    return button;
  }
}
