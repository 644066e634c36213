import { byNumber } from '#shared/domain/statements/statement-number'
import { Link } from 'react-router'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { Card } from '../../ui/card'
import classes from './recent-statements-card.module.css'
import { useNames } from '../../client/use-names'
import looks from '../../ui/looks.module.css'

const MOST = 6

/** The last statements issued, with what is still owed after instalments. */
export function RecentStatementsCard() {
  const { t, format } = useWording()
  const names = useNames()
  const { statements } = useRegistry()
  const latest = [...statements].sort((a, b) => byNumber(b, a)).slice(0, MOST)
  return (
    <Card title={t('home.recent.title')}>
      {latest.length === 0 ? (
        <p className={looks.sentence}>{t('common.noStatementYet')}</p>
      ) : (
        <ul className={`${looks.ruled} ${classes.list}`}>
          {latest.map(({ id, number, beneficiaryId, balance, cancelled }) => (
            <li key={id}>
              <Link className={looks.link} to={paths.statements(id)}>
                {number}
              </Link>
              <span className={looks.cut} title={names.collectivity(beneficiaryId)}>
                {names.collectivity(beneficiaryId)}
              </span>
              <span>
                {cancelled !== null
                  ? t('home.recent.cancelled')
                  : balance.kind === 'claim'
                    ? format.cents(balance.amount)
                    : `${format.cents(balance.amount)} ${t('home.recent.reduction')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
