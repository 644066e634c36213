import { Anchor, Group } from '@mantine/core'
import { Link } from 'react-router'
import type { StatementSummary } from '#shared/contract/views'
import type { OwedLine } from '#shared/domain/payments/owed'
import { paths } from '../../client/paths'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import { ExcessButton } from '../../settlement/excess-button'
import { Notice } from '../../ui/notice'

/** What was paid beyond statements since they were corrected, one by one; nothing where nothing was. */
export function Excesses({ lines }: { readonly lines: readonly OwedLine<StatementSummary>[] }) {
  const { t } = useWording()
  const names = useNames()
  return lines.map(({ statement: one, left }) => (
    <Notice key={one.id} role="status" mb="xs">
      <Group gap="xs">
        <Anchor component={Link} to={paths.statements(one.id)} inherit>
          {one.number}
        </Anchor>
        <span>{names.collectivity(one.beneficiaryId)}</span>
        <strong>{t(`payments.over.${one.balance.kind}`, { amount: left })}</strong>
        <ExcessButton statement={one} />
      </Group>
    </Notice>
  ))
}
