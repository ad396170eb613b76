package vn.phancong.api;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;

/** What a subscription's stream threw, before it is known in whose language to say it. */
record StreamError(Throwable failure) implements GraphQLError {

    @Override
    public String getMessage() {
        return "";
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }
}
