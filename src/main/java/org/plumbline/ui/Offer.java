package org.plumbline.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.edit.Edit;
import org.plumbline.edit.Session;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Fix;

/// A fix that somebody can take. While it is looked at, with the pointer or with keys, the session
/// proposes it, so that the canvas shows what it would do; the design stays untouched until it is
/// taken.
///
/// @param homes where what it adds belongs
/// @param about what it is to mend
public record Offer(Fix fix, Session session, Homes homes, List<String> about) {
  /// Copies the list.
  public Offer {
    about = List.copyOf(about);
  }

  /// A fix that adds what it adds where it says.
  public Offer(Fix fix, Session session) {
    this(fix, session, Homes.NONE, List.of());
  }

  /// A fix of a finding: what it adds comes to lie where the elements of the finding are seen.
  public static Offer of(Finding finding, Fix fix, Workbench bench) {
    return new Offer(fix, bench.session(), bench.homes(), finding.elements());
  }

  /// A menu item that takes the fix.
  public MenuItem item() {
    MenuItem item = new MenuItem(fix.label());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> take());
    item.parentPopupProperty()
        .subscribe(menu -> {
          if (menu != null) {
            follow(item, menu);
          }
        });
    return item;
  }

  /// Proposes the fix while the pointer or the focus is on the node.
  public void whileOn(Node node) {
    node.hoverProperty().subscribe((_, on) -> look(on || node.isFocused()));
    node.focusedProperty().subscribe((_, on) -> look(on || node.isHover()));
  }

  /// The same, and Escape ends it though the focus stays.
  public void untilEscape(Node node) {
    whileOn(node);
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && session.proposed().isPresent()) {
            session.withdraw();
            event.consume();
          }
        });
  }

  /// Takes the fix as one step, and goes where what it has added can be seen.
  public void take() {
    Set<String> before = Elements.ids(session.design());
    session.commit(edit());
    homes.bring(
        Elements.placed(session.design())
            .map(Placed::id)
            .filter(id -> !before.contains(id))
            .toList());
  }

  /// What is done, and where it comes to lie.
  public Edit edit() {
    return homes.housed(about, fix.edit());
  }

  /// The highlighted item of a menu has the focus, whether keys or the pointer led there; the node
  /// that shows the item is there as soon as the menu is.
  private void follow(MenuItem item, ContextMenu menu) {
    AtomicReference<Subscription> following = new AtomicReference<>(Subscription.EMPTY);
    menu.addEventHandler(
        WindowEvent.WINDOW_SHOWN,
        _ ->
            Optional.ofNullable(item.getStyleableNode())
                .ifPresent(row -> following.set(row.focusedProperty().subscribe(this::look))));
    menu.addEventHandler(
        WindowEvent.WINDOW_HIDDEN,
        _ -> {
          following.getAndSet(Subscription.EMPTY).unsubscribe();
          session.withdraw();
        });
  }

  private void look(boolean on) {
    if (on) {
      session.propose(edit());
    } else {
      session.withdraw();
    }
  }
}
