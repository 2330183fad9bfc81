/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whole numbers between two inclusive bounds. A bound that is left out is open. */
export type IntRange = {
  /** Greater than or equal to. */
  gte?: number | null | undefined;
  /** Less than or equal to. */
  lte?: number | null | undefined;
};

/** A signal by which one paper is near another. */
export type NearbySignal =
  /** Both cite works in common. */
  | 'BIBLIOGRAPHIC_COUPLING'
  /** The same papers cite both. */
  | 'CO_CITATION'
  /** One cites the other, directly or through one other paper. */
  | 'DIRECT_CITATION'
  /** Titles and abstracts have similar meanings (cosine of embeddings, made by `bzpeer analyze`). */
  | 'EMBEDDING_SIMILARITY'
  /** Both have authors in common. */
  | 'SHARED_AUTHORS'
  /** Both have topics in common. */
  | 'SHARED_TOPICS'
  /** Titles and abstracts share words (BM25). */
  | 'TEXT_SIMILARITY';

/** The kind of a node on the research map. */
export type NodeKind =
  /** An institution that authors are affiliated with. */
  | 'INSTITUTION'
  /** A paper. */
  | 'PAPER'
  /** A person: an author of papers. */
  | 'PERSON'
  /** A topic of papers. */
  | 'TOPIC';

/** The type of a paper. */
export type PaperType =
  /** An article in a journal or in proceedings. */
  | 'ARTICLE'
  /** A whole book. */
  | 'BOOK'
  /** A chapter of a book. */
  | 'BOOK_CHAPTER'
  /** A published dataset. */
  | 'DATASET'
  /** A thesis. */
  | 'DISSERTATION'
  /** Any other type. */
  | 'OTHER'
  /** An article published before peer review. */
  | 'PREPRINT'
  /** A report of an institution. */
  | 'REPORT'
  /** An article that reviews the work of others. */
  | 'REVIEW_ARTICLE';

/** The kind of a relation on the research map. */
export type RelationKind =
  /** A person, or an author as stated on a paper, is affiliated with an institution. */
  | 'AFFILIATED_WITH'
  /** A person is an author of a paper. */
  | 'AUTHORED'
  /** A paper cites a paper. */
  | 'CITES'
  /** A paper has a topic. */
  | 'HAS_TOPIC'
  /** A paper is near a paper, as in `nearby`. This relation is computed, and only in slices. */
  | 'NEAR';

export type SliceQueryVariables = Exact<{
  seeds: Array<string> | string;
  depth: number;
  limit: number;
  nodeKinds?: Array<NodeKind> | NodeKind | null | undefined;
  relationKinds?: Array<RelationKind> | RelationKind | null | undefined;
  years?: IntRange | null | undefined;
}>;


export type SliceQuery = { researchMap: { truncated: boolean, nodes: Array<{ distance: number, weight: number, why: string, node:
        | { __typename: 'Institution', id: string, kind: NodeKind, label: string, neighborCount: number }
        | { __typename: 'Paper', year: number | null, language: string | null, isRetracted: boolean, id: string, kind: NodeKind, label: string, neighborCount: number }
        | { __typename: 'Person', id: string, kind: NodeKind, label: string, neighborCount: number }
        | { __typename: 'Topic', id: string, kind: NodeKind, label: string, neighborCount: number }
       }>, edges: Array<{ kind: RelationKind, source: string, target: string, weight: number, reasons: Array<{ signal: NearbySignal, count: number | null }> }> } };

export type LinksQueryVariables = Exact<{
  ids: Array<string> | string;
  limit: number;
}>;


