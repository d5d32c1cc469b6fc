package org.modelatlas.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says what stopped a command. What a person can act on is said in sentences; anything else is a
 * defect and is logged whole.
 */
record FailedCommand(Messages messages) implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    switch (failure) {
      case DataProblemException problems -> problems.problems().forEach(p -> print(p, line));
      case NoSuchFileException absent -> print(line, "cli.failed.noFile", absent.getFile());
      case AccessDeniedException denied -> print(line, "cli.failed.noAccess", denied.getFile());
      case IOException io -> print(line, "cli.failed.io", String.valueOf(io.getMessage()));
      default -> {
        LoggerFactory.getLogger(FailedCommand.class).error("command failed", failure);
        print(line, "cli.failed.defect", failure.toString());
      }
    }
    return line.getCommandSpec().exitCodeOnExecutionException();
  }

  private void print(DataProblem problem, CommandLine line) {
    line.getErr().println(problem.place().label() + ": " + problem.sentence(messages));
    line.getErr().println("  " + problem.hint(messages));
  }

  private void print(CommandLine line, String key, String argument) {
    line.getErr().println(messages.get(key, argument));
  }
}
