package org.plumbline.ui.window;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.edit.AddNote;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.Session;
import org.plumbline.geom.Rect;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignReader.Loaded;
import org.plumbline.store.DesignWriter;
import org.plumbline.ui.Texts;
import org.plumbline.ui.clip.Fragment;
import org.plumbline.ui.clip.Fragment.Pasted;
import org.plumbline.ui.clip.Pasteboard;

/// Cut, copy, paste, duplicate. The clipboard carries the JSON of a small design, so pasting is
/// reading a file: whatever comes from elsewhere is checked as a file is, and what is no design
/// becomes a note.
final class Copying {
  private static final double STEP = 24;
  private static final int LONGEST_NOTE = 4000;

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

  void copy() {
    Fragment fragment = Fragment.of(session.design(), session.selection());
    if (!fragment.isEmpty()) {
      board.put(new String(DesignWriter.write(fragment.part(), catalog), StandardCharsets.UTF_8));
    }
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
    if (fragment.isPresent()) {
      put(fragment.get(), Texts.say("step.paste"), distance);
    } else {
      board.text().filter(text -> !text.isBlank()).ifPresent(this::note);
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
    Pasted pasted = fragment.into(session.design(), name, distance.applyAsDouble(fragment));
    session.commit(pasted.edit());
    session.select(pasted.ids());
    pasted.ids().stream().findFirst().ifPresent(window.canvas()::reveal);
  }

  /// How far to move a copy so that it covers nothing of the same place and size: pasting again and
  /// again makes a staircase.
  private double free(Fragment fragment) {
    List<Rect> taken = Elements.placed(session.design()).map(each -> each.bounds()).toList();
    List<Rect> wanted = Elements.placed(fragment.part()).map(each -> each.bounds()).toList();
    double distance = 0;
    while (covers(taken, wanted, distance)) {
      distance += STEP;
    }
    return distance;
  }

  private static boolean covers(List<Rect> taken, List<Rect> wanted, double distance) {
    return wanted.stream().map(each -> each.moved(distance, distance)).anyMatch(taken::contains);
  }

  private void note(String text) {
    Design design = session.design();
    String id = Elements.freeId("note", Elements.ids(design));
    Rect beside =
        Elements.extent(design)
            .map(all -> new Rect(all.x(), all.bottom() + STEP, Note.WIDTH, Note.HEIGHT))
            .orElse(new Rect(0, 0, Note.WIDTH, Note.HEIGHT));
    String said = text.substring(0, Math.min(text.length(), LONGEST_NOTE)).strip();
    session.commit(new AddNote(new Note(id, said, "", beside, List.of(), Extras.NONE)));
    session.select(List.of(id));
    window.canvas().reveal(id);
  }
}