export type LinksQuery = { researchMap: { edges: Array<{ kind: RelationKind, source: string, target: string, weight: number }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  relationKinds?: Array<RelationKind> | RelationKind | null | undefined;
}>;


export type PathsQuery = { paths: Array<{ length: number, nodes: Array<
      | { __typename: 'Institution', id: string, kind: NodeKind, label: string, neighborCount: number }
      | { __typename: 'Paper', year: number | null, language: string | null, isRetracted: boolean, id: string, kind: NodeKind, label: string, neighborCount: number }
      | { __typename: 'Person', id: string, kind: NodeKind, label: string, neighborCount: number }
      | { __typename: 'Topic', id: string, kind: NodeKind, label: string, neighborCount: number }
    >, edges: Array<{ kind: RelationKind, source: string, target: string, weight: number }> }> };

export type FactsQueryVariables = Exact<{
  id: string;
}>;


export type FactsQuery = { node:
    | { __typename: 'Collection' }
    | { __typename: 'Comment' }
    | { __typename: 'Institution', id: string, kind: NodeKind, label: string, neighborCount: number, paperCount: number, countryCode: string | null, institutionType: string | null }
    | { __typename: 'Paper', id: string, kind: NodeKind, label: string, neighborCount: number, year: number | null, isRetracted: boolean, venue: string | null, type: PaperType, citationCount: number, saveCount: number, openAccess: { isOpen: boolean }, votes: { likes: number, dislikes: number }, reviews: { totalCount: number }, authors: { totalCount: number, nodes: Array<{ id: string, name: string }> } }
    | { __typename: 'Person', id: string, kind: NodeKind, label: string, neighborCount: number, paperCount: number, citationCount: number, institutions: { nodes: Array<{ id: string, name: string }> } }
    | { __typename: 'Review' }
    | { __typename: 'Topic', id: string, kind: NodeKind, label: string, neighborCount: number, paperCount: number, field: string | null, subfield: string | null }
    | { __typename: 'User' }
   | null };

type OnMap_Institution_Fragment = { __typename: 'Institution', id: string, kind: NodeKind, label: string, neighborCount: number };

type OnMap_Paper_Fragment = { __typename: 'Paper', year: number | null, language: string | null, isRetracted: boolean, id: string, kind: NodeKind, label: string, neighborCount: number };

type OnMap_Person_Fragment = { __typename: 'Person', id: string, kind: NodeKind, label: string, neighborCount: number };

type OnMap_Topic_Fragment = { __typename: 'Topic', id: string, kind: NodeKind, label: string, neighborCount: number };

export type OnMapFragment =
  | OnMap_Institution_Fragment
  | OnMap_Paper_Fragment
  | OnMap_Person_Fragment
  | OnMap_Topic_Fragment
;

export type SuggestQueryVariables = Exact<{
  prefix: string;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
}>;


export type SuggestQuery = { suggest: Array<
    | { countryCode: string | null, paperCount: number, id: string, kind: NodeKind, label: string }
    | { isRetracted: boolean, language: string | null, year: number | null, id: string, kind: NodeKind, label: string, authors: { totalCount: number, nodes: Array<{ name: string }> } }
    | { paperCount: number, id: string, kind: NodeKind, label: string, institutions: { nodes: Array<{ name: string }> }, papers: { nodes: Array<{ label: string, language: string | null }> } }
    | { field: string | null, paperCount: number, id: string, kind: NodeKind, label: string }
  > };

export type PaperChangedSubscriptionVariables = Exact<{
  paper: string;
  after?: string | null | undefined;
}>;


export type PaperChangedSubscription = { paperActivity:
    | { __typename: 'CommentChanged' }
    | { __typename: 'ReactionsChanged' }
    | { __typename: 'ReviewChanged' }
    | { __typename: 'SavesChanged' }
    | { __typename: 'VotesChanged' }
   };

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
export const OnMapFragmentDoc = new TypedDocumentString(`
    fragment OnMap on MapEntity {
  __typename
  id
  kind
  label
  neighborCount
  ... on Paper {
    year
    language
    isRetracted
  }
}
    `, {"fragmentName":"OnMap"}) as unknown as TypedDocumentString<OnMapFragment, unknown>;
export const SliceDocument = new TypedDocumentString(`
    query Slice($seeds: [ID!]!, $depth: Int!, $limit: Int!, $nodeKinds: [NodeKind!], $relationKinds: [RelationKind!], $years: IntRange) {
  researchMap(
    seeds: $seeds
    depth: $depth
    limit: $limit
    nodeKinds: $nodeKinds
    relationKinds: $relationKinds
    years: $years
  ) {
    truncated
    nodes {
      distance
      weight
      why
      node {
        ...OnMap
      }
    }
    edges {
      kind
      source
      target
      weight
      reasons {
        signal
        count
      }
    }
  }
}
    fragment OnMap on MapEntity {
  __typename
  id
  kind
  label
  neighborCount
  ... on Paper {
    year
    language
    isRetracted
  }
}`) as unknown as TypedDocumentString<SliceQuery, SliceQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($ids: [ID!]!, $limit: Int!) {
  researchMap(
    seeds: $ids
    limit: $limit
    nodeKinds: [PAPER]
    relationKinds: [CITES, AUTHORED, AFFILIATED_WITH, HAS_TOPIC]
    years: {gte: 9999}
  ) {
    edges {
      kind
      source
      target
      weight
    }
  }
}
    `) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $relationKinds: [RelationKind!]) {
  paths(from: $from, to: $to, relationKinds: $relationKinds) {
    length
    nodes {
      ...OnMap
    }
    edges {
      kind
      source
      target
      weight
    }
  }
}
    fragment OnMap on MapEntity {
  __typename
  id
  kind
  label
  neighborCount
  ... on Paper {
    year
    language
    isRetracted
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const FactsDocument = new TypedDocumentString(`
    query Facts($id: ID!) {
  node(id: $id) {
    __typename
    ... on MapEntity {
      id
      kind
      label
      neighborCount
    }
    ... on Paper {
      year
      isRetracted
      venue
      type
      citationCount
      saveCount
      openAccess {
        isOpen
      }
      votes {
        likes
        dislikes
      }
      reviews(first: 1) {
        totalCount
      }
      authors(first: 3) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
    ... on Person {
      paperCount
      citationCount
      institutions(first: 2) {
        nodes {
          id
          name
        }
      }
    }
    ... on Institution {
      paperCount
      countryCode
      institutionType: type
    }
    ... on Topic {
      paperCount
      field
      subfield
    }
  }
}
    `) as unknown as TypedDocumentString<FactsQuery, FactsQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($prefix: String!, $kinds: [NodeKind!]) {
  suggest(prefix: $prefix, kinds: $kinds) {
    id
    kind
    label
    ... on Paper {
      isRetracted
      language
      year
      authors(first: 1) {
        totalCount
        nodes {
          name
        }
      }
    }
    ... on Person {
      paperCount
      institutions(first: 1) {
        nodes {
          name
        }
      }
      papers(first: 1, orderBy: [{by: CITATION_COUNT}]) {
        nodes {
          label
          language
        }
      }
    }
    ... on Institution {
      countryCode
      paperCount
    }
    ... on Topic {
      field
      paperCount
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const PaperChangedDocument = new TypedDocumentString(`
    subscription PaperChanged($paper: ID!, $after: ID) {
  paperActivity(paper: $paper, after: $after) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<PaperChangedSubscription, PaperChangedSubscriptionVariables>;