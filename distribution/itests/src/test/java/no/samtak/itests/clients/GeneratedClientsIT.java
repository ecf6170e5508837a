// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.Node;
import org.apache.cxf.tools.common.ToolConstants;
import org.apache.cxf.tools.common.ToolContext;
import org.apache.cxf.tools.validator.internal.WSDL11Validator;
import org.apache.cxf.tools.wsdlto.WSDLToJava;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/**
 * The descriptions that the running node gives of itself, in the hands of others: checked, turned
 * into Java clients by the tools that integrators use, compiled and called.
 */
class GeneratedClientsIT {
  private static final Path WORK = Path.of(System.getProperty("samtak.work"), "klienter");
  private static final Path USERS =
      Path.of(System.getProperty("samtak.root"), "distribution/itests/src/test/klient");
  private static final Pattern REST = Pattern.compile("RestPublisher\\s+\\[[^]]*] (\\S+) serves");
  private static final Pattern SOAP = Pattern.compile("SoapPublisher\\s+\\[[^]]*] /soap/(\\S+) is");

  private static Node node;

  @BeforeAll
  static void start() throws IOException {
    node = Node.install("klientnode").start();
    Modules.in(node, "oppslag");
    wipe(WORK);
    Files.createDirectories(WORK);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void everyOpenApiDocumentIsWithoutRemark() throws IOException {
    assertThat(OpenApiLint.findings(get("/api/openapi.json"))).isEmpty();
    List<String> modules = logged(REST);
    assertThat(modules).contains("oppslag", "tiltak", "drift", "security");
    for (String module : modules) {
      assertThat(OpenApiLint.findings(get("/api/openapi/" + module + ".json")))
          .as(module)
          .isEmpty();
    }
  }

  @Test
  void theLinterFindsWhatIsWrong() throws IOException {
    String document = get("/api/openapi/oppslag.json");
    for (Map.Entry<String, String> broken :
        Map.of(
                "\"operationId\" : \"hentOppslag\"", "\"operationId\" : \"listOppslag\"",
                "\"tags\" : [ \"oppslag\" ]", "\"tags\" : [ \"ukjent\" ]",
                "\"default\" : false", "\"default\" : \"nei\"",
                "\"example\" : \"levanger\"", "\"example\" : \"Levanger kommune\"",
                "#/components/schemas/OppslagInnhold\"", "#/components/schemas/Borte\"",
                "/{kommune}/oppslag/{id}", "/{kommune}/oppslag/{nummer}",
                "\"description\" : \"Utført\"", "\"description\" : \"\"",
                "\"contact\" : {", "\"kontakt\" : {")
            .entrySet()) {
      assertThat(document).contains(broken.getKey());
      assertThat(OpenApiLint.findings(document.replace(broken.getKey(), broken.getValue())))
          .as(broken.getValue())
          .isNotEmpty();
    }
  }

  @Test
  void aClientMadeByOpenApiGeneratorCallsTheNode() throws Throwable {
    Path document = Files.writeString(WORK.resolve("openapi.json"), get("/api/openapi.json"));
    Path sources = WORK.resolve("rest");
    for (String kind : List.of("apis", "models", "supportingFiles")) {
      GlobalSettings.setProperty(kind, "");
    }
    for (String kind : List.of("apiTests", "modelTests", "apiDocs", "modelDocs")) {
      GlobalSettings.setProperty(kind, "false");
    }
    new DefaultGenerator()
        .opts(
            new CodegenConfigurator()
                .setGeneratorName("java")
                .setLibrary("native")
                .setInputSpec(document.toString())
                .setOutputDir(sources.toString())
                .setInvokerPackage("no.samtak.klient")
                .setApiPackage("no.samtak.klient.api")
                .setModelPackage("no.samtak.klient.model")
                .addAdditionalProperty("openApiNullable", "false")
                .addAdditionalProperty("hideGenerationTimestamp", "true")
                .toClientOptInput())
        .generate();
    assertThat(names(sources))
        .as("what a schema has no name for gets one after its operation")
        .noneMatch(n -> n.matches(".*\\d{3}Response\\.java"));

    GeneratedCode.compile(sources.resolve("src/main/java"), USERS.resolve("RestKlient.java"))
        .run("RestKlient", node.uri("").toString());
  }

  @Test
  void everyWsdlIsValidAndClientsMadeByWsdl2javaCallTheNode() throws Throwable {
    Path wsdls = Files.createDirectories(WORK.resolve("wsdl"));
    Path sources = WORK.resolve("soap");
    List<String> endpoints = logged(SOAP);
    assertThat(endpoints).contains("oppslag", "tiltak", "kommuner");
    for (String endpoint : endpoints) {
      Path wsdl = wsdls.resolve(endpoint + ".wsdl");
      Files.writeString(wsdl, get("/soap/" + endpoint + "?wsdl"));
      assertValid(wsdl);
      new WSDLToJava(
              new String[] {
                "-d",
                sources.toString(),
                "-p",
                "no.samtak.klient.soap." + endpoint,
                "-encoding",
                "UTF-8",
                wsdl.toString()
              })
          .run(new ToolContext());
    }
    assertThat(names(sources))
        .as("a port type has another name than every type")
        .noneMatch(n -> n.endsWith("_Type.java"));

    GeneratedCode.compile(sources, USERS.resolve("SoapKlient.java"))
        .run("SoapKlient", node.uri("").toString(), wsdls.toString());
  }

  /** CXF's validator: the schema of WSDL, references, and the WS-I Basic Profile. */
  private static void assertValid(Path wsdl) throws Exception {
    ToolContext context = new ToolContext();
    assertThat(Files.readString(wsdl)).doesNotContain("use=\"encoded\"", "style=\"rpc\"");
    context.put(ToolConstants.CFG_WSDLURL, wsdl.toUri().toString());
    context.put(ToolConstants.CFG_VALIDATE_WSDL, "all");
    WSDL11Validator validator = new WSDL11Validator(null, context);
    assertThat(validator.isValid()).as(wsdl + ": " + validator.getErrorMessage()).isTrue();
  }

  private static String get(String path) throws IOException {
    HttpResponse<String> answer = Http.as(node, "saksbehandler").get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** Whatever is published, the log names it: a new module is checked the day it comes. */
  private static List<String> logged(Pattern what) throws IOException {
    return what.matcher(Files.readString(node.log()))
        .results()
        .map(r -> r.group(1))
        .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
  }

  private static List<String> names(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".java")).toList();
    }
  }

  private static void wipe(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(tree)) {
      files.forEach(all::add);
    }
    all.sort(Comparator.reverseOrder());
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
