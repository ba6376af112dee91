package org.plumbline.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.Session;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Reach;
import org.plumbline.rules.Verdict;
import org.plumbline.rules.Verdict.Flow;
import org.plumbline.ui.Texts;

/// Connects the selected component without a pointer: a list of all components it may be connected
/// to, with what would flow.
final class ConnectDialog {
  private final DesignWindow window;
  private final Session session;

  /// One component that may be connected to.
  private record Target(Component component, Flow flow) {}

  ConnectDialog(DesignWindow window) {
    this.window = window;
    session = window.bench().session();
  }

  boolean possible() {
    return source().isPresent();
  }

  void open() {
    source().ifPresent(this::open);
  }

  private Optional<Component> source() {
    return session.selection().size() == 1
        ? session.design().component(session.selection().iterator().next())
        : Optional.empty();
  }

  private void open(Component source) {
    Sheetlet sheet = new Sheetlet(window, Texts.say("connect.title", source.name()));
    ListView<Target> list = new ListView<>();
    list.setId("connect-list");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Texts.say("connect.list"));
    list.setPlaceholder(new Label(Texts.say("connect.nothing", source.name())));
    list.setCellFactory(_ -> new TargetCell());
    list.getItems().setAll(targets(source));
    list.getSelectionModel().selectFirst();
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        connect(list.getSelectionModel().getSelectedItem(), sheet);
      }
    });
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        connect(list.getSelectionModel().getSelectedItem(), sheet);
      }
    });
    Label hint = new Label(Texts.say("connect.hint"));
    hint.getStyleClass().add("explanation");
    sheet.show(new VBox(8, hint, list));
  }

  private void connect(@Nullable Target target, Sheetlet sheet) {
    if (target != null) {
      sheet.close();
      session.commit(target.flow().connect());
    }
  }

  private List<Target> targets(Component source) {
    Design design = session.design();
    Reach reach = new Connecting(window.bench().catalog()).from(design, source.id());
    return design.components().stream()
        .filter(each -> !each.equals(source))
        .flatMap(each -> target(reach, each).stream())
        .toList();
  }

  private static Optional<Target> target(Reach reach, Component component) {
    return switch (reach.verdict(component.id())) {
      case Verdict.Legal legal -> Optional.of(new Target(component, legal.first()));
      case Verdict.Refused _ -> Optional.empty();
    };
  }

  /// The name of a component and what would flow to it.
  private static final class TargetCell extends ListCell<Target> {
    @Override
    protected void updateItem(@Nullable Target target, boolean empty) {
      super.updateItem(target, empty);
      setText(
          target == null || empty
              ? null
              : Texts.say(
                  "outline.to", target.component().name(), target.flow().from().kind().name()));
    }
  }
}
