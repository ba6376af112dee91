package org.plumbline.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import org.plumbline.design.Design;
import org.plumbline.overlay.Question;
import org.plumbline.overlay.Spelled;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Wording;
import org.plumbline.ui.canvas.Coloring;
import org.plumbline.ui.canvas.Lens;

/// What a step lays over the design: nothing, the answer to one of the questions, or what is laid
/// over the canvas now, with all that has failed in it.
final class OverlayChoice extends ComboBox<String> {
  /// Stands for what is laid over the canvas; no question is written so.
  private static final String NOW = "=";

  private final Supplier<Design> design;
  private final Lens lens;
  private String value = "";
  private boolean showing;

  /// @param chosen is told how the chosen question is written; empty if it is none
  OverlayChoice(Supplier<Design> design, Lens lens, Consumer<String> chosen) {
    this.design = design;
    this.lens = lens;
    setId("step-overlay");
    setMaxWidth(Double.MAX_VALUE);
    setConverter(new Wording<>(getItems(), this::words));
    valueProperty()
        .subscribe((_, now) -> {
          if (!showing && now != null) {
            value = now.equals(NOW) ? laid().map(Question::text).orElse(value) : now;
            chosen.accept(value);
            // The list must not change while it is telling what was chosen.
            Platform.runLater(this::fill);
          }
        });
    lens.colored().subscribe((_, _) -> fill());
  }

  /// Shows what a step lays over the design.
  void show(String text) {
    value = text;
    fill();
  }

  private void fill() {
    showing = true;
    List<String> all = new ArrayList<>(List.of(""));
    Question.all().stream().map(Question::text).forEach(all::add);
    if (!all.contains(value)) {
      all.add(value);
    }
    laid().ifPresent(_ -> all.add(NOW));
    if (!getItems().equals(all)) {
      getItems().setAll(all);
    }
    setValue(value);
    showing = false;
  }

  private Optional<Question> laid() {
    return lens.coloring()
        .filter(Coloring.Answer.class::isInstance)
        .map(Coloring.Answer.class::cast)
        .map(answer -> answer.overlay().question());
  }

  private String words(String text) {
    if (text.isEmpty()) {
      return Texts.say("story.overlay.none");
    }
    return text.equals(NOW)
        ? Texts.say("story.overlay.now", laid().map(this::spelled).orElse(""))
        : Question.of(text).map(this::spelled).orElse(text);
  }

  private String spelled(Question question) {
    return Spelled.of(question, design.get());
  }
}
