package org.plumbline.ui.canvas;

import javafx.scene.Cursor;

/// What keys want of the canvas.
record KeyWishes(CanvasView canvas, Mouse mouse, Hand hand) implements Keys.Wishes {
  @Override
  public void rename(String element) {
    canvas.rename(element);
  }

  @Override
  public void reveal(String element) {
    canvas.reveal(element);
  }

  @Override
  public void space(Mouse.Space bar) {
    mouse.space(bar);
    canvas.setCursor(bar == Mouse.Space.DOWN ? Cursor.OPEN_HAND : Cursors.of(hand.gesture()));
  }
}
