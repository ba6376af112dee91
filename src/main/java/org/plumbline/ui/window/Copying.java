package org.plumbline.ui.window;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.draw.Style;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.Session;
import org.plumbline.geom.Rect;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignReader.Loaded;
import org.plumbline.store.DesignWriter;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.tool.Room;
import org.plumbline.ui.clip.Fragment;
import org.plumbline.ui.clip.Fragment.Pasted;
import org.plumbline.ui.clip.Pasteboard;
import org.plumbline.ui.clip.Snapshot;

/// Cut, copy, paste, duplicate. The clipboard carries the JSON of a small design, so pasting is
/// reading a file: whatever comes from elsewhere is checked as a file is, and what is no design
/// becomes a note.
final class Copying {
  private static final double STEP = 24;

  private final DesignWindow window;
  private final Session session;
  private final Pasteboard board;
  private final Catalog catalog;

  Copying(DesignWindow window) {
    this.window = window;
    session = window.bench().session();
    board = window.desk().pasteboard();
    catalog = window.bench().catalog();
  }

  /// Pictures come when they are drawn, away from the toolkit's thread.
  void copy() {
    Design part = Fragment.of(session.design(), session.selection()).part();
    if (!part.isBlank()) {
      String json = new String(DesignWriter.write(part, catalog), StandardCharsets.UTF_8);
      board.put(json);
      if (Snapshot.suits(part)) {
        Style style = style();
        Aside.run(
            "copy",
            () -> Snapshot.of(part, catalog, style),
            drawn -> drawn.ifPresent(pictures -> board.illustrate(json, pictures)),
            _ -> {});
      } else {
        window.say(Texts.say("copy.no-picture", Elements.all(part).count()));
      }
    }
  }

  private Style style() {
    return window.bench().theme().get().style();
  }

  void cut() {
    copy();
    session.commit(new RemoveElements(List.copyOf(session.selection())));
  }

  void duplicate() {
    Fragment fragment = Fragment.of(session.design(), session.selection());
    if (!fragment.isEmpty()) {
      put(fragment, Texts.say("step.duplicate"), this::free);
    }
  }

  /// Beside what it was copied from, if that is still there.
  void paste() {
    paste(this::free);
  }

  /// Exactly where it was copied from.
  void pasteInPlace() {
    paste(_ -> 0);
  }

  private void paste(ToDoubleFunction<Fragment> distance) {
    Optional<Fragment> fragment = board.design().or(board::text).flatMap(this::read);
    Optional<String> text = board.text().filter(each -> !each.isBlank());
    if (fragment.isPresent()) {
      put(fragment.get(), Texts.say("step.paste"), distance);
    } else if (!board.files().isEmpty()) {
      window.incoming().files(board.files(), window.canvas().intake().spot());
    } else if (text.isPresent()) {
      window.incoming().text(text.get(), window.canvas().intake().spot());
    } else {
      board
          .image()
          .ifPresent(each -> window.incoming().picture(each, window.canvas().intake().spot()));
    }
  }

  private Optional<Fragment> read(String text) {
    boolean likely = text.stripLeading().startsWith("{");
    return likely
            && DesignReader.read(text.getBytes(StandardCharsets.UTF_8), catalog)
                instanceof Loaded loaded
        ? Optional.of(new Fragment(loaded.design())).filter(each -> !each.isEmpty())
        : Optional.empty();
  }

  private void put(Fragment fragment, String name, ToDoubleFunction<Fragment> distance) {
    Design design = session.design();
    Pasted pasted = fragment.into(design, name, distance.applyAsDouble(fragment));
    session.commit(room().housed(pasted.edit(), design));
    session.select(pasted.ids());
    pasted.ids().stream().findFirst().ifPresent(window.canvas()::reveal);
  }

  private Room room() {
    return window.canvas().lens().room();
  }

  /// How far to move a copy so that it covers nothing of the same place and size: pasting again and
  /// again makes a staircase.
  private double free(Fragment fragment) {
    Set<Rect> taken =
        Elements.placed(room().open()).map(Placed::bounds).collect(Collectors.toSet());
    List<Rect> wanted = Elements.placed(fragment.part()).map(each -> each.bounds()).toList();
    double distance = 0;
    while (covers(taken, wanted, distance)) {
      distance += STEP;
    }
    return distance;
  }

  private static boolean covers(Set<Rect> taken, List<Rect> wanted, double distance) {
    return wanted.stream().map(each -> each.moved(distance, distance)).anyMatch(taken::contains);
  }
}
