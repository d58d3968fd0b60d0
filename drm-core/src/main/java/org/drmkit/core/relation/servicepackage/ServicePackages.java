package org.drmkit.core.relation.servicepackage;

import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * The package of each segment.
 *
 * @param packages the packages, at least one, each of another segment
 */
public record ServicePackages(List<ServicePackage> packages) {

    /** Packages as JSON: a list of them. */
    public static final Shape<ServicePackages> SHAPE = Shapes.distinctListOf(
                    ServicePackage.SHAPE, "segment", ServicePackage::segment)
            .where("one or more packages", list -> !list.isEmpty())
            .map(ServicePackages::new, ServicePackages::packages);

    /** Keeps a copy and checks that there is one for each segment. */
    public ServicePackages {
        packages = List.copyOf(packages);
        long segments =
                packages.stream().map(ServicePackage::segment).distinct().count();
        if (packages.isEmpty() || segments < packages.size()) {
            throw new IllegalArgumentException(
                    "There must be packages of different segments, not %s.\nMaybe one was listed twice."
                            .formatted(packages));
        }
    }

    /**
     * Returns what dealers of a segment get.
     *
     * @param segment the segment
     * @return the package, empty if there is none for the segment
     */
    public Optional<ServicePackage> of(String segment) {
        return packages.stream().filter(one -> one.segment().equals(segment)).findFirst();
    }
}
