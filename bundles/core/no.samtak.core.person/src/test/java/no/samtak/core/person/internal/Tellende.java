// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.security.AccessEntry;

/** Transactions whose connections tell which statements were made on them. */
public final class Tellende implements Transactions {
  private final Transactions real;
  private final List<String> sql = new CopyOnWriteArrayList<>();

  public Tellende(Transactions real) {
    this.real = real;
  }

  /** The statements since the last time, in their order. */
  public List<String> tatt() {
    List<String> alle = List.copyOf(sql);
    sql.clear();
    return alle;
  }

  @Override
  public <T> T read(EntityManagerFactory unit, Function<EntityManager, T> work) {
    sql.add("read");
    return real.read(unit, work);
  }

  @Override
  public <T> T write(
      EntityManagerFactory unit,
      Function<EntityManager, T> work,
      Function<? super T, AccessEntry> entry) {
    sql.add("begin");
    return real.write(unit, em -> work.apply(telt(em)), entry);
  }

  @Override
  public <T> T writeAll(
      EntityManagerFactory unit,
      Function<EntityManager, T> work,
      Function<? super T, List<AccessEntry>> entries) {
    sql.add("begin");
    return real.writeAll(unit, em -> work.apply(telt(em)), entries);
  }

  private EntityManager telt(EntityManager em) {
    return proxy(
        EntityManager.class,
        em,
        (name, args, result) ->
            name.equals("unwrap") && result instanceof Connection c ? telt(c) : result);
  }

  private Connection telt(Connection c) {
    return proxy(
        Connection.class,
        c,
        (name, args, result) -> {
          if (name.startsWith("prepare")) {
            sql.add(String.valueOf(args[0]));
          }
          return result;
        });
  }

  private interface After {
    Object result(String name, Object[] args, Object result);
  }

  private static <T> T proxy(Class<T> type, T real, After after) {
    return type.cast(
        Proxy.newProxyInstance(
            Tellende.class.getClassLoader(),
            new Class<?>[] {type},
            (p, method, args) -> {
              try {
                return after.result(method.getName(), args, method.invoke(real, args));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
