package org.luoshi.io.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;

/**
 * A Jackson module (Jackson 模块) that teaches an {@code ObjectMapper} of your own to read and write
 * every type of the model in the form that {@link JsonDocuments} writes.
 *
 * <p>The mapper decides how unknown members are taken, numbers are printed and lines are broken.
 * Broken content throws as everywhere in Jackson. A type of your own that holds an {@code Optional}
 * needs the module of Jackson for that.
 *
 * @since 0.1.0
 */
public final class LuoshiModule extends Module {

  /** Creates a module. */
  public LuoshiModule() {}

  @Override
  public String getModuleName() {
    return "luoshi";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new ModelSerializers());
    context.addDeserializers(new ModelDeserializers());
  }

  private static final class ModelSerializers extends Serializers.Base {
    @Override
    public JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return Codecs.find(type.getRawClass()).map(CodecSerializer::new).orElse(null);
    }
  }

  private static final class ModelDeserializers extends Deserializers.Base {
    @Override
    public JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return Codecs.find(type.getRawClass()).map(CodecDeserializer::new).orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Codecs.find(type).isPresent();
    }
  }
}
