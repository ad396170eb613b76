package vn.phancong.directive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.Directives.Addressee;
import vn.phancong.directive.Directives.ReportLine;
import vn.phancong.organization.Organization;
import vn.phancong.reading.DocumentNumber;
import vn.phancong.reading.Reading.Recipient;

/**
 * A directive as it is to be confirmed: the reading with the corrections in it.
 *
 * @param directive its own values; the id does not count yet
 * @param named the documents that it names
 * @param tasks as far as their refinements are known without the graph
 * @param refine whether tasks refine those of higher documents that say the same
 */
record NewDirective(
        Directive directive,
        @Nullable DocumentNumber number,
        Organization issuer,
        List<Recipient> recipients,
        List<String> setByUser,
        List<Addressee> addressees,
        List<ReportLine> reportLines,
        Map<Relation, List<Cited>> named,
        List<NewTask> tasks,
        boolean refine) {}
