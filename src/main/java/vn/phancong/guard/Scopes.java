package vn.phancong.guard;

import graphql.GraphQLContext;

/** Whose request it is, as far as rights go; found once a request. */
@FunctionalInterface
public interface Scopes {

    /** The scope of the caller of a request. */
    Scope of(GraphQLContext request);
}
