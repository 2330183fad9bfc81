// GraphQL over HTTP, as the viewer of the page's cookie.
import type { TypedDocumentString } from "./generated";

const PATIENCE_MS = 30_000;

/** What was refused or failed: `code` as in docs/schema.md, the message as people read it. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  /** Whether the same may go well in a moment. */
  get passes(): boolean {
    return this.code === "UNAVAILABLE" || this.code === "TIMEOUT" || this.code === "RATE_LIMITED";
  }
}

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** The data of an operation; raises Refused when there is any error. */
export async function ask<T, V>(document: TypedDocumentString<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  let answer: Answer<T>;
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    answer = (await response.json()) as Answer<T>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Refused("UNAVAILABLE", "The service cannot be reached now. Try again in a moment.");
  }
  const [problem] = answer.errors ?? [];
  if (problem || !answer.data) {
    throw new Refused(problem?.extensions?.code ?? "INTERNAL_SERVER_ERROR", problem?.message ?? "There was no answer.");
  }
  return answer.data;
}
