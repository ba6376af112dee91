package org.plumbline.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.plumbline.edit.Session;
import org.plumbline.edit.Session.Change;
import org.plumbline.rules.Connecting;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.inspector.Sheet.Group;

/// The panel on the right: what can be set about the selection, or about the design while nothing
/// is selected, and what is found about it.
public final class Inspector extends ScrollPane {
  private final Workbench bench;
  private final Session session;
  private final Connecting connecting;
  private final VBox form = new VBox();
  private final SheetHeading heading;
  private final FindingsAbout findings;
  private final Map<String, FieldRow> rows = new LinkedHashMap<>();
  private final Map<String, Boolean> folds = new LinkedHashMap<>();
  private Sheet sheet;
  private boolean finishing;

  /// An inspector of the workbench's selection.
  public Inspector(Workbench bench) {
    this.bench = bench;
    session = bench.session();
    connecting = new Connecting(bench.catalog());
    heading = new SheetHeading();
    findings = new FindingsAbout(bench);
    sheet = current();
    getStyleClass().add("inspector");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setContent(new VBox(heading, form, findings));
    getContent().getStyleClass().add("inspector-content");
    rebuild();
    session.observe(this::changed);
    bench.findings().subscribe(() -> findings.show(sheet.elements()));
    bench.planned().subscribe(_ -> findings.show(sheet.elements()));
  }

  /// Moves the focus to the first field.
  public void focusFirst() {
    rows.values().stream().findFirst().ifPresent(FieldRow::focus);
  }

  /// Commits what is being typed.
  public void finish() {
    commit();
    refresh();
  }

  private void commit() {
    // What is committed comes back as a change, which must not rebuild the form meanwhile.
    finishing = true;
    List.copyOf(rows.values()).forEach(FieldRow::finish);
    finishing = false;
  }

  private void changed(Change change) {
    switch (change) {
      case DESIGN -> {
        if (!finishing) {
          refresh();
        }
      }
      case SELECTION -> {
        commit();
        refresh();
      }
      case PREVIEW, SAVED -> {}
    }
  }

  private Sheet current() {
    return new Sheets(session.design(), bench.catalog(), connecting).about(session.selection());
  }

  private void refresh() {
    Sheet next = current();
    boolean sameElements = next.elements().equals(sheet.elements());
    boolean sameForm = next.shape().equals(sheet.shape());
    sheet = next;
    if (sameForm) {
      settle();
    } else {
      rebuild();
    }
    if (!sameElements) {
      setVvalue(0);
    }
  }

  /// The same form about other values.
  private void settle() {
    heading.show(sheet.heading());
    findings.show(sheet.elements());
    for (Group group : sheet.groups()) {
      group
          .settings()
          .forEach(setting -> {
            FieldRow row = rows.get(key(group, setting));
            if (row != null) {
              row.show(setting);
            }
          });
    }
  }

  private void rebuild() {
    rows.clear();
    List<Node> groups = new ArrayList<>();
    sheet.groups().stream()
        .filter(each -> !each.settings().isEmpty())
        .map(this::group)
        .forEach(groups::add);
    form.getChildren().setAll(groups);
    heading.show(sheet.heading());
    findings.show(sheet.elements());
  }

  private Node group(Group group) {
    if (group.name().isEmpty()) {
      VBox plain = new VBox();
      plain.getStyleClass().add("fields");
      fill(plain, group);
      return plain;
    }
    boolean folded = folds.getOrDefault(group.id(), group.folded());
    Fold fold = new Fold(group.name(), box -> fill(box, latest(group)));
    fold.setId("fold-" + group.id());
    fold.unfolded().set(!folded);
    fold.unfolded().subscribe((_, open) -> folds.put(group.id(), !open));
    return fold;
  }

  /// The group as it is now, which may be long after the form was built.
  private Group latest(Group group) {
    return sheet.groups().stream()
        .filter(each -> each.id().equals(group.id()))
        .findFirst()
        .orElse(group);
  }

  private void fill(VBox box, Group group) {
    group
        .settings()
        .forEach(setting -> {
          FieldRow row = new FieldRow(setting, session);
          rows.put(key(group, setting), row);
          box.getChildren().add(row);
        });
  }

  private static String key(Group group, Setting setting) {
    return group.id() + "/" + setting.property().id();
  }
}
