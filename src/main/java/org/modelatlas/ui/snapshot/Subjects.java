package org.modelatlas.ui.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.PageSubject;
import org.modelatlas.workspace.ViewState;

/** What pages can be about from where a person stands: the subject at hand, then all others. */
final class Subjects {

  private final Atlas atlas;
  private final ViewState view;

  Subjects(Atlas atlas, ViewState view) {
    this.atlas = atlas;
    this.view = view;
  }

  /** The comparison, the province or the nation that the window shows. */
  PageSubject atHand() {
    if (view.compared().size() > 1) {
      return new PageSubject.Comparison(view.compared());
    }
    return view.inside()
        .or(view::selection)
        .<PageSubject>map(PageSubject.Province::new)
        .orElseGet(PageSubject.Nation::new);
  }

  /** All subjects: the nation, the map as it is seen, a comparison if there is one, provinces. */
  List<PageSubject> all() {
    var all = new ArrayList<PageSubject>();
    all.add(new PageSubject.Nation());
    all.add(new PageSubject.MapAlone(view.focus()));
    if (view.compared().size() > 1) {
      all.add(new PageSubject.Comparison(view.compared()));
    }
    atlas.regions().keySet().stream().map(PageSubject.Province::new).forEach(all::add);
    return all;
  }

  /** All provinces. */
  List<Adcode> provinces() {
    return List.copyOf(atlas.regions().keySet());
  }

  /** The provinces that are compared, or the one that is selected; none if there is neither. */
  List<Adcode> chosen() {
    return view.compared().isEmpty()
        ? view.inside().or(view::selection).stream().toList()
        : view.compared();
  }

  /** What a book of some provinces is called in a list. */
  String bookOf(List<Adcode> provinces, Messages messages) {
    return provinces.size() == 1
        ? messages.get("snapshot.book.one", name(provinces.getFirst(), messages))
        : messages.get("snapshot.book.some", provinces.size());
  }

  /** What a subject is called in a list. */
  String name(PageSubject subject, Messages messages) {
    return switch (subject) {
      case PageSubject.Nation _ -> messages.get("snapshot.subject.nation");
      case PageSubject.MapAlone _ -> messages.get("snapshot.subject.map");
      case PageSubject.Comparison(var codes) ->
          messages.get("snapshot.subject.comparison", codes.size());
      case PageSubject.Province(var code) -> name(code, messages);
    };
  }

  private String name(Adcode code, Messages messages) {
    return atlas.region(code).orElseThrow().name().in(messages.language());
  }
}
