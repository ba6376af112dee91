package org.plumbline.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.plumbline.rules.Finding;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench.Matter;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.MenuItems;
import org.plumbline.ui.decisions.DecisionsPanel;
import org.plumbline.ui.findings.FindingsPanel;
import org.plumbline.ui.window.Panels.Side;
import org.plumbline.ui.window.SidePanel.Tab;

/// The panel below the canvas: what is found in a window's design, what has been decided about it,
/// and what it would be like in use.
final class Recording {
  /// So high the panel has to be for the form of a decision, at the usual scale.
  private static final double HIGH = 290;

  private final DesignWindow window;
  private final FindingsPanel findings;
  private final DecisionsPanel decisions;
  private final Analysing analysing;
  private final SidePanel bottom = new SidePanel();

  Recording(DesignWindow window, FindingsPanel findings) {
    this.window = window;
    this.findings = findings;
    decisions = new DecisionsPanel(window.bench(), window.canvas());
    analysing = new Analysing(window);
    bottom.getStyleClass().add("bottom-panel");
    // Its row of tabs must not take room from the panels beside the canvas.
    bottom.setMinWidth(0);
    bottom.add(Tab.FINDINGS, findings, findings.tools());
    bottom.add(Tab.DECISIONS, decisions, decisions.tools());
    bottom.add(Tab.ANALYSE, analysing.panel());
    bottom.name(Tab.FINDINGS, findings.title());
    bottom.name(Tab.DECISIONS, decisions.title());
    bottom.show(Tab.FINDINGS);
    bottom.onShow(tab -> window.panels().heighten(tab == Tab.FINDINGS ? 0 : HIGH));
    window.bench().matter().subscribe(matter -> matter.ifPresent(this::show));
  }

  /// Findings, decisions and analyses behind their tabs.
  SidePanel bottom() {
    return bottom;
  }

  DecisionsPanel decisions() {
    return decisions;
  }

  Analysing analysing() {
    return analysing;
  }

  /// Gives the ledger its buttons, once there are commands.
  void equip() {
    decisions.equip(
        button("decision.new"),
        List.of(button("decision.new"), button("file.read-decisions")),
        new MenuItems(window.commands()).context(DecisionCommands.MENU));
  }

  /// Brings one of them up; it folds away when it is asked for again.
  void turn(Tab tab) {
    boolean open = window.panels().open(Side.BOTTOM);
    if (!open || bottom.shows(tab)) {
      window.panels().toggle(Side.BOTTOM);
    }
    bottom.show(tab);
    if (shows(Tab.DECISIONS) || shows(Tab.ANALYSE)) {
      focus();
    }
  }

  boolean shows(Tab tab) {
    return window.panels().open(Side.BOTTOM) && bottom.shows(tab);
  }

  /// Moves the focus into what is shown.
  void focus() {
    if (bottom.shows(Tab.DECISIONS)) {
      decisions.focusList();
    } else if (bottom.shows(Tab.ANALYSE)) {
      analysing.panel().focusQuestions();
    } else {
      findings.focusList();
    }
  }

  /// Goes through the findings, in sight if the panel is open.
  void walk(int step) {
    bottom.show(Tab.FINDINGS);
    findings.walk(step);
  }

  /// Records a decision about what is selected, in sight.
  void add() {
    reveal(Tab.DECISIONS);
    decisions.add();
  }

  /// Records one about the finding that is chosen among the findings.
  void addFromFinding() {
    Optional<Finding> finding = findings.chosen();
    reveal(Tab.DECISIONS);
    finding.ifPresent(decisions::add);
  }

  /// Records one in the place of the chosen one.
  void replace() {
    reveal(Tab.DECISIONS);
    decisions.replace();
  }

  void finish() {
    decisions.finish();
  }

  private void show(Matter matter) {
    reveal(Tab.DECISIONS);
    switch (matter) {
      case Matter.Known(String decision) -> decisions.choose(decision);
      case Matter.Found(Finding finding) -> decisions.add(finding);
    }
  }

  /// Has one of them be seen, wherever the focus is.
  void reveal(Tab tab) {
    window.panels().unfold(Side.BOTTOM);
    bottom.show(tab);
  }

  private Button button(String id) {
    Command command = window.commands().named(id);
    Button button = new Button(Texts.say("decisions.button." + id));
    button.setId(id.replace('.', '-'));
    button.setAccessibleText(command.words().get());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> window.commands().run(id));
    return button;
  }
}
