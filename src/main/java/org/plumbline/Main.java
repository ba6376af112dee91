package org.plumbline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.cli.CommandLine;
import org.plumbline.cli.Streams;
import org.plumbline.ui.window.Designer;
import org.plumbline.words.Words;

/// Chooses the door: a verb or an option goes to the command line; files, or nothing at all, to the
/// designer. The classes of the designer are loaded only when its door is taken.
public final class Main {
  private static final int CANNOT = 2;

  private Main() {}

  /// Starts the program and ends the process with a status unless all went well.
  public static void main(String[] arguments) {
    // Pictures are painted into memory, also where this Java has no parts for screens.
    System.setProperty("java.awt.headless", "true");
    List<String> words = List.of(arguments);
    int status =
        isForDesigner(words) ? designer(words) : CommandLine.run(words, Streams.standard());
    if (status != 0) {
      System.exit(status);
    }
  }

  /// A verb wins over a file of that name; a word that is neither is a verb misspelt.
  private static boolean isForDesigner(List<String> words) {
    return words.isEmpty() || (!CommandLine.knows(words.getFirst()) && isFile(words.getFirst()));
  }

  private static boolean isFile(String word) {
    try {
      return word.endsWith(".json") || Files.exists(Path.of(word));
    } catch (InvalidPathException _) {
      return false;
    }
  }

  private static int designer(List<String> words) {
    Words texts = Words.in("org.plumbline.program");
    List<Path> designs = new ArrayList<>();
    for (String word : words) {
      if (!Files.isRegularFile(Path.of(word))) {
        return told(texts.say("no-file", word));
      }
      designs.add(Path.of(word));
    }
    Optional<String> obstacle = Designer.obstacle();
    if (obstacle.isPresent()) {
      return told(obstacle.get());
    }
    return opened(designs, texts);
  }

  /// The toolkit tells only by failing that there is a name of a display and no display.
  private static int opened(List<Path> designs, Words texts) {
    try {
      Designer.open(designs);
      return 0;
    } catch (UnsupportedOperationException | IllegalStateException fault) {
      return told(texts.say("no-window", String.valueOf(fault.getMessage())));
    }
  }

  private static int told(String message) {
    System.err.println(message);
    return CANNOT;
  }
}
