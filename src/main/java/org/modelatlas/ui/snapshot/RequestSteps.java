package org.modelatlas.ui.snapshot;

import java.util.List;
import java.util.function.UnaryOperator;
import org.modelatlas.i18n.Language;
import org.modelatlas.page.Additions;
import org.modelatlas.page.Margins;
import org.modelatlas.page.PageLook;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.Paper;
import org.modelatlas.page.PaperSize;

/** From one request to another that differs in one choice. */
final class RequestSteps {

  private RequestSteps() {}

  static UnaryOperator<PageRequest> size(PaperSize size) {
    return paper(p -> new Paper(size, p.landscape(), p.margins()));
  }

  static UnaryOperator<PageRequest> landscape(boolean landscape) {
    return paper(p -> new Paper(p.size(), landscape, p.margins()));
  }

  /** One margin on all sides. */
  static UnaryOperator<PageRequest> margins(int mm) {
    return paper(p -> new Paper(p.size(), p.landscape(), Margins.of(mm)));
  }

  static UnaryOperator<PageRequest> languages(List<Language> languages) {
    return look(l -> new PageLook(languages, l.inking(), l.length()));
  }

  static UnaryOperator<PageRequest> inking(PageLook.Inking inking) {
    return look(l -> new PageLook(l.languages(), inking, l.length()));
  }

  static UnaryOperator<PageRequest> length(PageLook.Length length) {
    return look(l -> new PageLook(l.languages(), l.inking(), length));
  }

  static UnaryOperator<PageRequest> additions(UnaryOperator<Additions> step) {
    return r ->
        new PageRequest(r.subject(), r.question(), r.paper(), r.look(), step.apply(r.additions()));
  }

  private static UnaryOperator<PageRequest> paper(UnaryOperator<Paper> step) {
    return r ->
        new PageRequest(r.subject(), r.question(), step.apply(r.paper()), r.look(), r.additions());
  }

  private static UnaryOperator<PageRequest> look(UnaryOperator<PageLook> step) {
    return r ->
        new PageRequest(r.subject(), r.question(), r.paper(), step.apply(r.look()), r.additions());
  }
}
