package org.modelatlas.ui.region.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FiledService;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Observation;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Language;

/** The part about the services a province's organisations filed with the regulator. */
final class FilingsSection {

  private final Teller teller;

  FilingsSection(Teller teller) {
    this.teller = teller;
  }

  Section of(Adcode province) {
    FigureWords text = FigureWords.of(teller, "filings");
    Figure figure = text.table().figure(province);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Key(text.key(province).under(teller.say("panel.filings.title"))));
    if (figure.reading() instanceof Reading.Measured) {
      growth(text.table().indicator(), province).ifPresent(blocks::add);
      addServices(blocks, province);
    }
    return new Section("filings", teller.say("panel.filings.title"), blocks);
  }

  private Optional<Block> growth(Indicator indicator, Adcode province) {
    var points =
        teller.figures().series(indicator, province).stream()
            .filter(filings -> teller.counts(filings.period()))
            .flatMap(this::point)
            .toList();
    return Growths.block(teller, points);
  }

  private Stream<GrowthPoint> point(Observation filings) {
    var period = filings.period();
    return filings.reading() instanceof Reading.Measured measured
        ? Stream.of(new GrowthPoint(period.end(), teller.date(period), measured.value()))
        : Stream.empty();
  }

  private void addServices(List<Block> blocks, Adcode province) {
    List<ServiceRow> rows =
        teller.index().services(province).stream()
            .filter(service -> teller.counts(service.filed()))
            .sorted(Comparator.comparing(FiledService::filed).reversed())
            .map(this::row)
            .toList();
    if (rows.isEmpty()) {
      blocks.add(new Block.Absence(teller.say("panel.filings.absence")));
      return;
    }
    blocks.add(new Block.Subheading(teller.say("panel.filings.list", rows.size())));
    if (teller.view().language() != Language.ZH) {
      blocks.add(new Block.Remark(teller.say("panel.filings.asFiled")));
    }
    blocks.add(new Block.Services(rows));
  }

  private ServiceRow row(FiledService service) {
    return new ServiceRow(
        service.name(),
        teller.chain(service.entity(), teller.text(service.device())),
        teller.date(service.filed()),
        teller.sources().mark(service.sourceId()));
  }
}
