package org.plumbline.ui.canvas;

import java.util.List;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.tool.Effect;

/// Does what gestures ask for.
///
/// @param answered run when a question that waited on the canvas is over
record Performing(CanvasView canvas, Questions questions, Proposals proposals, Runnable answered) {
  void of(Effect effect) {
    Session session = canvas.bench().session();
    switch (effect) {
      case Effect.Preview(var edit) -> session.preview(edit);
      case Effect.Commit(var edit) -> session.commit(edit);
      case Effect.Discard() -> session.cancel();
      case Effect.Select(List<String> ids) -> session.select(ids);
      case Effect.Tap(String element) -> canvas.taps().tell(element);
      case Effect.Bring(Rect area) -> canvas.verbs().bring(area);
      case Effect.Pan(double dx, double dy) -> canvas.camera().pan(dx, dy);
      case Effect.Rename(String element) -> {
        // The second click of two on something that is clicked for another purpose.
        if (!canvas.taps().wanted()) {
          canvas.open(element);
        }
      }
      case Effect.Refuse(var refused, Rect beside) -> questions.refuse(refused, beside, answered);
      case Effect.OfferFollowers(String from, Point at) -> proposals.followers(from, at, answered);
      case Effect.OfferFlows(String connection, Point at) -> {
        if (!canvas.taps().wanted()) {
          questions.flows(connection, at, canvas::requestFocus);
        }
      }
    }
  }
}
