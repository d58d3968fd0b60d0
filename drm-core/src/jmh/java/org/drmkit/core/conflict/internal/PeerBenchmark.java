package org.drmkit.core.conflict.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.workload.W3Grants;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The pairs of workload W3 beside what one would take otherwise: a spatial index (JTS) and SQL on an embedded engine (DuckDB, one thread, the
 * grants loaded, both trees opened up into equal keys).
 *
 * <p>All must find equal sums before a time counts. The peers only add up and hand out no pair. Run it with {@code mvn -q -Pbenchmark -pl
 * drm-core -am test-compile exec:exec -Dbenchmark=PeerBenchmark}; {@code -Dbenchmark.options='-p grants=1000000 -e jts'} takes seconds a run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
public class PeerBenchmark {

    private static final String PAIR = " b.f < a.t and a.f < b.t and a.dealer <> b.dealer and (a.excl or b.excl) ";
    private static final String SQL =
            "select count(*), sum(one + 3 * other) from (select least(a.id, b.id) one, greatest(a.id, b.id) other"
                    + " from g a join regions r on r.node = a.region join products p on p.node = a.product"
                    + " join g b on b.region = r.above and b.product = p.above and b.channel = a.channel"
                    + " where" + PAIR + "and (r.above <> r.node or p.above <> p.node or a.id < b.id)"
                    + " union all select least(a.id, b.id), greatest(a.id, b.id)"
                    + " from g a join regions r on r.node = a.region and r.above <> r.node"
                    + " join (select g.*, p.above from g join products p on p.node = g.product and p.above <> p.node) b"
                    + " on b.region = r.above and b.above = a.product and b.channel = a.channel where" + PAIR + ")";

    @Param({"10000", "100000"})
    private int grants;

    private W3Grants workload;
    private CodeTree regions;
    private CodeTree products;
    private GrantTable table;
    private Connection database;

    @Setup
    public void load() throws SQLException {
        workload = W3Grants.of(grants);
        table = GrantTable.of(workload.schema(), workload.grants());
        regions = workload.schema().regions().orElseThrow();
        products = workload.schema().products().orElseThrow();
        database = DriverManager.getConnection("jdbc:duckdb:");
        execute("set threads = 1");
        execute("create table g(id bigint, region int, product int, channel int, f int, t int, dealer int, excl"
                + " boolean)");
        execute("create table regions(node int, above int)");
        execute("create table products(node int, above int)");
        insertPaths("regions", regions);
        insertPaths("products", products);
        insertGrants();
        check();
    }

    private void check() throws SQLException {
        List<Long> sums = grants > 100_000 ? List.of(join(), duckdb()) : List.of(join(), duckdb(), jts());
        if (sums.stream().distinct().count() > 1) {
            throw new IllegalStateException("The sums differ: " + sums);
        }
    }

    @TearDown
    public void close() throws SQLException {
        database.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private void insertPaths(String name, CodeTree tree) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into " + name + " values (?, ?)")) {
            for (int node = 0; node < tree.size(); node++) {
                for (int above = node; above >= 0; above = tree.parent(above)) {
                    insert.setInt(1, node);
                    insert.setInt(2, above);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void insertGrants() throws SQLException {
        org.duckdb.DuckDBConnection duck = (org.duckdb.DuckDBConnection) database;
        try (org.duckdb.DuckDBAppender rows = duck.createAppender("main", "g")) {
            for (int grant = 0; grant < grants; grant++) {
                rows.beginRow();
                rows.append((long) grant);
                rows.append(workload.regions[grant]);
                rows.append(workload.products[grant]);
                rows.append(workload.channels[grant]);
                rows.append(workload.froms[grant]);
                rows.append(workload.tos[grant]);
                rows.append(workload.dealers[grant]);
                rows.append(workload.exclusive[grant]);
                rows.endRow();
            }
        }
    }

    private static long sum(int one, int other) {
        return 1_000_003L + Math.min(one, other) + 3L * Math.max(one, other);
    }

    @Benchmark
    public long join() {
        long[] sum = new long[1];
        MeetingGrants.findRivals(
                table, grant -> true, Exclusivity::clashesWith, (one, other) -> sum[0] += sum(one, other));
        return sum[0];
    }

    @Benchmark
    public long duckdb() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(SQL)) {
            rows.next();
            return 1_000_003L * rows.getLong(1) + rows.getLong(2);
        }
    }

    /** One tree for each channel, on regions and days. */
    @Benchmark
    public long jts() {
        STRtree[] trees = {new STRtree(), new STRtree(), new STRtree()};
        for (int grant = 0; grant < grants; grant++) {
            trees[workload.channels[grant]].insert(box(grant), grant);
        }
        long[] sum = new long[1];
        for (int grant = 0; grant < grants; grant++) {
            int one = grant;
            trees[workload.channels[one]].query(box(one), found -> {
                int other = (Integer) found;
                if (one < other && isClash(one, other)) {
                    sum[0] += sum(one, other);
                }
            });
        }
        return sum[0];
    }

    private Envelope box(int grant) {
        int region = workload.regions[grant];
        return new Envelope(region, regions.last(region) - 1.0, workload.froms[grant], workload.tos[grant] - 1.0);
    }

    private boolean isClash(int one, int other) {
        int above = Math.min(workload.products[one], workload.products[other]);
        int below = Math.max(workload.products[one], workload.products[other]);
        return workload.dealers[one] != workload.dealers[other]
                && (workload.exclusive[one] || workload.exclusive[other])
                && below < products.last(above);
    }
}
