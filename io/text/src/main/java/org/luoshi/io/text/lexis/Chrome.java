package org.luoshi.io.text.lexis;

import java.util.List;
import java.util.Set;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * What a web site adds to a document (网页附件): navigation, footers, link texts. Works on folded
 * lines.
 *
 * @since 0.1.0
 */
public final class Chrome {

  private static final int MAX_NAVIGATION = 60;
  private static final String HOME = "首页";
  private static final int MAX_PATH = 200;
  private static final int MIN_GAPS = 3; // between the words of a chain
  private static final CharacterSet BULLETS = CharacterSet.of("•·∙●■◆※▲◇►▶");
  private static final CharacterSet SPACES = CharacterSet.of(" \t\n\u000B\f\r");
  private static final CharacterSet EMPTY = CharacterSet.of(" \t\u000B\f\r[]【】?");
  private static final CharacterSet WORD_BREAKS = CharacterSet.of(" \t\n\u000B\f\r[]【】?|:>•·");

  private static final Set<String> NAVIGATION =
      Set.of(
          "头部", "底部", "通用头部", "通用底部", "首页", "打印", "打印本页", "打印正文", "保存", "关闭", "关闭窗口", "关闭本页", "返回",
          "返回顶部", "分享", "分享到", "收藏", "字体", "大", "中", "小", "字号", "上一篇", "下一篇", "上一条", "下一条", "扫一扫",
          "相关链接", "相关附件", "相关文档", "附件下载", "当前位置", "微信", "微博", "无障碍", "繁体", "简体", "网站地图", "联系我们",
          "关于我们", "手机版", "客户端", "我要纠错", "纠错", "无障碍浏览", "无障碍阅读", "长者模式", "长辈版", "关怀版", "适老版", "网站首页",
          "登录", "注册", "收藏本站", "设为首页", "部门", "街镇", "朗读", "打印整页", "打印内容", "智能问答", "智能问询", "移动版", "编辑",
          "登录个人中心", "个人中心", "简繁", "无障碍版", "内容预览", "全文", "正文", "放大", "缩小", "正常", "默认", "超大", "特大");

  private static final Lexicon LINKS =
      Lexicon.of(
          "上一篇", "下一篇", "上一条", "下一条", "相关链接", "分享到", "扫一扫", "当前位置", "所在位置", "您现在", "您当前", "您的位置",
          "主办:", "承办:", "网站主办", "责任编辑:", "(点击", "点击查阅", "点击查看", "点击下载");

  private static final Lexicon WELCOMES = Lexicon.of("欢迎访问", "欢迎来到", "欢迎光临", "您好,欢迎");
  private static final Lexicon WELCOMED = Lexicon.of("欢迎您", "欢迎您!");

  private static final Lexicon BELOW =
      Lexicon.of(
          "相关链接", "相关阅读", "相关新闻", "相关稿件", "相关文档", "相关报道", "相关信息", "推荐阅读", "延伸阅读", "热门推荐", "猜你喜欢",
          "责任编辑", "责编", "终审", "初审", "编辑:", "(责任编辑", "[责任编辑", "【责任编辑", "(编辑", "[编辑", "【编辑", "词条标签");

  /** How the notes of an encyclopaedia begin below a text that it holds. */
  private static final Lexicon SOURCE_NOTES =
      Lexicon.of("PD-icon", "本作品来自", "本作品在", "本作品是", "分类:", "取自“");

  private static final Lexicon FOOTERS =
      Lexicon.of(
          "ICP备",
          "ICP证",
          "公网安备",
          "公安备",
          "网站标识码",
          "标识码",
          "版权所有",
          "Copyright",
          "技术支持",
          "扫一扫在手机",
          "备案号",
          "违法和不良信息",
          "主办单位",
          "承办单位",
          "网站主办",
          "网站管理",
          "文档免费下载");

  private static final List<String> SPAM =
      List.of(
          "彩票", "彩开奖", "快3", "pk10", "赌", "配资", "炒股", "棋牌", "飞艇", "赛车", "走势图", "开奖", "遗漏", "选五",
          "申购条件", "直播", "时时彩", "娱乐城", "贷款", "代开发票", "私服", "股票");

  private Chrome() {}

