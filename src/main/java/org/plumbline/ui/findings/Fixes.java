package org.plumbline.ui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Fix;
import org.plumbline.ui.Offer;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;

/// Buttons for the ways to mend a finding: one for the likeliest, a menu for the others. The canvas
/// shows what a button would do while the pointer or the focus is on it.
record Fixes(Workbench bench) {
  /// The buttons for the fixes of a finding; none if a person has to think of what to do. Where
  /// there is only something to choose, a button offers it.
  List<Node> buttons(Finding finding) {
    List<Node> buttons = new ArrayList<>();
    List<Fix> fixes = bench.review().remedies().known(finding);
    fixes.stream().limit(1).map(fix -> button(finding, fix)).forEach(buttons::add);
    if (fixes.isEmpty() && finding.isAboutInput()) {
      buttons.add(choice(finding));
    }
    if (fixes.size() > 1) {
      buttons.add(others(finding, fixes.subList(1, fixes.size())));
    }
    return buttons;
  }

  private Button button(Finding finding, Fix fix) {
    Button button = new Legible(fix.label());
    button.getStyleClass().add("fix");
    button.setMnemonicParsing(false);
    button.setOnMouseEntered(_ -> button.setTooltip(new Tooltip(fix.label())));
    Offer offer = Offer.of(finding, fix, bench);
    offer.untilEscape(button);
    button.setOnAction(_ -> offer.take());
    return button;
  }

  private Button choice(Finding finding) {
    Button button = new Legible(Texts.say("findings.choose"));
    button.getStyleClass().add("fix");
    button.setMnemonicParsing(false);
    button.setTooltip(new Tooltip(Texts.say("findings.choose.about")));
    button.setOnAction(_ -> bench.homes().offer(finding.elements()));
    return button;
  }

  /// A button that says more than an ellipsis however narrow the row is.
  private static final class Legible extends Button {
    /// In heights of letters.
    private static final double LEAST = 6.5;

    Legible(String words) {
      super(words);
    }

    @Override
    protected double computeMinWidth(double height) {
      return Math.min(computePrefWidth(height), LEAST * getFont().getSize());
    }
  }

  private MenuButton others(Finding finding, List<Fix> fixes) {
    MenuButton menu = new MenuButton(Texts.say("findings.other-fixes"));
    menu.getStyleClass().add("fix");
    menu.setAccessibleText(Texts.say("findings.other-fixes.about"));
    fixes.forEach(fix -> menu.getItems().add(Offer.of(finding, fix, bench).item()));
    return menu;
  }
}
