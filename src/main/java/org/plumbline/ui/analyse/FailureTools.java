package org.plumbline.ui.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.Session.Change;
import org.plumbline.overlay.Question;
import org.plumbline.overlay.Spelled;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.Glyph;

/// What can fail besides what is clicked on the canvas, and what has failed, each to be taken back.
final class FailureTools extends VBox {
  private static final String SOURCES = "sources";
  private static final String DELIVERY = "cd-pipeline";
  private static final double MOST = 10;

  private final Workbench bench;
  private final Inquiry inquiry;
  private final FlowPane failed = new FlowPane();
  private final Button replica = new Button(Texts.say("analyse.replica"));
  private final Button deployment = new Button(Texts.say("analyse.deployment"));
  private final MenuButton source = new MenuButton(Texts.say("analyse.source"));
  private final Button everything = new Button(Texts.say("analyse.everything"));
  private final Factor surge = new Factor("surge", new Factor.Range(1, MOST), this::surge);

  FailureTools(Workbench bench, Inquiry inquiry) {
    this.bench = bench;
    this.inquiry = inquiry;
    getStyleClass().add("answer-tools");
    Label hint = new Label(Texts.say("analyse.failure.hint"));
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    hint.getStyleClass().add("explanation");
    failed.getStyleClass().add("answer-buttons");
    replica.setId("fail-replica");
    replica.setOnAction(
        _ -> chosen().ifPresent(each -> inquiry.turn(Question.REPLICA + each.id())));
    deployment.setId("fail-deployment");
    deployment.setOnAction(_ -> inquiry.turn(Question.DEPLOYMENT));
    source.setId("fail-source");
    everything.setId("fail-nothing");
    everything.setOnAction(_ -> inquiry.ask(Optional.of(new Question.Failure(List.of()))));
    FlowPane scenarios = new FlowPane(replica, deployment, source);
    scenarios.getStyleClass().add("answer-buttons");
    scenarios.setAlignment(Pos.CENTER_LEFT);
    for (Region each : List.of(replica, deployment, source, everything)) {
      each.getStyleClass().add("small-button");
      each.setMinWidth(USE_PREF_SIZE);
    }
    getChildren().setAll(failed, hint, scenarios, surge);
    bench
        .session()
        .observe(change -> {
          if (change == Change.SELECTION || change == Change.DESIGN) {
            offer();
          }
        });
    inquiry.asked().subscribe(_ -> show());
  }

  private void surge(double factor) {
    inquiry.ask(Optional.of(inquiry.failure().surged(factor)));
  }

  private void show() {
    Question.Failure question = inquiry.failure();
    List<Node> chips = new ArrayList<>();
    question.causes().stream().map(this::chip).forEach(chips::add);
    if (!chips.isEmpty()) {
      chips.add(everything);
    }
    boolean focused =
        failed.getChildren().stream().anyMatch(Node::isFocused) && !everything.isFocused();
    failed.getChildren().setAll(chips);
    failed.setVisible(!chips.isEmpty());
    failed.setManaged(!chips.isEmpty());
    surge.show(question.surge());
    // A chip that takes itself away leaves the focus to the next.
    if (focused) {
      chips.stream().findFirst().orElse(deployment).requestFocus();
    }
    offer();
  }

  private Button chip(String cause) {
    String name = Spelled.cause(cause, bench.session().design());
    Button chip = new Button(name, Glyph.CLOSE.node());
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().addAll("small-button", "chip");
    chip.setMinWidth(0);
    chip.maxWidthProperty().bind(failed.widthProperty());
    chip.setAccessibleText(Texts.say("analyse.take-back", name));
    chip.setOnAction(_ -> inquiry.turn(cause));
    return chip;
  }

  /// What can be chosen depends on what there is and what is selected.
  private void offer() {
    if (inquiry.asked().get().filter(Question.Failure.class::isInstance).isEmpty()) {
      return;
    }
    replica.setDisable(chosen().isEmpty());
    Design design = bench.session().design();
    deployment.setDisable(design.components().stream().noneMatch(this::delivers));
    List<MenuItem> sources =
        design.components().stream().filter(this::gives).map(this::item).toList();
    source.getItems().setAll(sources);
    source.setDisable(sources.isEmpty());
  }

  private MenuItem item(Component component) {
    MenuItem item = new MenuItem(component.name());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> inquiry.turn(component.id()));
    return item;
  }

  private boolean delivers(Component component) {
    return component.type().equals(DELIVERY);
  }

  private boolean gives(Component component) {
    return type(component).filter(each -> each.stage().id().equals(SOURCES)).isPresent();
  }

  /// The component that is selected alone, if it can have several replicas.
  private Optional<Component> chosen() {
    return bench.session().selection().size() == 1
        ? bench.session().selection().stream()
            .flatMap(id -> bench.session().design().component(id).stream())
            .filter(each -> type(each).flatMap(type -> type.property("replicas")).isPresent())
            .findFirst()
        : Optional.empty();
  }

  private Optional<ComponentType> type(Component component) {
    return component.typeIn(bench.catalog());
  }
}
