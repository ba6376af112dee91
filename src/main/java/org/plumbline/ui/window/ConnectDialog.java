package org.plumbline.ui.window;

import java.util.List;
import java.util.Optional;
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
    Picking<Target> picking =
        new Picking<>(
            window,
            Texts.say("connect.title", source.name()),
            Texts.say("connect.do"),
            target -> session.commit(target.flow().connect()));
    picking.list().setId("connect-list");
    picking.list().setAccessibleText(Texts.say("connect.list"));
    picking
        .list()
        .setCellFactory(_ ->
            new PlainCell<>(
                each -> each.component().name(), each -> each.flow().from().kind().name()));
    picking.show(targets(source), Texts.say("connect.nothing", source.name()));
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
}
