import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for every GraphQL document of the client, from the server's printed schema. */
const config: CodegenConfig = {
  schema: '../server/schema.graphql',
  // A test's documents are its own, and need not be whole.
  documents: ['src/**/*.{ts,tsx}', '!src/**/*.test.ts', '!src/api/generated/**'],
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    './src/api/generated/schema-words.ts': { plugins: ['./build/schema-words.ts'] },
    './src/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        skipTypename: true,
        avoidOptionals: false,
        scalars: {
          // What comes from the server is canonical; what a person types is made canonical by `money()`.
          Money: { input: 'string', output: '@jiping/domain/money#Money' },
          Decimal: 'string',
          DateTime: 'string',
          Date: 'string',
          NarrativeDocument: '@jiping/domain/narrative#NarrativeDocument',
          TemplateData: '@jiping/domain/templates#Template',
          PackedRules: '../packed-rules.ts#PackedRules',
        },
      },
    },
  },
};

export default config;
