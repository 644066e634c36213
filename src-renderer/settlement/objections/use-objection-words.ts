import type { ObjectionGroup } from '#shared/domain/allocation/objection-groups'
import { objectionGroupSentence } from '#shared/wording/objection-group-sentence'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'

/** Words for objections to a settlement that are listed together. */
export function useObjectionWords(): (group: ObjectionGroup) => string {
  const { t } = useWording()
  const names = useNames()
  return (group) => objectionGroupSentence(group, names, t)
}
