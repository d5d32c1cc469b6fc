package org.modelatlas.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.i18n.Messages;
import picocli.CommandLine.Option;

/** The options that say how values are parted into classes. */
final class ClassingOptions {

  private static final String METHODS =
      Arrays.stream(Method.values())
          .filter(method -> method != Method.UNCLASSED)
          .map(Method::id)
          .collect(Collectors.joining(", "));

  @Option(names = "--method", paramLabel = "METHOD", descriptionKey = "option.classes.method")
  private String methodId = Method.NATURAL_BREAKS.id();

  @Option(names = "--classes", paramLabel = "N", descriptionKey = "option.classes.number")
  private Optional<Integer> classes = Optional.empty();

  @Option(
      names = "--limits",
      paramLabel = "1,5,20",
      split = ",",
      hideParamSyntax = true,
      descriptionKey = "option.classes.limits")
  private List<Double> limits = List.of();

  /**
   * What was asked for.
   *
   * @throws WrongRequest if the options do not fit together or lie out of range
   */
  Classing classing(Messages messages) throws WrongRequest {
    Method method = method(messages);
    if (method != Method.MANUAL && !limits.isEmpty()) {
      throw new WrongRequest(messages.get("cli.classes.limitsOfMethod", method.id()));
    }
    int number = classes.orElse(limits.isEmpty() ? Classing.USUAL.classes() : limits.size() + 1);
    if (number < Classing.LEAST || number > Classing.MOST) {
      throw new WrongRequest(messages.get("cli.classes.number", Classing.LEAST, Classing.MOST));
    }
    try {
      return new Classing(method, number, limits);
    } catch (IllegalArgumentException wrongLimits) {
      throw new WrongRequest(messages.get("cli.classes.limits"));
    }
  }

  /** A method without classes is none. */
  private Method method(Messages messages) throws WrongRequest {
    var method = Method.find(methodId).filter(found -> found != Method.UNCLASSED);
    if (method.isEmpty()) {
      throw new WrongRequest(
          messages.get("cli.classes.noMethod", TypedText.shown(methodId), METHODS));
    }
    return method.get();
  }
}
