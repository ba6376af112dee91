package org.plumbline.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Variant;

/// The one thing in the program that changes: a design being worked on. Views look at it and offer
/// edits; nothing else writes.
///
/// Not for use by several threads: the designer's sessions live on the toolkit's thread.
public final class Session {
  private final History history = new History();
  private final List<Consumer<Change>> observers = new ArrayList<>();
  private Work work;
  private Optional<Design> saved;
  private Optional<Design> previewed = Optional.empty();
  private Optional<Design> proposed = Optional.empty();
  private Set<String> selection = Set.of();
  private int readings;

  /// Starts with a design that counts as saved.
  public Session(Design design) {
    work = Work.on(design);
    saved = Optional.of(design);
  }

  /// What has changed, for observers.
  public enum Change {
    /// The committed design: an edit, an undo or a redo, or another variant of it.
    DESIGN,
    /// What is seen while a gesture is under way or an offer looked at, or its end without an edit.
    PREVIEW,
    /// What is selected.
    SELECTION,
    /// Which design counts as saved.
    SAVED
  }

  /// The design as it is seen: with the previewed edit, if a gesture is under way.
  public Design shown() {
    return previewed.orElse(work.seen());
  }

  /// Whether a gesture shows what it would do.
  public boolean isPreviewing() {
    return previewed.isPresent();
  }

  /// The design as it is without what is only shown: the variant, if one is being worked on.
  public Design design() {
    return work.seen();
  }

  /// The design that would be saved, with all its variants.
  public Design whole() {
    return work.whole();
  }

  /// The design as others get it: one that is a variant has no variants of its own.
  public Design alone() {
    return work.id().isPresent() ? work.seen().withVariants(List.of()) : work.whole();
  }

  /// The variant that is being worked on; empty if it is the design itself.
  public Optional<Variant> variant() {
    return work.variant();
  }

  /// Where what is worked on has come from.
  ///
  /// @param variant id of the variant; empty if it is the design itself
  /// @param reading from which reading of the file it is
  public record Origin(Optional<String> variant, int reading) {}

  /// Where what is worked on has come from. It is another one when a variant has been entered or
  /// left or the file has been read again, also by an undo: what is different then has not been
  /// edited.
  public Origin origin() {
    return new Origin(work.variant().map(Variant::id), work.reading());
  }

  /// Works on a variant from now on. This is no step: what is taken back later takes the work back
  /// to where it was done.
  public void enter(String variant) {
    turn(work.in(variant));
  }

  /// Works on the design itself again.
  public void leave() {
    turn(work.out());
  }

  private void turn(Work other) {
    if (!other.equals(work)) {
      forget();
      become(other);
    }
  }

  /// Shows what an edit would do, always computed from the committed design.
  public void preview(Edit edit) {
    proposed = Optional.empty();
    previewed = Optional.of(edit.apply(work.seen()));
    tell(Change.PREVIEW);
  }

  /// Shows what an edit would do beside the design as it is, which stays what is seen: an offer
  /// that somebody looks at, not a gesture under way.
  public void propose(Edit edit) {
    proposed = Optional.of(edit.apply(shown()));
    tell(Change.PREVIEW);
  }

  /// The design that the offer would make, while somebody looks at one.
  public Optional<Design> proposed() {
    return proposed;
  }

  /// Ends an offer without taking it; a gesture under way goes on.
  public void withdraw() {
    if (proposed.isPresent()) {
      proposed = Optional.empty();
      tell(Change.PREVIEW);
    }
  }

  /// Gives up what is previewed or proposed.
  public void cancel() {
    if (forget()) {
      tell(Change.PREVIEW);
    }
  }

  /// Tells whether there was anything to forget.
  private boolean forget() {
    boolean any = previewed.isPresent() || proposed.isPresent();
    previewed = Optional.empty();
    proposed = Optional.empty();
    return any;
  }

  /// Applies an edit as one step, unless it changes nothing.
  public void commit(Edit edit) {
    boolean wasPreviewing = forget();
    Design next = edit.apply(work.seen());
    if (!next.equals(work.seen())) {
      history.record(edit.name(), work);
      Work then = work.with(next);
      become(edit instanceof ReadAgain ? then.read(++readings) : then);
    } else if (wasPreviewing) {
      tell(Change.PREVIEW);
    }
  }

  /// Takes the last step back; does nothing at the beginning.
  public void undo() {
    cancel();
    history.back(work).ifPresent(this::become);
  }

  /// Takes the step that was undone last again; does nothing if there is none.
  public void redo() {
    cancel();
    history.forth(work).ifPresent(this::become);
  }

  /// What undo would take back.
  public Optional<String> undoName() {
    return history.undoName();
  }

  /// What redo would do again.
  public Optional<String> redoName() {
    return history.redoName();
  }

  /// Ids of the selected elements, in the order in which they were selected.
  public Set<String> selection() {
    return selection;
  }

  /// Selects exactly these elements; ids that are not in the design are left out.
  public void select(Collection<String> ids) {
    Set<String> next = new LinkedHashSet<>(ids);
    next.retainAll(Elements.ids(shown()));
    if (!next.equals(selection) || !List.copyOf(next).equals(List.copyOf(selection))) {
      selection = Collections.unmodifiableSet(next);
      tell(Change.SELECTION);
    }
  }

  /// Whether there is something that has not been saved, by content.
  public boolean dirty() {
    return !saved.equals(Optional.of(work.whole()));
  }

  /// Counts `design`, as it was written with all its variants, as saved.
  public void saved(Design design) {
    saved = Optional.of(design);
    tell(Change.SAVED);
  }

  /// Counts no design as saved until one is: what was saved has been replaced by somebody else.
  public void unsaved() {
    saved = Optional.empty();
    tell(Change.SAVED);
  }

  /// Has `observer` told of every change from now on, until the returned action is run.
  public Runnable observe(Consumer<Change> observer) {
    observers.add(observer);
    return () -> observers.remove(observer);
  }

  private void become(Work next) {
    work = next;
    tell(Change.DESIGN);
    select(selection);
  }

  private void tell(Change change) {
    List.copyOf(observers).forEach(observer -> observer.accept(change));
  }
}
