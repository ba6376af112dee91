package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.plumbline.design.Boundary;
import org.plumbline.words.Words;

/// Where somebody is who has gone into boundaries: each step of the way leads back to it.
final class Breadcrumbs extends HBox {
  private static final Words WORDS = Words.beside(Breadcrumbs.class);

  private List<String> shown = List.of();

  Breadcrumbs() {
    getStyleClass().add("breadcrumbs");
    setAlignment(Pos.CENTER_LEFT);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    setVisible(false);
  }

  /// Shows the way.
  void show(String title, Lens lens) {
    List<Boundary> path = lens.path();
    List<String> names = new ArrayList<>(List.of(title));
    path.forEach(each -> names.addAll(List.of(each.id(), each.name())));
    setVisible(!path.isEmpty());
    if (path.isEmpty() || names.equals(shown)) {
      return;
    }
    shown = List.copyOf(names);
    getChildren().setAll(step(title, lens::leaveAll));
    for (int n = 0; n < path.size(); n++) {
      Boundary boundary = path.get(n);
      Label arrow = new Label("\u203A");
      arrow.getStyleClass().add("breadcrumb-arrow");
      getChildren().add(arrow);
      if (n == path.size() - 1) {
        Label here = new Label(boundary.name());
        here.getStyleClass().add("breadcrumb-here");
        getChildren().add(here);
      } else {
        getChildren().add(step(boundary.name(), () -> lens.enter(boundary.id())));
      }
    }
  }

  private static Button step(String name, Runnable act) {
    Button button = new Button(name);
    button.getStyleClass().setAll("breadcrumb");
    button.setMnemonicParsing(false);
    button.setAccessibleText(WORDS.say("breadcrumb.back", name));
    button.setOnAction(_ -> act.run());
    return button;
  }
}
