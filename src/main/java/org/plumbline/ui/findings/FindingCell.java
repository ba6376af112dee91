package org.plumbline.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.rules.Finding;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.RichCell;
import org.plumbline.ui.look.SeverityMark;
import org.plumbline.words.Quoted;

/// One finding in a row: its shape, what is wrong with the element's name in bold, the section
/// where there is room, and the ways to mend it.
final class FindingCell extends RichCell<Row> {
  /// What is narrower shows nothing that could be read.
  private static final double LEAST = 14;

  /// In narrower rows what is wrong has the room of the section.
  private static final double ROOMY = 420;

  /// In still narrower ones one fix is shown and the others are in the menu of the row.
  private static final double ENOUGH = 340;

  private final Workbench bench;

  FindingCell(Workbench bench) {
    super(() -> bench.outfit().get());
    this.bench = bench;
    dress("finding-cell");
  }

  @Override
  protected Node shown(Row row) {
    return row(row);
  }

  @Override
  protected String spoken(Row row) {
    Finding finding = row.finding();
    String severity = Texts.say("severity." + finding.severity().id());
    String told = Texts.say("findings.row", severity, finding.message());
    return row.gone()
        ? told + " " + ended(row)
        : row.by().map(by -> told + " " + accepted(by)).orElse(told);
  }

  @Override
  protected Optional<String> more(Row row) {
    Finding finding = row.finding();
    String by = row.by().map(each -> "\n\n" + accepted(each)).orElse("");
    return Optional.of(finding.why())
        .filter(why -> !why.isEmpty())
        .map(why -> finding.message() + "\n\n" + why + by);
  }

  private static String ended(Row row) {
    return Texts.say(row.state() == Row.State.MENDED ? "findings.mended" : "findings.removed");
  }

  private static String accepted(Acceptance by) {
    String until = by.expires().isEmpty() ? "" : Texts.say("findings.until", by.expires());
    String owner = by.owner().isEmpty() ? "" : Texts.say("findings.owner", by.owner());
    return Texts.say("findings.because", by.reason()) + owner + until;
  }

  private HBox row(Row row) {
    Finding finding = row.finding();
    HBox message = new Message();
    message.getChildren().addAll(words(finding));
    HBox.setHgrow(message, Priority.ALWAYS);
    Label section = new Label(finding.section());
    section.getStyleClass().add("section");
    if (row.by().isEmpty() && !row.gone()) {
      only(section, ROOMY);
    }
    HBox box = new HBox(new SeverityMark(finding.severity()), message, section);
    box.getStyleClass().addAll("finding-row", row.part().name().toLowerCase(Locale.ROOT));
    box.setAlignment(Pos.CENTER_LEFT);
    if (row.gone()) {
      box.getStyleClass().add("gone");
      section.setText(ended(row));
    } else {
      row.by()
          .ifPresentOrElse(
              by -> section.setText(accepted(by)), () -> box.getChildren().addAll(fixes(finding)));
    }
    return box;
  }

  /// The likeliest fix, and the others where there is room; the menu of the row has them all.
  private List<Node> fixes(Finding finding) {
    List<Node> fixes = new Fixes(bench).buttons(finding);
    fixes.stream().skip(1).forEach(each -> only(each, ENOUGH));
    return fixes;
  }

  /// Shows a part only in rows of a width.
  private void only(Node part, double least) {
    part.visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> isWide(least), widthProperty(), bench.outfit()));
    part.managedProperty().bind(part.visibleProperty());
  }

  private boolean isWide(double least) {
    return getWidth() >= least * bench.outfit().get().factor();
  }

  /// The message in up to three parts: before the name, the name, after it. The name needs no
  /// quotation marks, since it is set apart by its weight.
  private List<Label> words(Finding finding) {
    String message = finding.message();
    String quoted = name(finding).map(Quoted::name).orElse("");
    int at = message.indexOf(quoted);
    List<Label> parts = new ArrayList<>();
    add(parts, message.substring(0, at), "finding-message");
    name(finding).ifPresent(name -> add(parts, Quoted.of(name), "element-name"));
    add(parts, message.substring(at + quoted.length()), "finding-message");
    return parts;
  }

  private static void add(List<Label> parts, String words, String style) {
    if (!words.isEmpty()) {
      Label label = new Label(words);
      label.getStyleClass().add(style);
      parts.add(label);
    }
  }

  /// What is wrong, which may take half of the row, or a third of a narrow one, before the section
  /// and the fixes have to give way. Each part has what the ones before it leave, so that the one
  /// that does not fit ends in an ellipsis.
  private final class Message extends HBox {
    @Override
    protected void layoutChildren() {
      double left = 0;
      for (Node part : getManagedChildren()) {
        double width = Math.min(snapSizeX(part.prefWidth(-1)), Math.max(0, getWidth() - left));
        double height = part.prefHeight(-1);
        // Less than an ellipsis is nothing.
        part.setVisible(width >= LEAST || width == snapSizeX(part.prefWidth(-1)));
        part.resizeRelocate(left, snapPositionY((getHeight() - height) / 2), width, height);
        left += width;
      }
    }

    @Override
    protected double computeMinWidth(double height) {
      double share = isWide(ENOUGH) ? 1.0 / 2 : 1.0 / 3;
      return Math.min(computePrefWidth(height), FindingCell.this.getWidth() * share);
    }
  }

  /// The name of the first element that the message speaks of; a connection is called by its ends.
  private Optional<String> name(Finding finding) {
    Design design = bench.session().design();
    return finding.elements().stream()
        .flatMap(id -> design.element(id).stream())
        .flatMap(element -> called(element, design))
        .filter(name -> !name.isEmpty() && finding.message().contains(Quoted.name(name)))
        .min(Comparator.comparingInt(name -> finding.message().indexOf(Quoted.name(name))));
  }

  private static Stream<String> called(Element element, Design design) {
    return switch (element) {
      case Component component -> Stream.of(component.name());
      case Boundary boundary -> Stream.of(boundary.name());
      case Connection connection ->
          Stream.of(connection.from(), connection.to())
              .flatMap(end -> design.component(end.component()).stream())
              .map(Component::name);
      default -> Stream.empty();
    };
  }
}
