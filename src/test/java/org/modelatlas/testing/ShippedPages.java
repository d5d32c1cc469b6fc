package org.modelatlas.testing;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.boundary.ProvinceMaps;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.i18n.Language;
import org.modelatlas.page.Additions;
import org.modelatlas.page.Page;
import org.modelatlas.page.PageComposer;
import org.modelatlas.page.PageItem;
import org.modelatlas.page.PageLook;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.PageSequence;
import org.modelatlas.page.PageSubject;
import org.modelatlas.page.Paper;
import org.modelatlas.page.PaperSize;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.workspace.Question;

/** Pages of the shipped data and outlines. */
public final class ShippedPages {

  /** Makes them. */
  public static final PageComposer COMPOSER =
      new PageComposer(
          new AtlasIndex(ShippedSheets.ATLAS),
          ShippedSheets.FIGURES,
          ShippedSheets.GEOMETRY,
          new ProvinceMaps(ShippedSheets.ATLAS, Runnable::run, () -> {}),
          TypeMetrics.bundled());

  private ShippedPages() {}

  /** An upright A4 page in colour about the number of models. */
  public static PageRequest request(PageSubject subject, Language... languages) {
    return new PageRequest(
        subject,
        Question.of("models", ShippedSheets.AS_OF),
        Paper.of(PaperSize.A4, false),
        PageLook.of(languages),
        Additions.NONE);
  }

  /** A province by its code. */
  public static PageSubject province(String code) {
    return new PageSubject.Province(new Adcode(code));
  }

  /** The pages of a request. */
  public static PageSequence pages(PageRequest request) {
    return COMPOSER.compose(request);
  }

  /** Everything on a page that is not a map window, without the groups around it. */
  public static List<Mark> marks(Page page) {
    var marks = new ArrayList<Mark>();
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.Marks(var group)) {
        collect(group, marks);
      }
    }
    return marks;
  }

  private static void collect(Mark mark, List<Mark> marks) {
    if (mark instanceof Mark.Group group) {
      group.marks().forEach(m -> collect(m, marks));
    } else {
      marks.add(mark);
    }
  }

  /** All groups on a page, outer ones before inner ones. */
  public static List<Mark.Group> groups(Page page) {
    var groups = new ArrayList<Mark.Group>();
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.Marks(var group)) {
        addGroups(group, groups);
      }
    }
    return groups;
  }

  private static void addGroups(Mark mark, List<Mark.Group> groups) {
    if (mark instanceof Mark.Group group) {
      groups.add(group);
      group.marks().forEach(m -> addGroups(m, groups));
    }
  }
}
