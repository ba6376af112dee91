package org.plumbline.ui.analyse;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.plumbline.edit.Session;
import org.plumbline.overlay.Table.Row;
import org.plumbline.ui.Offer;

/// The button for what a row offers. The canvas shows what a fix would do while the pointer or the
/// focus is on it; Enter on the row does the same as the button.
final class DeedCell extends TableCell<Row, Row> {
  private final Session session;
  private final Function<Row, Optional<Deed>> deeds;

  DeedCell(Session session, Function<Row, Optional<Deed>> deeds) {
    this.session = session;
    this.deeds = deeds;
    getStyleClass().add("deed-cell");
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(row == null || empty ? null : deeds.apply(row).map(this::button).orElse(null));
  }

  private Button button(Deed deed) {
    Button button = new Button(deed.label());
    button.getStyleClass().add("fix");
    button.setMnemonicParsing(false);
    button.setFocusTraversable(deed.fix().isPresent());
    button.setMaxWidth(Double.MAX_VALUE);
    deed.fix().ifPresent(fix -> new Offer(fix, session).untilEscape(button));
    button.setOnAction(_ -> deed.action().run());
    return button;
  }
}
