package org.plumbline.ui.window;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.draw.Style;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignReader.Loaded;
import org.plumbline.store.DesignWriter;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.tool.Berth;
import org.plumbline.ui.canvas.tool.Joining;
import org.plumbline.ui.canvas.tool.Room;
import org.plumbline.ui.clip.Fragment;
import org.plumbline.ui.clip.Fragment.Pasted;
import org.plumbline.ui.clip.Pasteboard;
import org.plumbline.ui.clip.Snapshot;

/// Cut, copy, paste, duplicate. The clipboard carries the JSON of a small design, so pasting is
/// reading a file: whatever comes from elsewhere is checked as a file is, and what is no design
/// becomes a note.
final class Copying {
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
      put(fragment, Texts.say("step.duplicate"), beside(fragment));
    }
  }

  /// Beside what it was copied from, if that is still there, and over nothing.
  void paste() {
    paste(this::beside);
  }

  /// Exactly where it was copied from.
  void pasteInPlace() {
    paste(_ -> Point.ORIGIN);
  }

  private void paste(Function<Fragment, Point> distance) {
    Optional<Fragment> fragment = board.design().or(board::text).flatMap(this::read);
    Optional<String> text = board.text().filter(each -> !each.isBlank());
    if (fragment.isPresent()) {
      put(fragment.get(), Texts.say("step.paste"), distance.apply(fragment.get()));
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

  private void put(Fragment fragment, String name, Point distance) {
    Design design = session.design();
    Pasted pasted = fragment.into(design, name, distance);
    Design after = pasted.edit().apply(design);
    List<Edit> edits = new ArrayList<>(List.of(pasted.edit()));
    if (!distance.equals(Point.ORIGIN)) {
      edits.addAll(new Joining(after, room().root()).after(pasted.ids()));
    }
    session.commit(room().housed(new AllOf(name, edits), design));
    session.select(pasted.ids());
    window.canvas().verbs().show(pasted.ids());
  }

  private Point beside(Fragment fragment) {
    return new Berth(room(), fragment.part()).by();
  }

  private Room room() {
    return window.canvas().lens().room();
  }
}
