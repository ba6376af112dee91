package org.plumbline.ui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.plumbline.edit.Session;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Fix;
import org.plumbline.ui.Texts;

/// Buttons for the ways to mend a finding: one for the likeliest, a menu for the others.
public record Fixes(Session session) {
  /// Longer labels end in an ellipsis and are told in full by a tooltip, in logical pixels.
  private static final double WIDEST = 240;

  /// The buttons for the fixes of a finding; none if a person has to think.
  public List<Node> buttons(Finding finding) {
    List<Node> buttons = new ArrayList<>();
    finding.fixes().stream().limit(1).map(this::button).forEach(buttons::add);
    if (finding.fixes().size() > 1) {
      buttons.add(others(finding));
    }
    return buttons;
  }

  private Button button(Fix fix) {
    Button button = new Button(fix.label());
    button.getStyleClass().add("fix");
    button.setMnemonicParsing(false);
    button.setMaxWidth(WIDEST);
    button.setOnMouseEntered(_ -> button.setTooltip(new Tooltip(fix.label())));
    button.setOnAction(_ -> session.commit(fix.edit()));
    return button;
  }

  private MenuButton others(Finding finding) {
    MenuButton menu = new MenuButton(Texts.say("findings.other-fixes"));
    menu.getStyleClass().add("fix");
    menu.setAccessibleText(Texts.say("findings.other-fixes.about"));
    for (Fix fix : finding.fixes().subList(1, finding.fixes().size())) {
      MenuItem item = new MenuItem(fix.label());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> session.commit(fix.edit()));
      menu.getItems().add(item);
    }
    return menu;
  }
}
