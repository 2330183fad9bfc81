/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The fast social read. */
export type VoteValue =
  /** Not worth reading. */
  | 'DISLIKE'
  /** Worth reading. */
  | 'LIKE';

export type VoteMutationVariables = Exact<{
  paper: string;
  value?: VoteValue | null | undefined;
}>;


export type VoteMutation = { vote: { id: string, votes: { likes: number, dislikes: number, viewerVote: VoteValue | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const VoteDocument = new TypedDocumentString(`
    mutation Vote($paper: ID!, $value: VoteValue) {
  vote(paper: $paper, value: $value) {
    id
    votes {
      likes
      dislikes
      viewerVote
    }
  }
}
    `) as unknown as TypedDocumentString<VoteMutation, VoteMutationVariables>;