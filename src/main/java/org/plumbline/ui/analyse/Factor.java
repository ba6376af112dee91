package org.plumbline.ui.analyse;

import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.plumbline.analysis.Rounding;
import org.plumbline.ui.Texts;

/// How many times the planned load comes, on a slider with its value beside it.
final class Factor extends HBox {
  private final Slider slider;
  private final Label value = new Label();
  private final DoubleConsumer chosen;
  private final String id;
  private boolean showing;

  /// From where to where it goes.
  record Range(double least, double most) {}

  /// @param id of its words
  /// @param chosen is told what has been chosen, in steps of a half
  Factor(String id, Range range, DoubleConsumer chosen) {
    this.id = id;
    this.chosen = chosen;
    slider = new Slider(range.least(), range.most(), 1);
    slider.setId("factor-" + id);
    slider.setBlockIncrement(0.5);
    slider.setMajorTickUnit(0.5);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setMinWidth(60);
    slider.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(slider, Priority.ALWAYS);
    Label name = new Label(Texts.say("analyse.factor." + id));
    name.getStyleClass().add("explanation");
    name.setMinWidth(USE_PREF_SIZE);
    name.setLabelFor(slider);
    value.getStyleClass().add("factor-value");
    value.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("factor");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(name, slider, value);
    slider.valueProperty().subscribe((_, _) -> take());
    say(1);
  }

  /// Shows a factor that is set elsewhere.
  void show(double factor) {
    showing = true;
    slider.setValue(factor);
    say(factor);
    showing = false;
  }

  private void take() {
    double factor = Math.rint(2 * slider.getValue()) / 2;
    say(factor);
    if (!showing) {
      chosen.accept(factor);
    }
  }

  private void say(double factor) {
    value.setText(Texts.say("analyse.times", Rounding.shown(factor, 1)));
    slider.setAccessibleText(
        Texts.say("analyse.factor." + id + ".said", Rounding.shown(factor, 1)));
  }
}
