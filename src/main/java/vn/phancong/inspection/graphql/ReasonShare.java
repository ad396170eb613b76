package vn.phancong.inspection.graphql;

import java.util.List;
import vn.phancong.inspection.PlaceWeight;
import vn.phancong.inspection.SampleReason;

/**
 * What a reason has in the weight of a place.
 *
 * @param share of the whole weight, from 0 to 1
 */
record ReasonShare(SampleReason reason, double weight, double share) {

    static List<ReasonShare> of(PlaceWeight weight) {
        double total = weight.total();
        return weight.parts().stream()
                .map(part -> new ReasonShare(part.reason(), part.weight(), part.weight() / total))
                .toList();
    }
}
