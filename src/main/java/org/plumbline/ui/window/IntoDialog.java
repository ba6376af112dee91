package org.plumbline.ui.window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.edit.MoveIntoBoundary;
import org.plumbline.edit.Session;
import org.plumbline.ui.Texts;

/// Moves the selected components and boundaries into a boundary, or out of all, without a pointer:
/// a list of the boundaries that they may move into.
final class IntoDialog {
  private final DesignWindow window;
  private final Session session;

  /// Where something may move; outside of all boundaries if there is none.
  private record Home(Optional<Boundary> boundary) {
    String label() {
      return boundary.map(Boundary::name).orElseGet(() -> Texts.say("into.outside"));
    }
  }

  IntoDialog(DesignWindow window) {
    this.window = window;
    session = window.bench().session();
  }

  boolean possible() {
    return !members().isEmpty();
  }

  void open() {
    List<String> members = members();
    Sheetlet sheet = new Sheetlet(window, title(members));
    ListView<Home> list = new ListView<>();
    list.setId("into-list");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Texts.say("into.list"));
    list.setCellFactory(_ -> new HomeCell());
    list.getItems().setAll(homes(members));
    list.getSelectionModel().selectFirst();
    Runnable move = () -> move(members, list.getSelectionModel().getSelectedItem(), sheet);
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        move.run();
      }
    });
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        move.run();
      }
    });
    Label hint = new Label(Texts.say("into.hint"));
    hint.getStyleClass().add("explanation");
    sheet.show(new VBox(8, hint, list));
  }

  private void move(List<String> members, @Nullable Home home, Sheetlet sheet) {
    if (home != null) {
      sheet.close();
      session.commit(new MoveIntoBoundary(members, home.boundary().map(Boundary::id)));
    }
  }

  private String title(List<String> members) {
    Design design = session.design();
    String name =
        design
            .component(members.getFirst())
            .map(Component::name)
            .or(() -> design.boundary(members.getFirst()).map(Boundary::name))
            .orElse("");
    return members.size() == 1
        ? Texts.say("into.title", name)
        : Texts.say("into.title.many", members.size());
  }

  private List<String> members() {
    Design design = session.design();
    return session.selection().stream()
        .filter(id -> design.component(id).isPresent() || design.boundary(id).isPresent())
        .toList();
  }

  private List<Home> homes(List<String> members) {
    Design design = session.design();
    Set<String> circular = new HashSet<>();
    members.forEach(id -> circular.addAll(Elements.nested(design, id)));
    List<Home> homes = new ArrayList<>();
    design.boundaries().stream()
        .filter(each -> !circular.contains(each.id()))
        .map(each -> new Home(Optional.of(each)))
        .forEach(homes::add);
    homes.add(new Home(Optional.empty()));
    return homes;
  }

  private static final class HomeCell extends ListCell<Home> {
    @Override
    protected void updateItem(@Nullable Home home, boolean empty) {
      super.updateItem(home, empty);
      setText(home == null || empty ? null : home.label());
    }
  }
}
