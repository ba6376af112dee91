package org.plumbline.ui.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.plumbline.design.StoryStep;

/// A step on its way to another place in the row.
final class StepDrag {
  /// Less than this is a click, in logical pixels.
  private static final double STILL = 6;

  private final ListView<StoryStep> list;
  private final ObjIntConsumer<String> drop;
  private Optional<String> dragged = Optional.empty();
  private double from;
  private Optional<Integer> gap = Optional.empty();

  /// @param drop is told the id of the step and its new place
  StepDrag(ListView<StoryStep> list, ObjIntConsumer<String> drop) {
    this.list = list;
    this.drop = drop;
    // Before the press takes the focus from a field, which fills the cells anew.
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::begin);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> go(event.getSceneX()));
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> end());
  }

  private void begin(MouseEvent event) {
    from = event.getSceneX();
    gap = Optional.empty();
    dragged =
        event.getButton() == MouseButton.PRIMARY
            ? cells().stream()
                .filter(each -> each.contains(each.sceneToLocal(at(event))))
                .findFirst()
                .map(each -> each.getItem().id())
            : Optional.empty();
  }

  private static Point2D at(MouseEvent event) {
    return new Point2D(event.getSceneX(), event.getSceneY());
  }

  /// The pointer is at this column of the scene.
  private void go(double x) {
    if (dragged.isEmpty() || (gap.isEmpty() && Math.abs(x - from) < STILL)) {
      return;
    }
    List<StepCell> cells = cells();
    int place = 0;
    for (StepCell each : cells) {
      var bounds = each.localToScene(each.getBoundsInLocal());
      if (x > bounds.getCenterX()) {
        place = each.getIndex() + 1;
      }
    }
    gap = Optional.of(place);
    for (StepCell each : cells) {
      each.mark(each.getIndex() == place, each.getIndex() == place - 1);
    }
  }

  private void end() {
    cells().forEach(each -> each.mark(false, false));
    if (dragged.isPresent() && gap.isPresent()) {
      int now = place(dragged.get());
      int wanted = gap.get() > now ? gap.get() - 1 : gap.get();
      if (now >= 0 && wanted != now) {
        drop.accept(dragged.get(), wanted);
      }
    }
    dragged = Optional.empty();
    gap = Optional.empty();
  }

  /// Where the step is now: what was typed in its fields when it was pressed has made another one
  /// of it, but its id stays.
  private int place(String id) {
    return list.getItems().stream().map(StoryStep::id).toList().indexOf(id);
  }

  private List<StepCell> cells() {
    List<StepCell> cells = new ArrayList<>();
    list.lookupAll(".list-cell")
        .forEach(each -> {
          if (each instanceof StepCell cell && cell.getItem() != null && cell.isVisible()) {
            cells.add(cell);
          }
        });
    cells.sort(Comparator.comparingInt(StepCell::getIndex));
    return cells;
  }
}
