// The GraphQL client: POST /graphql as the viewer whom the page's cookie identifies.
import type { TypedDocumentString } from "./generated";

const TIMEOUT_MS = 30_000;

/** The service refused or failed an operation. `code` is listed in docs/schema.md; the message is for users. */
export class GraphQLError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  /** Whether the same operation may succeed later. */
  get isTemporary(): boolean {
    return this.code === "UNAVAILABLE" || this.code === "TIMEOUT" || this.code === "RATE_LIMITED";
  }
}

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** The data of an operation. Throws GraphQLError if the answer has any error; the signal's error if it is aborted. */
export async function execute<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<T> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  let answer: Answer<T>;
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    answer = (await response.json()) as Answer<T>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new GraphQLError("UNAVAILABLE", "The service cannot be reached. Try again in a moment.");
  }
  const [problem] = answer.errors ?? [];
  if (problem || !answer.data) {
    throw new GraphQLError(
      problem?.extensions?.code ?? "INTERNAL_SERVER_ERROR",
      problem?.message ?? "The service sent no answer.",
    );
  }
  return answer.data;
}
