package vn.phancong.privacy.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.access.Caller;
import vn.phancong.access.Role;
import vn.phancong.api.AsOf;
import vn.phancong.api.NotAllowed;
import vn.phancong.privacy.ApplyRetention;
import vn.phancong.privacy.ApplyRetention.Due;

/** What has been kept for long enough. */
@Controller
class RetentionController {

    private final ApplyRetention retention;

    RetentionController(ApplyRetention retention) {
        this.retention = retention;
    }

    @QueryMapping
    Due retentionDue(DataFetchingEnvironment environment, @ContextValue(Caller.IN_CONTEXT) Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw new NotAllowed("Only administrators may ask for this, not " + caller.name());
        }
        return retention.due(AsOf.in(environment));
    }
}
