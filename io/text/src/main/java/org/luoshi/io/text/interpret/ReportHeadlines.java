package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.model.Measurement;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.text.Lexicon;

/** Finds the headline figures of a work report: what its review tells first of the whole. */
final class ReportHeadlines {

  private static final int MANY = 4; // so many figures make a paragraph one of headline figures
  private static final int SOME = 2; // so many, where none of the first paragraphs has many
  private static final int FIRST = 4;
  private static final String PRODUCT = "生产总值";
  private static final String POINTS = "个百分点";
  private static final Lexicon COMPARES = Lexicon.of("高于", "低于", "快于", "慢于", "好于", "高出");
  private static final Lexicon OF_YEARS = Lexicon.of("五年", "5年", "五”", "年均");
  private static final int OPENING = 16; // characters of 各位代表!刚刚过去的2025年
  private static final Lexicon OF_YEAR = Lexicon.of("过去的一年", "过去一年", "一年来", "全年", "去年", "这一年");

  private final Figures figures;
  private final Figures figuresOfYear;
  private final String year; // the one that the report reviews, or the last of several
  private final boolean several;
  private final Lexicon opensLast; // of several
  private final List<List<Measurement>> blocks = new ArrayList<>(); // of the year, or of any time
  private boolean ofYears;

  private ReportHeadlines(Optional<ReportingPeriod> reviewed) {
    Optional<Integer> last = reviewed.map(period -> period.to().getYear());
    this.figures = Figures.of(reviewed);
    this.figuresOfYear = Figures.of(last.map(ReportingPeriod::ofYear));
    this.year = last.map(y -> y + "年").orElse("");
    this.opensLast = Lexicon.of("过去的一年", "过去一年", "过去的" + year, year + "是");
    this.several = reviewed.filter(p -> p.from().getYear() < p.to().getYear()).isPresent();
  }

  /**
   * The figures of the first paragraph that has four or more, or two with the product of the
   * region, or of as many paragraphs together that dashes lead or that are lines of a list; where
   * there are none, of the first paragraph with two at the beginning. What is told of the five
   * years before stands back: where several are reviewed, behind a paragraph of the last alone.
   */
  static List<Measurement> in(List<Line> review, Optional<ReportingPeriod> reviewed) {
    return new ReportHeadlines(reviewed).first(review);
  }

  private List<Measurement> first(List<Line> review) {
    List<Measurement> ofEarlierYears = List.of();
    List<Measurement> block = List.of();
    int before = 0; // so many figures has the paragraph before
    for (int i = 0; i < review.size(); i++) {
      List<Measurement> found = figures(review.get(i));
      boolean few = !found.isEmpty() && found.size() < MANY && before > 0 && before < MANY;
      boolean within = few && continues(review.get(i - 1), review.get(i));
      if (!within && isHeadline(block)) {
        if (!ofYears) {
          return block;
        }
        ofEarlierYears = ofEarlierYears.isEmpty() ? block : ofEarlierYears;
      }
      ofYears = tellsOfYears(review.get(i).folded());
      if (within) {
        block.addAll(found);
      } else {
        block = found;
        blocks.add(block);
      }
      before = found.size();
    }
    boolean last = isHeadline(block) && !ofYears;
    return last ? block : ofEarlierYears.isEmpty() ? some() : ofEarlierYears;
  }

  private List<Measurement> figures(Line line) {
    Figures ofPeriod = several && opensYear(line.folded()) ? figuresOfYear : figures;
    List<Measurement> found = new ArrayList<>();
    for (Measurement figure : ofPeriod.measurements(List.of(Part.of(line)))) {
      if (!isGap(figure)) {
        found.add(figure);
      }
    }
    return found;
  }

  /** Whether a paragraph begins with the last of several years: 刚刚过去的2025年. */
  private boolean opensYear(String s) {
    int end = Math.min(s.length(), OPENING);
    return opensLast.first(s, 0, end) < end;
  }

  /** Whether a paragraph, or one before it that says of what time it tells, tells of more years. */
  private boolean tellsOfYears(String s) {
    if (several) {
      return !opensYear(s);
    }
    int years = OF_YEARS.first(s, 0, s.length());
    int one = year.isEmpty() ? 0 : Math.min(OF_YEAR.first(s, 0, s.length()), yearAt(s));
    return years == one ? ofYears && !year.isEmpty() : years < one;
  }

  private int yearAt(String s) {
    int at = s.indexOf(year);
    return at < 0 ? s.length() : at;
  }

  /** Whether a figure only tells how far something is from others: 高于全国1.8个百分点. */
  private static boolean isGap(Measurement figure) {
    return figure.value().unit().symbol().equals(POINTS) && COMPARES.isIn(figure.text());
  }

  private static boolean isHeadline(List<Measurement> block) {
    return block.size() >= MANY
        || block.size() >= SOME
            && block.stream().anyMatch(figure -> figure.indicator().contains(PRODUCT));
  }

  private List<Measurement> some() {
    return blocks.stream()
        .limit(FIRST)
        .filter(found -> found.size() >= SOME)
        .findFirst()
        .orElse(List.of());
  }

  private static boolean continues(Line before, Line line) {
    boolean listed = BodyForm.isShort(before) && BodyForm.isShort(line);
    return isLead(before) && isLead(line) || listed && !before.endsSentence();
  }

  private static boolean isLead(Line line) {
    return line.marker().filter(m -> m.style() == MarkerStyle.DASH).isPresent();
  }
}
