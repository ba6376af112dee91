package org.plumbline.ui.window;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plumbline.design.Design;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.readiness.Readiness;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Review;
import org.plumbline.rules.Severity;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.files.SaveState;

/// The line at the bottom: findings by severity, how many are accepted, how much of the lifecycle
/// is covered, whether the design is saved, the zoom.
final class StatusLine extends HBox {
  private final Map<Severity, Label> counts = new EnumMap<>(Severity.class);
  private final Label accepted = new Label();
  private final Button lifecycle = new Button();
  private final Label saved = new Label();
  private final Label zoom = new Label();
  private final Workbench bench;
  private SaveState state = new SaveState.Untitled();
  private boolean running;
  private boolean again;

  /// @param ask shows what is covered by what
  StatusLine(Workbench bench, CanvasView canvas, Runnable ask) {
    this.bench = bench;
    getStyleClass().add("status-line");
    setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    for (Severity severity : Severity.values()) {
      Label label = new Label();
      counts.put(severity, label);
      getChildren().add(label);
    }
    getChildren().addAll(accepted, lifecycle, gap, saved, zoom);
    accepted.setId("accepted-count");
    accepted.managedProperty().bind(accepted.visibleProperty());
    lifecycle.setId("lifecycle-covered");
    lifecycle.getStyleClass().setAll("status-button");
    lifecycle.setFocusTraversable(false);
    lifecycle.managedProperty().bind(lifecycle.visibleProperty());
    lifecycle.setVisible(false);
    lifecycle.setTooltip(new Tooltip(Texts.say("status.lifecycle.tip")));
    lifecycle.setOnAction(_ -> ask.run());
    saved.setId("saved-state");
    zoom.setId("zoom");
    bench.reviewed().subscribe(this::count);
    canvas
        .zoom()
        .subscribe(
            now -> zoom.setText(Texts.say("status.zoom", Math.round(now.doubleValue() * 100))));
    bench.session().observe(_ -> tell());
    tell();
  }

  /// Shows how the last saving went.
  void show(SaveState now) {
    state = now;
    tell();
  }

  private void tell() {
    boolean dirty = bench.session().dirty();
    saved.getStyleClass().remove("trouble");
    switch (state) {
      case SaveState.Untitled _ -> saved.setText(Texts.say(dirty ? "status.edited" : "status.new"));
      case SaveState.Saved(String time) ->
          saved.setText(dirty ? Texts.say("status.edited") : Texts.say("status.saved", time));
      case SaveState.Opened _ ->
          saved.setText(dirty ? Texts.say("status.edited") : Texts.say("status.unchanged"));
      case SaveState.ReadOnly _ ->
          saved.setText(Texts.say(dirty ? "status.read-only.edited" : "status.read-only"));
      case SaveState.Failed(String why) -> {
        saved.setText(Texts.say("status.not-saved", why));
        saved.getStyleClass().add("trouble");
      }
    }
  }

  private void count(Review review) {
    List<Finding> found = review.found().open().now();
    counts.forEach((severity, label) -> {
      long number = found.stream().filter(each -> each.severity() == severity).count();
      label.setText(Texts.count("count." + severity.id(), number));
    });
    int silenced = review.found().accepted().size();
    accepted.setText(Texts.count("findings.fold-accepted", silenced));
    accepted.setVisible(silenced > 0);
    measure();
  }

  /// Finds out how much is covered, of the newest design if there are several meanwhile.
  private void measure() {
    Design design = bench.session().design();
    if (design.components().isEmpty()) {
      lifecycle.setVisible(false);
      return;
    }
    again = running;
    if (!running) {
      running = true;
      Aside.run(
          "coverage", () -> score(design), this::measured, _ -> measured(OptionalInt.empty()));
    }
  }

  private OptionalInt score(Design design) {
    MlSystem system = MlSystem.of(Wiring.of(design, bench.catalog()));
    return OptionalInt.of(Readiness.of(system).coverage().score());
  }

  private void measured(OptionalInt score) {
    running = false;
    if (again) {
      measure();
      return;
    }
    lifecycle.setVisible(score.isPresent() && !bench.session().design().components().isEmpty());
    score.ifPresent(points -> lifecycle.setText(Texts.say("status.lifecycle", points)));
  }
}
