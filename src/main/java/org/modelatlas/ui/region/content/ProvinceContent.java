package org.modelatlas.ui.region.content;

import java.util.ArrayList;
import java.util.Optional;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.LocalText;

/** What the panel says about one province. */
final class ProvinceContent {

  private final Teller teller;
  private final Region region;

  ProvinceContent(Teller teller, Region region) {
    this.teller = teller;
    this.region = region;
  }

  PanelContent content() {
    var province = region.adcode();
    KeyFigure key = FigureWords.ofMap(teller).key(province);
    var sections = new ArrayList<Section>();
    sections.add(new ModelsSection(teller).of(province));
    new ChartsSection(teller, Optional.of(province)).section().ifPresent(sections::add);
    sections.add(new TalentSection(teller).of(region));
    sections.add(new ComputeSection(teller).of(province));
    sections.add(new FilingsSection(teller).of(province));
    sections.add(new ReportSection(teller).of(province));
    sections.add(new ContextSection(teller).of(province));
    return new PanelContent(heading(), Optional.of(key), sections, teller.sources().all());
  }

  private Heading heading() {
    LocalText name = region.name();
    var language = teller.view().language();
    String detail = teller.say("panel.region.detail", capital(), teller.text(region.group()));
    return new Heading(name.in(language), name.in(language.other()), detail);
  }

  private String capital() {
    return teller.text(region.capital());
  }
}
