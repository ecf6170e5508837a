// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaticContentTest {
  private WebServer web;

  @BeforeEach
  void start() {
    web = new WebServer();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void every_file_of_the_frame_is_there_and_kept_for_good() {
    String page = web.get(null, "/logg-inn").body();
    Matcher links = Pattern.compile("(?:href|src)=\"(/static/[^\"]+)\"").matcher(page);
    int count = 0;
    while (links.find()) {
      HttpResponse<String> file = web.get(null, links.group(1));
      assertThat(file.statusCode()).as(links.group(1)).isEqualTo(200);
      assertThat(file.headers().firstValue("Cache-Control"))
          .hasValueSatisfying(c -> assertThat(c).contains("immutable"));
      count++;
    }
    assertThat(count).isGreaterThanOrEqualTo(6);
  }

  @Test
  void a_file_without_hash_is_checked_each_time() {
    HttpResponse<String> file = web.get(null, "/static/no.samtak.platform.web/samtak.css");
    assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-cache");
    String etag = file.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        web.send(
            web.request(null, "/static/no.samtak.platform.web/samtak.css")
                .header("If-None-Match", etag));
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void files_are_sent_compressed_where_that_is_understood() {
    HttpResponse<String> file =
        web.send(
            web.request(null, "/static/vendor/designsystemet/index.css")
                .header("Accept-Encoding", "gzip"));
    assertThat(file.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(file.headers().firstValueAsLong("Content-Length").orElse(0)).isLessThan(40_000);
  }

  @Test
  void nothing_but_static_files_comes_out() {
    for (String path :
        new String[] {
          "/static/no.samtak.platform.web/../templates/ramme.peb",
          "/static/no.samtak.platform.web/%2e%2e/templates/ramme.peb",
          "/static/no.samtak.platform.web/vendor/inter/LICENSE",
          "/static/no.samtak.platform.web/",
          "/static/ukjent/samtak.css"
        }) {
      assertThat(web.get(null, path).statusCode()).as(path).isIn(400, 404);
    }
  }
}
