package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PropertiesLoaderUtils;
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

    @Test
    void everyReasonToRefuseIsInTheSchemaAndPutIntoWordsInBothLanguages() throws IOException {
        GraphQLEnumType listed = (GraphQLEnumType) schema.getType("RefusalCode");

        Set<String> known = refusalCodes();

        assertThat(listed).isNotNull();
        assertThat(listed.getValues()).extracting(value -> value.getName()).containsExactlyInAnyOrderElementsOf(known);
        assertThat(wordsOf("refusals.properties")).containsAll(known);
        assertThat(wordsOf("refusals_vi.properties")).containsAll(known);
    }

    private static Set<String> refusalCodes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.phancong").stream()
                        .filter(each -> each.isEnum() && each.isAssignableTo(RefusalCode.class))
                        .flatMap(each -> Stream.of(each.reflect().getEnumConstants()))
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.toSet());
    }

    private static Set<String> wordsOf(String bundle) throws IOException {
        return PropertiesLoaderUtils.loadAllProperties(bundle).stringPropertyNames();
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
