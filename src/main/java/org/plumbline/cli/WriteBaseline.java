package org.plumbline.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.json.JsonWriter;

/// `baseline`: records what is found today, so that from now on only new findings count.
final class WriteBaseline implements Verb {
  private static final Usage USAGE =
      Usage.many(
          "baseline",
          "FILE",
          Option.valued("-o", "OUT"),
          Option.valued("--config", "FILE"),
          Option.valued("--only", "RULE,…"),
          Option.valued("--skip", "RULE,…"));

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    String target = arguments.required("-o", USAGE);
    Checkup checkup = new Checkup(arguments, streams);
    List<CheckedFile> checked = checkup.of(arguments.operands());
    if (checkup.exit() == Exit.DONE) {
      String text = JsonWriter.text(Baseline.of(checked, target));
      new Output(streams).write(target, text.getBytes(StandardCharsets.UTF_8));
    }
    return checkup.exit();
  }
}
