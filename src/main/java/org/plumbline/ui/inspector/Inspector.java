package org.plumbline.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.plumbline.edit.Session;
import org.plumbline.edit.Session.Change;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Finding;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.inspector.Sheet.Group;

/// The panel on the right: what can be set about the selection, or about the design while nothing
/// is selected, what has been decided and what is found about it.
public final class Inspector extends ScrollPane {
  /// How far below the upper edge a field is shown that is brought into view, in pixels.
  private static final double MARGIN = 80;

  /// What is kept free for the scroll bar, in pixels.
  private static final double BAR = 10;

  private final Workbench bench;
  private final Session session;
  private final Connecting connecting;
  private final VBox form = new VBox();
  private final SheetHeading heading;
  private final FindingsAbout findings;
  private final DecisionsAbout decisions;
  private final Marking marking;
  private final Map<String, Fold> foldsShown = new LinkedHashMap<>();
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
    decisions = new DecisionsAbout(bench);
    marking = new Marking(bench);
    sheet = current();
    getStyleClass().add("inspector");
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    VBox content = new VBox(heading, form, decisions, findings);
    content.getStyleClass().add("inspector-content");
    // Fields keep their width where a scroll bar comes and goes.
    content
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> getWidth() - BAR * bench.outfit().get().factor(),
                widthProperty(),
                bench.outfit()));
    setContent(content);
    rebuild();
    session.observe(this::changed);
    bench
        .findings()
        .subscribe(() -> {
          findings.show(sheet.elements());
          mark();
        });
    bench.pointed().subscribe(pointed -> pointed.ifPresent(this::open));
    bench.blank().subscribe(blank -> blank.ifPresent(this::open));
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
    decisions.show(sheet.elements());
    findings.show(sheet.elements());
    mark();
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
    foldsShown.clear();
    List<Node> groups = new ArrayList<>();
    sheet.groups().stream()
        .filter(each -> !each.settings().isEmpty())
        .map(this::group)
        .forEach(groups::add);
    form.getChildren().setAll(groups);
    heading.show(sheet.heading());
    decisions.show(sheet.elements());
    findings.show(sheet.elements());
    mark();
  }

  /// Marks the fields that findings are about, and the folds under which they lie.
  private void mark() {
    for (Group group : sheet.groups()) {
      List<Finding> found = new ArrayList<>();
      for (Setting setting : group.settings()) {
        Optional<Finding> finding = marking.of(sheet, setting);
        finding.ifPresent(found::add);
        FieldRow row = rows.get(key(group, setting));
        if (row != null) {
          row.mark(finding);
        }
      }
      Fold fold = foldsShown.get(group.id());
      if (fold != null) {
        fold.mark(found.stream().map(Finding::severity).min(Comparator.naturalOrder()));
      }
    }
  }

  /// Unfolds the field that a finding is about and brings it into view; with the focus, if that is
  /// what was asked for.
  private void open(Workbench.Pointed pointed) {
    open(
        setting -> marking.of(sheet, setting).filter(pointed.finding()::equals).isPresent(),
        row -> show(row, pointed.entering()));
  }

  /// The same for a field that somebody wants to fill in.
  private void open(Workbench.Blank blank) {
    open(setting -> setting.property().id().equals(blank.property()), row -> show(row, true));
  }

  private void open(Predicate<Setting> meant, Consumer<FieldRow> then) {
    for (Group group : sheet.groups()) {
      for (Setting setting : group.settings()) {
        if (meant.test(setting)) {
          Optional.ofNullable(foldsShown.get(group.id()))
              .ifPresent(fold -> fold.unfolded().set(true));
          Optional.ofNullable(rows.get(key(group, setting))).ifPresent(then);
          return;
        }
      }
    }
  }

  private void show(FieldRow row, boolean entering) {
    applyCss();
    layout();
    double above = row.localToScene(0, 0).getY() - getContent().localToScene(0, 0).getY();
    double room = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
    if (room > 0) {
      setVvalue(Math.clamp((above - MARGIN) / room, 0, 1));
    }
    if (entering) {
      row.focus();
    }
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
    foldsShown.put(group.id(), fold);
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
          FieldRow row = new FieldRow(setting, bench);
          rows.put(key(group, setting), row);
          box.getChildren().add(row);
          row.mark(marking.of(sheet, setting));
        });
  }

  private static String key(Group group, Setting setting) {
    return group.id() + "/" + setting.property().id();
  }
}
