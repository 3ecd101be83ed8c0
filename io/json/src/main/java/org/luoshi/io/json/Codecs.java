package org.luoshi.io.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.quantity.Quantity;
import org.luoshi.text.Span;

/** Finds the JSON form of every type of the model by convention. */
final class Codecs {

  private static final List<String> MODEL =
      List.of(
          "org.luoshi.model.",
          "org.luoshi.quantity.",
          "org.luoshi.text.",
          "org.luoshi.schedule.",
          "org.luoshi.comparison.",
          "org.luoshi.ledger.",
          "org.luoshi.audit.",
          "org.luoshi.diagnostic.SourceLocation");

  private static final ClassValue<Codec> BY_CLASS =
      new ClassValue<>() {
        @Override
        protected Codec computeValue(Class<?> type) {
          return create(type);
        }
      };

  private Codecs() {}

  /** Returns the form of a type of the model, always the same one. */
  static Codec of(Class<?> type) {
    return BY_CLASS.get(type);
  }

  /**
   * Returns the form of what a member holds; where it is not required, an unknown word can be left
   * out.
   */
  static Codec of(Type type, boolean required) {
    if (type instanceof ParameterizedType generic) {
      Codec content = of(generic.getActualTypeArguments()[0], false);
      Class<?> raw = (Class<?>) generic.getRawType();
      return Collection.class.isAssignableFrom(raw)
          ? new ListCodec(content, Set.class.isAssignableFrom(raw))
          : content;
    }
    Class<?> plain = (Class<?>) type;
    return plain.isEnum() && !required ? WordCodec.of(plain, false) : of(plain);
  }

  /**
   * Returns the form of a type of the model or of the generated class behind it; empty for all else
   * and for words.
   */
  static Optional<Codec> find(Class<?> type) {
    if (!isOfModel(type) || type.isEnum()) {
      return Optional.empty();
    }
    return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
        .filter(t -> t == GovernmentDocument.class || t.isRecord() || BuilderShape.fits(t))
        .findFirst()
        .map(Codecs::of);
  }

  private static boolean isOfModel(Class<?> type) {
    return MODEL.stream().anyMatch(type.getName()::startsWith);
  }

  private static Codec create(Class<?> type) {
    if (type == String.class) {
      return new StringCodec();
    }
    if (type == int.class || type == Integer.class) {
      return new IntegerCodec();
    }
    if (type == boolean.class || type == Boolean.class) {
      return new BooleanCodec();
    }
    if (type == BigDecimal.class) {
      return new DecimalCodec();
    }
    if (type.isEnum()) {
      return WordCodec.of(type, true);
    }
    if (type == Quantity.class) {
      return new ObjectCodec(QuantityShape::new);
    }
    if (type == FieldPlaces.class) {
      return new PlacesCodec(of(Span.class));
    }
    if (TextCodec.fits(type)) {
      return new TextCodec(type);
    }
    if (isOfModel(type) && type.isRecord()) {
      return new ObjectCodec(() -> new RecordShape(type));
    }
    if (type == GovernmentDocument.class) {
      return new DocumentCodec();
    }
    if (GovernmentDocument.class.isAssignableFrom(type) && BuilderShape.fits(type)) {
      return new ObjectCodec(() -> new DocumentShape(new BuilderShape(type)));
    }
    if (BuilderShape.fits(type)) {
      return new ObjectCodec(() -> new BuilderShape(type));
    }
    throw new IllegalArgumentException("type must have a JSON form but was " + type.getName());
  }
}