  /** Returns where the text after a list bullet begins; 0 if there is no bullet. */
  public static int bullet(String folded) {
    int i = folded.startsWith("- ") ? 1 : 0;
    while (i < folded.length() && BULLETS.has(folded.charAt(i))) {
      i++;
    }
    while (i > 0 && i < folded.length() && Characters.isBlank(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns a text without the words of navigation at its end. */
  public static String withoutNavigation(String text) {
    String rest = text;
    int blank = lastBlank(rest);
    while (blank > 0 && NAVIGATION.contains(withoutColon(rest.substring(blank + 1)))) {
      rest = Characters.strip(rest.substring(0, blank));
      blank = lastBlank(rest);
    }
    return rest;
  }

  private static String withoutColon(String word) {
    boolean colon = word.endsWith(":") || word.endsWith("：");
    return colon ? word.substring(0, word.length() - 1) : word;
  }

  /** Returns where page controls in brackets at the end of a line begin: 【打印】【关闭】. */
  public static int controlsStart(String folded) {
    int end = folded.length();
    while (true) {
      int last = end - 1;
      while (last >= 0 && Characters.isBlank(folded.charAt(last))) {
        last--;
      }
      int bracket = last < 0 ? -1 : "】]".indexOf(folded.charAt(last));
      int start = bracket < 0 ? -1 : folded.lastIndexOf("【[".charAt(bracket), last);
      if (start < 0 || !isNavigation(folded.substring(start + 1, last))) {
        return end;
      }
      end = start;
    }
  }

  private static int lastBlank(String text) {
    int i = text.length() - 1;
    while (i >= 0 && !Characters.isBlank(text.charAt(i))) {
      i--;
    }
    return i;
  }

  /** Returns whether a text begins with a word of navigation and holds no sentence. */
  public static boolean startsNavigation(String folded) {
    String text = Characters.strip(folded);
    int end = 0;
    while (end < text.length() && !Characters.isBlank(text.charAt(end))) {
      end++;
    }
    return !text.isEmpty()
        && folded.indexOf('。') < 0
        && (NAVIGATION.contains(text.substring(0, end)) || isNavigation(text));
  }

  /**
   * Returns whether a line is navigation: nothing but its words, a path of pages, or a link with
   * its label.
   */
  public static boolean isNavigation(String folded) {
    boolean placed = LINKS.starts(folded) || WELCOMES.starts(folded) || WELCOMED.ends(folded);
    int limit = placed && folded.indexOf('>') > 0 ? MAX_PATH : MAX_NAVIGATION;
    if (folded.length() > limit || folded.indexOf('。') >= 0) {
      return false;
    }
    boolean path = folded.indexOf('>') >= 0 && folded.indexOf('<') < 0 || opensPath(folded);
    if (path || placed) {
      return true;
    }
    int length = folded.length();
    int first = WORD_BREAKS.runEnd(folded, 0, length);
    for (int at = first; at < length; ) {
      int end = WORD_BREAKS.next(folded, at, length);
      if (!NAVIGATION.contains(folded.substring(at, end))) {
        return false;
      }
      at = WORD_BREAKS.runEnd(folded, end, length);
    }
    return first < length || EMPTY.runEnd(folded, 0, length) == length;
  }

  /** Whether a line is a path of pages that 首页 opens: 首页/ 信息公开 / 正文. */
  private static boolean opensPath(String folded) {
    int next =
        folded.startsWith(HOME) ? Characters.blanksEnd(folded, HOME.length(), folded.length()) : 0;
    return next > 0 && next < folded.length() && "-/»".indexOf(folded.charAt(next)) >= 0;
  }

  private static int gaps(String folded) {
    int gaps = 0;
    int at = SPACES.next(folded, 0, folded.length());
    while (at < folded.length()) {
      gaps++;
      at = SPACES.next(folded, SPACES.runEnd(folded, at, folded.length()), folded.length());
    }
    return gaps;
  }

  /** Returns whether a line opens what a site adds below a document: 责任编辑, 相关链接, 本作品在…. */
  public static boolean opensTail(String folded) {
    return folded.length() <= MAX_NAVIGATION
            && BELOW.starts(Pinyin.without(folded, 0, MAX_NAVIGATION))
            && folded.indexOf('。') < 0
        || SOURCE_NOTES.starts(folded);
  }

  /** Returns whether a line only tells who took a picture: 某某日报记者 李明 摄. */
  public static boolean isCaption(String folded) {
    return folded.length() <= MAX_NAVIGATION && folded.endsWith("摄") && folded.contains("记者");
  }

  /** Returns whether a line is part of a site's footer by its words. */
  public static boolean isFooter(String folded) {
    return FOOTERS.isIn(folded) && folded.indexOf('。') < 0;
  }

  /**
   * Returns whether a line is a chain of foreign link texts: several words without a sentence, two
   * of them suspect.
   */
  public static boolean isSpam(String folded) {
    if (folded.indexOf('。') >= 0 || gaps(folded) < MIN_GAPS) {
      return false;
    }
    return SPAM.stream().filter(folded::contains).limit(2).count() == 2;
  }
}
