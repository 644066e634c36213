import type { ActKind } from '#shared/contract/act-methods'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { useWrittenNotice } from '../../client/use-written-notice'

interface WriteAct {
  /** `year` is that of the annex, of the unit cost and of the forecast. */
  readonly write: (kind: ActKind, year: number, amendmentId?: string) => Promise<void>
  readonly pending: boolean
}

/** Writes the acts and letters of an agreement where the user chooses, and shows where they are. */
export function useWriteAct({ id: agreementId }: Agreement): WriteAct {
  const { t } = useWording()
  const { run, pending } = useCommand('writeActs')
  const written = useWrittenNotice()
  const write: WriteAct['write'] = async (kind, year, amendmentId) => {
    const answer = await run({ agreementId, kind, year, amendmentId: amendmentId ?? null })
    if (!answer.ok || !answer.value.asked) return
    const { folder, files } = answer.value
    written(t('acts.written', { count: files.length, folder }), folder)
  }
  return { write, pending }
}
