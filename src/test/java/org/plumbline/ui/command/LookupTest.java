package org.plumbline.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LookupTest {
  private final Lookup lookup =
      new Lookup(
          Stream.of("Bring to front", "Send to back", "Zoom in", "Fit in the window", "Undo")
              .map(words -> Command.of(words, () -> {}).named(() -> words))
              .toList());

  @Test
  void whatBeginsLikeThatComesBeforeWhatHasItInside() {
    assertEquals(List.of("Zoom in", "Fit in the window", "Bring to front"), find("in"));
  }

  @Test
  void allThatIsTypedHasToBeThere() {
    assertEquals(List.of("Send to back"), find("to back"));
    assertEquals(List.of(), find("to nowhere"));
  }

  @Test
  void nothingTypedFindsEverything() {
    assertEquals(5, find("  ").size());
  }

  private List<String> find(String typed) {
    return lookup.find(typed).stream().map(each -> each.words().get()).toList();
  }
}
