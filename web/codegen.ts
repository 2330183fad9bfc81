import type { CodegenConfig } from "@graphql-codegen/cli";

// src/graphql/generated.ts is committed, so that building the wheel needs no generator. scripts/check verifies it.
const config: CodegenConfig = {
  schema: "../schema.graphql",
  documents: ["src/**/*.graphql", "../bzpeer/operations/{map,suggest}.graphql"],
  generates: {
    "src/graphql/generated.ts": {
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        scalars: { ID: "string", Date: "string", DateTime: "string", JSON: "unknown" },
      },
    },
  },
};

export default config;
