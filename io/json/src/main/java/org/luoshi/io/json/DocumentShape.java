package org.luoshi.io.json;

import java.util.Arrays;
import java.util.stream.Stream;

/** A whole document: version and kind, then the members of the kind. */
final class DocumentShape extends Shape {

  static final String VERSION_NAME = "schemaVersion";
  static final String KIND_NAME = "kind";

  private final Shape content;

  DocumentShape(Shape content) {
    super(content.type(), members(content));
    this.content = content;
  }

  private static Member[] members(Shape content) {
    String kind = content.type().getSimpleName();
    return Stream.concat(
            Stream.of(
                Member.of(VERSION_NAME, new VersionCodec(), true, document -> VersionCodec.CURRENT),
                Member.of(KIND_NAME, WordCodec.of(kind), true, document -> kind)),
            Arrays.stream(content.members()))
        .toArray(Member[]::new);
  }

  @Override
  Object create(Object[] values) {
    return content.create(Arrays.copyOfRange(values, 2, values.length));
  }
}
