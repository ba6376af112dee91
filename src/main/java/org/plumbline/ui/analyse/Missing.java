package org.plumbline.ui.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.analysis.Gap;
import org.plumbline.design.Called;
import org.plumbline.overlay.Question;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.Workbench.Blank;

/// The numbers that an answer misses, each with a button that opens its field.
final class Missing extends VBox {
  private static final int FIRST = 4;

  private final Workbench bench;
  private final Consumer<Blank> filling;
  private final Label heading = new Label();
  private List<Gap> gaps = List.of();
  private Optional<Question> unfolded = Optional.empty();

  /// @param filling opens a field
  Missing(Workbench bench, Consumer<Blank> filling) {
    this.bench = bench;
    this.filling = filling;
    getStyleClass().add("answer-gaps");
    heading.getStyleClass().add("answer-heading");
  }

  void show(List<Gap> other, Question question) {
    gaps = other;
    setVisible(!gaps.isEmpty());
    setManaged(!gaps.isEmpty());
    heading.setText(Texts.count("analyse.gaps", gaps.size()));
    boolean all =
        gaps.size() <= FIRST + 1
            || unfolded.filter(each -> each.analysis() == question.analysis()).isPresent();
    List<Node> rows = new ArrayList<>(List.of(heading));
    gaps.stream().limit(all ? gaps.size() : FIRST).map(this::row).forEach(rows::add);
    if (!all) {
      Button more = new Button(Texts.say("analyse.gaps.more", gaps.size() - FIRST));
      more.getStyleClass().add("small-button");
      more.setOnAction(_ -> {
        unfolded = Optional.of(question);
        show(gaps, question);
      });
      rows.add(more);
    }
    getChildren().setAll(rows);
  }

  private HBox row(Gap gap) {
    String words =
        gap.element().isEmpty()
            ? Texts.say("analyse.gap.design", gap.words())
            : Texts.say(
                "analyse.gap", Called.of(gap.element(), bench.session().design()), gap.words());
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    Button open = new Button(Texts.say("analyse.open-field"));
    open.getStyleClass().add("small-button");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setAccessibleText(Texts.say("analyse.open-field.for", words));
    open.setOnAction(_ ->
        filling.accept(
            new Blank(
                gap.element().isEmpty() ? List.of() : List.of(gap.element()), gap.property())));
    HBox row = new HBox(label, open);
    row.getStyleClass().add("answer-gap");
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }
}
