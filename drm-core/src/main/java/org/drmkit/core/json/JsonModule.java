package org.drmkit.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonBool;
import org.drmkit.core.json.Json.JsonNumber;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;

/**
 * Lets a caller's {@code ObjectMapper} read and write types by their shapes, wherever they stand in the caller's own types.
 *
 * <p>{@code new ObjectMapper().registerModule(new JsonModule("scores").with(Scorecard.class, Scorecard.SHAPE))}. What a shape refuses
 * is a {@link JsonMappingException} with the {@link DefinitionException} as its cause.
 *
 * <p>A module is set up once, before it is registered.
 */
public final class JsonModule extends SimpleModule {

    /**
     * Creates a module without types.
     *
     * @param name  tells this module from others of the same mapper
     */
    public JsonModule(String name) {
        super(name);
    }

    /**
     * Adds a type.
     *
     * @param <T>  the type
     * @param type  the type; its subtypes are written in the same way
     * @param shape  how its values look
     * @return this module
     */
    public <T> JsonModule with(Class<T> type, Shape<T> shape) {
        addSerializer(type, new Writer<>(type, shape));
        addDeserializer(type, new Reader<>(type, shape));
        return this;
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private final transient Shape<T> shape;

        Reader(Class<T> type, Shape<T> shape) {
            super(type);
            this.shape = shape;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Problems problems = new Problems();
            Optional<Json> json = JsonReader.readHere(parser, problems);
            try {
                return Place.parse(json, problems, shape::read, handledType().getSimpleName());
            } catch (DefinitionException e) {
                throw JsonMappingException.from(parser, e.getMessage(), e);
            }
        }
    }

    private static final class Writer<T> extends StdSerializer<T> {

        private final transient Shape<T> shape;

        Writer(Class<T> type, Shape<T> shape) {
            super(type);
            this.shape = shape;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(shape.write(value), generator);
        }

        private static void write(Json json, JsonGenerator generator) throws IOException {
            if (json instanceof JsonObject object) {
                generator.writeStartObject();
                for (Map.Entry<String, Json> member : object.members().entrySet()) {
                    generator.writeFieldName(member.getKey());
                    write(member.getValue(), generator);
                }
                generator.writeEndObject();
            } else if (json instanceof JsonArray array) {
                generator.writeStartArray();
                for (Json element : array.elements()) {
                    write(element, generator);
                }
                generator.writeEndArray();
            } else {
                writeScalar(json, generator);
            }
        }

        private static void writeScalar(Json json, JsonGenerator generator) throws IOException {
            if (json instanceof JsonText text) {
                generator.writeString(text.value());
            } else if (json instanceof JsonNumber number) {
                generator.writeNumber(number.value());
            } else if (json instanceof JsonBool bool) {
                generator.writeBoolean(bool.value());
            } else {
                generator.writeNull();
            }
        }
    }
}
