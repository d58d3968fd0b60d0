package org.drmkit.core.trade;

import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.util.List;

/** A result set of given objects, for what no database at hand hands out. */
final class FakeResult {

    private FakeResult() {}

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    static ResultSet of(List<String> labels, List<? extends List<?>> rows) {
        int[] row = {-1};
        ResultSetMetaData metaData = proxy(ResultSetMetaData.class, (method, arguments) -> switch (method) {
            case "getColumnCount" -> labels.size();
            case "getColumnLabel" -> labels.get((int) arguments[0] - 1);
            default -> throw new UnsupportedOperationException(method);
        });
        return proxy(ResultSet.class, (method, arguments) -> switch (method) {
            case "getMetaData" -> metaData;
            case "next" -> ++row[0] < rows.size();
            case "getObject" -> rows.get(row[0]).get((int) arguments[0] - 1);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
