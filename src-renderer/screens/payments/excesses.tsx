import { Anchor, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { overOf } from '#shared/domain/payments/statement-stage'
import { paths } from '../../client/paths'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { ExcessButton } from '../../settlement/excess-button'
import { Notice } from '../../ui/notice'

/** What was paid beyond statements since they were corrected, one by one; nothing where nothing was. */
export function Excesses() {
  const { t } = useTranslation()
  const names = useNames()
  const { statements, payments } = useRegistry()
  const excesses = statements.filter((one) => overOf(one, payments) > 0)
  return excesses.map((one) => (
    <Notice key={one.id} role="status" mb="xs">
      <Group gap="xs">
        <Anchor component={Link} to={paths.statements(one.id)} inherit>
          {one.number}
        </Anchor>
        <span>{names.collectivity(one.beneficiaryId)}</span>
        <strong>{t('payments.over', { amount: overOf(one, payments) })}</strong>
        <ExcessButton statement={one} />
      </Group>
    </Notice>
  ))
}
