// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/**
 * JSON schemas of the types that operations take and give: records, enums, sealed interfaces of
 * records, collections, maps, and the simple types. A component that is {@code @Nullable} may be
 * left out, and is left out of answers where it is null; one with {@code @JsonInclude} may be left
 * out too; all others are required.
 */
final class Schemas {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String REF = "#/components/schemas/";

  private static final Map<Class<?>, String[]> SIMPLE = new HashMap<>();

  static {
    for (Class<?> type : new Class<?>[] {int.class, Integer.class, short.class, Short.class}) {
      SIMPLE.put(type, new String[] {"integer", "int32"});
    }
    for (Class<?> type : new Class<?>[] {long.class, Long.class}) {
      SIMPLE.put(type, new String[] {"integer", "int64"});
    }
    for (Class<?> type : new Class<?>[] {boolean.class, Boolean.class}) {
      SIMPLE.put(type, new String[] {"boolean", ""});
    }
    for (Class<?> type : new Class<?>[] {double.class, Double.class, float.class, Float.class}) {
      SIMPLE.put(type, new String[] {"number", "double"});
    }
    SIMPLE.put(BigDecimal.class, new String[] {"number", ""});
    SIMPLE.put(BigInteger.class, new String[] {"integer", ""});
    SIMPLE.put(Year.class, new String[] {"integer", "int32"});
    for (Class<?> type :
        new Class<?>[] {Instant.class, OffsetDateTime.class, ZonedDateTime.class}) {
      SIMPLE.put(type, new String[] {"string", "date-time"});
    }
    SIMPLE.put(LocalDate.class, new String[] {"string", "date"});
    SIMPLE.put(UUID.class, new String[] {"string", "uuid"});
    SIMPLE.put(byte[].class, new String[] {"string", "byte"});
    for (Class<?> type :
        new Class<?>[] {
          String.class,
          CharSequence.class,
          char.class,
          LocalDateTime.class,
          LocalTime.class,
          YearMonth.class,
          Duration.class
        }) {
      SIMPLE.put(type, new String[] {"string", ""});
    }
  }

  private final Map<Class<?>, String> names = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, ObjectNode> schemas = new TreeMap<>();
  private String module = "";

  /** Whose types come now: tells two types of the same name apart. */
  void module(String name) {
    module = name;
  }

  /** The schemas that have been referred to, by name. */
  Map<String, ObjectNode> all() {
    return schemas;
  }

  /** The schema of a type; a reference where the type has a name. */
  ObjectNode of(AnnotatedType annotated) {
    Type type = annotated.getType();
    if (type instanceof ParameterizedType parameterized
        && annotated instanceof AnnotatedParameterizedType arguments) {
      AnnotatedType[] inner = arguments.getAnnotatedActualTypeArguments();
      Class<?> raw = (Class<?>) parameterized.getRawType();
      if (raw == Optional.class) {
        return nullable(of(inner[0]));
      }
      if (Collection.class.isAssignableFrom(raw)) {
        return array(item(inner[0]));
      }
      if (Map.class.isAssignableFrom(raw)) {
        ObjectNode map = JSON.objectNode().put("type", "object");
        map.set("additionalProperties", item(inner[1]));
        return map;
      }
      if (raw == Slice.class) {
        return part(item(inner[0]));
      }
      return of(raw);
    }
    if (type instanceof Class<?> known) {
      return of(known);
    }
    if (type instanceof WildcardType wildcard
        && wildcard.getUpperBounds()[0] instanceof Class<?> c) {
      return of(c);
    }
    return JSON.objectNode();
  }

  private ObjectNode item(AnnotatedType inner) {
    ObjectNode schema = of(inner);
    return isNullable(inner) ? nullable(schema) : schema;
  }

  /** The schema of a type without arguments. */
  ObjectNode of(Class<?> type) {
    String[] simple = SIMPLE.get(type);
    if (simple != null) {
      ObjectNode schema = JSON.objectNode().put("type", simple[0]);
      if (!simple[1].isEmpty()) {
        schema.put("format", simple[1]);
      }
      return schema;
    }
    if (type.isArray()) {
      return array(of(type.getComponentType()));
    }
    if (type.isEnum() || type.isRecord() || type.isSealed()) {
      return JSON.objectNode().put("$ref", REF + name(type));
    }
    return JSON.objectNode();
  }

  /**
   * A part of a list. Of rows whose type has a name it has one too ({@code TiltakListe}), or each
   * client generator makes one up, a new one for each operation.
   */
  ObjectNode part(ObjectNode row) {
    String rowName = row.path("$ref").asText().replace(REF, "");
    if (rowName.isEmpty()) {
      return partOf(row);
    }
    String name = lists.get(rowName);
    if (name == null) {
      name = rowName + "Liste";
      for (int i = 2; schemas.containsKey(name); i++) {
        name = rowName + "Liste" + i;
      }
      lists.put(rowName, name);
      schemas.put(name, partOf(row));
    }
    return JSON.objectNode().put("$ref", REF + name);
  }

