package org.modelatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.export.BriefingFormat;
import org.modelatlas.export.DeckExport;
import org.modelatlas.export.SafeFile;
import org.modelatlas.export.SnapshotExport;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.Story;
import org.modelatlas.story.StoryReader;
import org.modelatlas.story.StoryTemplate;
import org.modelatlas.story.slide.Deck;
import org.modelatlas.story.slide.SlideComposer;
import org.modelatlas.story.slide.SlideSize;
import org.modelatlas.surface.pptx.PptxDocument;
import org.modelatlas.surface.type.TypeCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas briefing}: slides from a story, as a file, without a window. */
@Command(name = "briefing")
final class BriefingCommand implements Callable<Integer> {

  @Mixin private final ChosenPackage chosen = new ChosenPackage();

  @Option(names = "--list", descriptionKey = "option.briefing.list")
  private boolean list;

  @Option(names = "--story", paramLabel = "FILE|NAME", descriptionKey = "option.briefing.story")
  private Optional<String> story = Optional.empty();

  @Option(names = "--region", paramLabel = "NAME", descriptionKey = "option.briefing.region")
  private Optional<String> region = Optional.empty();

  @Option(names = "--shape", paramLabel = "16:9|4:3", descriptionKey = "option.briefing.shape")
  private String shape = SlideSize.WIDE.ratio();

  @Option(
      names = "--format",
      paramLabel = "pptx|html|pdf|png|atlasstory",
      descriptionKey = "option.briefing.format")
  private Optional<BriefingFormat> format = Optional.empty();

  @Option(names = "--handout", descriptionKey = "option.briefing.handout")
  private boolean handout;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "option.briefing.output")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  private final Output output;
  private final Messages messages;

  /**
   * A command that prints to an output.
   *
   * @param messages the sentences that say what is wrong, and the language of the slides
   */
  BriefingCommand(Output output, Messages messages) {
    this.output = output;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException, DataProblemException {
    try {
      if (list) {
        printList();
      } else {
        output.print(write(), messages);
      }
      return ExitCode.OK;
    } catch (WrongRequest wrong) {
      output.err().println(wrong.getMessage());
      return ExitCode.USAGE;
    }
  }

  private void printList() {
    for (String id : ShippedStories.IDS) {
      String title = ShippedStories.story(id).title().in(messages.language());
      output.out().println(id + "\t" + title);
    }
  }

  private List<DataProblem> write() throws IOException, DataProblemException, WrongRequest {
    if (story.isEmpty() || file.isEmpty()) {
      throw new WrongRequest(messages.get("cli.briefing.nothing"));
    }
    Path path = file.get();
    var target =
        new SnapshotExport.Target(path, force ? SafeFile.Existing.REPLACE : SafeFile.Existing.KEEP);
    SlideSize size = size();
    StoryReader.Read read = read(story.get());
    var warnings = new ArrayList<>(read.warnings());
    BriefingFormat wanted = form(path);
    if (wanted == BriefingFormat.ATLASSTORY && region.isEmpty()) {
      DeckExport.story(read.story(), target);
      return warnings;
    }
    checkRegion(read.story());
    CompletableFuture<TypeCase> types = prepared(wanted);
    Atlas atlas = chosen.atlas();
    Story shown = ofRegion(read.story(), atlas);
    if (wanted == BriefingFormat.ATLASSTORY) {
      DeckExport.story(shown, target);
      return warnings;
    }
    Deck deck =
        SlideComposer.shipped(new AtlasIndex(atlas))
            .compose(shown, messages.language(), size, Place.of(story.get()));
    warnings.addAll(deck.problems());
    var export = new DeckExport(types::join, ForkJoinPool.commonPool());
    warnings.addAll(export.write(deck, wanted, target));
    return warnings;
  }

  /** What the format needs, the library of presentations or fonts, is read beside the data. */
  private static CompletableFuture<TypeCase> prepared(BriefingFormat wanted) {
    if (wanted == BriefingFormat.PPTX) {
      CompletableFuture.runAsync(PptxDocument::prepare);
      return CompletableFuture.failedFuture(new IllegalStateException("no fonts are embedded"));
    }
    return CompletableFuture.supplyAsync(TypeCase::new);
  }

  /** A handout is a document; asked for with another form, it is refused. */
  private BriefingFormat form(Path path) throws WrongRequest {
    BriefingFormat named = format.orElseGet(() -> BriefingFormat.ofFile(path.toString()));
    if (!handout) {
      return named;
    }
    if (!named.extension().equals(BriefingFormat.HANDOUT.extension())) {
      throw new WrongRequest(messages.get("cli.briefing.handout", named.extension()));
    }
    return BriefingFormat.HANDOUT;
  }

  private SlideSize size() throws WrongRequest {
    return Arrays.stream(SlideSize.values())
        .filter(known -> known.ratio().equals(shape))
        .findFirst()
        .orElseThrow(
            () -> new WrongRequest(messages.get("cli.briefing.noShape", TypedText.shown(shape))));
  }

  private void checkRegion(Story read) throws WrongRequest {
    boolean needed = StoryTemplate.needsRegion(read);
    if (needed != region.isPresent()) {
      String key = needed ? "cli.briefing.whichRegion" : "cli.briefing.noRegion";
      throw new WrongRequest(messages.get(key, TypedText.shown(read.id())));
    }
  }

  private Story ofRegion(Story read, Atlas atlas) throws WrongRequest {
    return region.isEmpty()
        ? read
        : StoryTemplate.about(
            read, atlas.regions().get(RegionNames.find(atlas, region.get(), messages)));
  }

  /** A shipped story by its name, else a file. */
  private StoryReader.Read read(String name)
      throws IOException, DataProblemException, WrongRequest {
    if (ShippedStories.IDS.contains(name)) {
      return new StoryReader.Read(ShippedStories.story(name), List.of());
    }
    Path path = Path.of(name);
    if (!name.endsWith(Story.ENDING) && !path.toFile().exists()) {
      throw new WrongRequest(
          messages.get(
              "cli.briefing.noStory",
              TypedText.shown(name),
              String.join(", ", ShippedStories.IDS)));
    }
    return StoryReader.read(path);
  }
}
