package org.modelatlas.cli;

import java.util.List;
import java.util.Optional;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.i18n.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how values are parted into classes. */
final class ClassingOptions {

  @Option(
      names = "--method",
      paramLabel =
          "natural-breaks|quantile|equal-interval|std-dev|head-tail|pretty|geometric|manual",
      converter = ToMethod.class,
      descriptionKey = "option.classes.method")
  private Method method = Method.NATURAL_BREAKS;

  @Option(names = "--classes", paramLabel = "N", descriptionKey = "option.classes.number")
  private Optional<Integer> classes = Optional.empty();

  @Option(
      names = "--limits",
      paramLabel = "1,5,20",
      split = ",",
      descriptionKey = "option.classes.limits")
  private List<Double> limits = List.of();

  /** A method by its name on the command line; one without classes is none. */
  static final class ToMethod implements ITypeConverter<Method> {

    @Override
    public Method convert(String name) {
      return Method.find(name)
          .filter(found -> found != Method.UNCLASSED)
          .orElseThrow(() -> new TypeConversionException(name));
    }
  }

  /**
   * What was asked for.
   *
   * @throws WrongRequest if the options do not fit together or lie out of range
   */
  Classing classing(Messages messages) throws WrongRequest {
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
}
