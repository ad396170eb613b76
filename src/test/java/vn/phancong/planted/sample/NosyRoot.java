package vn.phancong.planted.sample;

import graphql.schema.DataFetchingEnvironment;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.Neo4jClient;
import vn.phancong.planted.sample.graphql.PublicDoor;
import vn.phancong.planted.sample.store.PublicStore;

/** A module's root that sees its store, its door, the driver and the GraphQL library. */
public record NosyRoot(
        PublicStore store, PublicDoor door, Driver driver, Neo4jClient client, DataFetchingEnvironment environment) {}
