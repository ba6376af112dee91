package org.plumbline.ui.window;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.design.Placed;
import org.plumbline.draw.NoteSize;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.ChangeNote;
import org.plumbline.edit.Edit;
import org.plumbline.edit.Session;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.tool.Vacancy;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;

/// Notes are written and linked to what they are about.
final class NoteCommands {
  private static final double BESIDE = 24;

  private final DesignWindow window;
  private final Session session;

  NoteCommands(DesignWindow window) {
    this.window = window;
    session = window.bench().session();
  }

  void addTo(Commands commands) {
    commands.add(Command.of("canvas.note", this::write).on("Shift+N").onCanvas());
    commands.add(
        Command.of("canvas.link-note", this::link)
            .on("Shift+L")
            .outsideText()
            .when(() -> !notes().isEmpty() && !others().isEmpty(), "note-and-others"));
    commands.add(
        Command.of("canvas.unlink-note", this::unlink)
            .outsideText()
            .when(() -> !notes().isEmpty(), "notes")
            .when(() -> notes().stream().anyMatch(each -> !each.about().isEmpty()), "not-linked"));
  }

  /// Opens a new note about what is selected, below it, or where the pointer is.
  private void write() {
    Design design = session.design();
    List<String> about = others();
    Rect bounds = free(window.canvas().lens().room().open(), about);
    String id = Elements.freeId("note", Elements.spoken(design));
    window
        .canvas()
        .intake()
        .write(
            new Note(id, "", "", bounds, about, Extras.NONE),
            note -> note.withBounds(NoteSize.grown(note.bounds(), note.text())));
  }

  private Rect free(Design design, List<String> about) {
    List<Rect> chosen =
        Elements.placed(design)
            .filter(each -> about.contains(each.id()))
            .map(Placed::bounds)
            .toList();
    return Rect.around(chosen)
        .map(all -> new Rect(all.x(), all.bottom() + BESIDE, Note.WIDTH, Note.HEIGHT))
        .map(below -> Vacancy.below(design, below))
        .orElseGet(
            () -> Vacancy.around(design, window.canvas().intake().spot(), Note.WIDTH, Note.HEIGHT));
  }

  private void link() {
    List<String> others = others();
    change(
        Texts.say("step.link-note"),
        note -> {
          Set<String> about = new LinkedHashSet<>(note.about());
          about.addAll(others);
          return note.withAbout(List.copyOf(about));
        });
  }

  /// From what is selected beside the notes; from everything if there is nothing beside them.
  private void unlink() {
    List<String> others = others();
    change(
        Texts.say("step.unlink-note"),
        note ->
            note.withAbout(
                others.isEmpty()
                    ? List.of()
                    : note.about().stream().filter(id -> !others.contains(id)).toList()));
  }

  private void change(String step, UnaryOperator<Note> how) {
    List<Edit> edits = new ArrayList<>();
    for (Note note : notes()) {
      edits.add(new ChangeNote(note.id(), note.text(), how.apply(note).about()));
    }
    session.commit(new AllOf(step, edits));
  }

  private List<Note> notes() {
    return session.design().notes().stream()
        .filter(each -> session.selection().contains(each.id()))
        .toList();
  }

  /// What is selected and no note.
  private List<String> others() {
    Set<String> others = new LinkedHashSet<>(session.selection());
    session.design().notes().forEach(each -> others.remove(each.id()));
    return List.copyOf(others);
  }
}
