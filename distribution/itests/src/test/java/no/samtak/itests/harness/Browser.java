// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium, used as a person uses it; and axe, which reads pages as a blind person does. */
public final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String AXE = axe();

  private final ChromeDriver driver;
  private final Node node;
  private int width;

  /** Opens a browser with an empty profile. */
  public Browser(Node node) {
    this.node = node;
    ChromeOptions options = new ChromeOptions();
    options.setBinary(find("chromium", "chromium-browser", "google-chrome").toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--lang=nb");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(find("chromedriver").toFile())
            .withSilent(true)
            .build();
    driver = new ChromeDriver(service, options);
    look(1280, false);
  }

  public ChromeDriver driver() {
    return driver;
  }

  /** Opens a path of the node. */
  public void open(String path) {
    driver.get(node.uri(path).toString());
  }

  /** Signs in with a demo account through the page, as a person does. */
  public void signIn(String username) {
    open("/logg-inn");
    driver.findElement(By.name("brukernavn")).sendKeys(username);
    driver.findElement(By.name("passord")).sendKeys("demo-" + username + "-2026");
    press(driver.findElement(By.cssSelector("main form button[type=submit]")));
  }

  /** Presses a button or a link, and waits until another page has taken this one's place. */
  public void press(WebElement there) {
    leave(there::click);
  }

  /** Does what leads to another page, and waits until that has taken this one's place. */
  public void leave(Runnable act) {
    script("window.left = true");
    act.run();
    Awaitility.await("another page")
        .atMost(60, TimeUnit.SECONDS)
        .pollInterval(50, TimeUnit.MILLISECONDS)
        .ignoreExceptionsInstanceOf(WebDriverException.class)
        .until(
            () ->
                Boolean.TRUE.equals(
                    script("return !window.left && document.readyState === 'complete'")));
  }

  /** The window's inner size, and whether the reader prefers a dark scheme. */
  public void look(int width, boolean dark) {
    this.width = width;
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 768));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** A picture of the whole page. */
  public void screenshot(Path file) {
    Number height = (Number) script("return Math.max(document.documentElement.scrollHeight, 400)");
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            width,
            "height",
            Math.min(height.intValue(), 12000),
            "deviceScaleFactor",
            1,
            "mobile",
            width < 768));
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What axe finds on the page that is open: one line for each element. */
  public List<String> violations() {
    if (!Boolean.TRUE.equals(script("return !!window.axe"))) {
      script(AXE);
    }
    String result =
        (String)
            ((JavascriptExecutor) driver)
                .executeAsyncScript(
                    "const done = arguments[arguments.length - 1];"
                        + "axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa',"
                        + " 'wcag21a', 'wcag21aa', 'best-practice']}, resultTypes: ['violations']})"
                        + ".then(r => done(JSON.stringify(r.violations)), e => done(String(e)));");
    List<String> found = new ArrayList<>();
    try {
      for (JsonNode violation : JSON.readTree(result)) {
        for (JsonNode element : violation.get("nodes")) {
          found.add(
              violation.get("id").asText()
                  + " "
                  + element.get("target")
                  + " "
                  + element.get("failureSummary").asText().replace('\n', ' '));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(result, e);
    }
    return found;
  }

  /**
   * Whether the page is wider than the window, which no page may be. A browser that plays a phone
   * widens its window to the page, so the width that was asked for counts.
   */
  public boolean scrollsSideways() {
    Number page = (Number) script("return document.documentElement.scrollWidth");
    return page.intValue() > width + 1;
  }

  /** What the open page links to within the node: paths with their query, without fragment. */
  public List<String> links() {
    List<String> paths = new ArrayList<>();
    for (WebElement link : driver.findElements(By.cssSelector("a[href]"))) {
      String href = link.getDomProperty("href");
      if (href != null && href.startsWith(node.uri("/").toString())) {
        URI there = URI.create(href);
        String query = there.getRawQuery();
        paths.add(there.getPath() + (query == null ? "" : "?" + query));
      }
    }
    return paths.stream().distinct().toList();
  }

  /** Runs a script in the page. */
  public Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static Path find(String... names) {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(names[0] + " is missing; ./samtak test installs it"));
  }

  private static String axe() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
