package org.drmkit.scoring.workload;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The card of {@link W2} as one SQL statement in DuckDB, over a table that is loaded before. */
final class DatabaseW2 implements AutoCloseable {

    private static final String LINE = """
            CASE WHEN %1$s >= 100 THEN 100.0::DOUBLE
                 WHEN %1$s >= 90 THEN 95.0::DOUBLE + (%1$s - 90) * 5 / 10
                 WHEN %1$s >= 70 THEN 60.0::DOUBLE + (%1$s - 70) * 35 / 20
                 WHEN %1$s >= 40 THEN 20.0::DOUBLE + (%1$s - 40) * 40 / 30
                 ELSE %1$s * 20 / 40 END""";

    private static final String SCORE = """
            SELECT i, 10.0::DOUBLE * (100 * (k0 - least0) / (most0 - least0)) + 8 * (100 * (most1 - k1) / (most1 - least1))
                + 6 * (100 * (k2 - least2) / (most2 - least2))
                + 12 * least(120, 100 * k3 / target0) + 10 * least(120, 100 * k4 / target1) + 8 * least(120, 100 * k5 / target2)
                + 9 * (%s) + 7 * (%s) + 6 * (%s)
                + 10 * (100.0::DOUBLE * below9 / (n - 1)) + 8 * (100.0::DOUBLE * below10 / (n - 1))
                + 6 * (100.0::DOUBLE * below11 / (n - 1)) AS total
            FROM (SELECT *, rank() OVER (ORDER BY k9) - 1 AS below9, rank() OVER (ORDER BY k10) - 1 AS below10,
                         rank() OVER (ORDER BY k11) - 1 AS below11 FROM dealers),
                 (SELECT count(*) AS n, min(k0) AS least0, max(k0) AS most0, min(k1) AS least1, max(k1) AS most1,
                         min(k2) AS least2, max(k2) AS most2 FROM dealers)""";

    private static final String GRADED = """
            SELECT i, h * 8 + CASE WHEN h >= 8000 THEN 0 WHEN h >= 6500 THEN 1 WHEN h >= 5000 THEN 2 WHEN h >= 3500 THEN 3 ELSE 4 END
            FROM (SELECT i, floor(total / 100 * 100 + 0.5)::BIGINT AS h FROM (%s))""";

    private final Connection connection;
    private final int size;

    DatabaseW2(W2 dealers) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        this.size = dealers.size();
        load(dealers);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
        }
    }

    private void load(W2 dealers) throws SQLException {
        String columns = IntStream.range(0, 15)
                .mapToObj(k -> (k < 12 ? "k" + k : "target" + (k - 12)) + " DOUBLE")
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE dealers (i INTEGER, " + columns + ")");
        }
        try (org.duckdb.DuckDBAppender appender =
                ((org.duckdb.DuckDBConnection) connection).createAppender("main", "dealers")) {
            for (int i = 0; i < size; i++) {
                appender.beginRow();
                appender.append(i);
                for (int k = 0; k < 12; k++) {
                    appender.append(dealers.value(k)[i]);
                }
                for (int k = 3; k < 6; k++) {
                    appender.append(dealers.target(k)[i]);
                }
                appender.endRow();
            }
        }
    }

    /** Scores and grades all dealers and fetches them, as {@link HandW2#results}. */
    long[] results() throws SQLException {
        String score = SCORE.formatted(LINE.formatted("k6"), LINE.formatted("k7"), LINE.formatted("k8"));
        long[] results = new long[size];
        try (PreparedStatement statement = connection.prepareStatement(GRADED.formatted(score));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                results[rows.getInt(1)] = rows.getLong(2);
            }
        }
        return results;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
