package org.modelatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.modelatlas.i18n.BundleFile;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What the help says about a tree of commands, and whether it says it all and nothing else. */
final class HelpTextsCheck {

  private HelpTextsCheck() {}

  static void assertComplete(CommandLine root) {
    Set<String> beginnings = new HashSet<>(Set.of("usage."));
    Set<String> options = new HashSet<>();
    visit(root, beginnings, options);
    var unused =
        BundleFile.read("cli.properties").texts().keySet().stream()
            .filter(key -> !options.contains(key))
            .filter(key -> beginnings.stream().noneMatch(key::startsWith))
            .toList();
    assertEquals(List.of(), unused, "texts of no command");
  }

  private static void visit(CommandLine line, Set<String> beginnings, Set<String> options) {
    CommandSpec command = line.getCommandSpec();
    String name = command.qualifiedName(".");
    beginnings.add(name + ".");
    var usage = command.usageMessage();
    assertTrue(usage.header().length + usage.description().length > 0, name + " is not explained");
    for (ArgSpec argument : command.args()) {
      options.add(argument.descriptionKey());
      assertTrue(argument.description().length > 0, name + " " + argument + " is not explained");
    }
    line.getSubcommands().values().forEach(sub -> visit(sub, beginnings, options));
  }
}
