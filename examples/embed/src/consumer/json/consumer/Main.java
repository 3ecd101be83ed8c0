package consumer;

import org.luoshi.text.Span;

/** What a user of the core and of one leaf writes. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    if (Span.of(3, 7).length() != 4) {
      throw new IllegalStateException("span");
    }
    System.out.println("ok");
  }
}
