import { Text } from '@mantine/core'
import { Link } from 'react-router'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { paths } from '../../../client/paths'
import { useWording } from '../../../ui/use-wording'
import { SectionCard } from './section-card'
import classes from './side-card.module.css'
import looks from '../../../ui/looks.module.css'

interface UnitsCardProps {
  readonly agreement: Agreement
  readonly onEdit: () => void
}

/** What the agreement counts besides hours, with a link to where it is counted. */
export function UnitsCard({ agreement, onEdit }: UnitsCardProps) {
  const { t } = useWording()
  const { id, unitTypes = [] } = agreement
  return (
    <SectionCard
      title={t('agreements.edit.units')}
      onEdit={onEdit}
      nothing={unitTypes.length === 0 && t('agreements.units.none')}
      footer={
        unitTypes.length === 0 ? undefined : (
          <Link to={paths.units(id)} data-leads>
            {t('agreements.units.toGrid')}
          </Link>
        )
      }
    >
      <ul className={looks.ruled}>
        {unitTypes.map((type) => (
          <li key={type.id} className={classes.line}>
            <span>
              <strong>{type.name}</strong>
            </span>
            <Text span ta="right">
              <small className={looks.note}>{t(`agreements.units.unit.${type.unit}`)}</small>
            </Text>
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}
