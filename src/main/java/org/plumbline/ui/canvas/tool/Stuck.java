package org.plumbline.ui.canvas.tool;

import java.util.List;
import org.plumbline.geom.Point;
import org.plumbline.words.Words;

/// Somebody pulls at what is kept in place: it stays and says why.
///
/// @param at where the pointer is
public record Stuck(Point at) implements Gesture {
  private static final Words WORDS = Words.beside(Stuck.class);

  @Override
  public Turn on(Pointer pointer, Sight sight) {
    return switch (pointer.act()) {
      case DRAG -> Turn.to(new Stuck(pointer.at()));
      case MOVE, PRESS, RELEASE -> Turn.to(Resting.IDLE.over(pointer, sight));
    };
  }

  @Override
  public List<Aid> aids(Sight sight) {
    return List.of(new Aid.Reason(WORDS.say("stuck"), at, Aid.Tone.ERROR));
  }
}
