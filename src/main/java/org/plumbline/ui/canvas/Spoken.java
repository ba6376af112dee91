package org.plumbline.ui.canvas;

import java.util.List;
import java.util.Optional;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Note;
import org.plumbline.design.StoryStep;
import org.plumbline.edit.Session;
import org.plumbline.ui.Decided;
import org.plumbline.ui.canvas.tool.Linking;
import org.plumbline.words.Words;

/// What assistive technology is told of the canvas: what is selected, by name, or what there is.
final class Spoken {
  private static final Words WORDS = Words.beside(Spoken.class);

  /// More names than this are not read out.
  private static final int READ = 5;

  private Spoken() {}

  static String role() {
    return WORDS.say("canvas.role");
  }

  /// What is selected, or what is said while a connection is led by keys.
  static String of(CanvasView canvas) {
    Optional<String> said =
        canvas.hand().gesture() instanceof Linking linking
            ? linking.said(canvas.sight())
            : Optional.empty();
    return said.orElseGet(() -> of(canvas.bench().session()));
  }

  private static String of(Session session) {
    Design design = session.design();
    List<String> names =
        session.selection().stream()
            .limit(READ)
            .flatMap(id -> design.element(id).stream())
            .map(element -> name(element, design))
            .toList();
    if (!names.isEmpty()) {
      int size = session.selection().size();
      return size == 1
          ? WORDS.say("canvas.selected.one", alone(session, names.getFirst()))
          : WORDS.say("canvas.selected.many", size, String.join(", ", names));
    }
    return design.isBlank()
        ? WORDS.say("canvas.blank")
        : WORDS.say("canvas.nothing", WORDS.count("canvas.contents", design.components().size()));
  }

  /// The name of the only element that is selected, with the decisions about it.
  private static String alone(Session session, String name) {
    String id = session.selection().iterator().next();
    return Decided.words(session.design(), id)
        .map(decided -> WORDS.say("canvas.selected.decided", name, decided))
        .orElse(name);
  }

  private static String name(Element element, Design design) {
    return switch (element) {
      case Component component -> component.name();
      case Boundary boundary -> boundary.name();
      case Note note -> note.words();
      case Decision decision -> decision.title();
      case StoryStep step -> step.title();
      case Connection connection ->
          WORDS.say(
              "canvas.connection",
              name(connection.from().component(), design),
              name(connection.to().component(), design));
    };
  }

  private static String name(String component, Design design) {
    return design.component(component).map(Component::name).orElse(component);
  }
}
