import { notifications } from '@mantine/notifications'
import type { Period } from '#shared/kernel/period'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { useWrittenNotice } from '../../client/use-written-notice'

/** Actions on the records of an agreement over a period. Each shows its result. */
export function useRecordActions(agreementId: string | undefined, period: Period) {
  const { t } = useWording()
  const written = useWrittenNotice()
  const { run: makeHourRecords, pending: making } = useCommand('makeHourRecords')
  const { run: exportHourRecords, pending: printing } = useCommand('exportHourRecords')

  const makeAll = async (bodies: readonly string[]): Promise<readonly string[]> => {
    if (agreementId === undefined || bodies.length === 0) return []
    const answer = await makeHourRecords({ agreementId, period, collectivityIds: [...bodies] })
    if (!answer.ok) return []
    notifications.show({ message: t('hourRecords.made', { count: answer.value.made }) })
    return answer.value.ids
  }

  return {
    busy: making || printing,
    make: async (bodies: readonly string[]): Promise<void> => {
      await makeAll(bodies)
    },
    /** Makes what is not made yet, then writes all of them as PDF. */
    print: async (bodies: readonly string[]): Promise<void> => {
      const ids = await makeAll(bodies)
      if (ids.length === 0) return
      const answer = await exportHourRecords({ ids: [...ids] })
      if (!answer.ok || !answer.value.asked) return
      const { folder, files } = answer.value
      written(t('hourRecords.exported', { count: files.length, folder }), folder)
    },
  }
}
