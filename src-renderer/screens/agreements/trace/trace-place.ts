import type { PaperKind } from '#shared/domain/papers/paper'
import { PAPER_KINDS } from '#shared/domain/papers/paper'

/** What is open beside the trace of an agreement. `null` identifiers: a new one; `null` amendment: the agreement itself. */
export type TracePlace =
  | { readonly kind: 'papers'; readonly paper: PaperKind; readonly amendmentId: string | null }
  | { readonly kind: 'otherPapers' }
  | { readonly kind: 'newPaper'; readonly paper: PaperKind; readonly amendmentId: string | null }
  | { readonly kind: 'paper'; readonly id: string }
  | { readonly kind: 'notice'; readonly year: number }
  | { readonly kind: 'meeting'; readonly id: string | null }

const NEW = 'nouvelle'

/** The place as it is written in the address. */
export function traceAddress(place: TracePlace): string {
  switch (place.kind) {
    case 'papers':
      return [
        'pieces',
        place.paper,
        ...(place.amendmentId === null ? [] : [place.amendmentId]),
      ].join('/')
    case 'newPaper':
      return [
        'joindre',
        place.paper,
        ...(place.amendmentId === null ? [] : [place.amendmentId]),
      ].join('/')
    case 'otherPapers':
      return 'autres'
    case 'paper':
      return `piece/${place.id}`
    case 'notice':
      return `notification/${String(place.year)}`
    case 'meeting':
      return `reunion/${place.id ?? NEW}`
  }
}

/** Reads an address back; `null` where it names nothing. */
export function readTraceAddress(address: string | null): TracePlace | null {
  const [what, first = '', ...rest] = (address ?? '').split('/')
  const id = [first, ...rest].join('/')
  const paper = PAPER_KINDS.find((kind) => kind === first)
  const amendmentId = rest.length === 0 ? null : rest.join('/')
  switch (what) {
    case 'pieces':
      return paper === undefined ? null : { kind: 'papers', paper, amendmentId }
    case 'joindre':
      return paper === undefined ? null : { kind: 'newPaper', paper, amendmentId }
    case 'autres':
      return { kind: 'otherPapers' }
    case 'piece':
      return { kind: 'paper', id }
    case 'notification':
      return /^\d{4}$/.test(id) ? { kind: 'notice', year: Number(id) } : null
    case 'reunion':
      return { kind: 'meeting', id: id === NEW ? null : id }
    case undefined:
    default:
      return null
  }
}
