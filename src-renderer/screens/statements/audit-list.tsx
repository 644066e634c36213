import { useTranslation } from 'react-i18next'
import type { Finding } from '#shared/domain/audit/finding'
import { PAPER_KINDS } from '#shared/domain/papers/paper'
import { useFormat } from '../../client/use-format'
import { useNameList } from '../../client/use-name-list'
import { useNames } from '../../client/use-names'
import { Tag } from '../../ui/tag'
import classes from './statements.module.css'

/** Names that fit on a line; the others are counted. */
const NAMES = 3

/** What a regional chamber of accounts would object to, with how heavy it is and the article. */
export function AuditList({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const nameList = useNameList()
  if (findings.length === 0) return <p>{t('payments.audit.none')}</p>
  const about = (paper: string): string => {
    const kind = PAPER_KINDS.find((one) => one === paper)
    return kind === undefined
      ? paper
      : t(`trace.asked.${kind}`, { amendment: t('trace.paper.amendment') })
  }
  const bodies = (ids: readonly string[]): string =>
    t('payments.audit.bodies', {
      count: ids.length,
      number: format.integer(ids.length),
      names: nameList(ids.map(names.collectivity), NAMES),
    })
  return (
    <ul className={classes.findings} aria-label={t('payments.audit.title')} tabIndex={0}>
      {findings.map(({ code, severity, article, about: paper, bodies: ids }) => (
        <li key={`${code} ${paper}`}>
          <Tag tone={severity === 'serious' ? 'bad' : 'plain'}>
            {t(`payments.audit.${severity}`)}
          </Tag>
          <p>
            {t(`payments.audit.code.${code}`, { about: about(paper) })}
            {ids.length > 0 && (
              <>
                {' '}
                <small className={classes.bodies}>{bodies(ids)}</small>
              </>
            )}
          </p>
          <small>{article ?? t('payments.audit.usage')}</small>
        </li>
      ))}
    </ul>
  )
}
