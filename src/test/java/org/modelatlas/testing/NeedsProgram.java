package org.modelatlas.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs programs of the system. Where one is not installed the test is skipped by the
 * program's name; under {@code CI=true} it fails instead.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("system")
@ExtendWith(NeedsProgramCondition.class)
public @interface NeedsProgram {

  /** Names as they are typed, for example {@code pdftotext}. */
  String[] value();
}
