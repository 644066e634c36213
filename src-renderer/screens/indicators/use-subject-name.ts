import type { Subject } from '#shared/domain/indicators/indicator'
import { useNames } from '../../client/use-names'

/** Names the record that a part or a reason is about. */
export function useSubjectName(): (subject: Subject) => string {
  const names = useNames()
  return ({ of, id }) =>
    of === 'agreement'
      ? names.agreement(id)
      : of === 'body'
        ? names.collectivity(id)
        : names.agent(id)
}
