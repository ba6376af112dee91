package org.plumbline.ui.window;

import static org.plumbline.ui.command.MenuItems.LINE;

import java.util.List;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;

/// Alternatives to the design.
record VariantCommands(Varying varying) {
  static final List<String> MENU =
      List.of(
          "variant.new",
          "variant.next",
          "variant.base",
          LINE,
          "variant.compare",
          "variant.side",
          LINE,
          "variant.adopt",
          "variant.rename",
          "variant.remove");

  void addTo(Commands commands) {
    commands.add(Command.of("variant.new", varying::add));
    commands.add(
        Command.of("variant.next", varying::next).on("F7").when(varying::any, "no-variants"));
    commands.add(Command.of("variant.base", varying::leave).when(varying::inVariant, "no-variant"));
    commands.add(
        Command.of("variant.compare", varying::compare)
            .on("Shift+F7")
            .when(varying::any, "no-variants"));
    commands.add(Command.of("variant.side", varying::side).when(varying::any, "no-variants"));
    commands.add(
        Command.of("variant.adopt", varying::adopt).when(varying::inVariant, "no-variant"));
    commands.add(
        Command.of("variant.rename", varying::rename).when(varying::inVariant, "no-variant"));
    commands.add(
        Command.of("variant.remove", varying::remove).when(varying::inVariant, "no-variant"));
  }
}
