package org.luoshi.audit;

import java.util.List;
import org.luoshi.quantity.MentionKind;
import org.luoshi.text.Lexicon;

/** Ranks: decidable only where the text says of how many, {@code 在13个区中排名第5}. */
final class RankFinder implements Finder {

  private static final Lexicon AMONG = Lexicon.of("中排", "中位", "中列", "中居", "中名列", "里排");

  @Override
  public void find(Case text, Docket docket) {
    List<Mark> marks = text.marks();
    for (int i = 0; i < marks.size(); i++) {
      Mark rank = marks.get(i);
      if (rank.kind() != MentionKind.RANK) {
        continue;
      }
      Mark field = i > 0 ? marks.get(i - 1) : null;
      boolean among =
          field != null
              && field.isCount()
              && rank.start() - field.end() <= 14
              && AMONG.isIn(field.script().text(field.end(), rank.end()))
              && field.script().sameSentence(field.end(), rank.start());
      if (among) {
        docket.bound(
            ClaimKind.RANK,
            ClaimBasis.EXPLICIT,
            rank.number() + " <= " + field.number(),
            rank.interval(),
            field,
            true,
            List.of(rank));
      } else {
        docket.open(
            ClaimKind.RANK, "rank = " + rank.number(), rank, Reason.OTHERS_UNKNOWN, List.of());
      }
    }
  }
}
