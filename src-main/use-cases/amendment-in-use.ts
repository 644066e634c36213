import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Registers } from './ports'

/** Why amendments that an agreement loses must stay: papers belong to them, or a meeting decided them. */
export function amendmentInUse(
  { papers, meetings }: Pick<Registers, 'papers' | 'meetings'>,
  before: Agreement,
  after: Agreement,
): readonly Failure[] {
  const kept = new Set((after.amendments ?? []).map(({ id }) => id))
  return (before.amendments ?? [])
    .filter(({ id }) => !kept.has(id))
    .flatMap(({ id, reference: amendment }): readonly Failure[] => {
      const paper = [...papers.values()].find(({ amendmentId }) => amendmentId === id)
      if (paper !== undefined) return [{ code: 'amendmentInUse', amendment, title: paper.title }]
      const meeting = [...meetings.values()].find(({ decisions }) =>
        decisions.some(({ amendmentId }) => amendmentId === id),
      )
      const text = meeting?.decisions.find(({ amendmentId }) => amendmentId === id)?.text
      return text === undefined
        ? []
        : [{ code: 'amendmentInUse', amendment, title: text.slice(0, 80) }]
    })
}
