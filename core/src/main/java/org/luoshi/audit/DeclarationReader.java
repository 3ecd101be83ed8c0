package org.luoshi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.quantity.Stance;
import org.luoshi.text.Lexicon;

/** Reads which clauses of a text say that something is done, and which that it is not. */
final class DeclarationReader {

  private static final int MOST = 60;
  private static final List<String> DONE =
      List.of("超额完成", "全面完成", "全部完成", "圆满完成", "如期完成", "按期完成", "全部建成");
  private static final List<String> MISSED =
      List.of(
          "未达到", "未达", "没有达到", "未能达到", "未完成", "未能完成", "没有完成", "未如期完成", "未按期完成", "未全面完成", "未全部完成",
          "未开工", "没有开工", "未启动", "未建成");
  private static final List<String> FEW = List.of("仅完成", "只完成");
  private static final Lexicon OPEN =
      Lexicon.of(
          "确保", "力争", "争取", "将", "预计", "要", "拟", "有望", "计划", "保证", "底前", "如", "若", "凡", "去年", "上年",
          "此前", "原", "曾", "部分", "个别", "有的", "一些", "对", "因", "不", "未", "没有");
  private static final List<String> AIM =
      List.of("全年", "年度", "年初", "预期", "既定", "预定", "确定的", "的", "了", "目标", "任务", "计划");

  private final Script script;
  private final boolean reported;
  private final List<Declaration> found = new ArrayList<>();

  private DeclarationReader(Script script) {
    this.script = script;
    this.reported = script.cell().stance().filter(s -> s == Stance.REPORTED).isPresent();
  }

  /** Returns them in the order of the text; a task that is only planned declares nothing. */
  static List<Declaration> read(Script script) {
    if (script.cell().stance().filter(s -> s == Stance.PLANNED).isPresent()) {
      return List.of();
    }
    DeclarationReader reader = new DeclarationReader(script);
    reader.read();
    return reader.found;
  }

  private void read() {
    int from = 0;
    Optional<Declaration> before = Optional.empty();
    for (int at = 0; at <= script.text().length(); at++) {
      if (Script.endsClause(script.at(at))) {
        before = clause(from, at, before);
        before.ifPresent(found::add);
        from = at + 1;
      }
    }
  }

  private Optional<Declaration> clause(int from, int to, Optional<Declaration> before) {
    String clause = script.text(from, to);
    Optional<String> missed = first(clause, MISSED);
    Optional<String> few = first(clause, FEW);
    Optional<String> done = first(clause, DONE);
    if (clause.indexOf('(') >= 0 || clause.indexOf(')') >= 0) {
      return Optional.empty();
    }
    if (missed.isPresent()) {
      return missed(from, to, missed.get(), before);
    }
    return few.isPresent() ? few(from, to, few.get()) : done.flatMap(d -> done(from, to, d));
  }

  private static Optional<String> first(String clause, List<String> words) {
    return words.stream().filter(clause::contains).findFirst();
  }

  private Optional<Declaration> done(int from, int to, String word) {
    String clause = script.text(from, to);
    int at = clause.indexOf(word);
    String lead = clause.substring(0, at);
    String rest = clause.substring(at + word.length());
    boolean told = reported || lead.endsWith("已") || rest.startsWith("了") || lead.contains("已");
    boolean surpassed = word.contains("超额");
    if (!told && !surpassed || OPEN.isIn(lead)) {
      return Optional.empty();
    }
    if (lead.isEmpty() && isAim(rest)) {
      return carried(from).map(s -> declaration(from, to, s, word, true));
    }
    return isAim(rest) ? Optional.of(declaration(from, to, lead, word, true)) : Optional.empty();
  }

  /** Returns the name of the figure that the clause before prints: 新增就业5200人,超额完成全年目标. */
  private Optional<String> carried(int from) {
    int start = clauseStart(from - 1);
    return marks(start, from - 1).stream()
        .filter(mark -> mark.end() == from - 1)
        .filter(mark -> mark.lead().length() == mark.start() - start)
        .map(Mark::lead)
        .filter(lead -> !OPEN.isIn(lead))
        .findFirst();
  }

  /** Returns the figures of a stretch of the text. */
  private List<Mark> marks(int from, int to) {
    List<Mark> marks = script.marks();
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = marks.get(middle).start() < from;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    int end = low;
    while (end < marks.size() && marks.get(end).end() <= to) {
      end++;
    }
    return marks.subList(low, end);
  }

  private int clauseStart(int end) {
    int at = end;
    while (at > 0 && at > end - MOST && !Script.endsClause(script.at(at - 1))) {
      at--;
    }
    return at;
  }

  private Optional<Declaration> missed(
      int from, int to, String word, Optional<Declaration> before) {
    String clause = script.text(from, to);
    int at = clause.indexOf(word);
    String lead = clause.substring(0, at);
    String rest = clause.substring(at + word.length());
    boolean open = OPEN.isIn(lead) || !isAim(rest);
    if (open || word.endsWith("达") && rest.isEmpty() || word.endsWith("达到") && rest.isEmpty()) {
      return Optional.empty();
    }
    Optional<Mark> some = some(from, from + at);
    if (some.isEmpty()) {
      return Optional.of(declaration(from, to, lead, word, false));
    }
    String set = script.text(from, some.get().start());
    int in = set.lastIndexOf('中');
    String words = some.get().words() + word;
    if (in > 0 && !set.startsWith("其中")) {
      return Optional.of(declaration(from, to, set.substring(0, in), words, false));
    }
    return before
        .filter(d -> d.done() && isOf(d.subject(), some.get()))
        .map(d -> declaration(from, to, d.subject(), words, false));
  }

  /** Returns the count that the clause says is not done, where it names nothing else: 有3项尚. */
  private Optional<Mark> some(int from, int to) {
    return marks(from, to).stream()
        .filter(Mark::isCount)
        .filter(mark -> Subjects.plain(script.text(mark.end(), to)).isEmpty())
        .findFirst();
  }

  private static boolean isOf(String set, Mark some) {
    int at = 0;
    while (at < set.length() && Character.isDigit(set.charAt(at))) {
      at++;
    }
    return at > 0 && set.startsWith(some.unit().symbol(), at);
  }

  private Optional<Declaration> few(int from, int to, String word) {
    String clause = script.text(from, to);
    int at = clause.indexOf(word);
    return marks(from + at + word.length(), to).stream()
        .filter(Mark::isPercent)
        .filter(mark -> mark.value().intValue() < 100)
        .filter(mark -> isAim(script.text(from + at + word.length(), mark.start())))
        .filter(mark -> !OPEN.isIn(clause.substring(0, at)))
        .findFirst()
        .map(m -> declaration(from, to, clause.substring(0, at), word + m.words(), false));
  }

  private Declaration declaration(int from, int to, String lead, String words, boolean done) {
    return new Declaration(
        script, from, to, Subjects.plain(lead), Subjects.isWhole(lead), words, done);
  }

  private static boolean isAim(String rest) {
    String left = rest;
    for (String word : AIM) {
      left = left.replace(word, "");
    }
    return left.isBlank();
  }
}
