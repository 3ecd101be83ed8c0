package org.luoshi.io.json;

import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;

/**
 * The problems that reading JSON can tell (JSON 读取问题).
 *
 * @since 0.1.0
 */
public final class JsonFindings {

  /** The text is not JSON, or ends before the value does (语法错误). */
  public static final FindingKind SYNTAX = error("LS-JSON-001");

  /** A member that the model does not have (未知成员); a warning when read leniently. */
  public static final FindingKind UNKNOWN_MEMBER = error("LS-JSON-002");

  /** A value that breaks what all values of its type keep (违反约束). */
  public static final FindingKind BROKEN_RULE = error("LS-JSON-003");

  /** A member that must be there and is not (缺少成员). */
  public static final FindingKind MISSING_MEMBER = error("LS-JSON-004");

  /** A value of another JSON type than the member has (类型错误). */
  public static final FindingKind WRONG_TYPE = error("LS-JSON-005");

  /** A member that the same object has already (重复成员); the first one counts. */
  public static final FindingKind DUPLICATE_MEMBER = error("LS-JSON-006");

  /**
   * A word that the vocabulary does not have (未知词); a warning when read leniently and the member
   * may be absent.
   */
  public static final FindingKind UNKNOWN_WORD = error("LS-JSON-007");

  /** A schema version that this release cannot read (版本过新). */
  public static final FindingKind UNSUPPORTED_VERSION = error("LS-JSON-008");

  /** A schema version with members that this release may not know (次版本较新). */
  public static final FindingKind NEWER_VERSION =
      new FindingKind("LS-JSON-009", Severity.WARNING, Category.READING);

  /** Nesting, a text, a number or the whole is larger than any document needs (超出限制). */
  public static final FindingKind LIMIT = error("LS-JSON-010");

  /** Something follows the value (多余内容). */
  public static final FindingKind TRAILING_CONTENT = error("LS-JSON-011");

  /** Bytes that are not valid in the encoding of the text (编码错误). */
  public static final FindingKind ENCODING = error("LS-JSON-012");

  private JsonFindings() {}

  private static FindingKind error(String code) {
    return new FindingKind(code, Severity.ERROR, Category.READING);
  }
}
