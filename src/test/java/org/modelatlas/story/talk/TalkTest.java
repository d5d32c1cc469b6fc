package org.modelatlas.story.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.modelatlas.story.talk.Talk.Curtain;

class TalkTest {

  @Test
  void goesForwardAndBackAndStaysAtTheEnds() {
    Talk talk = Talk.from(3, 0);
    assertEquals(0, talk.back().at());
    assertEquals(1, talk.next().at());
    assertEquals(2, talk.next().next().next().at());
    assertTrue(talk.to(2).isLast());
    assertEquals(0, talk.to(2).around().at());
  }

  /** As every clicker does: whoever comes back from black first wants to see where he was. */
  @Test
  void behindACurtainTheNextKeyShowsTheSameSlide() {
    Talk black = Talk.from(3, 1).curtain(Curtain.BLACK);
    assertEquals(Curtain.BLACK, black.curtain());
    assertEquals(Talk.from(3, 1), black.next());
    assertEquals(Talk.from(3, 1), black.back());
    assertEquals(Curtain.WHITE, black.curtain(Curtain.WHITE).curtain());
    assertEquals(Curtain.UP, black.curtain(Curtain.BLACK).curtain());
  }

  @Test
  void digitsAndEnterLeadToASlideAndEnterAloneToTheNext() {
    Talk talk = Talk.from(20, 4);
    assertEquals(11, talk.type(1).type(2).enter().at());
    assertEquals("", talk.type(1).type(2).enter().typed());
    assertEquals(5, talk.enter().at());
    assertEquals(5, talk.type(0).enter().at());
    assertEquals(4, talk.type(3).forget().at());
    assertEquals("", talk.type(3).forget().typed());
  }

  @Test
  void whateverIsTypedThereIsSuchASlide() {
    var random = new Random(5);
    for (int run = 0; run < 500; run++) {
      int count = 1 + random.nextInt(500);
      Talk talk = Talk.from(count, 0);
      for (int digits = random.nextInt(12); digits > 0; digits--) {
        talk = talk.type(random.nextInt(10));
      }
      int at = talk.enter().at();
      assertTrue(at >= 0 && at < count);
    }
  }

  @Test
  void thereIsNoTalkWithoutASlide() {
    assertThrows(IllegalArgumentException.class, () -> new Talk(0, 0, Curtain.UP, ""));
  }
}
