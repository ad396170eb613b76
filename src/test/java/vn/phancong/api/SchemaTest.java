package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import vn.phancong.support.SchemaInspection;
import vn.phancong.support.ServiceTest;

/** The schema is wholly wired, and says of each thing in it what it is. */
@ServiceTest
class SchemaTest {

    private final GraphQLSchema schema;
    private final SchemaReport report;

    SchemaTest(@Autowired GraphQlSource source, @Autowired SchemaInspection inspection) {
        this.schema = source.schema();
        this.report = inspection.report();
    }

    @Test
    void everyFieldIsAnsweredAndEveryControllerIsAsked() {
        assertThat(report.unmappedFields()).as("fields that nothing answers").isEmpty();
        assertThat(report.unmappedRegistrations())
                .as("controllers that no field asks")
                .isEmpty();
        assertThat(report.unmappedArguments())
                .as("controllers' arguments that no field has")
                .isEmpty();
        assertThat(report.skippedTypes())
                .as("types that could not be inspected")
                .isEmpty();
    }

    @Test
    void everyTypeFieldArgumentAndValueIsDescribed() {
        List<String> bare = new ArrayList<>();
        schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .forEach(type -> collectBare(type, bare));

        assertThat(bare).as("things without a description").isEmpty();
    }

    private static void collectBare(GraphQLNamedType type, List<String> bare) {
        note(type, type.getName(), bare);
        if (type instanceof GraphQLFieldsContainer container) {
            for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
                String place = type.getName() + "." + field.getName();
                note(field, place, bare);
                field.getArguments().forEach(argument -> note(argument, place + "." + argument.getName(), bare));
            }
        } else if (type instanceof GraphQLInputObjectType input) {
            input.getFieldDefinitions().forEach(field -> note(field, type.getName() + "." + field.getName(), bare));
        } else if (type instanceof GraphQLEnumType values) {
            values.getValues().forEach(value -> note(value, type.getName() + "." + value.getName(), bare));
        }
    }

    private static void note(GraphQLNamedSchemaElement element, String place, List<String> bare) {
        String description = element.getDescription();
        if (description == null || description.isBlank()) {
            bare.add(place);
        }
    }
}
