package org.modelatlas.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;

/**
 * Everything that decides what the explorer shows.
 *
 * @param appearance how it looks
 * @param question what is asked of the data
 * @param focus where one looks
 */
public record ViewState(Appearance appearance, Question question, Focus focus) {

  /** The national map of an indicator at a date, nothing selected, everything counted. */
  public static ViewState opening(
      Language language, Theme theme, String indicatorId, LocalDate asOf) {
    return new ViewState(
        new Appearance(language, theme, Presentation.MAP),
        Question.of(indicatorId, asOf),
        Focus.NATION);
  }

  /** Language of every text. */
  public Language language() {
    return appearance.language();
  }

  /** Light or dark. */
  public Theme theme() {
    return appearance.theme();
  }

  /** Equal-area map, basemap or table. */
  public Presentation presentation() {
    return appearance.presentation();
  }

  /** The indicator on the map. */
  public String indicatorId() {
    return question.indicatorId();
  }

  /** The day up to which figures count. */
  public LocalDate asOf() {
    return question.asOf();
  }

  /** The earlier day with which figures are compared, if they are. */
  public Optional<ChangeSpan> change() {
    return question.change();
  }

  /** Which families count. */
  public ModelFilter filter() {
    return question.filter();
  }

  /** How figures are drawn. */
  public MapDesign design() {
    return question.design();
  }

  /** Which figures the class limits are made for. */
  public ClassLimits limits() {
    return question.limits();
  }

  /** The selected region, if any. */
  public Optional<Adcode> selection() {
    return focus.selection();
  }

  /** Regions set side by side. */
  public List<Adcode> compared() {
    return focus.compared();
  }

  /** The province whose cities are shown; empty for the nation. */
  public Optional<Adcode> inside() {
    return focus.inside();
  }

  /** The selected prefecture of the province one looks into, if any. */
  public Optional<Adcode> prefecture() {
    return focus.prefecture();
  }

  /** The part of the plane that is seen; empty means the whole map fitted. */
  public Optional<Camera> camera() {
    return focus.camera();
  }

  public ViewState withLanguage(Language value) {
    return with(new Appearance(value, theme(), presentation()));
  }

  public ViewState withTheme(Theme value) {
    return with(new Appearance(language(), value, presentation()));
  }

  public ViewState withPresentation(Presentation value) {
    return with(new Appearance(language(), theme(), value));
  }

  public ViewState withIndicator(String value) {
    return with(new Question(value, asOf(), change(), filter(), design().forIndicator(value)));
  }

  public ViewState withAsOf(LocalDate value) {
    return with(new Question(indicatorId(), value, change(), filter(), design()));
  }

  public ViewState withChange(Optional<ChangeSpan> value) {
    return with(new Question(indicatorId(), asOf(), value, filter(), design()));
  }

  public ViewState withFilter(ModelFilter value) {
    return with(new Question(indicatorId(), asOf(), change(), value, design()));
  }

  public ViewState withDesign(MapDesign value) {
    return with(question.drawn(value));
  }

  public ViewState withLimits(ClassLimits value) {
    return withDesign(design().withLimits(value));
  }

  /** Selecting another region than the one that is looked into leaves that one. */
  public ViewState withSelection(Optional<Adcode> value) {
    boolean leaves = inside().isPresent() && !inside().equals(value);
    return leaves
        ? with(Focus.NATION).withCompared(compared()).withSelection(value)
        : with(new Focus(value, compared(), inside(), prefecture(), camera()));
  }

  public ViewState withCompared(List<Adcode> value) {
    return with(new Focus(selection(), value, inside(), prefecture(), camera()));
  }

  /** Looking into a province, or at the nation again; the whole of it is fitted. */
  public ViewState withInside(Optional<Adcode> value) {
    return with(new Focus(selection(), compared(), value, Optional.empty(), Optional.empty()));
  }

  public ViewState withPrefecture(Optional<Adcode> value) {
    return with(new Focus(selection(), compared(), inside(), value, camera()));
  }

  public ViewState withCamera(Optional<Camera> value) {
    return with(new Focus(selection(), compared(), inside(), prefecture(), value));
  }

  private ViewState with(Appearance value) {
    return new ViewState(value, question, focus);
  }

  private ViewState with(Question value) {
    return new ViewState(appearance, value, focus);
  }

  private ViewState with(Focus value) {
    return new ViewState(appearance, question, value);
  }

  /** The same view in the language and theme of another. */
  public ViewState dressedAs(ViewState other) {
    return withLanguage(other.language()).withTheme(other.theme());
  }
}
