// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.samtak.platform.rest.internal.publish.NotatResource;
import no.samtak.platform.rest.internal.publish.OpenResource;
import org.junit.jupiter.api.Test;

/** What the document says of resource classes. */
class OpenApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static OpenApi notater() {
    OpenApi document = new OpenApi("Samtak");
    document.add("notat", NotatResource.class, false);
    return document;
  }

  private static JsonNode operation(String path, String verb) {
    return notater().toJson().path("paths").path(path).path(verb);
  }

  private static List<String> names(JsonNode document, JsonNode parameters) {
    List<String> names = new ArrayList<>();
    for (JsonNode parameter : parameters) {
      names.add(resolve(document, parameter).path("name").asText());
    }
    return names;
  }

  private static JsonNode resolve(JsonNode document, JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }

  @Test
  void anAuthorWhoTellsNothingIsFound() {
    OpenApi document = new OpenApi("Samtak");
    document.add("glemt", OpenResource.class, false);
    assertThat(document.findings())
        .containsExactlyInAnyOrder(
            OpenResource.class.getName() + " has no @Tag with a description",
            OpenResource.class.getName() + "#les has no @Operation with a summary");
    assertThat(notater().findings()).isEmpty();
  }

  @Test
  void theSameClassesGiveTheSameTextWhateverTheirOrder() throws IOException {
    OpenApi one = new OpenApi("Samtak");
    one.add("notat", NotatResource.class, false);
    one.add("glemt", OpenResource.class, false);
    OpenApi other = new OpenApi("Samtak");
    other.add("glemt", OpenResource.class, false);
    other.add("notat", NotatResource.class, false);
    assertThat(JSON.writeValueAsString(other.toJson()))
        .isEqualTo(JSON.writeValueAsString(one.toJson()));
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryPartIsUsed() throws IOException {
    ObjectNode document = notater().toJson();
    TreeSet<String> used = new TreeSet<>();
    for (JsonNode ref : document.findValues("$ref")) {
      assertThat(document.at(ref.asText().substring(1)).isMissingNode()).as(ref.asText()).isFalse();
      used.add(ref.asText());
    }
    document
        .path("components")
        .properties()
        .forEach(
            kind -> {
              if (!kind.getKey().equals("securitySchemes")) {
                kind.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        name ->
                            assertThat(used)
                                .contains("#/components/" + kind.getKey() + "/" + name));
              }
            });
  }

  @Test
  void everyOperationHasAnIdOfItsOwnASummaryAndErrors() {
    List<String> ids = new ArrayList<>();
    notater()
        .toJson()
        .path("paths")
        .forEach(
            path ->
                path.forEach(
                    operation -> {
                      ids.add(operation.path("operationId").asText());
                      assertThat(operation.path("summary").asText()).isNotBlank();
                      assertThat(operation.path("responses").has("401")).isTrue();
                      assertThat(operation.path("responses").has("404")).isTrue();
                      assertThat(operation.path("responses").has("500")).isTrue();
                    }));
    assertThat(ids).hasSizeGreaterThan(8).doesNotHaveDuplicates();
  }

  @Test
  void anOperationTellsWhoMayCallIt() {
    OpenApi document = notater();
    document.add("glemt", OpenResource.class, false);
    List<String> told = new ArrayList<>();
    document
        .toJson()
        .path("paths")
        .forEach(
            path ->
                path.forEach(
                    operation -> {
                      told.add(operation.path("x-samtak-roller").toString());
                      assertThat(operation.has("x-samtak-offentlig")).isFalse();
                    }));
    assertThat(told).contains("[\"LESER\"]", "[\"OPERATOR\"]");
    assertThat(told.stream().filter("[]"::equals)).as("nobody, where nothing is said").hasSize(1);
  }

  @Test
  void aListHasPartsAndFilesAndTheQuery() {
    ObjectNode document = notater().toJson();
    JsonNode list = operation("/{kommune}/notater", "get");
    assertThat(names(document, list.path("parameters")))
        .containsExactly("kommune", "antall", "etter", "format");
    JsonNode content = list.at("/responses/200/content");
    JsonNode part = content.at("/application~1json/schema");
    assertThat(part.path("$ref").asText()).isEqualTo("#/components/schemas/NotatRadListe");
    assertThat(resolve(document, part).at("/properties/rader/items/$ref").asText())
        .isEqualTo("#/components/schemas/NotatRad");
    assertThat(content.has("text/csv")).isTrue();
  }

  @Test
  void aCreateTellsKeyPlaceAndVersion() {
    ObjectNode document = notater().toJson();
    JsonNode create = operation("/{kommune}/notater", "post");
    assertThat(names(document, create.path("parameters")))
        .containsExactly("kommune", "Idempotency-Key");
    assertThat(create.at("/responses/201/headers").has("Location")).isTrue();
    assertThat(create.at("/responses/201/headers").has("ETag")).isTrue();
    assertThat(create.path("responses").has("422")).isTrue();
    assertThat(create.path("responses").has("413")).isTrue();
  }

  @Test
  void aChangeTellsThatItNeedsAVersion() {
    ObjectNode document = notater().toJson();
    JsonNode change = operation("/{kommune}/notater/{id}", "put");
    assertThat(names(document, change.path("parameters")))
        .containsExactly("kommune", "id", "If-Match");
    assertThat(change.path("responses").has("412")).isTrue();
    assertThat(change.path("responses").has("428")).isTrue();
  }

  @Test
  void aRecordTellsWhatMayBeNullAndWhatItsValuesAre() {
    JsonNode notat = notater().toJson().at("/components/schemas/NotatNotat");
    assertThat(notat.at("/properties/tittel/maxLength").asInt()).isEqualTo(80);
    assertThat(notat.at("/properties/frist/format").asText()).isEqualTo("date");
    assertThat(notat.at("/properties/frist/nullable").asBoolean()).isTrue();
    assertThat(notat.at("/properties/opprettetTid/format").asText()).isEqualTo("date-time");
    assertThat(notat.at("/properties/versjon/format").asText()).isEqualTo("int64");
    List<String> required = new ArrayList<>();
    notat.path("required").forEach(r -> required.add(r.asText()));
    assertThat(required).contains("id", "tittel", "versjon").doesNotContain("frist", "belop");
  }

  @Test
  void anOperationOfAModuleTellsThatTheModuleMayBeClosedOrReadOnly() {
    OpenApi document = new OpenApi("Samtak");
    document.add("notat", NotatResource.class, true);
    ObjectNode json = document.toJson();
    JsonNode list = json.at("/paths/~1{kommune}~1notater/get/responses");
    JsonNode create = json.at("/paths/~1{kommune}~1notater/post/responses");
    String closed = "urn:samtak:problem:modul-ikke-i-drift";
    assertThat(resolve(json, list.path("404")).path("description").asText())
        .contains("urn:samtak:problem:finnes-ikke", closed);
    assertThat(list.has("409")).isFalse();
    assertThat(resolve(json, create.path("404")).path("description").asText()).contains(closed);
    assertThat(resolve(json, create.path("409")).path("description").asText())
        .contains("urn:samtak:problem:konflikt", "urn:samtak:problem:modul-skrivebeskyttet");
    assertThat(
            resolve(
                    notater().toJson(),
                    operation("/{kommune}/notater", "post").at("/responses/409"))
                .path("description")
                .asText())
        .as("not of the core's")
        .doesNotContain("modul");
  }

  @Test
  void theDocumentIsKeptForTheLinter() throws IOException {
    Path target = Files.createDirectories(Path.of("target"));
    Files.write(
        target.resolve("openapi.json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(notater().toJson()));
    assertThat(target.resolve("openapi.json")).isNotEmptyFile();
  }
}
