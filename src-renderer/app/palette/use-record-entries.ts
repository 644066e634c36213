import { IconCalendarOff, IconReceiptEuro } from '@tabler/icons-react'
import { useMemo } from 'react'
import { paths } from '../../client/paths'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import type { Entry } from './entry'

/** Statements by their number and body, the last first, and absences by agent, class and weekday. */
export function useRecordEntries(): readonly Entry[] {
  const { t } = useWording()
  const names = useNames()
  const { statements, absences } = useRegistry()
  return useMemo(
    () => [
      ...[...statements].reverse().map((statement): Entry => ({
        id: `statement-${statement.id}`,
        group: 'statements',
        label: t('frame.palette.statement', {
          number: statement.number,
          body: names.collectivity(statement.beneficiaryId),
        }),
        detail: t(
          statement.cancelled === null
            ? 'frame.palette.statementOf'
            : 'frame.palette.statementCancelled',
          { days: statement.period },
        ),
        keywords: '',
        icon: IconReceiptEuro,
        path: paths.statements(statement.id),
      })),
      ...[...absences].reverse().map(({ id, agentId, kind, period }): Entry => ({
        id: `absence-${id}`,
        group: 'absences',
        label: t('frame.palette.absence', {
          agent: names.agent(agentId),
          kind: t(`absences.kind.${kind}`),
        }),
        detail: t(
          period.from === period.to ? 'frame.palette.absenceOn' : 'frame.palette.absenceOver',
          period,
        ),
        keywords: '',
        icon: IconCalendarOff,
        path: paths.absences(id),
      })),
    ],
    [t, names, statements, absences],
  )
}
