package org.modelatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.story.Slide;
import org.modelatlas.story.SlideBody;
import org.modelatlas.story.SlideLayout;
import org.modelatlas.story.Story;
import org.modelatlas.story.slide.Deck;
import org.modelatlas.story.slide.SlideSize;
import org.modelatlas.surface.type.TypeCase;
import org.modelatlas.testing.Browser;
import org.modelatlas.testing.NeedsProgram;
import org.modelatlas.testing.ShippedDecks;

class DeckHtmlTest {

  private static final int LARGEST = 3_000_000;
  private static final TypeCase TYPES = new TypeCase();
  private static final Map<Language, String> PAGES = new EnumMap<>(Language.class);
  private static final String NOW = "document.querySelector('section.now').id";

  @TempDir private Path folder;

  private static String page(Language language) {
    return PAGES.computeIfAbsent(language, l -> page(ShippedDecks.report(l)));
  }

  private static String page(Deck deck) {
    var out = new ByteArrayOutputStream();
    try {
      assertEquals(Optional.empty(), DeckHtml.write(deck, TYPES, out, "a.html"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void thePageIsSmallAndNeedsNothingElse(Language language) {
    String page = page(language);
    assertTrue(page.getBytes(StandardCharsets.UTF_8).length < LARGEST);
    var outside =
        Pattern.compile("(?:href|src|srcset|action)=\"(?!#|data:)|url\\((?!#|data:)|@import");
    assertFalse(outside.matcher(page).find());
    assertFalse(page.contains("<link"));
    assertTrue(page.contains("<html lang=\"" + language.locale().toLanguageTag() + "\""));
    assertTrue(page.contains("<title>" + ShippedDecks.report(language).title() + "</title>"));
    assertEquals(10, page.split("<section ", -1).length - 1);
    assertEquals(page, page(ShippedDecks.report(language)));
  }

  @Test
  void idsAreNotRepeated() {
    var seen = new HashSet<String>();
    Pattern.compile(" id=\"([^\"]*)\"")
        .matcher(page(Language.ZH))
        .results()
        .forEach(id -> assertTrue(seen.add(id.group(1)), id.group(1)));
    assertTrue(seen.size() > 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"style", "script"})
  void thePolicyAllowsWhatIsInThePageByItsHash(String kind) throws Exception {
    String page = page(Language.EN);
    String open = "<" + kind + ">";
    String text =
        page.substring(page.indexOf(open) + open.length(), page.indexOf("</" + kind + ">"));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    String hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    assertTrue(page.contains(kind + "-src " + hash), kind);
    assertTrue(page.contains("default-src 'none'"));
  }

  @Test
  void textsThatLookLikeMarkupStayTexts() {
    var bad = LocalText.same("</script><script>alert('a')</script> & \"b\"");
    var slide =
        new Slide(
            "s",
            SlideLayout.TEXT,
            Optional.empty(),
            bad,
            new SlideBody(LocalText.EMPTY, List.of(bad), List.of()),
            bad);
    String page =
        page(
            ShippedDecks.compose(new Story("s", bad, List.of(slide)), Language.EN, SlideSize.WIDE));
    assertEquals(1, page.split("<script>", -1).length - 1);
    assertTrue(page.contains("&lt;script&gt;alert('a')&lt;/script&gt; &amp; "));
  }

  @Test
  @NeedsProgram("chromium")
  void aBrowserShowsItAndFollowsKeysAndClicks() throws Exception {
    Path file = folder.resolve("简报.html");
    Files.writeString(file, page(Language.ZH));
    try (var browser = new Browser(file, folder.resolve("profile"))) {
      assertEquals("slide-1", browser.evaluate(NOW));
      followsKeys(browser);
      followsClicks(browser);
      goesDark(browser);
      showsNotes(browser);
      showsFigures(browser);
      assertEquals("0", browser.evaluate("performance.getEntriesByType('resource').length"));
      assertEquals("true", browser.evaluate("document.fonts.check('20px \"Noto Sans SC\"', '模型')"));
    }
  }

  private static void followsKeys(Browser browser) {
    for (String key : List.of("PageDown", "ArrowRight", " ", "Enter")) {
      browser.press(key);
    }
    assertEquals("slide-5", browser.evaluate(NOW));
    browser.press("PageUp");
    browser.press("ArrowLeft");
    assertEquals("slide-3", browser.evaluate(NOW));
    browser.press("1");
    browser.press("0");
    browser.press("Enter");
    assertEquals("slide-10", browser.evaluate(NOW));
    browser.press("PageDown");
    assertEquals("slide-10", browser.evaluate(NOW));
    browser.press("Home");
    assertEquals("slide-1", browser.evaluate(NOW));
    browser.press("End");
    assertEquals("#10", browser.evaluate("location.hash"));
    browser.press("Home");
  }

  private static void followsClicks(Browser browser) {
    browser.click(900, 300);
    assertEquals("slide-2", browser.evaluate(NOW));
    browser.click(40, 300);
    assertEquals("slide-1", browser.evaluate(NOW));
  }

  private static void goesDark(Browser browser) {
    browser.press("b");
    assertEquals("true", browser.evaluate("document.documentElement.classList.contains('black')"));
    browser.press("PageDown");
    assertEquals("slide-1", browser.evaluate(NOW));
    browser.press("w");
    assertEquals("true", browser.evaluate("document.documentElement.classList.contains('white')"));
    browser.press("Escape");
    assertEquals("deck", browser.evaluate("document.documentElement.className"));
  }

  private static void showsNotes(Browser browser) {
    String height = "document.querySelector('section.now aside').offsetHeight";
    assertEquals("0", browser.evaluate(height));
    browser.press("n");
    assertTrue(Integer.parseInt(browser.evaluate(height)) > 20);
    browser.press("Escape");
    assertEquals("0", browser.evaluate(height));
  }

  /** The pointer over Xinjiang, the largest area, shows its name and what is said of it. */
  private static void showsFigures(Browser browser) {
    browser.press("2");
    browser.press("Enter");
    String box =
        "(r => r.x + r.width / 2 + ' ' + (r.y + r.height / 2))(document.querySelector('section.now"
            + " [id^=\"region-650000\"]').getBoundingClientRect())";
    String[] middle = browser.evaluate(box).split(" ");
    browser.hover(Double.parseDouble(middle[0]), Double.parseDouble(middle[1]));
    assertEquals("false", browser.evaluate("document.getElementById('tip').hidden"));
    assertTrue(browser.evaluate("document.getElementById('tip').textContent").startsWith("新疆"));
  }
}
