import type { PayDoubt } from '#shared/domain/costs/pay-doubts'
import { objectionSentence } from '#shared/wording/objection-sentence'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'

/** What is doubtful of the cost of a month, in the words of the objection to a settlement that counts it. */
export function useDoubtSentence(): (doubt: PayDoubt) => string {
  const { t } = useWording()
  const names = useNames()
  return (doubt) => objectionSentence({ ...doubt, blocking: false }, names, t)
}