  private static ObjectNode partOf(ObjectNode row) {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    schema.putArray("required").add("rader");
    ObjectNode properties = schema.putObject("properties");
    properties.set("rader", array(row));
    properties
        .putObject("neste")
        .put("type", "string")
        .put("description", "Sendes som etter for neste del; mangler når dette er den siste");
    return schema;
  }

  private static ObjectNode array(ObjectNode items) {
    ObjectNode schema = JSON.objectNode().put("type", "array");
    schema.set("items", items);
    return schema;
  }

  /** What refers to a type with a name cannot say it in OpenAPI 3.0; it may still be left out. */
  private static ObjectNode nullable(ObjectNode schema) {
    return schema.has("type") ? schema.put("nullable", true) : schema;
  }

  /** Beside a reference nothing else may stand in OpenAPI 3.0: it is wrapped. */
  private static ObjectNode open(ObjectNode schema) {
    if (!schema.has("$ref")) {
      return schema;
    }
    ObjectNode wrapped = JSON.objectNode();
    wrapped.putArray("allOf").add(schema);
    return wrapped;
  }

  private String name(Class<?> type) {
    String known = names.get(type);
    if (known != null) {
      return known;
    }
    String name = plainName(type);
    if (schemas.containsKey(name)) {
      name = name + "_" + module;
    }
    for (int i = 2; schemas.containsKey(name); i++) {
      name = plainName(type) + "_" + module + i;
    }
    names.put(type, name);
    ObjectNode schema = JSON.objectNode();
    schemas.put(name, schema);
    fill(schema, type);
    return name;
  }

  /** {@code Boenhet}; of a type inside a resource {@code BoenhetResource.Ny} it is BoenhetNy. */
  private static String plainName(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null
        ? type.getSimpleName()
        : plainName(outer).replaceFirst("Resource$", "") + type.getSimpleName();
  }

  private void fill(ObjectNode schema, Class<?> type) {
    describe(schema, type.getAnnotation(Schema.class));
    if (type.isEnum()) {
      schema.put("type", "string");
      ArrayNode values = schema.putArray("enum");
      for (Object constant : type.getEnumConstants()) {
        values.add(((Enum<?>) constant).name());
      }
    } else if (type.isRecord()) {
      record(schema, type);
    } else {
      ArrayNode options = schema.putArray("oneOf");
      for (Class<?> option : type.getPermittedSubclasses()) {
        options.add(of(option));
      }
    }
  }

  private void record(ObjectNode schema, Class<?> type) {
    schema.put("type", "object");
    ArrayNode required = JSON.arrayNode();
    ObjectNode properties = JSON.objectNode();
    for (RecordComponent component : type.getRecordComponents()) {
      AnnotatedElement accessor = component.getAccessor();
      JsonProperty renamed = accessor.getAnnotation(JsonProperty.class);
      String name =
          renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
      ObjectNode property = of(component.getAnnotatedType());
      Schema told = accessor.getAnnotation(Schema.class);
      boolean optional = isNullable(component.getAnnotatedType());
      if (optional) {
        property = nullable(property);
      } else if (!accessor.isAnnotationPresent(JsonInclude.class)) {
        required.add(name);
      }
      if (told != null) {
        property = open(property);
        describe(property, told);
      }
      properties.set(name, property);
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.set("properties", properties);
  }

  /** By name: the annotation may come from another class loader than ours. */
  static boolean isNullable(AnnotatedType type) {
    for (Annotation annotation : type.getAnnotations()) {
      if (annotation.annotationType().getName().equals("org.jspecify.annotations.Nullable")) {
        return true;
      }
    }
    return false;
  }

  /** Adds what an annotation tells. */
  static void describe(ObjectNode schema, @Nullable Schema told) {
    if (told == null) {
      return;
    }
    text(schema, "description", told.description());
    text(schema, "pattern", told.pattern());
    text(schema, "format", told.format());
    if (told.minLength() > 0) {
      schema.put("minLength", told.minLength());
    }
    if (told.maxLength() < Integer.MAX_VALUE) {
      schema.put("maxLength", told.maxLength());
    }
    number(schema, "minimum", told.minimum());
    number(schema, "maximum", told.maximum());
    if (!told.example().isEmpty()) {
      String type = schema.path("type").asText();
      if (type.equals("integer") || type.equals("number")) {
        number(schema, "example", told.example());
      } else if (type.equals("boolean")) {
        schema.put("example", Boolean.parseBoolean(told.example()));
      } else {
        schema.put("example", told.example());
      }
    }
  }

  private static void text(ObjectNode schema, String key, String value) {
    if (!value.isEmpty()) {
      schema.put(key, value);
    }
  }

  private static void number(ObjectNode schema, String key, String value) {
    if (!value.isEmpty()) {
      schema.put(key, new BigDecimal(value));
    }
  }
}
