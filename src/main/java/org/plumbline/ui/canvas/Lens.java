package org.plumbline.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.draw.Shading;
import org.plumbline.edit.Edit;
import org.plumbline.story.Slide;
import org.plumbline.ui.Homes;
import org.plumbline.ui.canvas.tool.Room;

/// How a design is looked at, which changes nothing in it: what is lit, what the colours tell,
/// whether there is a map, and into which collapsed boundary somebody has gone.
public final class Lens implements Homes {
  private final CanvasView canvas;
  private final Scenery scenery;
  private final ContentLayer content;
  private final Minimap minimap;
  private final ReadOnlyObjectWrapper<Optional<Coloring>> colored =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Lens(CanvasView canvas, Scenery scenery, ContentLayer content, Minimap minimap) {
    this.canvas = canvas;
    this.scenery = scenery;
    this.content = content;
    this.minimap = minimap;
  }

  /// Lets all elements but these step back, cards and connections alike; empty ends that.
  public void light(Optional<Set<String>> ids) {
    content.light(ids);
  }

  /// Sees what a slide of the story shows, which is about the whole design.
  public void look(Slide slide) {
    go(Optional.empty());
    canvas.camera().fit(slide.view(scenery.drawing()));
  }

  /// Whether nothing of the drawing is still being worked out; a large design is sketched until all
  /// ways are found.
  public boolean isWhole() {
    return scenery.isWhole();
  }

  /// Whether only some elements are lit.
  public boolean isLit() {
    return content.isLit();
  }

  /// Colours tell this from now on, with a legend in the corner; the stage if it is empty.
  public void shade(Optional<Coloring> coloring) {
    scenery.shade(coloring);
    content.light(Optional.empty());
    canvas.repaint();
    colored.set(coloring);
  }

  /// Colours tell this answer from now on; what is lit stays lit.
  public void lay(Coloring.Answer answer) {
    scenery.shade(Optional.of(answer));
    canvas.repaint();
    colored.set(Optional.of(answer));
  }

  /// What the colours tell besides the stage, as something that changes.
  public ReadOnlyObjectProperty<Optional<Coloring>> colored() {
    return colored.getReadOnlyProperty();
  }

  /// What the colours tell besides the stage.
  public Optional<Coloring> coloring() {
    return scenery.coloring();
  }

  /// What the colours tell now, for a picture that is taken away.
  public Shading shading() {
    return scenery.shading();
  }

  /// Whether the map of the whole design is shown where not all of it can be seen.
  public boolean showsMap() {
    return minimap.isWanted();
  }

  /// Shows or hides the map of the whole design.
  public void toggleMap() {
    minimap.want(!minimap.isWanted());
    canvas.refresh();
  }

  /// Goes into a boundary: only what lies in it is seen, until somebody leaves it. A boundary that
  /// is not there is not gone into.
  public void enter(String boundary) {
    if (canvas.bench().session().shown().boundary(boundary).isPresent()) {
      look(Optional.of(boundary));
    }
  }

  /// Leaves the boundary for the one around it that somebody has gone into, or for the whole
  /// design; the boundary that is left is selected.
  public void leave() {
    List<Boundary> path = path();
    if (!path.isEmpty()) {
      Boundary left = path.getLast();
      look(path.size() > 1 ? Optional.of(path.get(path.size() - 2).id()) : Optional.empty());
      canvas.bench().session().select(List.of(left.id()));
    }
  }

  /// Goes back to the whole design.
  public void leaveAll() {
    look(Optional.empty());
  }

  /// The boundaries that somebody is in, from outside in; empty in the whole design.
  public List<Boundary> path() {
    return scenery.inside().path();
  }

  /// What of the design is seen: all of it, or what lies in the boundary that somebody is in.
  public Room room() {
    return scenery.room();
  }

  @Override
  public void bring(List<String> elements) {
    canvas.verbs().show(elements);
  }

  @Override
  public void offer(List<String> elements) {
    canvas.bench().session().select(elements);
    elements.stream().findFirst().ifPresent(canvas::reveal);
    canvas.verbs().add();
  }

  /// Goes into the boundary where an element is seen, or out of one where it is not.
  void reach(String element) {
    Design design = canvas.bench().session().shown();
    if (isDrawn(design, element) && !isSeen(element)) {
      go(Inside.home(design, element));
    }
  }

  /// Where somebody is if all of it is seen from there, else where somebody has to go to see it.
  @Override
  public Edit housed(List<String> about, Edit edit) {
    Design design = canvas.bench().session().design();
    List<String> drawn = about.stream().filter(each -> isDrawn(design, each)).toList();
    return (drawn.stream().allMatch(this::isSeen) ? room() : home(design, drawn))
        .housed(edit, design);
  }

  private static Room home(Design design, List<String> elements) {
    List<Optional<String>> homes =
        elements.stream().map(each -> Inside.home(design, each)).distinct().toList();
    return Inside.of(design, homes.size() == 1 ? homes.getFirst() : Optional.empty()).room(design);
  }

  private static boolean isDrawn(Design design, String element) {
    return Elements.placed(design).anyMatch(each -> each.id().equals(element))
        || design.connection(element).isPresent();
  }

  private boolean isSeen(String element) {
    return scenery.extent(Set.of(element)).isPresent();
  }

  private void look(Optional<String> boundary) {
    show(boundary);
    canvas.bench().session().select(List.of());
    canvas.requestFocus();
  }

  private void go(Optional<String> boundary) {
    if (!boundary.equals(room().root())) {
      show(boundary);
    }
  }

  private void show(Optional<String> boundary) {
    scenery.enter(boundary);
    canvas.repaint();
    canvas.fitAll();
  }
}
