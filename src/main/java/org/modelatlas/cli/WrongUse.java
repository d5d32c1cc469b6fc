package org.modelatlas.cli;

import org.modelatlas.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the arguments, and where the help is. */
record WrongUse(Messages messages) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine line = problem.getCommandLine();
    String name = line.getCommandSpec().qualifiedName();
    line.getErr().println(sentence(problem));
    line.getErr().println(messages.get("cli.wrong.help", name));
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  private String sentence(ParameterException problem) {
    return switch (problem) {
      case UnmatchedArgumentException unknown ->
          messages.get(
              unknown.isUnknownOption() ? "cli.wrong.unknownOption" : "cli.wrong.unexpected",
              String.join(" ", unknown.getUnmatched()));
      case OverwrittenOptionException twice ->
          messages.get("cli.wrong.twice", label(twice.getOverwritten()));
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          messages.get("cli.wrong.missing", label(missing.getMissing().getFirst()));
      default ->
          problem.getArgSpec() == null
              ? messages.get("cli.wrong.noCommand")
              : messages.get(
                  "cli.wrong.value",
                  String.valueOf(problem.getValue()),
                  label(problem.getArgSpec()),
                  problem.getArgSpec().paramLabel());
    };
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
