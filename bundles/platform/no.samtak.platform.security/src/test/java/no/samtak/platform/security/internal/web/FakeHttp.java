// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.web;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** One request and its answer, without a container; what the filter does not ask for is refused. */
final class FakeHttp {
  final Map<String, String> headers = new LinkedHashMap<>();
  final List<Cookie> cookies = new ArrayList<>();
  final Map<String, List<String>> answered = new LinkedHashMap<>();
  final StringWriter body = new StringWriter();
  String method = "GET";
  String path = "/levanger/oppslag";
  String remote = "192.0.2.1";
  boolean secure;
  int status = 200;

  FakeHttp header(String name, String value) {
    headers.put(name.toLowerCase(Locale.ROOT), value);
    return this;
  }

  FakeHttp cookie(String name, String value) {
    cookies.add(new Cookie(name, value));
    return this;
  }

  FakeHttp to(String verb, String where) {
    method = verb;
    path = where;
    return this;
  }

  @Nullable String answer(String name) {
    List<String> values = answered.get(name.toLowerCase(Locale.ROOT));
    return values == null ? null : values.get(0);
  }

  HttpServletRequest request() {
    return proxy(
        HttpServletRequest.class,
        (name, args) ->
            switch (name) {
              case "getHeader" -> headers.get(((String) args[0]).toLowerCase(Locale.ROOT));
              case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
              case "getMethod" -> method;
              case "getServletPath" -> "";
              case "getPathInfo" -> path;
              case "getRemoteAddr" -> remote;
              case "isSecure" -> secure;
              default -> throw new UnsupportedOperationException(name);
            });
  }

  HttpServletResponse response() {
    return proxy(
        HttpServletResponse.class,
        (name, args) -> {
          switch (name) {
            case "setHeader" ->
                answered.put(
                    ((String) args[0]).toLowerCase(Locale.ROOT), List.of((String) args[1]));
            case "addHeader" ->
                answered
                    .computeIfAbsent(
                        ((String) args[0]).toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                    .add((String) args[1]);
            case "setStatus" -> status = (Integer) args[0];
            case "setContentType", "setCharacterEncoding" -> {}
            case "getWriter" -> {
              return new PrintWriter(body, true);
            }
            default -> throw new UnsupportedOperationException(name);
          }
          return null;
        });
  }

  @FunctionalInterface
  private interface Call {
    @Nullable Object on(String method, Object[] args);
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, args) ->
                call.on(method.getName(), args == null ? new Object[0] : args)));
  }
}
