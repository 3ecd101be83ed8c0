package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Supplier;
import org.luoshi.model.plan.Assignment;

/**
 * A JSON object. What cannot be read of it is left out; without a required member nothing is read.
 */
final class ObjectCodec implements Codec {

  private static final int NONE = -2;

  private final Supplier<Shape> source;
  private volatile Shape shape;

  /** The shape is asked for when first needed, since a type may hold itself. */
  ObjectCodec(Supplier<Shape> source) {
    this.source = source;
  }

  Shape shape() {
    if (shape == null) {
      shape = source.get();
    }
    return shape;
  }

  @Override
  public Object read(JsonParser in, ReadContext context) throws IOException {
    if (!in.hasToken(JsonToken.START_OBJECT)) {
      return context.wrongType(in, "object");
    }
    long start = context.position(in);
    Shape shape = shape();
    Object[] values = new Object[shape.members().length];
    long seen = 0;
    int expected = 0;
    for (int at = next(shape, expected, in); at != NONE; at = next(shape, expected, in)) {
      if (at == Shape.UNKNOWN) {
        context.unknownMember(in, shape);
      } else if ((seen & 1L << at) != 0) {
        context.report(JsonFindings.DUPLICATE_MEMBER, in, in.currentName());
        in.nextToken();
        in.skipChildren();
      } else {
        seen |= 1L << at;
        expected = at + 1;
        values[at] = read(shape.members()[at], in, context);
      }
    }
    return isComplete(shape, values, seen, in, start, context)
        ? create(shape, values, in, start, context)
        : null;
  }

  /** Goes to the next member and returns its place, most likely the expected one. */
  private static int next(Shape shape, int expected, JsonParser in) throws IOException {
    Member[] members = shape.members();
    if (expected < members.length && in.nextFieldName(members[expected].key())) {
      return expected;
    }
    if (expected == members.length) {
      in.nextToken();
    }
    return in.hasToken(JsonToken.FIELD_NAME) ? shape.indexOf(in.currentName(), expected) : NONE;
  }

  private static Object read(Member member, JsonParser in, ReadContext context) throws IOException {
    boolean none =
        in.nextToken() == JsonToken.VALUE_NULL && !member.required() && context.takesNullAsAbsent();
    return none ? null : member.codec().read(in, context);
  }

  private static boolean isComplete(
      Shape shape, Object[] values, long seen, JsonParser in, long start, ReadContext context)
      throws IOException {
    boolean complete = true;
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && shape.members()[i].required()) {
        complete = false;
        if ((seen & 1L << i) == 0) {
          context.reportObject(JsonFindings.MISSING_MEMBER, in, start, shape.members()[i].name());
        }
      }
    }
    return complete;
  }

  private static Object create(
      Shape shape, Object[] values, JsonParser in, long start, ReadContext context)
      throws IOException {
    try {
      return shape.type() == Assignment.class
          ? context.pool().create(shape, values)
          : shape.create(values);
    } catch (IllegalArgumentException e) {
      context.reportObject(JsonFindings.BROKEN_RULE, in, start, e.getMessage());
      return null;
    }
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Member member : shape().members()) {
      Object content = member.getter().apply(value);
      if (content != null) {
        out.writeFieldName(member.key());
        member.codec().write(content, out);
      }
    }
    out.writeEndObject();
  }
}
