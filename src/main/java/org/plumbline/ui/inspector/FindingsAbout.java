package org.plumbline.ui.inspector;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plumbline.rules.Finding;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.findings.FindingCard;

/// What is found about the selected elements, at the end of the inspector.
final class FindingsAbout extends VBox {
  private static final int AT_MOST = 12;

  private final Workbench bench;
  private final Label title = new Label();
  private final VBox list = new VBox();

  FindingsAbout(Workbench bench) {
    this.bench = bench;
    getStyleClass().add("findings-about");
    title.getStyleClass().add("field-label");
    list.getStyleClass().add("finding-cards");
    getChildren().addAll(title, list);
  }

  /// Shows what is found about the elements; about the design as a whole if there are none.
  void show(List<String> elements) {
    Set<String> about = Set.copyOf(elements);
    List<Finding> found =
        bench.findings().get().stream().filter(each -> Marking.concerns(each, about)).toList();
    title.setText(
        switch (elements.size()) {
          case 0 -> Texts.say("inspector.found-design");
          case 1 -> Texts.say("inspector.found");
          default -> Texts.say("inspector.found-several");
        });
    list.getChildren().clear();
    found.stream()
        .limit(AT_MOST)
        .map(each -> new FindingCard(each, bench))
        .forEach(list.getChildren()::add);
    if (found.isEmpty()) {
      Label fine = new Label(Texts.say("findings.none"));
      fine.getStyleClass().add("fine");
      list.getChildren().add(fine);
    }
  }
}
