package org.plumbline.ui.findings;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.rules.Finding;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.SeverityMark;

/// A finding told in full, for the narrow column of the inspector.
public final class FindingCard extends HBox {
  /// The finding, its fixes committed to the session of the workbench.
  public FindingCard(Finding finding, Workbench bench) {
    getStyleClass().add("finding-card");
    FlowPane fixes = new FlowPane(8, 4);
    fixes.getChildren().addAll(new Fixes(bench).buttons(finding));
    // A long label ends in an ellipsis; it must not make the column wider than it is.
    fixes
        .getChildren()
        .forEach(each -> ((Region) each).maxWidthProperty().bind(fixes.widthProperty()));
    VBox words =
        new VBox(4, text(finding.message(), "finding-message"), text(finding.why(), "explanation"));
    if (!finding.section().isEmpty()) {
      words.getChildren().add(text(finding.section(), "section"));
    }
    if (!fixes.getChildren().isEmpty()) {
      words.getChildren().add(fixes);
    }
    fixes.setMinWidth(0);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(new SeverityMark(finding.severity()), words);
  }

  private static Label text(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
