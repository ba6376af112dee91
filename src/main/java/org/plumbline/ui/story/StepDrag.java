package org.plumbline.ui.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.plumbline.design.StoryStep;

/// A step on its way to another place in the row.
final class StepDrag {
  /// Less than this is a click, in logical pixels.
  private static final double STILL = 6;

  private final ListView<StoryStep> list;
  private final ObjIntConsumer<String> drop;
  private Optional<StoryStep> dragged = Optional.empty();
  private Optional<Double> from = Optional.empty();
  private Optional<Integer> gap = Optional.empty();

  /// @param drop is told the id of the step and its new place
  StepDrag(ListView<StoryStep> list, ObjIntConsumer<String> drop) {
    this.list = list;
    this.drop = drop;
  }

  void begin(@Nullable StoryStep step) {
    dragged = Optional.ofNullable(step);
    from = Optional.empty();
    gap = Optional.empty();
  }

  /// The pointer is at this column of the scene.
  void go(double x) {
    if (dragged.isEmpty()) {
      return;
    }
    if (from.isEmpty()) {
      from = Optional.of(x);
    }
    if (gap.isEmpty() && Math.abs(x - from.get()) < STILL) {
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

  void end() {
    cells().forEach(each -> each.mark(false, false));
    if (dragged.isPresent() && gap.isPresent()) {
      int now = list.getItems().indexOf(dragged.get());
      int wanted = gap.get() > now ? gap.get() - 1 : gap.get();
      if (wanted != now) {
        drop.accept(dragged.get().id(), wanted);
      }
    }
    dragged = Optional.empty();
    gap = Optional.empty();
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
