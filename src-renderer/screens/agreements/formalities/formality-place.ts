import { PAPER_KINDS, type PaperKind } from '#shared/domain/papers/paper'

/**
 * The content of the pane beside the formalities of an agreement. `null` identifiers: a new one; `null` amendment: the
 * agreement itself.
 */
export type FormalityPlace =
  | { readonly kind: 'papers'; readonly paper: PaperKind; readonly amendmentId: string | null }
  | { readonly kind: 'otherPapers' }
  /** Several files at once, each to a body. */
  | {
      readonly kind: 'severalPapers'
      readonly paper: PaperKind
      readonly amendmentId: string | null
    }
  | {
      readonly kind: 'newPaper'
      readonly paper: PaperKind
      readonly amendmentId: string | null
      /** The body or agent whose paper it is; `null`: to be chosen. */
      readonly giverId: string | null
    }
  | { readonly kind: 'paper'; readonly id: string }
  | { readonly kind: 'notice'; readonly year: number }
  | { readonly kind: 'meeting'; readonly id: string | null }

const NEW = 'nouvelle'

/** Parts of an address one after the other; a slash within one is encoded. */
const written = (...parts: readonly (string | null)[]): string =>
  parts.map((part) => (part ?? '').replaceAll('/', '~')).join('/')

/** The address of a place. */
export function formalityAddress(place: FormalityPlace): string {
  switch (place.kind) {
    case 'papers':
      return written('pieces', place.paper, place.amendmentId)
    case 'newPaper':
      return written('joindre', place.paper, place.amendmentId, place.giverId)
    case 'severalPapers':
      return written('plusieurs', place.paper, place.amendmentId)
    case 'otherPapers':
      return 'autres'
    case 'paper':
      return written('piece', place.id)
    case 'notice':
      return written('notification', String(place.year))
    case 'meeting':
      return written('reunion', place.id ?? NEW)
  }
}

/** Reads an address; `null` where it is none of these. */
export function readTraceAddress(address: string | null): FormalityPlace | null {
  const [what, first = '', amendment = '', giver = ''] = (address ?? '')
    .split('/')
    .map((part) => part.replaceAll('~', '/'))
  const paper = PAPER_KINDS.find((kind) => kind === first)
  const amendmentId = amendment || null
  switch (what) {
    case 'pieces':
      return paper === undefined ? null : { kind: 'papers', paper, amendmentId }
    case 'joindre':
      return paper === undefined
        ? null
        : { kind: 'newPaper', paper, amendmentId, giverId: giver || null }
    case 'plusieurs':
      return paper === undefined ? null : { kind: 'severalPapers', paper, amendmentId }
    case 'autres':
      return { kind: 'otherPapers' }
    case 'piece':
      return { kind: 'paper', id: first }
    case 'notification':
      return /^\d{4}$/.test(first) ? { kind: 'notice', year: Number(first) } : null
    case 'reunion':
      return { kind: 'meeting', id: first === NEW ? null : first }
    case undefined:
    default:
      return null
  }
}
