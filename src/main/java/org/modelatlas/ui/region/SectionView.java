package org.modelatlas.ui.region;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.filter.NothingLeftView;
import org.modelatlas.ui.region.content.Block;
import org.modelatlas.ui.region.content.Fact;
import org.modelatlas.ui.region.content.Section;
import org.modelatlas.ui.theme.StyleClasses;

/** A titled part of the panel. */
final class SectionView extends VBox {

  SectionView(Section section, PanelContext context) {
    setId("panel-" + section.id());
    getStyleClass().add("panel-section");
    getChildren().add(Texts.paragraph(section.title(), StyleClasses.SECTION_TITLE));
    section.blocks().forEach(block -> getChildren().add(view(block, context)));
  }

  private static VBox deferred(List<Block> blocks, PanelContext context) {
    var views = new VBox();
    views.getStyleClass().add("panel-blocks");
    blocks.forEach(block -> views.getChildren().add(view(block, context)));
    return views;
  }

  private static Node view(Block block, PanelContext context) {
    return switch (block) {
      case Block.Subheading heading -> Texts.paragraph(heading.text(), StyleClasses.SUBHEADING);
      case Block.Remark remark -> Texts.paragraph(remark.text(), StyleClasses.QUIET);
      case Block.Absence absence -> Texts.paragraph(absence.text(), StyleClasses.ABSENCE);
      case Block.Key key -> new KeyFigureView(key.figure(), context);
      case Block.Keys keys -> new KeyFiguresView(keys.figures(), context);
      case Block.Facts facts -> facts(facts.facts(), context);
      case Block.Bars bars -> new BarsView(bars.bars(), context);
      case Block.Growth growth -> new GrowthView(growth);
      case Block.Counts counts -> new ChartView(counts.chart(), context);
      case Block.Deferred later -> deferred(later.blocks().get(), context);
      case Block.Ways ways ->
          new NothingLeftView("panel", ways.nothing(), context.messages(), context.state());
      case Block.Models models -> new ModelListView(models.rows(), context);
      case Block.Cities cities -> new CityModelsView(cities.groups(), context);
      case Block.Services services -> new ServiceListView(services.rows(), context);
    };
  }

  private static VBox facts(List<Fact> facts, PanelContext context) {
    var lines = new VBox();
    lines.getStyleClass().add("facts");
    facts.forEach(fact -> lines.getChildren().add(new FactView(fact, context)));
    return lines;
  }
}
