package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Note;
import org.plumbline.design.StoryStep;
import org.plumbline.edit.CollapseBoundary;
import org.plumbline.edit.PinComponents;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.RouteConnection;
import org.plumbline.words.Words;

/// What can be done to elements with the means of the canvas, for its context menu.
final class ContextActions {
  private static final Words WORDS = Words.beside(ContextActions.class);

  private final CanvasView canvas;
  private final Questions questions;

  ContextActions(CanvasView canvas, Questions questions) {
    this.canvas = canvas;
    this.questions = questions;
  }

  /// The menu for these elements; none for the bare canvas.
  List<MenuItem> of(List<String> ids) {
    List<MenuItem> items = new ArrayList<>();
    if (ids.isEmpty()) {
      return items;
    }
    Optional<Element> alone = ids.size() == 1 ? design().element(ids.getFirst()) : Optional.empty();
    alone.ifPresent(element -> of(element, items));
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(item("menu.delete", () -> canvas.bench().session().commit(new RemoveElements(ids))));
    return items;
  }

  private void of(Element element, List<MenuItem> items) {
    switch (element) {
      case Component component -> component(component, items);
      case Connection connection -> connection(connection, items);
      case Boundary boundary -> boundary(boundary, items);
      case Note note -> items.add(item("menu.edit-note", () -> canvas.rename(note.id())));
      case Decision _, StoryStep _ -> {
        // Neither is drawn.
      }
    }
  }

  private void component(Component component, List<MenuItem> items) {
    items.add(item("menu.rename", () -> canvas.rename(component.id())));
    items.add(item("menu.connect", canvas::startConnecting));
    PinComponents pin = new PinComponents(List.of(component.id()), !component.pinned());
    items.add(
        item(
            component.pinned() ? "menu.unpin" : "menu.pin",
            () -> canvas.bench().session().commit(pin)));
  }

  private void connection(Connection connection, List<MenuItem> items) {
    if (questions.hasOtherFlows(connection)) {
      items.add(item("menu.flows", () -> canvas.offerFlows(connection.id())));
    }
    if (!connection.waypoints().isEmpty()) {
      items.add(
          item(
              "menu.reset-route",
              () ->
                  canvas
                      .bench()
                      .session()
                      .commit(new RouteConnection(connection.id(), List.of()))));
    }
  }

  private void boundary(Boundary boundary, List<MenuItem> items) {
    items.add(item("menu.rename", () -> canvas.rename(boundary.id())));
    CollapseBoundary fold = new CollapseBoundary(boundary.id(), !boundary.collapsed());
    items.add(
        item(
            boundary.collapsed() ? "menu.expand" : "menu.collapse",
            () -> canvas.bench().session().commit(fold)));
  }

  private static MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(WORDS.say(key));
    item.setOnAction(_ -> act.run());
    return item;
  }

  private Design design() {
    return canvas.bench().session().design();
  }
}
