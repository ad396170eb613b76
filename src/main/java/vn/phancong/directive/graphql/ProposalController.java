package vn.phancong.directive.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Connection;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Paging;
import vn.phancong.directive.ResolvedAddressees;
import vn.phancong.organization.Organization;
import vn.phancong.reading.Reading.Warning;

/** What a draft proposes, where that is more than what the reading holds. */
@Controller
class ProposalController {

    private final MessageSource messages;

    ProposalController(MessageSource messages) {
        this.messages = messages;
    }

    @SchemaMapping
    Connection<Organization> organizations(ResolvedAddressees addressees, DataFetchingEnvironment environment) {
        return Connection.within(
                Paging.of(environment),
                addressees.organizations(),
                organization -> GlobalId.of("Organization", organization.id().value()));
    }

    @SchemaMapping(typeName = "ReadingWarning")
    String message(Warning warning, Locale locale) {
        return messages.getMessage("warning." + warning.code().name(), new Object[0], locale);
    }
}
