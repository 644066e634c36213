import { UnstyledButton } from '@mantine/core'
import { openPoints } from '#shared/domain/allocation/open-points'
import { realCost } from '#shared/domain/indicators/settled-figures'
import { useWording } from '../../ui/use-wording'
import { settlementKey, type Settlement } from '../../client/use-settlements'
import { usePeriodName } from '../../settlement/use-period-name'
import { Card } from '../../ui/card'
import looks from '../../ui/looks.module.css'
import { AgreementTitle } from './agreement-title'
import classes from './settlements-card.module.css'

interface SettlementsCardProps {
  readonly settlements: readonly Settlement[]
  /** The one that the cards below show. */
  readonly shown: Settlement
  readonly onShow: (key: string) => void
}

/** Every agreement and year with its cost, where there are several: the cards below show the one that is pressed. */
export function SettlementsCard({ settlements, shown, onShow }: SettlementsCardProps) {
  const { t, format } = useWording()
  const periodName = usePeriodName()
  if (settlements.length < 2) return null
  return (
    <Card title={t('home.settlements.title')} subtitle={t('home.settlements.subtitle')}>
      <ul>
        {settlements.map((settlement) => {
          const { agreement, allocation } = settlement
          const key = settlementKey(settlement)
          const { holes, doubts } = openPoints(allocation.objections)
          const amount = realCost(allocation) ?? allocation.billed
          return (
            <li key={key}>
              <UnstyledButton
                className={`${looks.lit} ${classes.line}`}
                aria-pressed={key === settlementKey(shown)}
                onClick={() => onShow(key)}
              >
                <AgreementTitle agreement={agreement} />
                <span>{periodName(allocation.period)}</span>
                <small className={looks.note}>
                  {holes > 0
                    ? t('home.periods.blocked', { count: holes })
                    : doubts > 0 && t('home.settlements.points', { count: doubts })}
                </small>
                <strong>{amount === null ? '·' : format.cents(amount)}</strong>
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
