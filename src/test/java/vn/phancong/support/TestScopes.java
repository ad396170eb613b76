package vn.phancong.support;

import graphql.GraphQLContext;
import vn.phancong.guard.Scope;
import vn.phancong.guard.Scopes;

/** The scope in which a test asks; nothing is held back until it says otherwise. */
public final class TestScopes implements Scopes {

    private volatile Scope scope = Scope.EVERYTHING;

    /** Asks from now on as a caller with that scope. */
    public void become(Scope caller) {
        scope = caller;
    }

    @Override
    public Scope of(GraphQLContext request) {
        return scope;
    }
}
