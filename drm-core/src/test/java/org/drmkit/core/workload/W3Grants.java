package org.drmkit.core.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;

/**
 * Workload W3: grants of one region and one product each, as numbers and as records.
 *
 * <p>Provinces have ten cities and cities eight or nine counties, 2,900 in all; twenty categories have 25 products each. Most grants are for a
 * county and a product. Nodes are numbered in pre-order, as in the trees.
 */
public final class W3Grants {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int CITIES = 10;
    private static final int BIG_CITIES = 180;
    private static final int PRODUCTS = 25;
    private static final int CATEGORIES = 20;
    private static final int PROVINCES = 34;

    /** By grant. */
    public final int[] regions;

    public final int[] products;
    public final int[] channels;
    public final int[] froms;
    public final int[] tos;
    public final int[] dealers;
    public final boolean[] exclusive;
    /** By region: the region above, -1 for a province. */
    public final int[] regionParents;

    private final List<String> regionCodes = new ArrayList<>();
    private final CodeTree regionTree;
    private final CodeTree productTree;
    private final int[] provinces = new int[PROVINCES];
    private final int[] cities = new int[PROVINCES * CITIES];
    private final List<Integer> counties = new ArrayList<>();

    private W3Grants(int size) {
        List<CodeEntry> lines = new ArrayList<>();
        List<Integer> parents = new ArrayList<>();
        for (int province = 0; province < PROVINCES; province++) {
            provinces[province] = add("R%02d".formatted(province), -1, lines, parents);
            for (int city = 0; city < CITIES; city++) {
                addCity(province, city, lines, parents);
            }
        }
        regionTree = CodeTree.of(lines);
        regionParents = parents.stream().mapToInt(Integer::intValue).toArray();
        productTree = productTree();
        regions = new int[size];
        products = new int[size];
        channels = new int[size];
        froms = new int[size];
        tos = new int[size];
        dealers = new int[size];
        exclusive = new boolean[size];
        fill(size, size >= 1_000_000 ? 34 : size >= 100_000 ? 11 : 4, size >= 1_000_000 ? 20 : size >= 100_000 ? 6 : 2);
    }

    public static W3Grants of(int size) {
        return new W3Grants(size);
    }

    private int add(String code, int parent, List<CodeEntry> lines, List<Integer> parents) {
        lines.add(parent < 0 ? CodeEntry.root(code) : CodeEntry.of(code, regionCodes.get(parent)));
        regionCodes.add(code);
        parents.add(parent);
        return regionCodes.size() - 1;
    }

    private void addCity(int province, int city, List<CodeEntry> lines, List<Integer> parents) {
        int number = province * CITIES + city;
        cities[number] = add("R%02d%s".formatted(province, city), provinces[province], lines, parents);
        int size = number < BIG_CITIES ? 9 : 8;
        for (int county = 0; county < size; county++) {
            counties.add(add("R%02d%s%s".formatted(province, city, county), cities[number], lines, parents));
        }
    }

    private static CodeTree productTree() {
        List<CodeEntry> lines = new ArrayList<>();
        for (int category = 0; category < CATEGORIES; category++) {
            String above = "P%02d".formatted(category);
            lines.add(CodeEntry.root(above));
            for (int product = 0; product < PRODUCTS; product++) {
                lines.add(CodeEntry.of(above + "%02d".formatted(product), above));
            }
        }
        return CodeTree.of(lines);
    }

    private void fill(int size, int activeProvinces, int activeCategories) {
        int activeCounties = (int) counties.stream()
                .filter(county -> activeProvinces == PROVINCES || county < provinces[activeProvinces])
                .count();
        Rng rng = new Rng(11);
        for (int grant = 0; grant < size; grant++) {
            int level = rng.nextInt(100);
            regions[grant] = level < 3
                    ? provinces[rng.nextInt(activeProvinces)]
                    : level < 28
                            ? cities[rng.nextInt(CITIES * activeProvinces)]
                            : counties.get(rng.nextInt(activeCounties));
            boolean isCategory = rng.nextInt(100) < 30;
            int category = rng.nextInt(activeCategories) * (PRODUCTS + 1);
            products[grant] = isCategory ? category : category + 1 + rng.nextInt(PRODUCTS);
            channels[grant] = rng.nextInt(3);
            froms[grant] = rng.nextInt(1825);
            tos[grant] = froms[grant] + 30 + rng.nextInt(336);
            dealers[grant] = rng.nextInt(Math.max(100, size / 20));
            exclusive[grant] = rng.nextInt(2) == 0;
        }
    }

    public int size() {
        return regions.length;
    }

    /** Returns the category of a product or category. */
    public static int category(int product) {
        return product - product % (PRODUCTS + 1);
    }

    public static boolean isCategory(int product) {
        return product % (PRODUCTS + 1) == 0;
    }

    public static int productNodes() {
        return CATEGORIES * (PRODUCTS + 1);
    }

    /** Returns the first node of each province, and the number of nodes. */
    public int[] provinceBounds() {
        int[] bounds = Arrays.copyOf(provinces, PROVINCES + 1);
        bounds[PROVINCES] = regionParents.length;
        return bounds;
    }

    public TradeSchema schema() {
        return TradeSchema.builder("CNY")
                .regions(regionTree)
                .products(productTree)
                .channels(List.of("C0", "C1", "C2"))
                .build();
    }

    /** Returns the grants as records, whose ids are in the order of their numbers. */
    public List<TerritoryGrant> grants() {
        List<TerritoryGrant> grants = new ArrayList<>(size());
        for (int grant = 0; grant < size(); grant++) {
            grants.add(grant(grant));
        }
        return grants;
    }

    public TerritoryGrant grant(int grant) {
        return TerritoryGrant.builder()
                .id("G%07d".formatted(grant))
                .dealer("D" + dealers[grant])
                .exclusivity(exclusive[grant] ? Exclusivity.EXCLUSIVE : Exclusivity.NON_EXCLUSIVE)
                .addRegion(regionTree.code(regions[grant]))
                .addProduct(productTree.code(products[grant]))
                .channels(Set.of("C" + channels[grant]))
                .from(START.plusDays(froms[grant]))
                .to(START.plusDays(tos[grant]))
                .build();
    }

    /** Returns what pairs add up to, each with the lower number first, in any order. */
    public static long mixed(int one, int other) {
        return Rng.mix((long) one << Integer.SIZE | other);
    }
}
