package org.modelatlas.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Many short texts packed for reading through: one array of letters, and for each text a signature
 * of its pairs of letters, one of its letters and one of the letters that begin its words, by which
 * nearly all are passed over.
 *
 * <p>A signature has a bit for each of 64 classes. If a bit of the query's is not in the key's, the
 * key does not contain the query.
 */
final class Keys {

  private static final int SPREAD = 0x9E3779B1;
  private static final int CLASS_SHIFT = 26;

  private final char[] letters;
  private final BitSet starts = new BitSet();
  private final int[] offset;
  private final long[] pairs;
  private final long[] singles;
  private final long[] heads;
  private final int[] naming;

  /**
   * Packs.
   *
   * @param texts the keys
   * @param naming for each the name that it is a key of
   */
  Keys(List<FoldedText> texts, int[] naming) {
    int count = texts.size();
    this.naming = Arrays.copyOf(naming, count);
    letters = new char[texts.stream().mapToInt(key -> key.text().length()).sum()];
    offset = new int[count + 1];
    pairs = new long[count];
    singles = new long[count];
    heads = new long[count];
    for (int key = 0; key < count; key++) {
      pack(key, texts.get(key));
    }
  }

  private void pack(int key, FoldedText folded) {
    String text = folded.text();
    text.getChars(0, text.length(), letters, offset[key]);
    offset[key + 1] = offset[key] + text.length();
    for (int at = folded.starts().nextSetBit(0);
        at >= 0 && at < text.length();
        at = folded.starts().nextSetBit(at + 1)) {
      starts.set(offset[key] + at);
      heads[key] |= single(text.charAt(at));
    }
    pairs[key] = pairs(text);
    singles[key] = singles(text);
  }

  /** Signature of the pairs of neighbouring letters. */
  static long pairs(String text) {
    long signature = 0;
    for (int i = 1; i < text.length(); i++) {
      signature |= 1L << (((text.charAt(i - 1) * 31 + text.charAt(i)) * SPREAD) >>> CLASS_SHIFT);
    }
    return signature;
  }

  /** Signature of the letters. */
  static long singles(String text) {
    long signature = 0;
    for (int i = 0; i < text.length(); i++) {
      signature |= single(text.charAt(i));
    }
    return signature;
  }

  /** The bit of a letter. */
  static long single(char letter) {
    return 1L << ((letter * SPREAD) >>> CLASS_SHIFT);
  }

  int size() {
    return naming.length;
  }

  int naming(int key) {
    return naming[key];
  }

  int length(int key) {
    return offset[key + 1] - offset[key];
  }

  char letter(int key, int at) {
    return letters[offset[key] + at];
  }

  /** How many of these letters a key lacks, at least. */
  int lacking(int key, long ofSingles) {
    return Long.bitCount(ofSingles & ~singles[key]);
  }

  /** How many of these pairs a key lacks, at least. */
  int lackingPairs(int key, long ofPairs) {
    return Long.bitCount(ofPairs & ~pairs[key]);
  }

  /** Whether a word begins at a place of a key, or the key ends there. */
  boolean isBoundary(int key, int at) {
    return at == length(key) || starts.get(offset[key] + at);
  }

  /** Whether a key may contain a text with these signatures. */
  boolean mayContain(int key, long ofPairs, long ofSingles) {
    return (pairs[key] & ofPairs) == ofPairs && (singles[key] & ofSingles) == ofSingles;
  }

  /** Whether a word of a key may begin with a letter of these signatures. */
  boolean mayBegin(int key, long ofLetters) {
    return (heads[key] & ofLetters) != 0;
  }

  /**
   * The first place, not after the farthest, where a word begins like the text; else the length.
   */
  int findWord(int key, String text, int farthest) {
    int begin = offset[key];
    int last = begin + Math.min(farthest, length(key) - text.length());
    for (int at = starts.nextSetBit(begin); at >= 0 && at <= last; at = starts.nextSetBit(at + 1)) {
      if (standsAt(key, at - begin, text)) {
        return at - begin;
      }
    }
    return length(key);
  }

  /** The first place from {@code from} on where a key contains the text, or its length. */
  int find(int key, String text, int from) {
    int last = length(key) - text.length();
    for (int at = from; at <= last; at++) {
      if (standsAt(key, at, text)) {
        return at;
      }
    }
    return length(key);
  }

  private boolean standsAt(int key, int at, String text) {
    int begin = offset[key] + at;
    for (int i = 0; i < text.length(); i++) {
      if (letters[begin + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
