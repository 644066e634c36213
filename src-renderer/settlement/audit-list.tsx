import { Anchor, Box } from '@mantine/core'
import { Fragment } from 'react'
import { Link } from 'react-router'
import type { Finding } from '#shared/domain/statements/finding'
import { findingWords } from '#shared/wording/finding-sentence'
import { articleWords } from '#shared/wording/article-words'
import { paths } from '../client/paths'
import { useNameList } from '../client/use-name-list'
import { useNames } from '../client/use-names'
import { useWording } from '../ui/use-wording'
import { Tag } from '../ui/tag'
import classes from './audit-list.module.css'

/** Names that fit on a line; the others are counted. */
const NAMES = 3

/** The most links to forms from one objection: the next ones come once these are completed. */
const FORMS = 12

/** The bodies whose form is to be completed, each with a link. */
function BodyForms({ ids }: { readonly ids: readonly string[] }) {
  const names = useNames()
  return (
    <>
      {ids.slice(0, FORMS).map((id, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <Anchor component={Link} to={paths.collectivities(id)} inherit>
            {names.collectivity(id)}
          </Anchor>
        </Fragment>
      ))}
      {ids.length > FORMS && '…'}
    </>
  )
}

/** The objections of a regional chamber of accounts, with their severity and the article. */
export function AuditList({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useWording()
  const names = useNames()
  const nameList = useNameList()
  if (findings.length === 0) return <p>{t('payments.audit.none')}</p>
  const bodies = (ids: readonly string[]): string =>
    t('payments.audit.bodies', {
      count: ids.length,
      names: nameList(ids.map(names.collectivity), NAMES),
    })
  return (
    <ul className={classes.findings} aria-label={t('payments.audit.title')} tabIndex={0}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.about}`}>
          <Tag tone={finding.severity === 'serious' ? 'bad' : 'plain'}>
            {t(`payments.audit.${finding.severity}`)}
          </Tag>
          <p>
            {findingWords(finding, t)}
            {finding.bodies.length > 0 && (
              <>
                {' '}
                <Box component="small" display="block">
                  {finding.code === 'payerUnknown' || finding.code === 'payerArchived' ? (
                    <BodyForms ids={finding.bodies} />
                  ) : (
                    bodies(finding.bodies)
                  )}
                </Box>
              </>
            )}
          </p>
          <small>
            {finding.article === null ? t('payments.audit.usage') : articleWords(finding.article)}
          </small>
        </li>
      ))}
    </ul>
  )
}
