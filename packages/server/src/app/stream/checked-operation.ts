import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { badInput } from '../../platform/graphql/errors.ts';
import { LIMITS, requestLimits } from '../../platform/graphql/limits.ts';
import { refuseNul } from '../../platform/graphql/refuse-nul.ts';

/** A subscription that may be executed. */
export interface CheckedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

export interface SentOperation {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

/** Holds a subscription to the limits of every other request. Answers the operation, or the errors; only subscriptions are taken here. */
export function checkedOperation(
  schema: GraphQLSchema,
  sent: SentOperation,
  hideSchemaDetails: boolean,
): CheckedOperation | readonly GraphQLError[] {
  try {
    const document = parse(sent.query, { maxTokens: LIMITS.tokens });
    const errors = validate(schema, document, [...specifiedRules, requestLimits], {
      hideSuggestions: hideSchemaDetails,
    });
    if (errors.length > 0) return errors.map(asClientError);
    const operation = getOperationAST(document, sent.operationName);
    if (operation?.operation !== 'subscription') throw onlySubscriptions();
    refuseNul(sent.variables);
    const given = getVariableValues(schema, operation.variableDefinitions ?? [], sent.variables ?? {});
    if (given.errors) return given.errors.map(asClientError);
    return {
      document,
      operationName: sent.operationName ?? undefined,
      variables: sent.variables ?? undefined,
    };
  } catch (error) {
    if (error instanceof GraphQLError) return [asClientError(error)];
    throw error;
  }
}

const onlySubscriptions = () =>
  badInput(
    '此地址只接受订阅；查询和变更请发送到 /graphql。',
    'Only subscriptions are taken here; queries and mutations are sent to /graphql.',
  );

function asClientError(error: GraphQLError): GraphQLError {
  error.extensions.code ??= 'GRAPHQL_VALIDATION_FAILED';
  return error;
}
