// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

/**
 * What looks odd enough that a leader should ask. Each rule is one grouping of the organisation's
 * own rows: what is counted, in which rows, how they are grouped, from how many on. It says where
 * to look, and never that somebody did wrong.
 *
 * <p>That somebody looks at a person of the own name is no rule: the log holds no names of persons.
 */
public enum OddRule {
  /** One user, very many persons within an hour of the clock. */
  MANGE_PERSONER("count(distinct person_id)", Rows.SHOWN, Group.USER, 3600, 0, 40),
  /** One user looks at persons between 23 and 6 in Norway, on one night. */
  NATT("count(*)", Rows.SHOWN_AT_NIGHT, Group.USER, 86_400, 43_200, 1),
  /** One user, many refusals in one day. */
  MANGE_NEKTELSER("count(*)", Rows.REFUSED, Group.USER, 86_400, 0, 10),
  /** One person, many different users within a week. */
  MANGE_PA_EN("count(distinct brukernavn)", Rows.SHOWN, Group.PERSON, 604_800, 0, 8),
  /** One user and one person, time and again in one day. */
  SAMME_IGJEN("count(*)", Rows.SHOWN, Group.BOTH, 86_400, 0, 30),
  /** Every emergency access. */
  NODTILGANG("count(*)", Rows.EMERGENCY, Group.BOTH, 86_400, 0, 1);

  /** Which rows a rule looks at, in SQL. */
  static final class Rows {
    static final String SHOWN = "person_id <> '' and resultat = 'ok'";
    static final String SHOWN_AT_NIGHT =
        SHOWN
            + " and (extract(hour from tidspunkt at time zone 'Europe/Oslo') >= 23"
            + " or extract(hour from tidspunkt at time zone 'Europe/Oslo') < 6)";
    static final String REFUSED = "resultat <> 'ok' and brukernavn <> ''";
    static final String EMERGENCY = "person_id <> '' and grunnlag = 'NODTILGANG'";

    private Rows() {}
  }

  /** Whom a finding is about. */
  public enum Group {
    /** A user, whatever persons. */
    USER("brukernavn, '', ''", "brukernavn"),
    /** A person, whatever users. */
    PERSON("'', tjeneste, person_id", "tjeneste, person_id"),
    /** A user and a person. */
    BOTH("brukernavn, tjeneste, person_id", "brukernavn, tjeneste, person_id");

    private final String shown;
    private final String by;

    Group(String shown, String by) {
      this.shown = shown;
      this.by = by;
    }
  }

  private final String counted;
  private final String rows;
  private final Group group;
  private final int seconds;
  private final int offset;
  private final int from;

  /**
   * @param seconds how long a stretch of time is looked at together
   * @param offset how much later than midnight UTC such a stretch begins, so that a night is one
   */
  OddRule(String counted, String rows, Group group, int seconds, int offset, int from) {
    this.counted = counted;
    this.rows = rows;
    this.group = group;
    this.seconds = seconds;
    this.offset = offset;
    this.from = from;
  }

  /** From how many on it is odd. */
  public int from() {
    return from;
  }

  /**
   * The query: user, service, person, number, first and last point in time.
   *
   * @param where what narrows the rows further, beginning with {@code and}
   */
  public String sql(String where) {
    String stretch = "floor((extract(epoch from tidspunkt) - " + offset + ") / " + seconds + ")";
    return "select "
        + group.shown
        + ", "
        + counted
        + ", min(tidspunkt), max(tidspunkt) from sikkerhet.tilgangslogg where "
        + rows
        + where
        + " group by "
        + group.by
        + ", "
        + stretch
        + " having "
        + counted
        + " >= "
        + from
        + " order by max(tidspunkt) desc fetch first 200 rows only";
  }
}
