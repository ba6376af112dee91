package org.plumbline.ui.clip;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// The system's clipboard. Parts of designs travel in a format of their own and as plain text, so
/// that they can also be pasted into an editor.
public final class SystemPasteboard implements Pasteboard {
  private static final String MIME = "application/x-plumbline+json";

  @Override
  public void put(String design) {
    ClipboardContent content = new ClipboardContent();
    content.put(format(), design);
    content.putString(design);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public Optional<String> design() {
    return Clipboard.getSystemClipboard().getContent(format()) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  @Override
  public Optional<String> text() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
  }

  /// The format is known to the whole process, and may be made only once.
  private static DataFormat format() {
    DataFormat known = DataFormat.lookupMimeType(MIME);
    return known == null ? new DataFormat(MIME) : known;
  }
}
