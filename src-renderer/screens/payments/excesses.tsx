import { Anchor, Group } from '@mantine/core'
import { Link } from 'react-router'
import type { StatementSummary } from '#shared/contract/views'
import type { OwedLine } from '#shared/domain/payments/owed'
import { overSide } from '#shared/domain/payments/statement-stage'
import { paths } from '../../client/paths'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { ExcessButton } from '../../settlement/excess-button'
import { Notice } from '../../ui/notice'

/** What was paid beyond statements since they were corrected, one by one; nothing where nothing was. */
export function Excesses({ lines }: { readonly lines: readonly OwedLine<StatementSummary>[] }) {
  const { t } = useWording()
  const names = useNames()
  const { payments } = useRegistry()
  return lines.map(({ statement: one, left }) => (
    <Notice key={one.id} role="status" mb="xs">
      <Group gap="xs">
        <Anchor component={Link} to={paths.statements(one.id)} inherit>
          {one.number}
        </Anchor>
        <span>{names.collectivity(one.beneficiaryId)}</span>
        <strong>{t(`payments.over.${overSide(one, payments)}`, { amount: left })}</strong>
        <ExcessButton statement={one} />
      </Group>
    </Notice>
  ))
}
